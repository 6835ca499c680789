// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"

namespace plumbline::tailings {

std::unique_ptr<Domain> domain();

/// The pack's own lists as its sheets offer them; empty ones where no rule is in force.
Result<std::unique_ptr<ChoiceLists>> choiceLists(const Asked& asked);

}
