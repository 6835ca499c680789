// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/accrual.h"
#include "core/safety_fee/working.h"

#include <string>
#include <vector>

namespace plumbline::safety_fee {

/// The amount of a base on a standard (several: the hazards of one coal mine), rounded once. A province's standard prevails where
/// it gives more and is passed over where it gives less (articles 49 (2), 67; reading R2).
Result<Money> measured(
    const std::vector<std::string>& standards, const BasisFigure& base, const Answering& answering, Working& working);

}
