// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"
#include "ui/shared/domain_pages.h"

namespace plumbline {

/// What the top bar has chosen, as services ask for it.
inline Scope scopeOf(const PageScope& scope)
{
    return {scope.enterprise, {}, scope.year, scope.asOf};
}

}
