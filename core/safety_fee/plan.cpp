// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/plan.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

PlanState stateAfter(PlanMove move)
{
    switch (move) {
    case PlanMove::Submitted:
        return PlanState::Submitted;
    case PlanMove::Approved:
        return PlanState::Approved;
    case PlanMove::Superseded:
        return PlanState::Superseded;
    case PlanMove::Returned:
        break;
    }
    return PlanState::Draft;
}

/// The rows of one year leave, the plan's come in.
template <class Row> void replaceYear(std::vector<Row>& known, const std::vector<Row>& planned, int year)
{
    std::erase_if(known, [&](const Row& row) { return row.month.year() == year; });
    known.insert(known.end(), planned.begin(), planned.end());
}

/// Expected revenue takes the place of what is recorded of the same line and year, unless that is audited already.
void expectRevenues(std::vector<Revenue>& known, const std::vector<Revenue>& planned)
{
    for (const Revenue& expected : planned) {
        const auto isSame = [&](const Revenue& revenue) {
            return revenue.activity == expected.activity && revenue.year == expected.year;
        };
        const bool isAudited =
            std::any_of(known.begin(), known.end(), [&](const Revenue& revenue) { return isSame(revenue) && revenue.isAudited; });
        if (isAudited)
            continue;
        std::erase_if(known, isSame);
        known.push_back(expected);
    }
}

YearFacts& yearOf(Facts& facts, int number)
{
    const auto at =
        std::find_if(facts.years.begin(), facts.years.end(), [&](const YearFacts& year) { return year.year == number; });
    if (at != facts.years.end())
        return *at;
    YearFacts year;
    year.year = number;
    return facts.years.emplace_back(std::move(year));
}

}

PlanState Plan::state() const
{
    return steps.empty() ? PlanState::Draft : stateAfter(steps.back().move);
}

const PlanStep* Plan::approval() const
{
    const auto at =
        std::find_if(steps.begin(), steps.end(), [](const PlanStep& step) { return step.move == PlanMove::Approved; });
    return at == steps.end() ? nullptr : &*at;
}

bool canMove(PlanState from, PlanMove move)
{
    switch (move) {
    case PlanMove::Submitted:
        return from == PlanState::Draft;
    case PlanMove::Returned:
    case PlanMove::Approved:
        return from == PlanState::Submitted;
    case PlanMove::Superseded:
        break;
    }
    return from == PlanState::Approved;
}

const Plan* effectivePlan(const std::vector<Plan>& plans, int year)
{
    const Plan* newest = nullptr;
    for (const Plan& plan : plans) {
        if (plan.year != year)
            continue;
        if (plan.state() == PlanState::Approved)
            return &plan;
        if (!newest || newest->version < plan.version)
            newest = &plan;
    }
    return newest;
}

Facts plannedFacts(const Facts& known, const Plan& plan)
{
    Facts facts = known;
    replaceYear(facts.outputs, plan.outputs, plan.year);
    replaceYear(facts.progress, plan.progress, plan.year);
    std::erase_if(facts.uses, [&](const Use& use) { return use.month.year() == plan.year; });
    for (const PlannedUse& planned : plan.uses)
        facts.uses.push_back(planned.use);
    expectRevenues(facts.revenues, plan.revenues);
    YearFacts& year = yearOf(facts, plan.year);
    if (plan.openingBalance)
        year.openingBalance = plan.openingBalance;
    if (plan.priorYearDue) {
        year.priorYearDue = plan.priorYearDue;
        year.priorYearDueSource = plan.priorYearDueSource;
    }
    // What is booked at the year's end is no part of a plan: the plan says what it expects to be missing.
    year.supplement.reset();
    return facts;
}

void registerPlans(Documents& documents, const std::vector<Plan>& plans)
{
    for (const Plan& plan : plans) {
        const PlanStep* const approval = plan.approval();
        if (!approval)
            continue;
        RegisteredDocument document;
        document.id = plan.id;
        document.kind = DocumentKind::YearPlan;
        document.version = QString::number(plan.version);
        document.year = plan.year;
        document.approvedBy = approval->by;
        document.approvedOn = approval->on;
        document.budget = plan.budget;
        document.budgetOn = plan.budgetOn;
        // A later version goes before the ones it superseded.
        documents.registered.insert(documents.registered.begin(), std::move(document));
    }
}

}
