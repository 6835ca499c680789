// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/change_capture.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <atomic>
#include <sqlite3.h>

namespace plumbline {

namespace {

constexpr int busyMilliseconds = 5000;
constexpr int longestValue = 64 << 20; ///< bytes of a row: what a stranger's file holds beyond isn't taken into memory

QString nextName(const char* prefix)
{
    static std::atomic<int> count = 0;
    return QString::fromLatin1(prefix) + QString::number(++count);
}

/// Before the process opens its first database: a connection stays on its thread (connection_pool.h), so it needs no lock of its
/// own around every cell read or bound; and nobody asks how much memory SQLite has taken, which would cost a lock too.
void configureSqlite()
{
    [[maybe_unused]] static const bool isConfigured = sqlite3_config(SQLITE_CONFIG_MULTITHREAD) == SQLITE_OK
        && sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK; // refused once SQLite runs already: then it is slower
}

/// Qt opens the file; everything else goes through its handle. Null where it can't be opened.
Result<sqlite3*> openWithQt(const QString& qtName, const QString& name, Connection::Access access)
{
    configureSqlite();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), qtName);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
    if (access != Connection::Access::Write)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Connection::Access::ReadImmutable || name.startsWith(u"file:"))
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    database.setConnectOptions(options);
    database.setDatabaseName(access == Connection::Access::ReadImmutable
            ? QString::fromUtf8(QUrl::fromLocalFile(name).toEncoded()) + QStringLiteral("?immutable=1")
            : name);
    if (!database.open())
        return Problem{"store.cannot-open"}.inFile(name).with("message", database.lastError().databaseText());
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return Problem{"store.cannot-open"}.inFile(name).with("message", QStringLiteral("another SQLite in Qt's driver"));
    return *static_cast<sqlite3* const*>(handle.constData());
}

Result<void> configure(Connection& connection)
{
    sqlite3_extended_result_codes(connection.handle(), 1);
    // A file from elsewhere may bring a hostile schema; a misspelt column is an error, not a text.
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(connection.handle(), SQLITE_LIMIT_LENGTH, longestValue);
    TRY(connection.execute("PRAGMA trusted_schema = OFF"));
    return connection.execute("PRAGMA foreign_keys = ON");
}

}

QString Connection::inMemoryName()
{
    return nextName("file:/plumbline-") + QStringLiteral("?vfs=memdb");
}

Connection::Connection(QString qtName, sqlite3* handle, Access access)
    : m_qtName(std::move(qtName)), m_handle(handle), m_access(access)
{
}

Connection::~Connection()
{
    capture.reset();
    m_handle = nullptr;
    QSqlDatabase::removeDatabase(m_qtName);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& name, Access access)
{
    const QString qtName = nextName("plumbline-connection-");
    const auto handle = openWithQt(qtName, name, access);
    std::unique_ptr<Connection> connection(new Connection(qtName, handle ? *handle : nullptr, access));
    if (!handle)
        return handle.problem();
    TRY(configure(*connection));
    return connection;
}

Result<void> Connection::execute(std::string_view sql)
{
    Statement statement = TRY(Statement::prepare(m_handle, sql));
    return statement.run();
}

Result<void> Connection::checkPages()
{
    Statement check = TRY(Statement::prepare(m_handle, "PRAGMA integrity_check(1)"));
    const std::string found = TRY(check.step()) ? TRY(check.text(0)) : std::string();
    if (found != "ok")
        return Problem{"store.damaged"}.with("message", QString::fromStdString(found));
    return {};
}

Result<std::int64_t> Connection::integer(std::string_view sql)
{
    Statement statement = TRY(Statement::prepare(m_handle, sql));
    if (!TRY(statement.step()))
        return Problem{"store.wrong-type"};
    return statement.integer(0);
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

}
