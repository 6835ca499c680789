// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/plan_year.h"

#include "core/safety_fee/activity_checks.h"
#include "core/safety_fee/finding_maker.h"
#include "core/safety_fee/month_basis.h"
#include "core/safety_fee/priority.h"
#include "core/safety_fee/uses.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace plumbline::safety_fee {

namespace {

bool isOnLine(const UseLine& line, const PlannedUse& planned)
{
    const Use& use = planned.use;
    return line.activity == use.activity && line.category == use.category && line.department == planned.department
        && line.need == use.need && line.state == use.state && line.note == use.note;
}

UseLine& lineOf(std::vector<UseLine>& lines, const PlannedUse& planned)
{
    const auto at = std::find_if(lines.begin(), lines.end(), [&](const UseLine& line) { return isOnLine(line, planned); });
    if (at != lines.end())
        return *at;
    const Use& use = planned.use;
    return lines.emplace_back(UseLine{use.activity, use.category, planned.department, use.need, use.state, use.note, {}, {}});
}

/// All that is to be said of a plan before it is approved.
struct FindingsOfPlan {
    const Plan& plan;
    const PlanYear& year;
    const Answering& answering;
    std::vector<Finding> all;

    const RulePack& pack() const { return answering.pack(); }
    void take(std::vector<Finding> more) { std::move(more.begin(), more.end(), std::back_inserter(all)); }
    void add(std::string_view code, const Citation& citation, Figures figures, Receipt why)
    {
        figures.emplace(figures.begin(), "year", std::to_string(plan.year));
        all.push_back(found(pack(), code, Weight::Warning, citation, std::move(figures), plan.id.text()));
        all.back().why = std::move(why);
    }

    Result<void> takeActivities()
    {
        for (const Activity& activity : year.facts.activities) {
            if (!isCarriedOn(activity, plan.year))
                continue;
            take(TRY(activityFindings(year.facts, activity, answering, plan.year, planningDay(plan.year))));
            if (TRY(standardOf(activity, answering))->period != BasisPeriod::Year)
                takeMissingBases(activity);
        }
        return {};
    }

    // Articles 10, 11, 14, 17: an accrual by month rests on the month's own output or progress.
    void takeMissingBases(const Activity& activity)
    {
        const auto reckoned = std::find_if(year.accrual.activities.begin(), year.accrual.activities.end(),
            [&](const ActivityYear& candidate) { return candidate.activity == activity.id; });
        std::string missing;
        for (int number = 1; number <= 12; ++number) {
            const Month month(plan.year, number);
            const bool isThere = reckoned != year.accrual.activities.end()
                && std::any_of(reckoned->months.begin(), reckoned->months.end(),
                    [&](const ActivityMonth& candidate) { return candidate.month == month; });
            if (isCarriedOn(activity, month) && !isThere)
                missing += (missing.empty() ? "" : ", ") + formatMonth(month);
        }
        if (!missing.empty())
            all.push_back(found(pack(), "safety_fee.plan.basis-missing", Weight::Warning, {pack().id, 46},
                {{"activity", plain(activity.name)}, {"months", missing}}, activity.id.text()));
    }

    void takeUses()
    {
        for (const PlannedUse& planned : plan.uses) {
            if (planned.use.state != UseState::Planned)
                continue;
            std::vector<const Activity*> activities;
            for (const Activity& activity : year.facts.activities) {
                if (!planned.use.activity || activity.id == *planned.use.activity)
                    activities.push_back(&activity);
            }
            take(judgeUse(pack(), planned.use, activities));
        }
        take(priorityFindings(pack(), year.facts, plan.year));
    }

    void takeYearEnd()
    {
        const MinimumUse& least = year.leastUse;
        // Article 51.
        if (least.isBelow)
            add("safety_fee.plan.use-below-minimum", {pack().id, 51},
                {{"use", formatMoney(year.accrual.use)}, {"due", formatMoney(year.accrual.due)},
                    {"missing", formatMoney(least.missing)}},
                least.why);
        // Article 47 (3).
        if (!year.expectedSupplement.amount.isZero())
            add("safety_fee.plan.deficit", {pack().id, 47, 3}, {{"deficit", formatMoney(year.expectedSupplement.amount)}},
                year.expectedSupplement.why);
    }

    // Article 46: a plan that is approved stands in a financial budget.
    void takeBudget()
    {
        if (plan.approval() && (plan.budget.isEmpty() || !plan.budgetOn))
            all.push_back(found(pack(), "safety_fee.plan.no-budget", Weight::Breach, {pack().id, 46},
                {{"year", std::to_string(plan.year)}}, plan.id.text()));
    }
};

}

QDate planningDay(int year)
{
    return QDate(year - 1, 12, 31);
}

// 第五十六条：优先.
Result<std::vector<UseLine>> useLines(const Plan& plan)
{
    std::vector<UseLine> lines;
    for (const PlannedUse& planned : plan.uses) {
        UseLine& line = lineOf(lines, planned);
        const auto month = std::size_t(planned.use.month.number() - 1);
        line.months[month] = TRY((Sum(line.months[month].value_or(Money())) += planned.use.amount).total());
        line.uses[month].push_back(planned.use.id);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const UseLine& a, const UseLine& b) {
        const bool isANeeded = a.need != Need::Ordinary;
        const bool isBNeeded = b.need != Need::Ordinary;
        if (isANeeded != isBNeeded)
            return isANeeded;
        return std::tie(a.activity, a.category) < std::tie(b.activity, b.category);
    });
    return lines;
}

// 第四十六条：年度企业安全生产费用提取和使用计划.
Result<PlanYear> reckonPlan(const Facts& known, const Plan& plan, const RuleBook& rules)
{
    PlanYear year;
    year.facts = plannedFacts(known, plan);
    year.accrual = TRY(accrueYear(year.facts, rules, plan.year, planningDay(plan.year)));
    year.leastUse = TRY(minimumUse(rules, plan.year, year.accrual.due, year.accrual.use, year.accrual.forgone));
    year.expectedSupplement =
        TRY(deficit(rules, plan.year, year.accrual.months.front().opening, year.accrual.accrued, year.accrual.use));
    const Answering answering = TRY(Answering::on(rules, QDate(plan.year, 12, 31)));
    FindingsOfPlan findings{plan, year, answering, {}};
    TRY(findings.takeActivities());
    findings.takeUses();
    findings.takeYearEnd();
    findings.takeBudget();
    year.findings = std::move(findings.all);
    return year;
}

}
