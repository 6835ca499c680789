// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger.h"

#include "core/store/shared_tables.h"

#include <algorithm>

namespace plumbline {

namespace {

Problem missingEntry(const FactTable& table, const Id& id)
{
    return Problem{"facts.missing"}.with("table", QString::fromUtf8(table.name)).with("id", QString::fromStdString(id.text()));
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string out;
    for (const std::string& part : parts)
        (out += out.empty() ? "" : ", ") += part;
    return out;
}

std::vector<std::string> columnNames(const FactTable& table)
{
    std::vector<std::string> names;
    for (const FactColumn& column : table.columns)
        names.emplace_back(column.name);
    return names;
}

const FactValue* given(const FactValues& values, std::string_view column)
{
    const auto at = std::find_if(values.begin(), values.end(), [&](const auto& value) { return value.first == column; });
    return at == values.end() ? nullptr : &at->second;
}

/// Which column of an entry a draft still leaves empty.
Result<void> checkComplete(const ReadScope& scope, const Ledger& ledger, const Id& draft, const FactValues& added)
{
    Statement needed =
        TRY(scope.prepare("SELECT name FROM pragma_table_info(?) WHERE \"notnull\" = 1 AND name NOT IN ('row', 'id', 'born')"));
    needed.bind(1, sqlName(ledger.entries->name));
    while (TRY(needed.step())) {
        const std::string column = TRY(needed.text(0));
        if (column == "month" || given(added, column))
            continue;
        Statement empty =
            TRY(scope.prepare("SELECT 1 FROM " + sqlName(ledger.drafts->name) + " WHERE id = ? AND " + column + " IS NULL"));
        empty.bind(1, draft);
        if (TRY(empty.step()))
            return Problem{"entry.incomplete"}.with("column", QString::fromStdString(column));
    }
    return {};
}

/// "-amount_fen", "?" or the column itself: what a reversal has in a column.
std::string reversed(std::string_view column, const FactValues& differing)
{
    const bool isGiven =
        std::any_of(differing.begin(), differing.end(), [&](const auto& value) { return value.first == column; });
    if (isGiven || column == "booked_on" || column == "month")
        return "?";
    if (column == "amount_fen")
        return "-amount_fen";
    return column == "reverses" ? "id" : std::string(column);
}

}

std::string isInClosedMonth(const std::string& row)
{
    return "EXISTS(SELECT 1 FROM closed_month c WHERE c.book = " + row + ".book AND c.month = " + row + ".month)";
}

std::string isNoReversal(const std::string& sqlTable, const std::string& row)
{
    return row + ".reverses IS NOT NULL AND NOT EXISTS(SELECT 1 FROM " + sqlTable + " o WHERE o.id = " + row
        + ".reverses AND o.book = " + row + ".book AND o.amount_fen = -" + row + ".amount_fen AND o.reverses IS NULL)";
}

std::vector<std::string> ledgerTriggers(std::string_view sqlTable)
{
    const std::string table(sqlTable);
    const auto trigger = [&](const char* name, const std::string& when, const char* code) {
        return "CREATE TRIGGER " + table + "_" + name + " BEFORE " + when + " BEGIN SELECT RAISE(ABORT, '" + code + "'); END";
    };
    const std::string onInsert = "INSERT ON " + table + " WHEN ";
    return {
        trigger("no_update", "UPDATE ON " + table, "entry.immutable"),
        trigger("no_delete", "DELETE ON " + table, "entry.immutable"),
        // OR REPLACE walks past the two above.
        trigger(
            "no_replace", onInsert + "EXISTS(SELECT 1 FROM " + table + " WHERE id = NEW.id OR row = NEW.row)", "entry.exists"),
        trigger("closed", onInsert + isInClosedMonth("NEW"), "entry.month-closed"),
        trigger("reversal", onInsert + isNoReversal(table, "NEW"), "entry.not-a-reversal"),
    };
}

Result<Id> openBook(WriteScope& scope, const EnterpriseId& enterprise, std::string_view domain, const QString& name)
{
    Statement present = TRY(scope.prepare("SELECT 1 FROM book WHERE enterprise = ? AND domain = ? AND name = ?"));
    present.bindAll(enterprise, domain, name);
    if (TRY(present.step()))
        return Problem{"book.exists"}.with("name", name);
    return insertFact(scope, bookTable, {{"enterprise", enterprise}, {"domain", std::string(domain)}, {"name", name}});
}

Result<void> closeMonth(WriteScope& scope, const Id& book, Month month)
{
    TRY(insertFact(scope, closedMonthTable, {{"book", book}, {"month", month}}));
    return {};
}

Result<void> reopenMonth(WriteScope& scope, const Id& book, Month month)
{
    Statement row = TRY(scope.prepare("SELECT id FROM closed_month WHERE book = ? AND month = ?"));
    row.bindAll(book, month);
    if (!TRY(row.step()))
        return Problem{"book.month-open"}.with("month", QString::fromStdString(formatMonth(month)));
    const Id id = TRY(row.id(0));
    row.reset();
    return deleteFact(scope, closedMonthTable, id);
}

Result<std::vector<Month>> closedMonths(const ReadScope& scope, const Id& book)
{
    Statement rows = TRY(scope.prepare("SELECT month FROM closed_month WHERE book = ? ORDER BY month"));
    rows.bind(1, book);
    std::vector<Month> months;
    while (TRY(rows.step()))
        months.push_back(TRY(rows.month(0)));
    return months;
}

Result<Id> postDraft(WriteScope& scope, const Ledger& ledger, const Id& draft, const FactValues& added)
{
    Statement row = TRY(scope.prepare("SELECT 1 FROM " + sqlName(ledger.drafts->name) + " WHERE id = ?"));
    row.bind(1, draft);
    if (!TRY(row.step()))
        return missingEntry(*ledger.drafts, draft);
    row.reset();
    TRY(checkComplete(scope, ledger, draft, added));
    const std::vector<std::string> columns = columnNames(*ledger.entries);
    std::vector<std::string> values;
    for (const std::string& column : columns)
        values.push_back(given(added, column) ? "?" : column == "month" ? "substr(booked_on, 1, 7)" : column);
    Statement insert = TRY(scope.prepare("INSERT INTO " + sqlName(ledger.entries->name) + "(id, born, " + joined(columns)
        + ") SELECT id, ?, " + joined(values) + " FROM " + sqlName(ledger.drafts->name) + " WHERE id = ?"));
    insert.bind(1, scope.born());
    int parameter = 1;
    for (const std::string& column : columns) {
        if (const FactValue* const value = given(added, column))
            value->bindTo(insert, ++parameter);
    }
    insert.bind(++parameter, draft);
    TRY(insert.run());
    TRY(deleteFact(scope, *ledger.drafts, draft));
    return draft;
}

Result<Id> reverseEntry(WriteScope& scope, const Ledger& ledger, const Id& entry, QDate bookedOn, const FactValues& differing)
{
    const std::string table = sqlName(ledger.entries->name);
    std::vector<std::string> values;
    for (const std::string& column : columnNames(*ledger.entries))
        values.push_back(reversed(column, differing));
    Statement insert = TRY(scope.prepare("INSERT INTO " + table + "(id, born, " + joined(columnNames(*ledger.entries))
        + ") SELECT ?, ?, " + joined(values) + " FROM " + table + " WHERE id = ?"));
    const Id id = scope.newId();
    insert.bindAll(id, scope.born());
    int parameter = 2;
    for (const FactColumn& column : ledger.entries->columns) {
        if (const FactValue* const value = given(differing, column.name))
            value->bindTo(insert, ++parameter);
        else if (std::string_view(column.name) == "booked_on")
            insert.bind(++parameter, bookedOn);
        else if (std::string_view(column.name) == "month")
            insert.bind(++parameter, Month::of(bookedOn));
    }
    insert.bind(++parameter, entry);
    TRY(insert.run());
    Statement made = TRY(scope.prepare("SELECT 1 FROM " + table + " WHERE id = ?"));
    made.bind(1, id);
    if (!TRY(made.step()))
        return missingEntry(*ledger.entries, entry);
    return id;
}

}
