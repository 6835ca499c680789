// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/plan.h"

#include "core/services/people.h"
#include "core/services/safety_fee/selection.h"
#include "core/store/kept_packs.h"
#include "core/store/safety_fee/plan_store.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "core/store/safety_fee/tables.h"

#include <algorithm>
#include <set>

namespace plumbline::safety_fee {

namespace {

QString yearText(int year)
{
    return QString::number(year);
}

/// The rows of the year before, a year later.
template <class Row> std::vector<Row> carriedForward(const std::vector<Row>& rows, int year)
{
    std::vector<Row> carried;
    for (Row row : rows) {
        if (row.month.year() != year - 1)
            continue;
        row.month = row.month.plus(12);
        carried.push_back(std::move(row));
    }
    return carried;
}

/// What was planned or used last year, a plan for this one: nothing excluded, no papers yet.
std::vector<PlannedUse> carriedUses(const std::vector<Use>& uses, int year)
{
    std::vector<PlannedUse> carried;
    for (Use use : carriedForward(uses, year)) {
        if (!use.exclusion.empty() || (use.state != UseState::Incurred && use.state != UseState::Planned))
            continue;
        use.state = UseState::Planned;
        use.hasVoucher = true;
        carried.push_back({std::move(use), {}});
    }
    return carried;
}

std::vector<PackReference> packsNamed(const std::vector<PlanFigure>& figures)
{
    std::vector<PackReference> packs;
    for (const PlanFigure& figure : figures) {
        if (!figure.why)
            continue;
        for (const PackReference& pack : figure.why->packs) {
            if (std::find(packs.begin(), packs.end(), pack) == packs.end())
                packs.push_back(pack);
        }
    }
    std::sort(packs.begin(), packs.end(), [](const PackReference& a, const PackReference& b) { return a.id < b.id; });
    return packs;
}

/// Nothing but the packs a version was approved with.
Result<RuleBook> onlyThose(const RuleBook& rules, const std::vector<PackReference>& packs)
{
    std::vector<RulePack> chosen;
    for (const PackReference& pack : packs)
        chosen.push_back(*TRY(rules.exactly(pack.id, pack.sha256)));
    return RuleBook::of(std::move(chosen));
}

/// A dump of the enterprise's facts and the version's own.
Result<Json> factsBehind(const ReadScope& scope, const EnterpriseId& enterprise, const Plan& plan, const Facts& facts)
{
    const Documents documents = TRY(readDocuments(scope, enterprise, plan.year));
    Selection selection = TRY(selectionOf(scope, facts, documents));
    select(selection, plan);
    return dump(scope, selection);
}

/// The steps come after the freezing: they are added to what was frozen.
Result<Json> withSteps(const ReadScope& scope, Json facts, const Plan& plan)
{
    if (plan.steps.empty())
        return facts;
    Selection selection;
    selectSteps(selection, plan);
    Json steps = TRY(dump(scope, selection));
    facts.object()["tables"].object()[planStepTable.name] = *steps.find("tables")->find(planStepTable.name);
    return facts;
}

Result<ReckonedPlan> reckonedFrom(
    const ReadScope& scope, const EnterpriseId& enterprise, Plan plan, const RuleBook& rules, Json facts)
{
    ReckonedPlan reckoned;
    reckoned.year = TRY(reckonPlan(TRY(readFacts(scope, enterprise)), plan, rules));
    reckoned.figures = TRY(planFigures(plan, reckoned.year));
    reckoned.plan = std::move(plan);
    reckoned.facts = std::move(facts);
    reckoned.rules = rules;
    return reckoned;
}

/// An approved version, from the facts it was approved with in a workspace of their own.
Result<ReckonedPlan> thawed(const Asked& asked, Plan plan, const FrozenPlan& frozen)
{
    const auto workspace = TRY(Workspace::create(QStringLiteral(":memory:"), {asked.facts.tables(), {}}));
    {
        WriteScope scope = TRY(workspace->write());
        TRY(load(scope, frozen.facts, canonicalBytes(frozen.facts)));
        TRY(scope.commit({"load", {PersonId(scope.newId()), QStringLiteral("plan")}}));
    }
    const ReadScope facts = TRY(workspace->read());
    const RuleBook rules = TRY(onlyThose(asked.rules, frozen.packs));
    Json dumped = TRY(withSteps(asked.facts, frozen.facts, plan));
    const Id id = plan.id;
    ReckonedPlan reckoned = TRY(reckonedFrom(facts, asked.scope.enterprise, std::move(plan), rules, std::move(dumped)));
    reckoned.figures = TRY(readFigures(asked.facts, id));
    return reckoned;
}

Result<ReckonedPlan> asItIs(const ReadScope& scope, const EnterpriseId& enterprise, Plan plan, const RuleBook& rules)
{
    const Facts facts = TRY(readFacts(scope, enterprise));
    Json dumped = TRY(withSteps(scope, TRY(factsBehind(scope, enterprise, plan, facts)), plan));
    return reckonedFrom(scope, enterprise, std::move(plan), rules, std::move(dumped));
}

Result<void> supersedeOthers(WriteScope& scope, const EnterpriseId& enterprise, const Plan& plan, const PlanStep& step)
{
    for (const Plan& other : TRY(readPlans(scope, enterprise))) {
        if (other.id != plan.id && other.year == plan.year && other.state() == PlanState::Approved)
            TRY(addStep(scope, other.id, {{}, PlanMove::Superseded, step.on, step.by, {}}));
    }
    return {};
}

/// What stands behind a version is kept before the step that locks it.
Result<void> approve(WriteScope& scope, const RuleBook& rules, const EnterpriseId& enterprise, const Plan& plan)
{
    const ReckonedPlan reckoned = TRY(asItIs(scope, enterprise, plan, rules));
    const std::vector<PackReference> packs = packsNamed(reckoned.figures);
    Json facts = TRY(factsBehind(scope, enterprise, plan, TRY(readFacts(scope, enterprise))));
    TRY(keepPacks(scope, rules, packs));
    return freeze(scope, plan.id, {std::move(facts), packs}, reckoned.figures);
}

constexpr const char* moveKinds[] = {
    "safety_fee.plan.submit", "safety_fee.plan.return", "safety_fee.plan.approve", "safety_fee.plan.supersede"};

}

Result<Id> draftPlan(Session& session, const EnterpriseId& enterprise, int year, PlanStart start)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    if (effectivePlan(TRY(readPlans(scope, enterprise)), year))
        return Problem{"plan.exists"}.with("year", yearText(year));
    Plan plan;
    plan.year = year;
    if (start == PlanStart::LastYear) {
        const Facts facts = TRY(readFacts(scope, enterprise));
        plan.outputs = carriedForward(facts.outputs, year);
        plan.uses = carriedUses(facts.uses, year);
    }
    const Id id = TRY(insertPlan(scope, enterprise, plan));
    TRY(scope.commit({"safety_fee.plan.draft", by}));
    return id;
}

Result<Id> revisePlan(Session& session, const EnterpriseId& enterprise, int year, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Problem{"plan.reason-missing"};
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    const std::vector<Plan> plans = TRY(readPlans(scope, enterprise));
    const Plan* newest = nullptr;
    for (const Plan& plan : plans) {
        if (plan.year == year)
            newest = &plan;
    }
    if (!newest)
        return Problem{"plan.none"}.with("year", yearText(year));
    if (newest->state() == PlanState::Draft || newest->state() == PlanState::Submitted)
        return Problem{"plan.draft-open"}.with("version", QString::number(newest->version));
    Plan next = *newest;
    next.version = newest->version + 1;
    next.reason = reason.trimmed();
    const Id id = TRY(insertPlan(scope, enterprise, next));
    TRY(scope.commit({"safety_fee.plan.revise", by, next.reason}));
    return id;
}

Result<void> savePlan(Session& session, const Id& plan, const PlanEdit& edit)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    const auto remove = [&](const FactTable& table, const std::vector<Id>& ids) -> Result<void> {
        for (const Id& id : ids)
            TRY(deleteFact(scope, table, id));
        return {};
    };
    const auto saveAll = [&](const auto& rows) -> Result<void> {
        for (const auto& row : rows)
            TRY(save(scope, plan, row));
        return {};
    };
    if (edit.head)
        TRY(savePlanHead(scope, *edit.head));
    // First out, then in: a row may take the place of one that goes.
    TRY(remove(planRevenueTable, edit.removedRevenues));
    TRY(remove(planOutputTable, edit.removedOutputs));
    TRY(remove(planProgressTable, edit.removedProgress));
    TRY(remove(planUseTable, edit.removedUses));
    TRY(saveAll(edit.revenues));
    TRY(saveAll(edit.outputs));
    TRY(saveAll(edit.progress));
    TRY(saveAll(edit.uses));
    TRY(scope.commit({"safety_fee.plan.save", by}));
    return {};
}

Right rightFor(PlanMove move)
{
    constexpr Right rights[] = {Right::Record, Right::Review, Right::Approve, Right::Approve};
    return rights[std::size_t(move)];
}

Result<void> movePlan(Session& session, const EnterpriseId& enterprise, const Id& id, const PlanStep& wanted)
{
    const Actor by = TRY(session.acting(rightFor(wanted.move)));
    WriteScope scope = TRY(session.workspace().write());
    PlanStep step = wanted;
    if (step.move == PlanMove::Approved)
        step.isOwn = TRY(isOwnWork(scope, by.id, TRY(planAuthors(scope, id))));
    TRY(takeStep(scope, session.rules(), enterprise, id, step));
    TRY(scope.commit({moveKinds[std::size_t(step.move)], by, step.note}));
    return {};
}

Result<void> takeStep(
    WriteScope& scope, const RuleBook& rules, const EnterpriseId& enterprise, const Id& id, const PlanStep& step)
{
    const Plan plan = TRY(readPlan(scope, enterprise, id));
    if (step.move == PlanMove::Superseded || !canMove(plan.state(), step.move))
        return Problem{"plan.wrong-move"};
    if (step.move == PlanMove::Submitted)
        TRY(asItIs(scope, enterprise, plan, rules));
    if (step.move == PlanMove::Approved) {
        TRY(approve(scope, rules, enterprise, plan));
        TRY(supersedeOthers(scope, enterprise, plan, step));
    }
    TRY(addStep(scope, id, step));
    return {};
}

Result<Plan> askedPlan(const Asked& asked)
{
    const std::vector<Plan> plans = TRY(readPlans(asked.facts, asked.scope.enterprise));
    const int year = asked.scope.year;
    if (!asked.scope.version) {
        if (const Plan* const plan = effectivePlan(plans, year))
            return *plan;
        return Problem{"plan.none"}.with("year", yearText(year));
    }
    const auto at = std::find_if(
        plans.begin(), plans.end(), [&](const Plan& plan) { return plan.year == year && plan.version == *asked.scope.version; });
    if (at == plans.end())
        return Problem{"plan.no-such-version"}
            .with("year", yearText(year))
            .with("version", QString::number(*asked.scope.version));
    return *at;
}

Result<ReckonedPlan> reckonedPlan(const Asked& asked, Plan plan)
{
    if (const auto frozen = TRY(readFrozen(asked.facts, plan.id)))
        return thawed(asked, std::move(plan), *frozen);
    return asItIs(asked.facts, asked.scope.enterprise, std::move(plan), asked.rules);
}

}
