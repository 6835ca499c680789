// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/data_catalogue/choice_lists.h"

#include "core/data_catalogue/facts.h"
#include "core/data_catalogue/kinds.h"
#include "core/store/data_catalogue/data_catalogue_store.h"

namespace plumbline::data_catalogue {

namespace {

constexpr char kindsList[] = "kinds";

class DataLists final : public ChoiceLists {
public:
    DataLists(const RulePack& pack, std::vector<NamedKey> kinds) : m_pack(pack), m_kinds(std::move(kinds)) { }

    std::vector<NamedKey> of(std::string_view list, const RowDraft&) const override
    {
        if (list == kindsList)
            return m_kinds;
        std::vector<NamedKey> items;
        if (const ClosedList* const found = m_pack.list(list))
            addItems(items, *found);
        return items;
    }

    std::vector<NamedKey> known() const override
    {
        std::vector<NamedKey> all = m_kinds;
        for (const char* const list : {"controls", "group-tasks", "categories", "flags"}) {
            if (const ClosedList* const found = m_pack.list(list))
                addItems(all, *found);
        }
        return all;
    }

private:
    static void addItems(std::vector<NamedKey>& items, const ClosedList& list)
    {
        for (const ListItem& item : list.items)
            items.push_back({item.id, item.name});
    }

    const RulePack& m_pack;
    std::vector<NamedKey> m_kinds;
};

}

Result<std::unique_ptr<ChoiceLists>> choiceLists(const Asked& asked)
{
    const auto pack = asked.rules.inForceOn(packSubject, asked.scope.today);
    if (!pack)
        return std::unique_ptr<ChoiceLists>();
    std::vector<NamedKey> kinds;
    for (std::size_t at = 0; at < kindCount; ++at)
        kinds.push_back({std::string(kindKey(DataKind(at))), asked.words.marked("data_catalogue", kindName(DataKind(at)))});
    for (const UserRule& rule : TRY(readUserRules(asked.facts, asked.scope.enterprise)))
        kinds.push_back({rule.id, {rule.name, rule.name}});
    return std::unique_ptr<ChoiceLists>(std::make_unique<DataLists>(**pack, std::move(kinds)));
}

}
