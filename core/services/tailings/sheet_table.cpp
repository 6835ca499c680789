// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/sheet_table.h"

#include "core/services/tailings/fact_sheets.h"
#include "core/store/tailings/tables.h"

namespace plumbline::tailings {

namespace {

constexpr int wideColumn = 22;
constexpr int narrowColumn = 12;

CellKind cellKindOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Quantity:
    case FieldKind::Percent:
        return CellKind::Quantity;
    case FieldKind::Count:
    case FieldKind::Year:
        return CellKind::Count;
    case FieldKind::Date:
        return CellKind::Date;
    case FieldKind::Month:
        return CellKind::Month;
    default:
        return CellKind::Text;
    }
}

}

Result<std::vector<FactRow>> SheetTables::rowsOf(const FactTable& table, std::optional<int> year)
{
    std::vector<FactRow> rows = TRY(readRows(m_asked.facts, table, m_asked.scope.enterprise));
    const FactColumn* const day = dayColumn(table);
    const std::string latest = day ? latestBy(m_asked.scope.today, *day) : std::string();
    std::erase_if(rows, [&](const FactRow& row) {
        const bool isOfYear = !day || !year || row.cell(day->name).starts_with(std::to_string(*year));
        const bool isToCome = day && row.cell(day->name) > latest;
        return !isOfYear || isToCome || !row.cell("void_reason").empty();
    });
    if (day)
        std::stable_sort(
            rows.begin(), rows.end(), [&](const FactRow& a, const FactRow& b) { return a.cell(day->name) < b.cell(day->name); });
    return rows;
}

Result<void> SheetTables::readNames(const ChoiceRows& rows)
{
    for (const FactRow& row : TRY(readRows(m_asked.facts, *rows.table, m_asked.scope.enterprise))) {
        const std::string_view name = row.cell(rows.name);
        m_names[row.id.text()] = QString::fromUtf8(name.data(), qsizetype(name.size()));
    }
    return {};
}

ReportCell SheetTables::cellOf(const FactSheet& sheet, const SheetColumn& column, const FactRow& row)
{
    const std::string_view value = row.cell(column.name);
    if (value.empty())
        return {};
    const QString text = QString::fromUtf8(value.data(), qsizetype(value.size()));
    if (column.entry == FieldKind::Flag)
        return ReportCell::labelled(m_asked.words.marked(sheetsContext, value == "1" ? yesWord : noWord));
    for (const ChoiceWord& word : column.words) {
        if (word.key == value)
            return ReportCell::labelled(m_asked.words.marked(sheet.context, word.label));
    }
    if (column.rows.table)
        return ReportCell::text(m_names[std::string(value)]);
    if (column.list && m_lists) {
        for (const NamedKey& named : m_lists->known()) {
            if (named.key == value)
                return ReportCell::labelled(named.name);
        }
    }
    const CellKind kind = cellKindOf(column.entry);
    const bool isYear = std::string_view(column.name) == "year"; // counts nothing: 2022 and not 2,022
    if (kind == CellKind::Text || isYear)
        return ReportCell::text(text);
    return ReportCell::typed(kind, std::string(value), FactReference{sheet.table->name, row.id, column.name}.text());
}

Result<ReportTable> SheetTables::of(
    const FactTable& table, std::optional<int> year, const std::function<bool(const FactRow&)>& keeps)
{
    const FactSheet& sheet = *sheetIn(sheetGroups(), table.name);
    const std::string name = std::string(table.name).substr(std::string(table.name).find('.') + 1);
    ReportTable made{name, m_asked.words.marked(sheet.context, sheet.title), {}, {}};
    std::vector<const SheetColumn*> shown;
    for (const SheetColumn& column : sheet.columns) {
        if (column.inList == InList::No)
            continue;
        shown.push_back(&column);
        made.columns.push_back(
            {headingOf(sheet, column, m_asked.words), column.entry == FieldKind::Text ? wideColumn : narrowColumn});
        if (column.rows.table)
            TRY(readNames(column.rows));
    }
    for (const FactRow& row : TRY(rowsOf(table, year))) {
        if (keeps && !keeps(row))
            continue;
        m_selection[table.name].insert(row.id);
        ReportRow line;
        for (const SheetColumn* const column : shown)
            line.cells.push_back(cellOf(sheet, *column, row));
        made.rows.push_back(std::move(line));
    }
    return made;
}

Result<void> SheetTables::include(const FactTable& table, std::optional<int> year)
{
    for (const FactRow& row : TRY(rowsOf(table, year)))
        m_selection[table.name].insert(row.id);
    return {};
}

}
