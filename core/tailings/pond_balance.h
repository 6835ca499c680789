// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tailings/mass_balance.h"

namespace plumbline::tailings {

/// A pond over a run of months, in dry mass: what it held + what came in - what was taken out + what surveys found = what it
/// holds.
struct PondBalance {
    Month first;
    Month last;
    Quantity opening;
    std::vector<Term> terms; ///< into the pond, and reclaimed from it
    std::optional<Quantity> found; ///< by a survey in these months, beyond what was booked; negative: less. None: no survey
    Quantity closing;
    Receipt why;
};

constexpr char pondBalanceRule[] = "tailings.pond-balance";

/// tailings.no-density where a survey can't be turned into tonnes
Result<PondBalance> pondBalanceOf(const Facts& facts, const Record& pond, Month first, Month last, const RulePack& pack);
Result<Receipt> recomputePondBalance(const Receipt& receipt, const RuleBook& rules);

/// How full a pond is: what was last surveyed, and what has come and gone since, at the density of the deposit.
struct PondFill {
    Quantity volume; ///< m³
    Quantity capacity;
    std::optional<QDate> surveyedOn; ///< none: booked inflow alone
    std::optional<Quantity>
        surveyGap; ///< of the last two surveys: what was booked between them and isn't there; m³, may be negative
    std::optional<int> monthsLeft; ///< at the pace of the last twelve months; none where nothing came in
    int percent() const; ///< whole per cent, rounded down
};
/// tailings.no-density where the pond's is 0
Result<PondFill> fillOf(const Facts& facts, const Record& pond, QDate today);

}
