// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/data_catalogue/entry_rows.h"

#include <algorithm>

namespace plumbline::data_catalogue {

std::optional<QString> unlessEmpty(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}
std::optional<std::string> unlessEmpty(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

namespace {

std::string joinedWords(const std::vector<std::string>& words)
{
    std::string all;
    for (const std::string& word : words)
        all += (all.empty() ? "" : "+") + word;
    return all;
}

}

std::vector<std::string> separatedWords(const std::string& text)
{
    std::vector<std::string> words;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = std::min(text.find('+', from), text.size());
        words.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return words;
}

Result<QString> textAt(const Statement& row, int column)
{
    return TRY(row.optional(column, &Statement::string)).value_or(QString());
}

std::string selectEntries(const char* where)
{
    return std::string("SELECT id, source, schema, name, comment, category, domain, records, bytes, changed_on, change_known_on, "
                       "carrier, purpose, scope_of_use, responsible, sharing, cross_border, protection, owner, review_on, flags, "
                       "together, basis FROM data_catalogue_entry WHERE ")
        + where;
}

Result<Entry> readEntryRow(const Statement& row)
{
    Entry entry;
    entry.id = TRY(row.id(0));
    entry.source = TRY(row.string(1));
    entry.schema = TRY(row.string(2));
    entry.name = TRY(row.string(3));
    entry.comment = TRY(textAt(row, 4));
    entry.category = TRY(row.optional(5, &Statement::text)).value_or(std::string());
    entry.domain = TRY(row.optional(6, &Statement::text)).value_or(std::string());
    entry.scale.records = TRY(row.optional(7, &Statement::integer));
    entry.scale.bytes = TRY(row.optional(8, &Statement::integer));
    entry.changedOn = TRY(row.optional(9, &Statement::date));
    entry.changeKnownOn = TRY(row.optional(10, &Statement::date));
    entry.carrier = TRY(textAt(row, 11));
    entry.purpose = TRY(textAt(row, 12));
    entry.scopeOfUse = TRY(textAt(row, 13));
    entry.responsible = TRY(textAt(row, 14));
    entry.sharing = TRY(textAt(row, 15));
    entry.crossBorder = TRY(textAt(row, 16));
    entry.protection = TRY(textAt(row, 17));
    entry.owner = TRY(textAt(row, 18));
    entry.reviewOn = TRY(row.optional(19, &Statement::date));
    entry.flags = separatedWords(TRY(row.optional(20, &Statement::text)).value_or(std::string()));
    entry.together = TRY(textAt(row, 21));
    entry.basis = TRY(textAt(row, 22));
    return entry;
}

FactValues valuesOf(const EnterpriseId& enterprise, const Entry& entry)
{
    return {{"enterprise", enterprise}, {"source", entry.source}, {"schema", entry.schema}, {"name", entry.name},
        {"comment", unlessEmpty(entry.comment)}, {"category", unlessEmpty(entry.category)}, {"domain", unlessEmpty(entry.domain)},
        {"records", entry.scale.records}, {"bytes", entry.scale.bytes}, {"changed_on", entry.changedOn},
        {"change_known_on", entry.changeKnownOn}, {"carrier", unlessEmpty(entry.carrier)},
        {"purpose", unlessEmpty(entry.purpose)}, {"scope_of_use", unlessEmpty(entry.scopeOfUse)},
        {"responsible", unlessEmpty(entry.responsible)}, {"sharing", unlessEmpty(entry.sharing)},
        {"cross_border", unlessEmpty(entry.crossBorder)}, {"protection", unlessEmpty(entry.protection)},
        {"owner", unlessEmpty(entry.owner)}, {"review_on", entry.reviewOn}, {"flags", unlessEmpty(joinedWords(entry.flags))},
        {"together", unlessEmpty(entry.together)}, {"basis", unlessEmpty(entry.basis)}};
}

}
