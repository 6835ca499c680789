// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"
#include "ui/safety_fee/plan_rows.h"

#include <memory>

namespace plumbline::safety_fee {

/// A year's plans as they are read for the window: all versions, and one of them at hand with all that follows from it.
struct PlanView {
    std::vector<Plan> versions; ///< of the year, ascending
    std::shared_ptr<PlanDesk> desk; ///< of the version shown; null: the year has no plan
    std::vector<Finding> findings; ///< of the version shown, once it can be reckoned
    std::optional<YearAccrual> before; ///< the year before, where it can be reckoned
    bool hasActivities = false;
};

/// Reads and reckons: for a Task. `version`: none, the one that counts. The store's problems.
Result<PlanView> readPlanView(const Session& session, const PageScope& scope, std::optional<int> version);

/// What is to be said of a draft as it is in memory; none while it can't be reckoned.
std::vector<Finding> planFindings(const Facts& known, const Plan& plan, const RuleBook& rules);

QString planStateText(PlanState state);
const char* planStateRole(PlanState state);

}
