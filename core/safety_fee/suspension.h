// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/working.h"

#include <optional>

namespace plumbline::safety_fee {

/// The fund at the beginning of a month.
struct FundState {
    Money opening;
    std::optional<Money> priorYearDue; ///< none: no accrual was due before (reading D13)
};

Json toJson(const FundState& fund);
Result<FundState> fundStateFromJson(const Json& json);

/// The balance from which accrual is suspended; none in the first year.
Result<std::optional<Money>> suspensionThreshold(const FundState& fund, const RulePack& pack);
/// Article 50: at the threshold and above; never without one.
bool isSuspended(Money opening, const std::optional<Money>& threshold);
Result<bool> isSuspended(const FundState& fund, const RulePack& pack);
/// What is left of a scheduled amount: all of it, or nothing while the accrual is suspended, with the step that says so.
Result<Money> afterSuspension(Money scheduled, const FundState& fund, const RulePack& pack, Working& working);

inline constexpr std::string_view suspensionRule = "safety_fee.suspension";
/// What a month's suspension rests on.
struct SuspensionQuestion {
    FundState fund;
    bool wasSuspended = false; ///< the month before
    int priorYearMonths = 12; ///< in which last year had any business, where that year is reckoned here
};
/// The receipt of a month's suspension: "yes" or "no".
Result<Receipt> suspensionReceipt(const SuspensionQuestion& question, Month month, const Answering& answering);
Result<Receipt> reckonSuspension(const Question& question, const Answering& answering);

}
