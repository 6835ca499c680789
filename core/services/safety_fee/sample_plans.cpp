// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/plan.h"
#include "core/services/safety_fee/sample.h"
#include "core/services/sample.h"
#include "core/store/safety_fee/plan_store.h"
#include "core/store/safety_fee/safety_fee_store.h"

#include <array>

namespace plumbline::safety_fee {

namespace {

/// A category's planned uses in the quarters of a year, in yuan a month.
struct PlannedCategory {
    const char* category;
    std::array<int, 4> monthly;
    const char* department;
    Need need = Need::Ordinary;
    const char* note = "";
};
constexpr std::array machineryPlan{
    PlannedCategory{"machinery.1", {26'000, 42'000, 30'000, 58'000}, "设备动力部"},
    PlannedCategory{"machinery.2", {8'000, 18'000, 11'000, 20'000}, "安全环保部"},
    PlannedCategory{"machinery.3", {12'000, 24'000, 18'000, 34'000}, "安全环保部"},
    PlannedCategory{"machinery.4", {7'000, 16'000, 10'000, 17'000}, "安全环保部"},
    PlannedCategory{"machinery.5", {7'000, 11'000, 10'000, 14'000}, "人力资源部"},
    PlannedCategory{"machinery.6", {9'000, 13'000, 9'000, 13'000}, "安全环保部"},
    PlannedCategory{"machinery.9", {6'000, 6'000, 9'000, 6'000}, "安全环保部", Need::StatutoryStandard, "特种设备法定检验"},
};
constexpr std::array minePlan{
    PlannedCategory{"noncoal.1", {95'000, 145'000, 134'000, 152'000}, "采矿车间"},
    PlannedCategory{"noncoal.2", {29'000, 42'000, 40'000, 44'000}, "安全管理部"},
    PlannedCategory{
        "noncoal.3", {35'000, 52'000, 48'000, 55'000}, "尾矿车间", Need::OrderedByAuthority, "监察指令：尾矿库在线监测"},
};
constexpr std::array constructionPlan{
    PlannedCategory{"construction.1", {40'000, 72'000, 74'000, 60'000}, "项目部"},
    PlannedCategory{"construction.5", {9'000, 17'000, 17'000, 14'000}, "项目部"},
};

Money perMonth(int amount)
{
    return Money::fromFen(std::int64_t(amount) * 100);
}

void planUses(Plan& plan, const Id& activity, std::span<const PlannedCategory> categories)
{
    for (const PlannedCategory& category : categories) {
        for (int month = 1; month <= 12; ++month) {
            PlannedUse planned;
            planned.use.activity = activity;
            planned.use.month = Month(plan.year, month);
            planned.use.category = category.category;
            planned.use.amount = perMonth(category.monthly[std::size_t(month - 1) / 3]);
            planned.use.need = category.need;
            planned.use.note = QString::fromUtf8(category.note);
            planned.department = QString::fromUtf8(category.department);
            plan.uses.push_back(std::move(planned));
        }
    }
}

/// The same tonnes every month: what a mill is licensed for, over twelve.
void planOutputs(Plan& plan, const Facts& facts, std::span<const int> tonnes)
{
    for (std::size_t at = 0; at < facts.activities.size() && at < tonnes.size(); ++at) {
        for (int month = 1; month <= 12; ++month)
            plan.outputs.push_back({{}, facts.activities[at].id, Month(plan.year, month), Quantity::fromUnits(tonnes[at]), {}});
    }
}

/// Evenly from a share to another, month after month.
void planProgress(Plan& plan, const Activity& activity, Month first, int fromPercent, Month last, int toPercent)
{
    const int months = (last.year() - first.year()) * 12 + last.number() - first.number() + 1;
    for (int at = 1; at <= months; ++at) {
        const int percent = fromPercent + (toPercent - fromPercent) * at / months;
        plan.progress.push_back({{}, activity.id, first.plus(at - 1), {}, Rate::fromPartsPerMillion(percent * 10'000)});
    }
}

Plan planOf(int year)
{
    Plan plan;
    plan.year = year;
    plan.budget = QStringLiteral("%1 年度财务预算").arg(year);
    plan.budgetOn = QDate(year, 1, 10);
    return plan;
}

Result<Id> approved(WriteScope& scope, const RuleBook& rules, const EnterpriseId& enterprise, const Plan& plan, QDate day)
{
    const Id id = TRY(insertPlan(scope, enterprise, plan));
    TRY(takeStep(scope, rules, enterprise, id, {{}, PlanMove::Submitted, day.addDays(-5), QStringLiteral("王芳"), {}}));
    TRY(takeStep(scope, rules, enterprise, id, {{}, PlanMove::Approved, day, QStringLiteral("董事会"), {}}));
    return id;
}

Result<void> planMachinery(WriteScope& scope, const RuleBook& rules)
{
    const EnterpriseId enterprise = TRY(enterpriseBy(scope, sampleMachinery)).id;
    const Id activity = TRY(readFacts(scope, enterprise)).activities.front().id;
    Plan first = planOf(2025);
    planUses(first, activity, machineryPlan);
    TRY(approved(scope, rules, enterprise, first, QDate(2025, 1, 12)));

    Plan second = first;
    second.version = 2;
    second.reason = QStringLiteral("下半年增加起重机械安全监控改造");
    for (PlannedUse& planned : second.uses) {
        if (planned.use.category == "machinery.1" && planned.use.month >= Month(2025, 8))
            planned.use.amount = perMonth(72'000);
    }
    TRY(approved(scope, rules, enterprise, second, QDate(2025, 7, 8)));

    Plan next;
    next.year = 2026;
    next.openingBalance = Money::fromFen(73'250'000);
    next.revenues.push_back({{}, activity, 2025, Money::fromFen(13'600'000'000), {}, {}, false});
    next.priorYearDue = Money::fromFen(151'600'000);
    next.priorYearDueSource = QStringLiteral("2025 年度预计");
    planUses(next, activity, machineryPlan);
    TRY(insertPlan(scope, enterprise, next));
    return {};
}

Result<void> planMine(WriteScope& scope, const RuleBook& rules)
{
    const EnterpriseId enterprise = TRY(enterpriseBy(scope, sampleMine)).id;
    const Facts facts = TRY(readFacts(scope, enterprise));
    Plan plan = planOf(2025);
    planOutputs(plan, facts, std::array{26'000, 14'000, 7'300});
    planUses(plan, facts.activities.front().id, minePlan);
    TRY(approved(scope, rules, enterprise, plan, QDate(2025, 1, 12)));
    return {};
}

Result<void> planConstruction(WriteScope& scope, const RuleBook& rules)
{
    const EnterpriseId enterprise = TRY(enterpriseBy(scope, sampleConstruction)).id;
    const Facts facts = TRY(readFacts(scope, enterprise));
    Plan plan = planOf(2025);
    planProgress(plan, facts.activities.at(0), Month(2025, 1), 60, Month(2025, 9), 100);
    planProgress(plan, facts.activities.at(1), Month(2025, 3), 0, Month(2025, 12), 90);
    planUses(plan, facts.activities.front().id, constructionPlan);
    TRY(approved(scope, rules, enterprise, plan, QDate(2025, 1, 12)));
    return {};
}

}

Result<void> fillSamplePlans(WriteScope& scope, const RuleBook& rules)
{
    TRY(planMachinery(scope, rules));
    TRY(planMine(scope, rules));
    return planConstruction(scope, rules);
}

}
