// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/plan_year.h"

#include <span>
#include <tuple>

namespace plumbline::safety_fee {

/// One figure of a plan under a name that is the same in every version.
struct PlanFigure {
    std::string line; ///< "accrual.accrued", "use", "fund.closing", "year.due" …
    std::optional<Id> activity;
    std::optional<Month> month;
    std::string category; ///< of a use; empty otherwise
    Money amount;
    std::optional<Receipt> why; ///< none: the sum of typed facts

    auto key() const { return std::tie(line, activity, category, month); }
};

/// Every consequence of a plan's year and the uses it plans, ascending by key.
Result<std::vector<PlanFigure>> planFigures(const Plan& plan, const PlanYear& year);

/// What isn't the same in two versions.
struct PlanDifference {
    std::string line;
    std::optional<Id> activity;
    std::optional<Month> month;
    std::string category;
    std::optional<Money> before; ///< none: the earlier version has no such figure
    std::optional<Money> after;
};

/// Both ascending by key, as planFigures() gives them.
std::vector<PlanDifference> comparePlans(std::span<const PlanFigure> before, std::span<const PlanFigure> after);

}
