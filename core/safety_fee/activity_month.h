// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/annual.h"
#include "core/safety_fee/output_month.h"
#include "core/safety_fee/progress_month.h"
#include "core/safety_fee/suspension.h"

#include <optional>
#include <string>
#include <variant>

namespace plumbline::safety_fee {

/// What the accrual of an activity in a month rests on.
struct MonthQuestion {
    std::string activity;
    Month month;
    std::variant<AnnualQuestion, OutputQuestion, ProgressQuestion> basis;
    FundState fund; ///< of the legal person (reading D14)
};

struct MonthAnswer {
    Money scheduled; ///< what the standard gives
    Money accrued; ///< the same, or 0 while the accrual is suspended
    Receipt why; ///< of `accrued`
};

inline constexpr std::string_view monthRule = "safety_fee.month";

/// 于月末提取, 逐月平均提取: one activity's month; nothing while the accrual is suspended (article 50), and nothing of it later
/// (reading D14).
Result<MonthAnswer> accrueMonth(const MonthQuestion& question, const Answering& answering);
/// The scheduled amount alone.
Result<Money> scheduledAmount(const MonthQuestion& question, const Answering& answering, Working& working);
/// A yearly amount's share of a month: the twelfth (reading D2); of a new enterprise all of it in December (reading D18).
Money monthShare(const AnnualQuestion& basis, Money annual, Month month);
Result<Receipt> reckonMonth(const Question& question, const Answering& answering);

}
