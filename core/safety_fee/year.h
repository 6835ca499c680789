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

inline constexpr std::string_view subject = "safety-fee"; ///< of the packs that answer here

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
    Money raise; ///< added under article 49, its own line in twelfths
    /// Every receipt above, once each, by id ascending.
    std::vector<Receipt> receipts() const;
};

/// The whole year: articles 7, 10, 11, 14, 17, 21, 24, 27, 30, 33, 36, 39, 40, 43 by activity and month, the base by 48, 52, 53,
/// 54, the raise of 49, the suspension of 50. Uses counted are the incurred ones up to `asOf` and the planned ones after it.
/// Problems: rules.none-in-force, safety_fee.prior-year-due-unknown, safety_fee.opening-balance-unknown,
/// safety_fee.revenue-unknown {activity, year}, safety_fee.output-unknown …; each with the place that is missing.
Result<YearAccrual> accrueYear(const Facts& facts, const RuleBook& rules, int year, QDate asOf);

/// Reckons a receipt of this domain again from its own inputs. receipt.unknown-rule, rules.unknown-pack.
Result<Receipt> recompute(const Receipt& receipt, const RuleBook& rules);

}
