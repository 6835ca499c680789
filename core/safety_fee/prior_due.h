// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/answering.h"
#include "core/safety_fee/facts.h"

#include <optional>
#include <utility>
#include <vector>

namespace plumbline::safety_fee {

/// The months of a year in which a rule is in force, each with the packs that answer on its last day (reading D5).
Result<std::vector<std::pair<Month, Answering>>> monthsInForce(const RuleBook& rules, int year);

/// 上一年应计提金额 (reading D12): typed, or reckoned where a rule was in force all that year; none in the first year (reading
/// D13). safety_fee.prior-year-due-unknown {year, missing}
Result<std::optional<Money>> priorYearDue(const Facts& facts, const RuleBook& rules, int year);

}
