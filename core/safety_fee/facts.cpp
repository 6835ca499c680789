// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/facts.h"

#include <algorithm>

namespace plumbline::safety_fee {

const Activity* Facts::activity(const Id& id) const
{
    const auto found = std::find_if(activities.begin(), activities.end(), [&](const Activity& one) { return one.id == id; });
    return found == activities.end() ? nullptr : &*found;
}

const YearFacts* Facts::year(int number) const
{
    const auto found = std::find_if(years.begin(), years.end(), [&](const YearFacts& one) { return one.year == number; });
    return found == years.end() ? nullptr : &*found;
}

// Article 49 (1).裁量: D19.
std::optional<Money> Facts::raiseIn(int number) const
{
    if (const YearFacts* const known = year(number); known && known->raise)
        return known->raise;
    const auto decision = std::find_if(raises.begin(), raises.end(),
        [&](const RaiseDecision& one) { return one.fromYear <= number && number <= one.untilYear.value_or(number); });
    if (decision == raises.end())
        return std::nullopt;
    Money amount = decision->amount;
    for (int before = decision->fromYear; before < number; ++before) {
        const YearFacts* const known = year(before);
        if (known && known->supplement && *known->supplement > Money())
            amount = *known->supplement;
    }
    return amount;
}

}
