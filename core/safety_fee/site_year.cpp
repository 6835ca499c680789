// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/site_year.h"

#include "core/safety_fee/uses.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

Result<void> addShare(FundMonth& month, const std::vector<ActivityYear>& activities)
{
    Sum scheduled;
    Sum accrued;
    for (const ActivityYear& activity : activities) {
        for (const ActivityMonth& own : activity.months) {
            if (own.month != month.month)
                continue;
            scheduled += own.scheduled;
            accrued += own.accrued;
        }
    }
    month.scheduled = TRY(scheduled.total());
    month.accrued = TRY(accrued.total());
    return {};
}

}

Facts factsAt(const Id& site, const Facts& facts)
{
    Facts own = facts;
    std::erase_if(own.activities, [&](const Activity& activity) { return activity.site != site; });
    const auto isElsewhere = [&own](const auto& row) { return !own.activity(row.activity); };
    std::erase_if(own.revenues, isElsewhere);
    std::erase_if(own.outputs, isElsewhere);
    std::erase_if(own.progress, isElsewhere);
    std::erase_if(own.determinations, isElsewhere);
    std::erase_if(own.uses, [&own](const Use& use) { return !use.activity || !own.activity(*use.activity); });
    return own;
}

Result<YearAccrual> yearAt(const Facts& facts, const YearAccrual& year, QDate asOf)
{
    YearAccrual own = year;
    own.carried.reset();
    own.raise = Money();
    own.raiseMonths.clear();
    std::erase_if(own.activities, [&facts](const ActivityYear& activity) { return !facts.activity(activity.activity); });
    Sum due;
    Sum accrued;
    Sum used;
    for (const ActivityYear& activity : own.activities)
        due += activity.due;
    for (FundMonth& month : own.months) {
        TRY(addShare(month, own.activities));
        Sum use;
        for (const Use& candidate : facts.uses) {
            if (candidate.month == month.month && isCountedOn(candidate, asOf))
                use += candidate.amount;
        }
        month.use = TRY(use.total());
        accrued += month.accrued;
        used += month.use;
    }
    own.due = TRY(due.total());
    own.accrued = TRY(accrued.total());
    own.use = TRY(used.total());
    return own;
}

}
