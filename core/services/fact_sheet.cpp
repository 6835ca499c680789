// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/fact_sheet.h"

#include <algorithm>

namespace plumbline {

namespace {

/// The heading of a column, or of a choice in it.
const char* labelIn(const FactSheet& sheet, std::string_view column, std::string_view value)
{
    for (const SheetColumn& candidate : sheet.columns) {
        if (candidate.name != column)
            continue;
        if (value.empty())
            return candidate.label;
        for (const ChoiceWord& word : candidate.words) {
            if (word.key == value)
                return word.label;
        }
    }
    return nullptr;
}

}

const FactSheet* sheetIn(std::span<const SheetGroup> groups, std::string_view table)
{
    for (const SheetGroup& group : groups) {
        for (const FactSheet& sheet : group.sheets) {
            if (sheet.table->name == table)
                return &sheet;
        }
    }
    return nullptr;
}

const FactColumn& declared(const FactSheet& sheet, const SheetColumn& column)
{
    return *std::find_if(sheet.table->columns.begin(), sheet.table->columns.end(),
        [&](const FactColumn& candidate) { return candidate.name == std::string_view(column.name); });
}

bool isChosen(const SheetColumn& column)
{
    return column.list || column.rows.table || !column.words.empty();
}

LocalText headingOf(const FactSheet& sheet, const SheetColumn& column, const ReportWords& words)
{
    const LocalText label = words.marked(sheet.context, column.label);
    if (!column.unit)
        return label;
    const LocalText unit = words.marked(sheet.context, column.unit);
    return {label.zh + QStringLiteral("（%1）").arg(unit.zh), label.en + QStringLiteral(" (%1)").arg(unit.en)};
}

std::optional<LocalText> sheetWords(std::span<const SheetGroup> groups, std::string_view key, const ReportWords& words)
{
    const std::string_view table = key.substr(0, key.find(':'));
    const FactSheet* const sheet = sheetIn(groups, table);
    if (!sheet)
        return {};
    if (table == key)
        return words.marked(sheet->context, sheet->title);
    const std::string_view cell = key.substr(table.size() + 1);
    const std::string_view column = cell.substr(0, cell.find('='));
    const std::string_view value = column == cell ? std::string_view() : cell.substr(column.size() + 1);
    const char* const label = labelIn(*sheet, column, value);
    return label ? std::optional(words.marked(sheet->context, label)) : std::nullopt;
}

}
