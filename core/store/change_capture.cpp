// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_capture.h"

#include <algorithm>
#include <sqlite3.h>

namespace plumbline {

namespace {

Result<std::vector<std::string>> columnsOf(sqlite3* database, const std::string& sqlTable)
{
    Statement rows = TRY(Statement::prepare(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid"));
    rows.bind(1, sqlTable);
    std::vector<std::string> names;
    while (TRY(rows.step()))
        names.push_back(TRY(rows.text(0)));
    return names;
}

int placeOf(const std::vector<std::string>& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? -1 : int(found - names.begin());
}

bool isDeclaredSo(const FactTable& table, const std::vector<std::string>& names)
{
    if (names.size() != table.columns.size() + 3)
        return false;
    return std::all_of(
        table.columns.begin(), table.columns.end(), [&](const FactColumn& column) { return placeOf(names, column.name) >= 0; });
}

constexpr FactTable undeclared{"", Growth::AppendOnly, Travels::StaysHere, {}};

}

Result<std::map<std::string, const FactTable*>> factTablesIn(sqlite3* database, const FactTables& tables)
{
    Statement rows = TRY(Statement::prepare(database,
        "SELECT m.name FROM sqlite_schema m WHERE m.type = 'table' AND m.name NOT IN ('journal', 'journal_line') "
        "AND EXISTS(SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'born')"));
    std::map<std::string, const FactTable*> found;
    while (TRY(rows.step())) {
        const std::string name = TRY(rows.text(0));
        const FactTable* const table = tables.findSql(name);
        found[name] = table && isDeclaredSo(*table, TRY(columnsOf(database, name))) ? table : nullptr;
    }
    return found;
}

Result<std::unique_ptr<ChangeCapture>> ChangeCapture::install(sqlite3* database, const FactTables& tables)
{
    std::unique_ptr<ChangeCapture> capture(new ChangeCapture(database));
    for (const auto& [name, table] : TRY(factTablesIn(database, tables)))
        TRY(capture->watch(name, table));
    sqlite3_preupdate_hook(
        database,
        [](void* self, sqlite3* db, int operation, const char* schema, const char* table, sqlite3_int64 oldRow,
            sqlite3_int64 newRow) { onPreupdate(self, db, operation, schema, table, oldRow, newRow); },
        capture.get());
    sqlite3_commit_hook(
        database,
        [](void* self) {
            const auto* const capturing = static_cast<const ChangeCapture*>(self);
            return capturing->m_born != 0 && !capturing->m_mayCommit ? 1 : 0;
        },
        capture.get());
    return capture;
}

ChangeCapture::~ChangeCapture()
{
    sqlite3_preupdate_hook(m_database, nullptr, nullptr);
    sqlite3_commit_hook(m_database, nullptr, nullptr);
}

Result<void> ChangeCapture::watch(const std::string& sqlTable, const FactTable* declared)
{
    const std::vector<std::string> names = TRY(columnsOf(m_database, sqlTable));
    Watched watched{declared, CellReader(declared ? *declared : undeclared), placeOf(names, "id"), placeOf(names, "born"), {}};
    for (const FactColumn* const column : watched.reader.columns())
        watched.columns.push_back(placeOf(names, column->name));
    m_watched.emplace(sqlTable, std::move(watched));
    return {};
}

void ChangeCapture::begin(std::int64_t born)
{
    end();
    m_born = born;
}

void ChangeCapture::beginTakingIn(std::int64_t record)
{
    m_born = record;
    m_isTakingIn = true;
}

void ChangeCapture::endTakingIn(std::int64_t born)
{
    m_born = born;
    m_isTakingIn = false;
}

void ChangeCapture::end()
{
    m_isTakingIn = false;
    m_changes.clear();
    m_touched.clear();
    m_problem.reset();
    m_bulk.clear();
    m_born = 0;
    m_mayCommit = false;
}

void ChangeCapture::beginBulk(const FactTable& table, std::int64_t firstRow)
{
    m_bulk = sqlName(table.name);
    m_touched.insert(m_bulk);
    TableChanges& changes = m_changes[table.name];
    changes.firstInserted = std::min(firstRow, changes.firstInserted.value_or(firstRow));
}

void ChangeCapture::onPreupdate(
    void* self, sqlite3*, int operation, const char*, const char* table, std::int64_t, std::int64_t newRow)
{
    static_cast<ChangeCapture*>(self)->changed(operation, table, newRow);
}

void ChangeCapture::changed(int operation, const char* sqlTable, std::int64_t row)
{
    const std::string_view name = sqlTable;
    if (operation == SQLITE_INSERT && name == m_bulk)
        return;
    if (!m_touched.contains(name))
        m_touched.emplace(name);
    const auto found = m_watched.find(name);
    if (found == m_watched.end() || (m_isTakingIn && operation != SQLITE_INSERT))
        return;
    const Result<void> outcome =
        operation == SQLITE_INSERT ? inserted(found->second, row) : updatedOrDeleted(found->second, operation == SQLITE_UPDATE);
    if (!outcome && !m_problem)
        m_problem = Problem(outcome.problem()).with("table", QString::fromUtf8(sqlTable));
}

Result<void> ChangeCapture::inserted(const Watched& watched, std::int64_t row)
{
    if (!watched.table)
        return Problem{"facts.undeclared"};
    sqlite3_value* born = nullptr;
    sqlite3_value* idValue = nullptr;
    sqlite3_preupdate_new(m_database, watched.born, &born);
    sqlite3_preupdate_new(m_database, watched.id, &idValue);
    if (!born || !idValue || RawValue::of(born).integer != m_born)
        return Problem{"facts.wrong-born"};
    TableChanges& changes = m_changes[watched.table->name];
    if (changes.before.contains(TRY(Id::fromBytes(RawValue::of(idValue).bytes))))
        return Problem{"facts.replaced"};
    changes.firstInserted = std::min(row, changes.firstInserted.value_or(row));
    return {};
}

Result<void> ChangeCapture::updatedOrDeleted(const Watched& watched, bool isUpdate)
{
    if (!watched.table)
        return Problem{"facts.undeclared"};
    const auto old = [&](int column) {
        sqlite3_value* value = nullptr;
        sqlite3_preupdate_old(m_database, column, &value);
        return value ? RawValue::of(value) : RawValue{SQLITE_NULL, 0, {}};
    };
    const Id id = TRY(Id::fromBytes(old(watched.id).bytes));
    const std::int64_t born = old(watched.born).integer;
    if (isUpdate) {
        sqlite3_value* newId = nullptr;
        sqlite3_value* newBorn = nullptr;
        sqlite3_preupdate_new(m_database, watched.id, &newId);
        sqlite3_preupdate_new(m_database, watched.born, &newBorn);
        if (!newId || !newBorn || RawValue::of(newId).bytes != id.bytes() || RawValue::of(newBorn).integer != born)
            return Problem{"facts.identity-changed"};
    }
    if (born == m_born)
        return {}; // a row of this transaction: what it is at the end counts
    if (watched.table->growth == Growth::AppendOnly)
        return Problem{"facts.append-only"};
    std::map<Id, RowBefore>& before = m_changes[watched.table->name].before;
    if (before.contains(id))
        return {};
    RowBefore row{born, {}};
    for (std::size_t at = 0; at < watched.columns.size(); ++at)
        TRY(appendCell(row.cells, *watched.reader.columns()[at], old(watched.columns[at])));
    before.emplace(id, std::move(row));
    return {};
}

}
