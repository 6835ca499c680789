// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/choice_lists.h"

#include "core/safety_fee/uses.h"
#include "core/safety_fee/year.h"
#include "core/services/safety_fee/fact_sheets.h"
#include "core/services/session.h"
#include "core/store/safety_fee/plan_store.h"

#include <set>

namespace plumbline::safety_fee {

namespace {

class PackLists final : public ChoiceLists {
public:
    PackLists(Facts known, const RulePack& pack, std::vector<NamedKey> enterprises, std::vector<PlannedUse> planned)
        : m_facts(std::move(known)), m_pack(pack), m_enterprises(std::move(enterprises)), m_planned(std::move(planned))
    {
    }

    std::vector<NamedKey> of(std::string_view list, const RowDraft& row) const override
    {
        if (list == lists::standards)
            return standards();
        if (list == lists::enterprises)
            return m_enterprises;
        if (list == lists::uses)
            return uses(row("activity"));
        if (list == lists::planUses)
            return planUses(row("category"));
        std::vector<NamedKey> items;
        if (const ClosedList* const found = m_pack.list(list)) {
            for (const ListItem& item : found->items)
                items.push_back({item.id, item.name});
        }
        return items;
    }

    std::vector<NamedKey> known() const override
    {
        std::vector<NamedKey> all = standards();
        all.insert(all.end(), m_enterprises.begin(), m_enterprises.end());
        for (NamedKey& line : planUses({}))
            all.push_back(std::move(line));
        for (const ClosedList& list : m_pack.lists) {
            for (const ListItem& item : list.items)
                all.push_back({item.id, numberedName(item)});
        }
        return all;
    }

private:
    std::vector<NamedKey> standards() const
    {
        std::vector<NamedKey> all;
        for (const Standard& standard : m_pack.standards)
            all.push_back({standard.id, standard.name});
        return all;
    }

    std::vector<NamedKey> uses(const std::string& activity) const
    {
        std::vector<NamedKey> all;
        std::set<std::string> seen;
        for (const Activity& candidate : m_facts.activities) {
            if (!activity.empty() && candidate.id.text() != activity)
                continue;
            const auto offered = offeredUses(m_pack, candidate);
            for (const ListItem* const item : offered ? *offered : std::vector<const ListItem*>()) {
                if (seen.insert(item->id).second)
                    all.push_back({item->id, numberedName(*item)});
            }
        }
        return all;
    }

    /// "2025-03 （三） … 12,000.00", those of the category or, without one, all.
    std::vector<NamedKey> planUses(const std::string& category) const
    {
        std::vector<NamedKey> all;
        for (const PlannedUse& planned : m_planned) {
            if (!category.empty() && planned.use.category != category)
                continue;
            const ListItem* const item = itemNamed(planned.use.category);
            const LocalText name = item ? numberedName(*item) : LocalText{};
            const auto text = [&](const QString& of) {
                return QString::fromStdString(formatMonth(planned.use.month)) + QLatin1Char(' ') + of + QLatin1Char(' ')
                    + QString::fromStdString(formatMoney(planned.use.amount));
            };
            all.push_back({planned.use.id.text(), {text(name.zh), text(name.en)}});
        }
        return all;
    }

    const ListItem* itemNamed(const std::string& id) const
    {
        for (const ClosedList& list : m_pack.lists) {
            if (const ListItem* const item = list.find(id))
                return item;
        }
        return nullptr;
    }

    Facts m_facts;
    const RulePack& m_pack;
    std::vector<NamedKey> m_enterprises;
    std::vector<PlannedUse> m_planned; ///< in the year's plan
};

/// The others in the workspace.
std::vector<NamedKey> enterprisesBeside(const Asked& asked)
{
    std::vector<NamedKey> others;
    const auto all = enterprises(asked.facts);
    for (const EnterpriseFacts& one : all ? *all : std::vector<EnterpriseFacts>()) {
        if (one.id != asked.scope.enterprise)
            others.push_back({one.id.text(), {one.name, one.name}});
    }
    return others;
}

/// What the plan that counts in the scope's year still means to spend.
std::vector<PlannedUse> plannedUses(const Asked& asked)
{
    const auto plans = readPlans(asked.facts, asked.scope.enterprise);
    const Plan* const plan = plans ? effectivePlan(*plans, asked.scope.year) : nullptr;
    std::vector<PlannedUse> planned = plan ? plan->uses : std::vector<PlannedUse>();
    std::erase_if(planned, [](const PlannedUse& one) { return one.use.state == UseState::Cut; });
    return planned;
}

}

std::unique_ptr<ChoiceLists> choiceLists(Facts known, const Asked& asked)
{
    const auto pack = asked.rules.inForceOn(packSubject, asked.scope.today);
    return pack ? std::make_unique<PackLists>(std::move(known), **pack, enterprisesBeside(asked), plannedUses(asked)) : nullptr;
}

}
