// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bare_table.h"

#include <QFile>

#include <functional>
#include <set>
#include <sqlite3.h>

namespace plumbline::benchmarks {

namespace {

class Reader final {
public:
    explicit Reader(const QString& path)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
            qFatal("can't read %s", qPrintable(path));
    }
    ~Reader() { sqlite3_close(m_database); }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    void each(const char* sql, const std::string& name, const std::function<void(sqlite3_stmt* row)>& take)
    {
        sqlite3_stmt* rows = nullptr;
        if (sqlite3_prepare_v2(m_database, sql, -1, &rows, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
        sqlite3_bind_text(rows, 1, name.c_str(), -1, SQLITE_TRANSIENT);
        while (sqlite3_step(rows) == SQLITE_ROW)
            take(rows);
        sqlite3_finalize(rows);
    }

private:
    sqlite3* m_database = nullptr;
};

std::string text(sqlite3_stmt* row, int column)
{
    const auto* const bytes = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
    return bytes ? bytes : "";
}

}

BareTable bareTableOf(const QString& workspace, const std::string& table)
{
    Reader reader(workspace);
    BareTable bare;
    std::string columns;
    std::set<std::string> mayBeEmpty;
    reader.each("SELECT name, type, \"notnull\" FROM pragma_table_info(?) WHERE pk = 0", table, [&](sqlite3_stmt* row) {
        const std::string name = text(row, 0);
        bare.columns.push_back(name);
        columns += (columns.empty() ? "" : ", ") + name + (text(row, 1) == "INTEGER" ? " INTEGER" : " TEXT");
        if (sqlite3_column_int(row, 2) == 0)
            mayBeEmpty.insert(name);
    });
    bare.sql = "CREATE TABLE t(" + columns + ");";
    reader.each("SELECT name, \"unique\", partial FROM pragma_index_list(?)", table, [&](sqlite3_stmt* index) {
        std::string keys;
        std::string last;
        int count = 0;
        reader.each("SELECT name FROM pragma_index_info(?)", text(index, 0), [&](sqlite3_stmt* column) {
            last = text(column, 0);
            keys += (count++ == 0 ? "" : ", ") + last;
        });
        const bool isUnique = sqlite3_column_int(index, 1) != 0 && (count > 1 || !mayBeEmpty.contains(last));
        bare.sql += std::string("CREATE ") + (isUnique ? "UNIQUE " : "") + "INDEX \"t_" + text(index, 0) + "\" ON t(" + keys + ")"
            + (sqlite3_column_int(index, 2) != 0 ? " WHERE " + last + " <> ''" : "") + ";";
    });
    return bare;
}

std::string csvLine(const BareTable& table, const std::map<std::string, std::string>& cells)
{
    std::string line;
    for (const std::string& column : table.columns) {
        const auto cell = cells.find(column);
        (line += &column == &table.columns.front() ? "" : ",") += cell == cells.end() ? std::string() : cell->second;
    }
    return line + '\n';
}

ChildUse bareImport(const QString& folder, const BareTable& table, const QStringList& files, int rows)
{
    const QString database = folder + QStringLiteral("/bare.db");
    const QString out = folder + QStringLiteral("/bare.out");
    const QString shell = QStringLiteral("/usr/bin/sqlite3");
    QFile::remove(database);
    if (runChild(shell, {database, QString::fromStdString(table.sql)}, out).exit != 0)
        qFatal("sqlite3 can't make %s", table.sql.c_str());
    ChildUse last;
    for (const QString& file : files) {
        last = runChild(shell, {database, QStringLiteral(".import --csv ") + file + QStringLiteral(" t")}, out);
        if (last.exit != 0)
            qFatal("sqlite3 can't import %s", qPrintable(file));
    }
    // A row that it refuses it tells of and goes on.
    std::int64_t count = 0;
    Reader(database).each(
        "SELECT count(*) FROM t WHERE ?1 = ?1", "t", [&](sqlite3_stmt* row) { count = sqlite3_column_int64(row, 0); });
    if (count != std::int64_t(rows) * files.size())
        qFatal("sqlite3 didn't import all of %s", qPrintable(files.back()));
    QFile::remove(database);
    return last;
}

}
