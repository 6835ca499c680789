// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/choice_lists.h"

#include "core/safety_fee/uses.h"
#include "core/safety_fee/year.h"
#include "core/services/safety_fee/fact_sheets.h"

#include <set>

namespace plumbline::safety_fee {

namespace {

class PackLists final : public ChoiceLists {
public:
    PackLists(Facts known, const RulePack& pack) : m_facts(std::move(known)), m_pack(pack) { }

    std::vector<NamedKey> of(std::string_view list, const RowDraft& row) const override
    {
        if (list == lists::standards)
            return standards();
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
};

}

std::unique_ptr<ChoiceLists> choiceLists(Facts known, const Asked& asked)
{
    const auto pack = asked.rules.inForceOn(packSubject, asked.scope.today);
    return pack ? std::make_unique<PackLists>(std::move(known), **pack) : nullptr;
}

}
