// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lifted.h"

#include <algorithm>

namespace plumbline {

Result<Lifted> Lifted::from(
    WriteScope& scope, const std::string& table, std::initializer_list<std::string_view> triggers, bool withIndexes)
{
    Lifted lifted;
    std::vector<std::string> drops;
    {
        Statement rows = TRY(scope.prepare("SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL "
                                           "AND type IN ('index', 'trigger') ORDER BY name"));
        rows.bind(1, table);
        while (TRY(rows.step())) {
            const std::string type = TRY(rows.text(0));
            const std::string name = TRY(rows.text(1));
            const bool isNamed = std::any_of(
                triggers.begin(), triggers.end(), [&](std::string_view end) { return name == table + std::string(end); });
            if (type == "index" ? !withIndexes : !isNamed)
                continue;
            drops.push_back("DROP " + type + " \"" + name + '"');
            lifted.m_created.push_back(TRY(rows.text(2)));
        }
    }
    for (const std::string& drop : drops)
        TRY(scope.execute(drop));
    return lifted;
}

Result<void> Lifted::putBack(WriteScope& scope) const
{
    for (const std::string& create : m_created)
        TRY(scope.execute(create));
    return {};
}

}
