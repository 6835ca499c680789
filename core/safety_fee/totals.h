// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/suspension.h"

#include <string_view>
#include <vector>

namespace plumbline::safety_fee {

inline constexpr std::string_view totalRule = "safety_fee.total";
/// The sum of a year's posted amounts, `of` due or accrued (readings D2, D12).
Result<Receipt> totalReceipt(
    std::string_view of, int year, const std::vector<Money>& amounts, const Answering& answering, QDate day);
Result<Receipt> reckonTotal(const Question& question, const Answering& answering);

inline constexpr std::string_view raiseRule = "safety_fee.raise";
/// Article 49, paragraph 1 (reading D19): the month's twelfth of what is added to the year; nothing while suspended.
struct RaiseMonth {
    Money scheduled;
    Money accrued;
    Receipt why;
};
Money raiseShare(Money raise, Month month); ///< the month's twelfth
Result<RaiseMonth> raiseMonth(Money raise, Month month, const FundState& fund, const Answering& answering);
Result<Receipt> reckonRaise(const Question& question, const Answering& answering);

}
