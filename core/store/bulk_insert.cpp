// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_insert.h"

#include "core/store/facts.h"
#include "core/store/ledger.h"

#include <algorithm>

namespace plumbline {

namespace {

/// What makes way for many rows, and the statement by which it comes back.
struct Lifted {
    std::string drop;
    std::string create;
};

Result<std::int64_t> integerOf(WriteScope& scope, const std::string& sql)
{
    Statement rows = TRY(scope.prepare(sql));
    TRY(rows.step());
    return rows.integer(0);
}

bool hasColumn(const FactTable& table, std::string_view name)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [&](const FactColumn& column) { return column.name == name; });
}

/// Indexes that no constraint made, and the insert triggers of a ledger.
Result<std::vector<Lifted>> liftable(WriteScope& scope, const std::string& table, bool liftsIndexes)
{
    Statement rows = TRY(scope.prepare("SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = ?1 AND sql IS NOT NULL AND "
                                       "((type = 'index' AND ?2) OR (type = 'trigger' AND name IN "
                                       "(?1 || '_no_replace', ?1 || '_closed', ?1 || '_reversal'))) ORDER BY name"));
    rows.bind(1, table).bindFlag(2, liftsIndexes);
    std::vector<Lifted> lifted;
    while (TRY(rows.step())) {
        const std::string type = TRY(rows.text(0));
        const std::string name = TRY(rows.text(1));
        std::string create = TRY(rows.text(2));
        lifted.push_back({"DROP " + type + " \"" + name + "\"", std::move(create)});
    }
    return lifted;
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
    if (!hasColumn(table, "reverses"))
        return {};
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
    const std::vector<Lifted> lifted = TRY(liftable(scope, name, present < expected));
    for (const Lifted& one : lifted)
        TRY(scope.execute(one.drop));
    const std::int64_t count = TRY(insertRows(scope, table, next));
    for (const Lifted& one : lifted)
        TRY(scope.execute(one.create));
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

}
