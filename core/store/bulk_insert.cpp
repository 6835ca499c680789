// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_insert.h"

#include "core/store/change_capture.h"
#include "core/store/connection.h"
#include "core/store/facts.h"
#include "core/store/ledger.h"
#include "core/store/lifted.h"

#include <algorithm>
#include <memory>
#include <set>
#include <sqlite3.h>

namespace plumbline {

namespace {

constexpr int cacheKibibytes = 65'536; ///< of pages, so that few are written more than once

Result<std::int64_t> integerOf(WriteScope& scope, const std::string& sql)
{
    Statement rows = TRY(scope.prepare(sql));
    TRY(rows.step());
    return rows.integer(0);
}

}

/// While it lives, new rows of one table come without being looked at one by one: neither by the journal's listener nor for what
/// they refer to. checkRows() looks at all of them afterwards.
class BulkMode final {
public:
    static Result<std::unique_ptr<BulkMode>> begin(WriteScope& scope, const FactTable& table, std::int64_t firstRow)
    {
        const std::int64_t cacheSize = TRY(integerOf(scope, "PRAGMA cache_size"));
        TRY(scope.execute("PRAGMA cache_size = " + std::to_string(-cacheKibibytes)));
        scope.m_connection->capture->beginBulk(table, firstRow);
        return std::unique_ptr<BulkMode>(new BulkMode(scope, cacheSize));
    }

    ~BulkMode()
    {
        m_connection.capture->endBulk();
        setForeignKeys(true);
        // Where this fails the cache stays large, and nothing else.
        static_cast<void>(m_connection.execute("PRAGMA cache_size = " + std::to_string(m_cacheSize)));
    }
    BulkMode(const BulkMode&) = delete;
    BulkMode& operator=(const BulkMode&) = delete;

private:
    /// The pragma does nothing within a transaction, because references that are still open would be lost count of. Where none
    /// is open the switch may be used at any time; where one is, the rows are looked at as they come.
    BulkMode(WriteScope& scope, std::int64_t cacheSize) : m_connection(*scope.m_connection), m_cacheSize(cacheSize)
    {
        int open = 0;
        int highest = 0;
        sqlite3_db_status(m_connection.handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &open, &highest, 0);
        if (open == 0)
            setForeignKeys(false);
    }

    void setForeignKeys(bool on) { sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, on ? 1 : 0, nullptr); }

    Connection& m_connection;
    std::int64_t m_cacheSize;
};

namespace {

bool hasColumn(const FactTable& table, std::string_view name)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [&](const FactColumn& column) { return column.name == name; });
}

/// A column that refers to another row. Most rows of a bulk refer to the same few, so what was found once isn't asked for again.
class ReferenceCheck final {
public:
    static Result<ReferenceCheck> start(WriteScope& scope, const FactColumn& column)
    {
        return ReferenceCheck(TRY(scope.prepare("SELECT 1 FROM " + sqlName(column.refersTo) + " WHERE id = ?")), column);
    }

    Result<void> check(const RawValue& value)
    {
        if (value.type == SQLITE_NULL)
            return {};
        m_hasAny = true;
        const Id id = TRY(Id::fromBytes(value.bytes));
        if (m_known.contains(id))
            return {};
        m_parent.reset();
        m_parent.bind(1, id);
        if (!TRY(m_parent.step()))
            return Problem{"store.reference-missing"}
                .with("column", QString::fromUtf8(m_column->name))
                .with("parent", QString::fromUtf8(m_column->refersTo));
        constexpr std::size_t enough = 10'000;
        if (m_known.size() < enough)
            m_known.insert(id);
        return {};
    }

    const FactColumn& column() const { return *m_column; }
    bool hasAny() const { return m_hasAny; } ///< not NULL in every row

private:
    ReferenceCheck(Statement parent, const FactColumn& column) : m_parent(std::move(parent)), m_column(&column) { }
    Statement m_parent;
    const FactColumn* m_column;
    std::set<Id> m_known;
    bool m_hasAny = false;
};

/// That all new rows belong to this record and refer to rows that are there. Whether any takes back another.
Result<bool> checkNewReferences(WriteScope& scope, const FactTable& table, std::int64_t first)
{
    std::vector<ReferenceCheck> references;
    std::string selection = "born";
    for (const FactColumn& column : table.columns) {
        if (!column.refersTo)
            continue;
        references.push_back(TRY(ReferenceCheck::start(scope, column)));
        (selection += ", ") += column.name;
    }
    Statement rows = TRY(scope.prepare("SELECT " + selection + " FROM " + sqlName(table.name) + " WHERE row >= ?"));
    rows.bind(1, first);
    while (TRY(rows.step())) {
        if (RawValue::of(rows, 0).integer != scope.born())
            return Problem{"facts.wrong-born"}.with("table", QString::fromUtf8(table.name));
        int at = 0;
        for (ReferenceCheck& reference : references) {
            if (const Result<void> found = reference.check(RawValue::of(rows, ++at)); !found)
                return Problem(found.problem()).with("table", QString::fromUtf8(table.name));
        }
    }
    return std::any_of(references.begin(), references.end(), [](const ReferenceCheck& reference) {
        return std::string_view(reference.column().name) == "reverses" && reference.hasAny();
    });
}

/// What the lifted triggers would have asked of each row, of all rows from that one on.
Result<void> checkRows(WriteScope& scope, const FactTable& table, std::int64_t first)
{
    const std::string name = sqlName(table.name);
    const auto refuseWhere = [&](const std::string& condition, std::string_view code) -> Result<void> {
        Statement rows = TRY(scope.prepare("SELECT 1 FROM " + name + " e WHERE e.row >= ? AND " + condition + " LIMIT 1"));
        rows.bind(1, first);
        if (TRY(rows.step()))
            return Problem{code};
        return {};
    };
    const bool takeBack = TRY(checkNewReferences(scope, table, first));
    if (!hasColumn(table, "reverses"))
        return {};
    if (takeBack)
        TRY(refuseWhere(isNoReversal(name, "e"), "entry.not-a-reversal"));
    if (TRY(integerOf(scope, "SELECT EXISTS(SELECT 1 FROM closed_month)")) == 0)
        return {};
    return refuseWhere(isInClosedMonth("e"), "entry.month-closed");
}

Result<std::int64_t> insertRows(
    WriteScope& scope, const FactTable& table, const std::function<Result<bool>(Statement& row)>& next)
{
    Statement insert = TRY(prepareInsert(scope, table));
    std::int64_t count = 0;
    for (;; ++count) {
        insert.bindAll(scope.newId(), scope.born());
        if (!TRY(next(insert)))
            return count;
        TRY(insert.run());
    }
}

Result<std::int64_t> insertLifted(
    WriteScope& scope, const FactTable& table, std::int64_t expected, const std::function<Result<bool>(Statement& row)>& next)
{
    const std::string name = sqlName(table.name);
    const std::int64_t present = TRY(integerOf(scope, "SELECT count(*) FROM " + name));
    const std::int64_t first = TRY(integerOf(scope, "SELECT coalesce(max(row), 0) + 1 FROM " + name));
    const Lifted lifted = TRY(Lifted::from(scope, name, {"_no_replace", "_closed", "_reversal"}, present <= expected));
    const std::unique_ptr<BulkMode> bulk = TRY(BulkMode::begin(scope, table, first));
    const std::int64_t count = TRY(insertRows(scope, table, next));
    TRY(lifted.putBack(scope));
    TRY(checkRows(scope, table, first));
    return count;
}

}

Result<std::int64_t> insertMany(
    WriteScope& scope, const FactTable& table, std::int64_t expected, const std::function<Result<bool>(Statement& row)>& next)
{
    Result<std::int64_t> count = insertLifted(scope, table, expected, next);
    if (!count)
        scope.abandon();
    return count;
}

Result<void> bindKept(Statement& row, int parameter, std::string_view text)
{
    const int code =
        sqlite3_bind_text64(row.handle(), parameter, text.data() ? text.data() : "", text.size(), SQLITE_STATIC, SQLITE_UTF8);
    return code == SQLITE_OK ? Result<void>() : sqliteProblem(sqlite3_db_handle(row.handle()));
}

}
