// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/plan_figures.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

struct Gathering {
    std::vector<PlanFigure> figures;

    void add(std::string line, std::optional<Id> activity, std::optional<Month> month, Money amount, std::optional<Receipt> why)
    {
        figures.push_back({std::move(line), activity, month, {}, amount, std::move(why)});
    }

    Result<void> addUses(const Plan& plan)
    {
        for (const PlannedUse& planned : plan.uses) {
            if (planned.use.state != UseState::Planned)
                continue;
            PlanFigure figure{"use", planned.use.activity, planned.use.month, planned.use.category, planned.use.amount, {}};
            const auto same = std::find_if(
                figures.begin(), figures.end(), [&](const PlanFigure& candidate) { return candidate.key() == figure.key(); });
            if (same == figures.end())
                figures.push_back(std::move(figure));
            else
                same->amount = TRY((Sum(same->amount) += figure.amount).total());
        }
        return {};
    }

    Result<void> addAccrual(const YearAccrual& year)
    {
        for (const ActivityYear& activity : year.activities) {
            add("accrual.due", activity.activity, {}, activity.due, TRY(activity.why()));
            for (const ActivityMonth& month : activity.months) {
                add("accrual.scheduled", activity.activity, month.month, month.scheduled, {});
                add("accrual.accrued", activity.activity, month.month, month.accrued, TRY(month.why()));
            }
        }
        for (const ActivityMonth& month : year.raiseMonths)
            add("accrual.raise", {}, month.month, month.accrued, TRY(month.why()));
        for (const FundMonth& month : year.months) {
            add("fund.opening", {}, month.month, month.opening, {});
            add("fund.accrued", {}, month.month, month.accrued, TRY(month.why()));
            add("fund.use", {}, month.month, month.use, {});
            add("fund.closing", {}, month.month, month.closing, {});
        }
        add("year.due", {}, {}, year.due, TRY(year.dueWhy()));
        add("year.accrued", {}, {}, year.accrued, TRY(year.accruedWhy()));
        add("year.use", {}, {}, year.use, {});
        return {};
    }
};

PlanDifference differenceOf(const PlanFigure& figure)
{
    return {figure.line, figure.activity, figure.month, figure.category, {}, {}};
}

}

Result<std::vector<PlanFigure>> planFigures(const Plan& plan, const PlanYear& year)
{
    Gathering gathering;
    TRY(gathering.addUses(plan));
    TRY(gathering.addAccrual(year.accrual));
    gathering.add("year.use-missing", {}, {}, year.leastUse.missing, year.leastUse.why);
    gathering.add("year.supplement", {}, {}, year.expectedSupplement.amount, year.expectedSupplement.why);
    std::sort(gathering.figures.begin(), gathering.figures.end(),
        [](const PlanFigure& a, const PlanFigure& b) { return a.key() < b.key(); });
    return std::move(gathering.figures);
}

std::vector<PlanDifference> comparePlans(std::span<const PlanFigure> before, std::span<const PlanFigure> after)
{
    std::vector<PlanDifference> differences;
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        const bool isOnlyOld = now == after.end() || (old != before.end() && old->key() < now->key());
        const bool isOnlyNow = !isOnlyOld && (old == before.end() || now->key() < old->key());
        PlanDifference difference = differenceOf(isOnlyNow ? *now : *old);
        if (!isOnlyNow)
            difference.before = (old++)->amount;
        if (!isOnlyOld)
            difference.after = (now++)->amount;
        if (difference.before != difference.after)
            differences.push_back(std::move(difference));
    }
    return differences;
}

}
