// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/working.h"

#include <string_view>

namespace plumbline::safety_fee {

/// What a year leaves to the next.
struct ClosedYear {
    int year = 0;
    Money opening;
    Money accrued;
    Money use;
    Money supplement; ///< 补提
    Money other; ///< what else the balance gained: received, given back, released
};
/// 年度结余: opening + accrued - use + supplement + other. number.too-large
Result<Money> closingOf(const ClosedYear& year);

inline constexpr std::string_view openingRule = "safety_fee.opening";
/// The receipt of an opening balance that is carried over.
Result<Receipt> openingReceipt(const ClosedYear& before, const Answering& answering);
Result<Receipt> reckonOpening(const Question& question, const Answering& answering);

}
