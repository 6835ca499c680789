// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/activity_facts.h"

#include <map>

namespace plumbline::safety_fee {

std::vector<ActivityFacts> byActivity(const Facts& facts)
{
    std::vector<ActivityFacts> all;
    std::map<Id, std::size_t> places;
    for (const Activity& activity : facts.activities) {
        places.emplace(activity.id, all.size());
        all.push_back({activity, {}});
    }
    const auto sortOut = [&](const auto& records, auto ActivityRecords::*list) {
        for (const auto& record : records) {
            if (const auto place = places.find(record.activity); place != places.end())
                (all[place->second].records.*list).push_back(record);
        }
    };
    sortOut(facts.revenues, &ActivityRecords::revenues);
    sortOut(facts.outputs, &ActivityRecords::outputs);
    sortOut(facts.progress, &ActivityRecords::progress);
    sortOut(facts.determinations, &ActivityRecords::determinations);
    return all;
}

}
