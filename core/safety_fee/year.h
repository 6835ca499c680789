// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/rules/receipt.h"
#include "core/rules/rule_book.h"
#include "core/safety_fee/facts.h"

#include <optional>
#include <vector>

namespace plumbline::safety_fee {

inline constexpr std::string_view packSubject = "safety-fee"; ///< of the packs that answer here

/// One activity in one month.
struct ActivityMonth {
    Month month;
    Money scheduled; ///< what the standard gives for the month
    Money accrued; ///< the same, or 0 while the accrual is suspended
    Receipt why;
};

/// One activity in a year.
struct ActivityYear {
    Id activity;
    Money due; ///< 年度应计提: what the standard yields for the calendar year, suspended months in full (reading D12)
    Receipt why;
    std::vector<ActivityMonth> months; ///< those of the year in which a rule and the activity were there, ascending
};

/// The legal person's fund in one month.
struct FundMonth {
    Month month;
    Money opening;
    Money scheduled;
    Money accrued;
    Money use;
    Money closing;
    bool isSuspended = false;
    Receipt why; ///< of isSuspended
};

struct YearAccrual {
    int year = 0;
    std::vector<ActivityYear> activities;
    std::vector<FundMonth> months;
    Money due; ///< of all activities
    Money accrued;
    Money use;
    std::optional<Money> priorYearDue; ///< absent in the first year
    std::optional<Money> threshold; ///< balance from which the accrual is suspended; absent in the first year
    Receipt dueWhy;
    Receipt accruedWhy;
    Money raise; ///< added under article 49, its own line in twelfths
    std::vector<ActivityMonth> raiseMonths; ///< that line; empty where nothing is added
    /// Every receipt above, once each, by id ascending.
    std::vector<Receipt> receipts() const;
};

/// The whole year: articles 7, 10, 11, 14, 17, 21, 24, 27, 30, 33, 36, 39, 40, 43 by activity and month, the base by 48, 52, 53,
/// 54, the raise of 49, the suspension of 50. Uses counted are the incurred ones up to `asOf` and the planned ones after it.
/// A month after `asOf` without its facts is left out; a month that has ended without them is a Problem:
/// rules.none-in-force, safety_fee.prior-year-due-unknown {year}, safety_fee.opening-balance-unknown {year},
/// safety_fee.revenue-unknown {activity, year}, safety_fee.output-unknown and safety_fee.progress-unknown {activity, month},
/// safety_fee.contract-unknown, safety_fee.yearly-scale-unknown and safety_fee.signing-day-unknown {activity},
/// safety_fee.unknown-standard {activity, standard}, safety_fee.older-rate-unknown {project, signed-on},
/// safety_fee.reused-beyond-output and safety_fee.reused-not-deductible {activity, month}, safety_fee.net-base-negative,
/// safety_fee.raise-without-supplements {year}, safety_fee.raise-not-the-supplement {raise, supplement}.
Result<YearAccrual> accrueYear(const Facts& facts, const RuleBook& rules, int year, QDate asOf);

/// Reckons a receipt of this domain again from its own inputs. receipt.unknown-rule, rules.unknown-pack.
Result<Receipt> recompute(const Receipt& receipt, const RuleBook& rules);

}
