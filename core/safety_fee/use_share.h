// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/working.h"

#include <string_view>

namespace plumbline::safety_fee {

inline constexpr std::string_view useShareRule = "safety_fee.use-share";

/// What the use is measured against.
enum class ShareOf {
    Due, ///< the year's accrual due (article 51)
    Plan, ///< the plan's uses (article 46)
};
/// 使用率: the use in per cent of the whole, half-up to two decimals. The whole is positive; number.too-large
Result<Receipt> useShareReceipt(ShareOf of, int year, Money use, Money whole, const Answering& answering);
Result<Receipt> reckonUseShare(const Question& question, const Answering& answering);

}
