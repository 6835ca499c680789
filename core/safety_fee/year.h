// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/rules/receipt.h"
#include "core/rules/rule_book.h"
#include "core/safety_fee/facts.h"
#include "core/safety_fee/opening.h"
#include "core/safety_fee/suspension.h"

#include <memory>
#include <optional>
#include <vector>

// A year's figures, and on demand their receipts: both come from the same rules, asked the same questions, which the figures
// keep. So a year may be copied, moved and kept longer than the facts and the book that it was reckoned from.

namespace plumbline::safety_fee {

inline constexpr std::string_view packSubject = "safety-fee"; ///< of the packs that answer here

class ActivityBasis;
class YearRules;

/// Makes the receipts of one line of the year, month by month.
class MonthReceipts {
public:
    virtual ~MonthReceipts() = default;
    virtual Result<Receipt> receipt(Month month, const FundState& fund) const = 0;
};

/// One activity, or the raise, in one month.
struct ActivityMonth {
    Month month;
    Money scheduled; ///< what the standard gives for the month
    Money accrued; ///< the same, or 0 while the accrual is suspended
    FundState fund; ///< the legal person's, as the month began
    std::shared_ptr<const MonthReceipts> receipts;

    Result<Receipt> why() const { return receipts->receipt(month, fund); }
};

/// One activity in a year.
struct ActivityYear {
    Id activity;
    Money due; ///< 年度应计提: what the standard yields for the calendar year, suspended months in full (reading D12)
    std::vector<ActivityMonth> months; ///< those of the year in which a rule and the activity were there, ascending
    std::shared_ptr<const ActivityBasis> basis;

    Result<Receipt> why() const;
};

/// The legal person's fund in one month.
struct FundMonth {
    Month month;
    Money opening;
    Money scheduled;
    Money accrued;
    Money use;
    Money supplement; ///< 补提, booked at the end of December
    Money other; ///< what else the balance gained: received, given back, released
    Money closing;
    bool isSuspended = false;
    SuspensionQuestion asked;
    std::shared_ptr<const YearRules> rules;

    Result<Receipt> why() const; ///< of isSuspended
};

/// What a month's closing balance is the sum of.
std::vector<Money> closingTerms(const FundMonth& month);

/// The year that left its balance to this one.
struct CarriedOver {
    ClosedYear from;
    std::shared_ptr<const YearRules> rules;

    Result<Receipt> why() const;
};

struct YearAccrual {
    int year = 0;
    std::optional<CarriedOver> carried; ///< none: the opening balance is recorded
    std::vector<ActivityYear> activities;
    std::vector<FundMonth> months;
    Money due; ///< of all activities
    Money accrued;
    Money forgone; ///< of the due, in suspended months
    Money use;
    std::optional<Money> priorYearDue; ///< absent in the first year
    std::optional<Money> threshold; ///< balance from which the accrual is suspended; absent in the first year
    Money raise; ///< added under article 49, its own line in twelfths
    std::vector<ActivityMonth> raiseMonths; ///< that line; empty where nothing is added
    std::shared_ptr<const YearRules> rules;

    Result<Receipt> dueWhy() const;
    Result<Receipt> accruedWhy() const;
    /// Every receipt above, once each, by id ascending.
    Result<std::vector<Receipt>> receipts() const;
};

/// What the year leaves to the next.
CarriedOver carriedFrom(const YearAccrual& year);

/// The whole year: articles 7, 10, 11, 14, 17, 21, 24, 27, 30, 33, 36, 39, 40, 43 by activity and month, the base by 48, 52, 53,
/// 54, the raise of 49, the suspension of 50. Uses counted are the incurred ones up to `asOf` and the planned ones after it.
/// A month after `asOf` without its facts is left out; a month that has ended without them is a Problem:
/// rules.none-in-force, safety_fee.prior-year-due-unknown {year, missing}, safety_fee.opening-balance-unknown {year, missing},
/// safety_fee.revenue-unknown {activity, year}, safety_fee.output-unknown and safety_fee.progress-unknown {activity, month},
/// safety_fee.contract-unknown, safety_fee.yearly-scale-unknown and safety_fee.signing-day-unknown {activity},
/// safety_fee.unknown-standard {activity, standard}, safety_fee.older-rate-unknown {project, signed-on},
/// safety_fee.reused-beyond-output and safety_fee.reused-not-deductible {activity, month}, safety_fee.net-base-negative,
/// safety_fee.raise-without-supplements {year}, safety_fee.raise-not-the-supplement {raise, supplement}.
/// The opening balance is the recorded one, else what the years since the last recorded one leave, reckoned one after another.
/// Where one fact after another is changed, RunningYear reckons only what rests on it.
Result<YearAccrual> accrueYear(const Facts& facts, const RuleBook& rules, int year, QDate asOf);

/// Reckons a receipt of this domain again from its own inputs. receipt.unknown-rule, rules.unknown-pack.
Result<Receipt> recompute(const Receipt& receipt, const RuleBook& rules);

}
