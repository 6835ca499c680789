// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/plan_view.h"

#include "core/services/safety_fee/plan.h"
#include "core/services/safety_fee/safety_fee_domain.h"
#include "core/store/safety_fee/plan_store.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "ui/safety_fee/year_view.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

const Plan* chosenOf(const std::vector<Plan>& versions, int year, std::optional<int> version)
{
    const auto at =
        std::find_if(versions.begin(), versions.end(), [&](const Plan& plan) { return version && plan.version == *version; });
    return at == versions.end() ? effectivePlan(versions, year) : &*at;
}

bool isFrozen(const Plan& plan)
{
    return plan.approval() != nullptr;
}

}

std::vector<Finding> planFindings(const Facts& known, const Plan& plan, const RuleBook& rules)
{
    auto year = reckonPlan(known, plan, rules);
    return year ? std::move(year->findings) : std::vector<Finding>();
}

Result<PlanView> readPlanView(const Session& session, const PageScope& scope, std::optional<int> version)
{
    const ReadScope facts = TRY(session.workspace().read());
    PlanView view;
    view.versions = TRY(readPlans(facts, scope.enterprise));
    std::erase_if(view.versions, [&](const Plan& plan) { return plan.year != scope.year; });
    Facts known = TRY(readFacts(facts, scope.enterprise, BookEntries::Summed));
    view.hasActivities = !known.activities.empty();
    Scope before = scopeOf(scope);
    --before.year;
    if (auto year = yearAccrual(session.asked(facts, before)))
        view.before = std::move(*year);
    const Plan* const chosen = chosenOf(view.versions, scope.year, version);
    if (!chosen)
        return view;
    RuleBook rules = session.rules();
    if (isFrozen(*chosen)) {
        ReckonedPlan reckoned = TRY(reckonedPlan(session.asked(facts, scopeOf(scope)), *chosen));
        known = std::move(reckoned.year.facts);
        rules = std::move(reckoned.rules);
        view.findings = std::move(reckoned.year.findings);
    } else {
        view.findings = planFindings(known, *chosen, rules);
    }
    PlanDraft draft = TRY(PlanDraft::of(*chosen));
    PlanReckoning reckoning(std::move(known), std::move(rules), *chosen);
    const auto pack = session.rules().inForceOn(packSubject, QDate(scope.year, 12, 31));
    view.desk = std::make_shared<PlanDesk>(PlanDesk{std::move(draft), std::move(reckoning), pack ? *pack : nullptr});
    return view;
}

QString planStateText(PlanState state)
{
    constexpr const char* words[] = {QT_TRANSLATE_NOOP("safety_fee", "draft"), QT_TRANSLATE_NOOP("safety_fee", "submitted"),
        QT_TRANSLATE_NOOP("safety_fee", "approved"), QT_TRANSLATE_NOOP("safety_fee", "superseded")};
    return QCoreApplication::translate("safety_fee", words[std::size_t(state)]);
}

const char* planStateRole(PlanState state)
{
    constexpr const char* roles[] = {"chipAmber", "chipAccent", "chipGreen", "chipAccent"};
    return roles[std::size_t(state)];
}

}
