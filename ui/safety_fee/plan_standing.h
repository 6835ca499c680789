// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/plan_year.h"
#include "core/services/session.h"
#include "ui/shared/domain_pages.h"

namespace plumbline::safety_fee {

/// How far the year's plan has come: what the overview and the first steps say of it.
struct PlanStanding {
    bool hasActivities = false;
    std::optional<Plan> plan; ///< the version that counts; none: the year has no plan
    std::optional<Plan> newest; ///< the version worked on last
    /// The year as planned, or as it would be without any plan; or what keeps it from being reckoned.
    Result<PlanYear> year = Problem{"plan.none"};
};

/// Reads and reckons: for a Task.
Result<PlanStanding> readPlanStanding(const Session& session, const PageScope& scope);

}
