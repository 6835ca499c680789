// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/plan_reckoning.h"

#include "core/safety_fee/plan_year.h"

namespace plumbline::safety_fee {

namespace {

Result<RunningYear> runningYear(const Facts& known, const RuleBook& rules, const Plan& plan)
{
    return RunningYear::of(plannedFacts(known, plan), rules, plan.year, planningDay(plan.year));
}

/// The rows of an activity in the plan's year leave, the plan's come in.
template <class Row> void replaceMonths(std::vector<Row>& rows, const std::vector<Row>& planned, const Id& activity, int year)
{
    std::erase_if(rows, [&](const Row& row) { return row.month.year() == year; });
    for (const Row& row : planned) {
        if (row.activity == activity)
            rows.push_back(row);
    }
}

}

PlanReckoning::PlanReckoning(Facts known, RuleBook rules, const Plan& plan)
    : m_known(std::move(known)), m_rules(std::move(rules)), m_running(runningYear(m_known, m_rules, plan))
{
}

void PlanReckoning::usesChanged(const Plan& plan, Month month)
{
    if (!m_running)
        return allChanged(plan);
    std::vector<Use> uses;
    for (const PlannedUse& planned : plan.uses) {
        if (planned.use.month == month)
            uses.push_back(planned.use);
    }
    if (auto done = m_running->setUses(month, std::move(uses)); !done)
        m_running = std::move(done).problem();
}

void PlanReckoning::monthsChanged(const Plan& plan, const Id& activity)
{
    const ActivityRecords* const before = m_running ? m_running->records(activity) : nullptr;
    if (!before)
        return allChanged(plan);
    ActivityRecords records = *before;
    replaceMonths(records.outputs, plan.outputs, activity, plan.year);
    replaceMonths(records.progress, plan.progress, activity, plan.year);
    if (auto done = m_running->setRecords(activity, std::move(records)); !done)
        m_running = std::move(done).problem();
}

void PlanReckoning::allChanged(const Plan& plan)
{
    m_running = runningYear(m_known, m_rules, plan);
}

Result<MinimumUse> PlanReckoning::leastUse() const
{
    if (!m_running)
        return m_running.problem();
    const YearAccrual& year = m_running->year();
    return minimumUse(m_rules, year.year, year.due, year.use, year.forgone);
}

}
