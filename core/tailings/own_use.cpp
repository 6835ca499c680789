// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/findings.h"

#include <algorithm>

namespace plumbline::tailings {

/// Article 25: what the enterprise itself fills or makes of tailings needs measures against secondary pollution, so the register
/// must have a line that was good on those days. Contractors have theirs in their own register.
void ownUseFindings(const Facts& facts, const RulePack& pack, std::vector<Finding>& all)
{
    const auto& uses = facts.registers.of("tailings.own_use");
    const auto isRegistered = [&](const FlowSum& sum) {
        return std::any_of(uses.begin(), uses.end(), [&](const Record& use) {
            const auto from = use.date("from_on");
            const auto until = use.date("until_on");
            return from && *from <= sum.first && (!until || sum.last <= *until);
        });
    };
    std::optional<FlowSum> left;
    for (const FlowSum& sum : facts.flows) {
        const bool isOwn = !sum.contractor && (sum.flow == Flow::Backfilled || sum.flow == Flow::Utilised);
        if (!isOwn || sum.first < pack.from || isRegistered(sum))
            continue;
        if (left) {
            left->dry = left->dry + sum.dry;
            left->first = std::min(left->first, sum.first);
            left->last = std::max(left->last, sum.last);
        } else {
            left = sum;
        }
    }
    if (left)
        add(all, "tailings.own-use.unregistered", Weight::Warning, at(pack, 25),
            {{"amount", formatQuantity(left->dry)}, {"first", formatDate(left->first)}, {"last", formatDate(left->last)}});
}

}
