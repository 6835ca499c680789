// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fact_table.h"

#include <algorithm>

namespace plumbline {

std::string sqlName(std::string_view factTable)
{
    std::string name(factTable);
    std::replace(name.begin(), name.end(), '.', '_');
    return name;
}

FactTables::FactTables(std::vector<FactTable> tables) : m_tables(std::move(tables)) { }

FactTables& FactTables::add(std::span<const FactTable> tables)
{
    m_tables.insert(m_tables.end(), tables.begin(), tables.end());
    return *this;
}

const FactTable* FactTables::find(std::string_view name) const
{
    const auto found = std::find_if(m_tables.begin(), m_tables.end(), [&](const FactTable& table) { return table.name == name; });
    return found == m_tables.end() ? nullptr : &*found;
}

const FactTable* FactTables::findSql(std::string_view sqlTable) const
{
    const auto found =
        std::find_if(m_tables.begin(), m_tables.end(), [&](const FactTable& table) { return sqlName(table.name) == sqlTable; });
    return found == m_tables.end() ? nullptr : &*found;
}

std::vector<const FactTable*> FactTables::byName() const
{
    std::vector<const FactTable*> sorted;
    for (const FactTable& table : m_tables)
        sorted.push_back(&table);
    std::sort(
        sorted.begin(), sorted.end(), [](const FactTable* a, const FactTable* b) { return std::string_view(a->name) < b->name; });
    return sorted;
}

}
