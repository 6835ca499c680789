// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/plan_figures.h"
#include "core/services/session.h"

#include <span>

// The year's plan from draft to approval (article 46).

namespace plumbline::safety_fee {

/// What a new plan begins with.
enum class PlanStart {
    Empty,
    LastYear, ///< outputs, progress and uses of the year before, month for month, to be gone over
};

/// The first version of a year's plan. plan.exists {year} where there is one already.
Result<Id> draftPlan(Session& session, const EnterpriseId& enterprise, int year, PlanStart start);

/// The next version, a draft with all that the newest one expects; plan.draft-open {version} while a draft or a submitted
/// version waits; plan.reason-missing without a reason.
Result<Id> revisePlan(Session& session, const EnterpriseId& enterprise, int year, const QString& reason);

/// Rows of a draft to save (inserted where their id is null), and ids of rows to take out, in one record "safety_fee.plan.save".
struct PlanEdit {
    std::optional<Plan> head; ///< its own figures: balance, budget, reason
    std::vector<Revenue> revenues;
    std::vector<Output> outputs;
    std::vector<Progress> progress;
    std::vector<PlannedUse> uses;
    std::vector<Id> removedRevenues;
    std::vector<Id> removedOutputs;
    std::vector<Id> removedProgress;
    std::vector<Id> removedUses;
};
/// plan.locked once the version was submitted; all of it is saved, or nothing.
Result<void> savePlan(Session& session, const Id& plan, const PlanEdit& edit);

/// What is asked of who takes that step.
Right rightFor(PlanMove move);

/// Takes the next step. plan.wrong-move; what keeps a version to be submitted or approved from being reckoned (accrueYear).
/// Approving freezes facts, packs, figures and receipts, and supersedes the version approved before.
Result<void> movePlan(Session& session, const EnterpriseId& enterprise, const Id& plan, const PlanStep& step);

/// The same within a transaction that has more to do.
Result<void> takeStep(
    WriteScope& scope, const RuleBook& rules, const EnterpriseId& enterprise, const Id& plan, const PlanStep& step);

/// The plan of the scope's year: the version asked for, else the approved one, else the newest. plan.none {year},
/// plan.no-such-version {year, version}
Result<Plan> askedPlan(const Asked& asked);

/// A version with all that follows from it. An approved one rests on the facts and packs it was approved with, whatever the
/// enterprise's facts say today.
struct ReckonedPlan {
    Plan plan;
    PlanYear year;
    std::vector<PlanFigure> figures; ///< as posted when it was approved; of a draft, as they are now
    Json facts; ///< a dump of what it rests on
    RuleBook rules; ///< by which it was reckoned
};
Result<ReckonedPlan> reckonedPlan(const Asked& asked, Plan plan);

}
