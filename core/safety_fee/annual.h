// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/revenue_base.h"

#include <optional>
#include <string>
#include <vector>

namespace plumbline::safety_fee {

/// What the yearly amount of an activity on revenue rests on.
struct AnnualQuestion {
    std::string activity;
    int year = 0;
    std::vector<RevenueLine> lines; ///< its own; with it those that are not accounted for separately (article 52)
    std::optional<QDate> productionStarted; ///< in this year or the one before (article 48)

    bool isNewThisYear() const { return productionStarted && productionStarted->year() == year; }
};

Json toJson(const AnnualQuestion& question);
Result<AnnualQuestion> annualQuestionFromJson(const Json& json);

/// Articles 21, 24, 27, 30, 33, 36, 39, 43, 48, 52: 年度应计提金额.
Result<Money> annualAmount(const AnnualQuestion& question, const Answering& answering, Working& working);

/// One month's scheduled amount of a yearly one, in twelfths (reading D2).
struct MonthAmount {
    Month month;
    Money amount;
};

inline constexpr std::string_view activityYearRule = "safety_fee.activity-year";
/// The yearly amount of an activity on revenue, with its receipt.
Result<Receipt> annualReceipt(const AnnualQuestion& question, const Answering& answering, QDate day);
/// The sum of the months of an activity on output or progress, with its receipt (reading D12).
Result<Receipt> summedYearReceipt(
    const std::string& activity, int year, const std::vector<MonthAmount>& months, const Answering& answering, QDate day);
/// Either, from its inputs.
Result<Receipt> reckonActivityYear(const Question& question, const Answering& answering);

}
