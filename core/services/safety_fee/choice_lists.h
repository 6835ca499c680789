// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/facts.h"
#include "core/services/domain.h"

namespace plumbline::safety_fee {

/// The lists its sheets choose from, as the pack in force on the scope's day has them for what the enterprise does.
std::unique_ptr<ChoiceLists> choiceLists(Facts known, const Asked& asked);

}
