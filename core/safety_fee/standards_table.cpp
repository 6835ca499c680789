// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/standards_table.h"

namespace plumbline::safety_fee {

Result<StandardsTable> StandardsTable::of(const RulePack& pack)
{
    StandardsTable table;
    table.m_pack = &pack;
    for (const Standard& standard : pack.standards) {
        // An overlay's yearly amounts are spread on the reading of the pack that it lies on.
        if (standard.period == BasisPeriod::Year && pack.overlays.empty() && !pack.reading(readingOfTwelfths)) {
            return Problem{"rules.no-such-reading"}
                .with("reading", QString::fromLatin1(readingOfTwelfths.data(), qsizetype(readingOfTwelfths.size())))
                .with("pack", QString::fromStdString(pack.id));
        }
        Entry entry{&standard, table.m_places.size(), 0};
        if (const Scale* const scale = std::get_if<Scale>(&standard.measure)) {
            for (const Bracket& bracket : scale->brackets)
                table.m_places.push_back(bracket.citation);
        } else {
            table.m_places.push_back(standard.citation);
        }
        entry.articlePlace = table.m_places.size();
        table.m_places.push_back(Citation{pack.id, standard.citation.article, 0, {}, 0});
        table.m_entries.emplace(standard.id, entry);
    }
    return table;
}

const StandardsTable::Entry* StandardsTable::find(std::string_view activity) const
{
    const auto found = m_entries.find(activity);
    return found == m_entries.end() ? nullptr : &found->second;
}

}
