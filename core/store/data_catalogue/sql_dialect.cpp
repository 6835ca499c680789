// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/data_catalogue/sql_dialect.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>
#include <array>

namespace plumbline::data_catalogue {

namespace {

constexpr int connectSeconds = 5;

std::optional<std::int64_t> countAt(const QSqlQuery& row, int column)
{
    bool isNumber = false;
    const std::int64_t count = row.value(column).toLongLong(&isNumber);
    return row.isNull(column) || !isNumber || count < 0 ? std::nullopt : std::optional(count);
}

/// Columns come in the order of the tables: the one asked for last, `near`, or the one after it, is nearly always the one.
ScannedTable* tableNamed(std::vector<ScannedTable>& tables, const QString& schema, const QString& name, std::size_t& near)
{
    const auto isIt = [&](const ScannedTable& table) { return table.name == name && table.schema == schema; };
    for (std::size_t at = near; at < std::min(near + 2, tables.size()); ++at) {
        if (isIt(tables[at])) {
            near = at;
            return &tables[at];
        }
    }
    const auto found = std::find_if(tables.begin(), tables.end(), isIt);
    near = std::size_t(found - tables.begin());
    return found == tables.end() ? nullptr : &*found;
}

/// Rows of schema, table, column, type, comment. Rows may end because something went wrong: then it says what.
QSqlError addColumns(QSqlDatabase& database, const QString& statement, std::vector<ScannedTable>& tables)
{
    QSqlQuery rows(database);
    rows.setForwardOnly(true);
    rows.exec(statement);
    std::size_t near = 0;
    while (rows.next()) {
        if (ScannedTable* const table = tableNamed(tables, rows.value(0).toString(), rows.value(1).toString(), near))
            table->columns.push_back({rows.value(2).toString(), rows.value(3).toString(), rows.value(4).toString(), false, {}});
    }
    return rows.lastError();
}

// --- SQLite

void prepareSqlite(QSqlDatabase& database, const SourceAddress& source, const ScanOptions&)
{
    database.setDatabaseName(source.place);
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=3000"));
}

QString quotedText(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
}

/// Pages by table, where this SQLite can tell them; without them the sizes stay unknown.
void addSqliteBytes(QSqlDatabase& database, std::vector<ScannedTable>& tables)
{
    QSqlQuery rows(database);
    if (!rows.exec(QStringLiteral("SELECT name, pgsize FROM dbstat WHERE aggregate = TRUE")))
        return;
    std::size_t near = 0;
    while (rows.next()) {
        if (ScannedTable* const table = tableNamed(tables, QString(), rows.value(0).toString(), near))
            table->bytes = countAt(rows, 1);
    }
}

QSqlError listSqlite(QSqlDatabase& database, const SourceAddress& source, std::vector<ScannedTable>& tables)
{
    QSqlQuery rows(database);
    rows.exec(QStringLiteral("SELECT name, type = 'view' FROM sqlite_master WHERE type IN ('table', 'view') "
                             "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"));
    const QDate changedOn = QFileInfo(source.place).lastModified().date();
    while (rows.next()) {
        ScannedTable& table = tables.emplace_back();
        table.name = rows.value(0).toString();
        table.isView = rows.value(1).toBool();
        table.changedOn = changedOn;
    }
    if (rows.lastError().isValid())
        return rows.lastError();
    for (ScannedTable& table : tables) {
        QSqlQuery columns(database);
        columns.exec(QStringLiteral("SELECT name, type FROM pragma_table_xinfo(%1)").arg(quotedText(table.name)));
        while (columns.next())
            table.columns.push_back({columns.value(0).toString(), columns.value(1).toString(), {}, false, {}});
    }
    addSqliteBytes(database, tables);
    return {};
}

// --- PostgreSQL

void prepareServer(QSqlDatabase& database, const SourceAddress& source)
{
    database.setDatabaseName(source.database);
    database.setHostName(source.place);
    if (source.port != 0)
        database.setPort(source.port);
    database.setUserName(source.user);
    database.setPassword(source.password);
}

void preparePostgreSql(QSqlDatabase& database, const SourceAddress& source, const ScanOptions&)
{
    prepareServer(database, source);
    database.setConnectOptions(QStringLiteral("connect_timeout=%1;application_name=plumbline").arg(connectSeconds));
}

QStringList guardPostgreSql(const ScanOptions& options)
{
    return {// A database without an encoding would refuse the whole list because of one name that isn't UTF-8.
        QStringLiteral("SELECT set_config('client_encoding', 'SQL_ASCII', false) "
                       "WHERE current_setting('server_encoding') = 'SQL_ASCII'"),
        QStringLiteral("SET statement_timeout = '%1s'").arg(options.timeoutSeconds)};
}

QSqlError addPostgreSqlTables(QSqlDatabase& database, const QString& bytes, std::vector<ScannedTable>& tables)
{
    tables.clear();
    QSqlQuery rows(database);
    rows.setForwardOnly(true);
    rows.exec(QStringLiteral("SELECT n.nspname, c.relname, c.relkind IN ('v', 'm'), obj_description(c.oid, 'pg_class'), ") + bytes
        + QStringLiteral(" FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                         "WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname <> 'information_schema' "
                         "AND n.nspname NOT LIKE 'pg\\_%' ORDER BY 1, 2"));
    while (rows.next()) {
        ScannedTable& table = tables.emplace_back();
        table.schema = rows.value(0).toString();
        table.name = rows.value(1).toString();
        table.isView = rows.value(2).toBool();
        table.comment = rows.value(3).toString();
        table.bytes = countAt(rows, 4);
    }
    return rows.lastError();
}

QSqlError listPostgreSql(QSqlDatabase& database, const SourceAddress&, std::vector<ScannedTable>& tables)
{
    // A table's size waits for whoever has locked it: one that is being rebuilt must not hide the others.
    QSqlError error = addPostgreSqlTables(
        database, QStringLiteral("CASE WHEN c.relkind = 'v' THEN NULL ELSE pg_total_relation_size(c.oid) END"), tables);
    if (error.isValid())
        error = addPostgreSqlTables(database, QStringLiteral("NULL"), tables);
    if (error.isValid())
        return error;
    return addColumns(database,
        QStringLiteral(
            "SELECT n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod), col_description(c.oid, a.attnum) "
            "FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
            "WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'v', 'm', 'f') "
            "AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%' ORDER BY 1, 2, a.attnum"),
        tables);
}

// --- MariaDB, MySQL

void prepareMariaDb(QSqlDatabase& database, const SourceAddress& source, const ScanOptions& options)
{
    SourceAddress address = source;
    QString socket;
    if (source.place.startsWith(QLatin1Char('/'))) { // the socket itself
        socket = QStringLiteral(";UNIX_SOCKET=") + source.place;
        address.place = QStringLiteral("localhost");
    }
    prepareServer(database, address);
    database.setConnectOptions(QStringLiteral("MYSQL_OPT_CONNECT_TIMEOUT=%1;MYSQL_OPT_READ_TIMEOUT=%2%3")
                                   .arg(connectSeconds)
                                   .arg(options.timeoutSeconds + connectSeconds)
                                   .arg(socket));
}

QStringList guardMariaDb(const ScanOptions& options)
{
    return {// MariaDB's name, in seconds; MySQL knows another, in milliseconds. Only one of them is taken.
        QStringLiteral("SET SESSION max_statement_time = %1").arg(options.timeoutSeconds),
        QStringLiteral("SET SESSION max_execution_time = %1").arg(options.timeoutSeconds * 1000)};
}

QSqlError listMariaDb(QSqlDatabase& database, const SourceAddress&, std::vector<ScannedTable>& tables)
{
    QSqlQuery rows(database);
    rows.setForwardOnly(true);
    rows.exec(QStringLiteral("SELECT table_name, table_type = 'VIEW', table_comment, data_length + index_length, update_time "
                             "FROM information_schema.tables WHERE table_schema = database() ORDER BY table_name"));
    while (rows.next()) {
        ScannedTable& table = tables.emplace_back();
        table.name = rows.value(0).toString();
        table.isView = rows.value(1).toBool();
        table.comment = table.isView ? QString() : rows.value(2).toString();
        table.bytes = countAt(rows, 3);
        if (const QDate day = rows.value(4).toDateTime().date(); day.isValid())
            table.changedOn = day;
    }
    if (rows.lastError().isValid())
        return rows.lastError();
    return addColumns(database,
        QStringLiteral("SELECT '', table_name, column_name, column_type, column_comment FROM information_schema.columns "
                       "WHERE table_schema = database() ORDER BY table_name, ordinal_position"),
        tables);
}

// --- ODBC

void prepareOdbc(QSqlDatabase& database, const SourceAddress& source, const ScanOptions& options)
{
    database.setDatabaseName(source.place);
    database.setUserName(source.user);
    database.setPassword(source.password);
    database.setConnectOptions(
        QStringLiteral("SQL_ATTR_ACCESS_MODE=SQL_MODE_READ_ONLY;SQL_ATTR_LOGIN_TIMEOUT=%1;SQL_ATTR_CONNECTION_TIMEOUT=%2")
            .arg(connectSeconds)
            .arg(options.timeoutSeconds));
}

QStringList guardNothing(const ScanOptions&)
{
    return {};
}

QSqlError listOdbc(QSqlDatabase& database, const SourceAddress&, std::vector<ScannedTable>& tables)
{
    for (const QSql::TableType type : {QSql::Tables, QSql::Views}) {
        for (const QString& name : database.tables(type)) {
            ScannedTable& table = tables.emplace_back();
            table.name = name.section(QLatin1Char('.'), -1);
            table.schema = name.section(QLatin1Char('.'), 0, -2);
            table.isView = type == QSql::Views;
            const QSqlRecord record = database.record(name);
            for (int column = 0; column < record.count(); ++column)
                table.columns.push_back(
                    {record.fieldName(column), QString::fromLatin1(record.field(column).metaType().name()), {}, false, {}});
        }
    }
    return {};
}

constexpr std::array dialects{
    Dialect{"QSQLITE", "libqt6sql6-sqlite", prepareSqlite, "PRAGMA query_only = ON", guardNothing, listSqlite},
    Dialect{
        "QPSQL", "libqt6sql6-psql", preparePostgreSql, "SET default_transaction_read_only = on", guardPostgreSql, listPostgreSql},
    Dialect{"QMYSQL", "libqt6sql6-mysql", prepareMariaDb, "SET SESSION TRANSACTION READ ONLY", guardMariaDb, listMariaDb},
    Dialect{"QODBC", "libqt6sql6-odbc", prepareOdbc, nullptr, guardNothing, listOdbc},
};

}

const Dialect& dialectOf(SourceKind kind)
{
    return dialects[std::size_t(kind)];
}

bool Dialect::isTimeout(const QString& nativeCode) const
{
    // PostgreSQL's query_canceled; MariaDB's and MySQL's limits of a statement's time; ODBC's HYT00.
    static const QStringList codes{
        QStringLiteral("57014"), QStringLiteral("1969"), QStringLiteral("3024"), QStringLiteral("HYT00")};
    return codes.contains(nativeCode);
}

bool isBinary(const QString& type)
{
    const QString lower = type.toLower();
    return lower.contains(QLatin1String("blob")) || lower.contains(QLatin1String("binary")) || lower == QLatin1String("bytea")
        || lower == QLatin1String("image") || lower == QLatin1String("qbytearray") || lower.contains(QLatin1String("geometry"));
}

}
