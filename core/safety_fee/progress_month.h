// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/contracts.h"
#include "core/safety_fee/working.h"

#include <optional>
#include <string>
#include <variant>

namespace plumbline::safety_fee {

/// How far a project is, cumulatively: the value of work done, or a percentage (reading D7).
using CumulativeProgress = std::variant<Money, Rate>;

/// A month of an activity that accrues by progress.
struct ProgressQuestion {
    std::string standard;
    Contract contract; ///< its cost, and what its rate depends on
    CumulativeProgress progress;
    Money accruedBefore; ///< all that was scheduled for the months before
};

Json toJson(const ProgressQuestion& question);
Result<ProgressQuestion> progressQuestionFromJson(const Json& json);

/// round(rate x cost x cumulative progress), one rounding.
Result<Money> cumulativeFee(Rate rate, Money cost, const CumulativeProgress& progress);

/// Articles 10 (3), 14 (2), 17, 40: the cumulative fee less what is accrued so far (reading D7); of a subcontract nothing
/// (article 18).
Result<Money> progressAmount(const ProgressQuestion& question, const Answering& answering, Working& working);

/// The rate that answers: an older contract's own, or the higher of the nation's and the provinces'.
Result<ContractRate> progressRate(const std::string& standard, const Contract& contract, const Answering& answering);

}
