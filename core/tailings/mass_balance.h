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
/// The same of one kind, or of all where none is named, whichever mill they arose in.
std::vector<Term> termsOfKind(std::span<const FlowSum> flows, const std::optional<Id>& kind, Month first, Month last);
/// What came into a pond and was taken out of it.
std::vector<Term> pondTermsOf(std::span<const FlowSum> flows, const Id& pond, Month first, Month last);
/// Terms as a receipt's inputs have them, and as they are read from there.
Json::Array termInputs(const std::vector<Term>& terms);
Result<std::vector<Term>> termsIn(const Json::Object& inputs);
Step termStep(const Term& term, const Citation& place);
Balance balanceOf(std::vector<Term> terms, Month first, Month last, const RulePack& pack);
Result<Receipt> recomputeBalance(const Receipt& receipt, const RuleBook& rules);

}
