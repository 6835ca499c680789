// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/facts.h"
#include "core/safety_fee/working.h"

#include <optional>
#include <string_view>
#include <vector>

namespace plumbline::safety_fee {

inline constexpr std::string_view deficitRule = "safety_fee.deficit";
inline constexpr std::string_view minimumUseRule = "safety_fee.minimum-use";

/// Article 47, paragraph 3 (reading D15): what is used beyond the year's accrual and the opening balance; 0 where nothing is.
struct Deficit {
    Money amount; ///< and with it the supplement due at year end
    Receipt why;
};
Result<Deficit> deficit(const RuleBook& rules, int year, Money opening, Money accrued, Money use);

/// Article 51 (reading D17): whether less than the least share of the year's accrual due was used. `forgone`: what of it was not
/// accrued while suspended, of which the receipt speaks for information (reading D12).
struct MinimumUse {
    bool isApplicable = true; ///< not where nothing was due
    bool isBelow = false;
    Money missing; ///< the least that would have sufficed less what was used; 0 where it was enough
    QDate statementDue; ///< never rolls (reading D4)
    Receipt why;
};
Result<MinimumUse> minimumUse(const RuleBook& rules, int year, Money due, Money use, Money forgone = {});

/// Article 49, paragraph 1 (reading D19): the supplement by which the standard of `year` may be raised; none where the years
/// before it were not supplemented one after another, as many as the instrument asks.
Result<std::optional<Money>> permittedRaise(const RuleBook& rules, const Facts& facts, int year);

// The same from a receipt's inputs.
Result<Receipt> reckonDeficit(const Question& question, const Answering& answering);
Result<Receipt> reckonMinimumUse(const Question& question, const Answering& answering);

}
