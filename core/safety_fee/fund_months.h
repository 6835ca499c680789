// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/year.h"
#include "core/safety_fee/year_rules.h"

#include <array>

namespace plumbline::safety_fee {

/// What moves the fund of a year.
struct FundMovements {
    Money opening; ///< on 1 January
    std::array<Sum, 12> scheduled; ///< by month, of all lines
    std::array<Money, 12> uses; ///< by month, as counted
    Money supplement; ///< 补提, at the end of December
    std::array<Money, 12> others{}; ///< by month, what else the balance gained
    int priorYearMonths = 12; ///< as SuspensionQuestion has it
};

/// The fund's months one after another, because each opens with what the month before closed with: suspension (article 50) and
/// balances, and what the lines accrue under it. Of a year whose lines are reckoned and whose prior-year due is known.
Result<void> rollMonths(YearAccrual& year, const FundMovements& movements);

}
