// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"
#include "core/rules/rule_book.h"
#include "core/tailings/facts.h"

namespace plumbline::tailings {

/// Article 7 paragraph 2: how much of a kind went one way to one place in a year, in dry mass.
struct Destination {
    Flow flow = Flow::IntoPond;
    Id kind;
    std::optional<Id> pond;
    std::optional<Id> contractor; ///< none: not entrusted to anybody
    std::vector<std::pair<Month, Quantity>> months; ///< those in which any went there
    Quantity dry; ///< of the year
    Got got = Got::Measured; ///< the least sure way any of it was got
    Receipt why;
};

constexpr char destinationRule[] = "tailings.destination";

/// By flow, then kind, pond and contractor as registered; nothing of what arose or came back out of a store or pond.
std::vector<Destination> destinationsOf(const Facts& facts, int year, const RulePack& pack);
Result<Receipt> recomputeDestination(const Receipt& receipt, const RuleBook& rules);

}
