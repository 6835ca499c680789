// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/plan_standing.h"

#include "core/services/safety_fee/plan.h"
#include "core/store/safety_fee/plan_store.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "ui/safety_fee/year_view.h"

namespace plumbline::safety_fee {

namespace {

/// An approved version says what it said when it was approved.
Result<PlanYear> yearOf(const Asked& asked, const Facts& known, const Plan& plan)
{
    if (!plan.approval())
        return reckonPlan(known, plan, asked.rules);
    return TRY(reckonedPlan(asked, plan)).year;
}

}

Result<PlanStanding> readPlanStanding(const Session& session, const PageScope& scope)
{
    const ReadScope facts = TRY(session.workspace().read());
    const Facts known = TRY(readFacts(facts, scope.enterprise, BookEntries::Summed));
    const std::vector<Plan> plans = TRY(readPlans(facts, scope.enterprise));
    PlanStanding standing;
    standing.hasActivities = !known.activities.empty();
    for (const Plan& plan : plans) {
        if (plan.year == scope.year)
            standing.newest = plan;
    }
    if (const Plan* const plan = effectivePlan(plans, scope.year))
        standing.plan = *plan;
    Plan none;
    none.year = scope.year;
    standing.year = yearOf(session.asked(facts, scopeOf(scope)), known, standing.plan.value_or(none));
    return standing;
}

}
