// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema_check.h"

namespace plumbline {

namespace {

struct SqlColumn {
    std::string type;
    std::string refersTo; ///< "enterprise(id)"
};

Result<std::map<std::string, SqlColumn>> sqlColumns(const ReadScope& scope, const std::string& sqlTable)
{
    std::map<std::string, SqlColumn> columns;
    Statement rows = TRY(scope.prepare("SELECT name, type FROM pragma_table_info(?)"));
    rows.bind(1, sqlTable);
    while (TRY(rows.step()))
        columns[TRY(rows.text(0))].type = TRY(rows.text(1));
    Statement references = TRY(scope.prepare("SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?)"));
    references.bind(1, sqlTable);
    while (TRY(references.step()))
        columns[TRY(references.text(0))].refersTo = TRY(references.text(1)) + "(" + TRY(references.text(2)) + ")";
    return columns;
}

const char* sqlType(Kind kind)
{
    switch (kind) {
    case Kind::Fen:
    case Kind::Count:
    case Kind::Flag:
        return "INTEGER";
    case Kind::Id:
    case Kind::Reference:
        return "BLOB";
    default:
        return "TEXT";
    }
}

Problem difference(std::string_view code, std::string_view table, std::string_view column = {})
{
    return Problem{code}
        .with("table", QString::fromUtf8(table.data(), qsizetype(table.size())))
        .with("column", QString::fromUtf8(column.data(), qsizetype(column.size())));
}

Result<void> compareTable(const ReadScope& scope, const FactTable& table, std::vector<Problem>& differences)
{
    auto columns = TRY(sqlColumns(scope, sqlName(table.name)));
    if (columns.empty()) {
        differences.push_back(difference("schema.table-missing", table.name));
        return {};
    }
    const std::map<std::string, SqlColumn> own{
        {"row", {"INTEGER", ""}}, {"id", {"BLOB", ""}}, {"born", {"INTEGER", "journal(row)"}}};
    const auto expect = [&](const std::string& name, const SqlColumn& expected) {
        const auto found = columns.find(name);
        if (found == columns.end()) {
            differences.push_back(difference("schema.column-missing", table.name, name));
            return;
        }
        if (found->second.type != expected.type)
            differences.push_back(difference("schema.column-type", table.name, name));
        if (found->second.refersTo != expected.refersTo)
            differences.push_back(difference("schema.reference", table.name, name));
        columns.erase(found);
    };
    for (const auto& [name, expected] : own)
        expect(name, expected);
    for (const FactColumn& column : table.columns)
        expect(column.name, {sqlType(column.kind), column.refersTo ? sqlName(column.refersTo) + "(id)" : std::string()});
    for (const auto& [name, column] : columns)
        differences.push_back(difference("schema.column-undeclared", table.name, name));
    return {};
}

}

Result<std::vector<Problem>> checkSchema(const ReadScope& scope)
{
    std::vector<Problem> differences;
    for (const FactTable& table : scope.tables().all())
        TRY(compareTable(scope, table, differences));
    Statement rows = TRY(scope.prepare("SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c ON c.name = 'born' "
                                       "WHERE m.type = 'table' AND m.name <> 'journal_line'"));
    while (TRY(rows.step())) {
        const std::string name = TRY(rows.text(0));
        if (!scope.tables().findSql(name))
            differences.push_back(difference("schema.table-undeclared", name));
    }
    return differences;
}

}
