// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/balance_exit.h"

#include "core/safety_fee/finding_maker.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

bool isLimitedTo(const ListItem& item, const std::vector<std::string>& standards)
{
    return std::any_of(standards.begin(), standards.end(),
        [&](const std::string& standard) { return std::find(item.only.begin(), item.only.end(), standard) != item.only.end(); });
}

std::vector<std::string> endingStandards(const Facts& facts, const BalanceEvent& event)
{
    std::vector<std::string> standards;
    for (const Activity& activity : facts.activities) {
        if (!event.activity || activity.id == *event.activity)
            standards.insert(standards.end(), activity.standards.begin(), activity.standards.end());
    }
    return standards;
}

}

// Article 59: the balance becomes income, but for mines and hazardous goods, where it keeps its purpose and gets a keeper.
Result<ExitRule> exitRule(const RulePack& pack, const std::vector<std::string>& standards, bool hasSurvivor)
{
    const ClosedList* const uses = pack.list("exit-uses");
    const ListItem* const income = uses ? uses->find("exit.income") : nullptr;
    if (!income)
        return Problem{"rules.no-such-list"}.with("list", QStringLiteral("exit-uses")).with("pack", argument(pack.id));
    const std::string keeper = hasSurvivor ? "survivor" : "shareholders";
    for (const auto& [id, kind] : {std::pair("exit.mine", "mine"), std::pair("exit.hazardous", "hazardous")}) {
        const ListItem* const item = uses->find(id);
        if (item && isLimitedTo(*item, standards))
            return ExitRule{id, kind, keeper, item->citation};
    }
    return ExitRule{income->id, "other", {}, income->citation};
}

Result<std::vector<Finding>> balanceFindings(
    const RulePack& pack, const Facts& facts, const std::vector<BalanceEvent>& events, int year)
{
    std::vector<Finding> findings;
    for (const BalanceEvent& event : events) {
        if (event.on.year() != year)
            continue;
        const std::string amount = formatMoney(event.amount);
        switch (event.kind) {
        case BalanceEventKind::Restructured: // Article 58: the balance stays under the rule.
            findings.push_back(found(
                pack, "safety_fee.balance.restructured", Weight::Note, {pack.id, 58}, {{"amount", amount}}, event.id.text()));
            break;
        case BalanceEventKind::Exit: {
            const ExitRule rule = TRY(exitRule(pack, endingStandards(facts, event), event.hasSurvivor));
            findings.push_back(found(pack, "safety_fee.balance.exit", Weight::Warning, rule.citation,
                {{"amount", amount}, {"kind", rule.kind}, {"keeper", rule.keeper}}, event.id.text()));
            break;
        }
        case BalanceEventKind::Centralised: // Article 60: nobody outside may pool or keep it.
            if (!event.isAllowedByLaw)
                findings.push_back(found(pack, "safety_fee.balance.centralised", Weight::Breach, {pack.id, 60},
                    {{"amount", amount}, {"by", plain(event.by)}}, event.id.text()));
            break;
        }
    }
    return findings;
}

}
