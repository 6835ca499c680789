// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/choice_lists.h"

#include "core/safety_fee/uses.h"
#include "core/safety_fee/year.h"
#include "core/services/safety_fee/fact_sheets.h"
#include "core/services/session.h"

#include <set>

namespace plumbline::safety_fee {

namespace {

class PackLists final : public ChoiceLists {
public:
    PackLists(Facts known, const RulePack& pack, std::vector<NamedKey> enterprises)
        : m_facts(std::move(known)), m_pack(pack), m_enterprises(std::move(enterprises))
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

    Facts m_facts;
    const RulePack& m_pack;
    std::vector<NamedKey> m_enterprises;
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

}

std::unique_ptr<ChoiceLists> choiceLists(Facts known, const Asked& asked)
{
    const auto pack = asked.rules.inForceOn(packSubject, asked.scope.today);
    return pack ? std::make_unique<PackLists>(std::move(known), **pack, enterprisesBeside(asked)) : nullptr;
}

}
