// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/priority.h"

#include "core/safety_fee/finding_maker.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

bool isNeeded(const Use& use)
{
    return use.need != Need::Ordinary;
}

bool isFunded(const Use& use)
{
    return use.state == UseState::Planned || use.state == UseState::Incurred;
}

}

std::vector<const Use*> plannedByPriority(const Facts& facts, int year)
{
    std::vector<const Use*> planned;
    for (const Use& use : facts.uses) {
        if (use.month.year() == year && use.state == UseState::Planned)
            planned.push_back(&use);
    }
    std::stable_partition(planned.begin(), planned.end(), [](const Use* use) { return isNeeded(*use); });
    return planned;
}

// Article 56: what a statutory standard needs, or an authority ordered, goes before everything else.
std::vector<Finding> priorityFindings(const RulePack& pack, const Facts& facts, int year)
{
    const bool areOthersFunded = std::any_of(facts.uses.begin(), facts.uses.end(),
        [&](const Use& use) { return use.month.year() == year && isFunded(use) && !isNeeded(use); });
    std::vector<Finding> findings;
    for (const Use& use : facts.uses) {
        if (!areOthersFunded || use.month.year() != year || isFunded(use) || !isNeeded(use))
            continue;
        findings.push_back(found(pack, "safety_fee.priority.cut", Weight::Breach, {pack.id, 56},
            {{"category", use.category}, {"amount", formatMoney(use.amount)}}, use.id.text()));
    }
    return findings;
}

}
