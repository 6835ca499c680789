// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/documents.h"

#include <optional>
#include <vector>

// The year's plan of accrual and use (article 46): what a person expects of a year, in versions.

namespace plumbline::safety_fee {

enum class PlanState { Draft, Submitted, Approved, Superseded };

/// What happened to a version. A version that is returned is a draft again; one that is approved never changes any more.
enum class PlanMove { Submitted, Returned, Approved, Superseded };

struct PlanStep {
    Id id;
    PlanMove move = PlanMove::Submitted;
    QDate on;
    QString by; ///< who submitted, returned or approved: a person or a body
    QString note;
    bool isOwn = false; ///< approved by whoever had prepared it: a workspace of one person
};

/// A use that is planned, postponed or cut, and who answers for it.
struct PlannedUse {
    Use use;
    QString department; ///< 责任部门
};

/// One version of a year's plan. What it doesn't say of a year (revenue, opening balance) the enterprise's facts say.
struct Plan {
    Id id;
    int year = 0;
    int version = 1;
    std::optional<Money> openingBalance; ///< expected; none: as the year before closes
    std::optional<Money> priorYearDue; ///< expected; none: as reckoned or typed of the year
    QString priorYearDueSource;
    QString budget; ///< the financial budget it stands in (article 46)
    std::optional<QDate> budgetOn;
    QString reason; ///< of a revision: what changed, and why
    std::vector<Revenue> revenues; ///< expected where not audited yet
    std::vector<Output> outputs; ///< expected tonnes and cubic metres by month
    std::vector<Progress> progress; ///< expected cumulative progress by month
    std::vector<PlannedUse> uses;
    std::vector<PlanStep> steps; ///< in the order they were taken

    PlanState state() const;
    /// Who approved it and when; null before that.
    const PlanStep* approval() const;
};

/// Whether a move can be made from a state: a draft is submitted; what is submitted is returned or approved; what is approved
/// is superseded by the next approved version.
bool canMove(PlanState from, PlanMove move);

/// The version that counts in a year: the approved one, else the newest; null where there is none.
const Plan* effectivePlan(const std::vector<Plan>& plans, int year);

/// The enterprise's facts as the plan expects them: of its year the plan's outputs, progress and uses and no others, its
/// revenues and balances before the recorded ones.
Facts plannedFacts(const Facts& known, const Plan& plan);

/// The approved plans as registered documents of article 46, for the checks and clocks that ask for one.
void registerPlans(Documents& documents, const std::vector<Plan>& plans);

}
