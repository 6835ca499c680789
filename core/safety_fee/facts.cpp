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

}
