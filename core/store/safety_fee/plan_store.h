// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/plan_figures.h"
#include "core/store/facts.h"

#include <set>

namespace plumbline::safety_fee {

/// All versions of an enterprise's plans, by year and version.
Result<std::vector<Plan>> readPlans(const ReadScope& scope, const EnterpriseId& enterprise);
/// The same without what they expect: year, version, budget and steps.
Result<std::vector<Plan>> readPlanHeads(const ReadScope& scope, const EnterpriseId& enterprise);
/// facts.missing where there is none of that id.
Result<Plan> readPlan(const ReadScope& scope, const EnterpriseId& enterprise, const Id& plan);

/// The version itself and all it expects, as new rows: ids of the parts are made anew, steps are left out.
Result<Id> insertPlan(WriteScope& scope, const EnterpriseId& enterprise, const Plan& plan);

/// The facts of a plan's own rows. Each inserts where the id is null, and updates otherwise; plan.locked once the version was
/// submitted, plan.wrong-move where a step can't follow the one before.
Result<void> savePlanHead(WriteScope& scope, const Plan& plan);
Result<Id> save(WriteScope& scope, const Id& plan, const Revenue& revenue);
Result<Id> save(WriteScope& scope, const Id& plan, const Output& output);
Result<Id> save(WriteScope& scope, const Id& plan, const Progress& progress);
Result<Id> save(WriteScope& scope, const Id& plan, const PlannedUse& use);
Result<Id> addStep(WriteScope& scope, const Id& plan, const PlanStep& step);
/// Everyone in whose name a row of the version was recorded or changed, or who submitted it.
Result<std::set<PersonId>> planAuthors(const ReadScope& scope, const Id& plan);

/// What an approved version rests on: a dump of facts, and the packs by which it was reckoned.
struct FrozenPlan {
    Json facts;
    std::vector<PackReference> packs;
};
/// None: the version was not approved, or the facts at hand are the frozen ones themselves.
Result<std::optional<FrozenPlan>> readFrozen(const ReadScope& scope, const Id& plan);
Result<void> freeze(WriteScope& scope, const Id& plan, const FrozenPlan& frozen, const std::vector<PlanFigure>& figures);
/// The receipt of one figure of an approved version, by the figure's id; none where there is no such figure.
Result<std::optional<Receipt>> readReceipt(const ReadScope& scope, const Id& figure);
/// Those of an approved version, ascending by key; empty for others.
Result<std::vector<PlanFigure>> readFigures(const ReadScope& scope, const Id& plan);

}
