// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"
#include "core/rules/rule_book.h"
#include "core/tailings/facts.h"

#include <span>

namespace plumbline::tailings {

/// One term of a balance, and the least sure way any of it was got.
struct Term {
    Flow flow = Flow::Arose;
    Quantity dry;
    Got got = Got::Measured;
};

/// Article 7 paragraph 2: what arose = into ponds + backfilled + utilised + carried away + change in store, in dry mass. Of a
/// mill and a run of months.
struct Balance {
    std::vector<Term> terms; ///< those that occur, in the order of Flow; never what is reclaimed
    Quantity open; ///< what arose and isn't accounted for; negative: more went than arose
    Receipt why;

    Quantity of(Flow flow) const;
    bool closes() const { return open == Quantity(); }
};

constexpr char balanceRule[] = "tailings.balance";

/// The sums of these flows by term; of `mill` alone, in the months from `first` through `last`.
std::vector<Term> termsOf(std::span<const FlowSum> flows, const Id& mill, Month first, Month last);
Balance balanceOf(std::vector<Term> terms, Month first, Month last, const RulePack& pack);
Result<Receipt> recomputeBalance(const Receipt& receipt, const RuleBook& rules);

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
