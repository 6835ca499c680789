// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/fact_rows.h"

#include "core/store/cells.h"
#include "core/store/shared_tables.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr std::string_view bookColumn = "book";

std::string domainOf(const FactTable& table)
{
    const std::string name = table.name;
    return name.substr(0, name.find('.'));
}

Result<Id> put(WriteScope& scope, const FactTable& table, const RowToSave& row)
{
    if (!row.id)
        return insertFact(scope, table, row.values);
    TRY(updateFact(scope, table, *row.id, row.values));
    return *row.id;
}

}

std::string belongingTo(const FactTable& table)
{
    if (table.name == std::string_view(enterpriseTable.name))
        return "id = ?1";
    const bool isOfBook = std::any_of(
        table.columns.begin(), table.columns.end(), [](const FactColumn& column) { return column.name == bookColumn; });
    if (isOfBook)
        return "book IN (SELECT id FROM book WHERE enterprise = ?1)";
    std::string through;
    for (const FactColumn& column : table.columns) {
        if (!column.refersTo)
            continue;
        if (column.refersTo == std::string_view(enterpriseTable.name))
            return std::string(column.name) + " = ?1";
        through += (through.empty() ? "" : " OR ") + std::string(column.name) + " IN (SELECT id FROM " + sqlName(column.refersTo)
            + " WHERE enterprise = ?1)";
    }
    return through;
}

std::string_view FactRow::cell(std::string_view column) const
{
    for (const auto& [name, text] : cells) {
        if (name == column)
            return text;
    }
    return {};
}

Result<std::vector<FactRow>> readRows(const ReadScope& scope, const FactTable& table, const EnterpriseId& enterprise)
{
    const CellReader reader(table);
    Statement rows = TRY(scope.prepare(
        "SELECT " + reader.selection() + " FROM " + sqlName(table.name) + " WHERE " + belongingTo(table) + " ORDER BY id"));
    rows.bind(1, enterprise);
    std::vector<FactRow> out;
    while (TRY(rows.step())) {
        FactRow row{TRY(rows.id(0)), {}};
        TRY(reader.read(rows, row.cells));
        out.push_back(std::move(row));
    }
    return out;
}

Result<std::vector<std::pair<std::string, Id>>> ownerIds(
    const ReadScope& facts, const FactTable& table, const EnterpriseId& enterprise)
{
    std::vector<std::pair<std::string, Id>> owner;
    for (const FactColumn& column : table.columns) {
        const bool isBook = column.name == bookColumn;
        if (!isBook && column.name != std::string_view("enterprise"))
            continue;
        if (!isBook) {
            owner.emplace_back(column.name, enterprise);
            return owner;
        }
        Statement book = TRY(facts.prepare("SELECT id FROM book WHERE enterprise = ? AND domain = ?"));
        book.bind(1, enterprise);
        book.bind(2, domainOf(table));
        if (!TRY(book.step()))
            return Problem{"edit.no-book"};
        owner.emplace_back(column.name, TRY(book.id(0)));
        return owner;
    }
    return owner;
}

Result<FactValues> ownerOf(const Session& session, const FactTable& table, const EnterpriseId& enterprise)
{
    const ReadScope scope = TRY(session.workspace().read());
    const auto owner = TRY(ownerIds(scope, table, enterprise));
    FactValues values;
    for (const FactColumn& column : table.columns) {
        for (const auto& [name, id] : owner) {
            if (name == column.name)
                values.emplace_back(column.name, id);
        }
    }
    return values;
}

Result<std::vector<Id>> saveRows(
    Session& session, const FactTable& table, const std::vector<RowToSave>& rows, const QString& reason)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    std::vector<Id> ids;
    const Domain* const domain = session.house().domain(domainOf(table));
    for (const RowToSave& row : rows) {
        ids.push_back(TRY(put(scope, table, row)));
        if (domain)
            TRY(domain->checkRow(scope, table, ids.back()));
    }
    TRY(scope.commit({std::string(table.name) + ".save", by, reason}));
    return ids;
}

Result<Id> saveRow(Session& session, const FactTable& table, const RowToSave& row, const QString& reason)
{
    return TRY(saveRows(session, table, {row}, reason)).front();
}

Result<void> deleteRow(Session& session, const FactTable& table, const Id& id, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Problem{"edit.reason-missing"};
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    TRY(deleteFact(scope, table, id));
    TRY(scope.commit({std::string(table.name) + ".delete", by, reason.trimmed()}));
    return {};
}

}
