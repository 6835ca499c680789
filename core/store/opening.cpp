// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opening.h"

#include "core/store/connection_pool.h"
#include "core/store/copy.h"
#include "core/store/expected_schema.h"
#include "core/store/file_check.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <mutex>
#include <sqlite3.h>

namespace plumbline {

namespace {

QString lockPath(const QString& path)
{
    return path + QStringLiteral(".lock");
}

bool namesNobody(QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return lock.error() == QLockFile::LockFailedError && !lock.getLockInfo(&process, &host, &program);
}

/// True where the file is ours to write; false where another program has it, or nobody can write there.
bool takeLock(ConnectionPool& pool, QLockFile::LockError& error)
{
    constexpr int timeToSignMilliseconds = 100;
    auto lock = std::make_unique<QLockFile>(lockPath(pool.name));
    lock->setStaleLockTime(0); // a dead program's lock is stale, an old one is not
    bool isLocked = lock->tryLock(0);
    // A program that died while it wrote its lock left one that names nobody; a living one signs at once.
    if (!isLocked && namesNobody(*lock)) {
        isLocked = lock->tryLock(timeToSignMilliseconds);
        if (!isLocked && namesNobody(*lock))
            isLocked = lock->removeStaleLockFile() && lock->tryLock(0);
    }
    error = lock->error();
    if (isLocked)
        pool.lock = std::move(lock);
    return isLocked;
}

ReadOnlyLocked holderOf(const QString& path)
{
    qint64 process = 0;
    QString host;
    QString program;
    QLockFile(lockPath(path)).getLockInfo(&process, &host, &program);
    const QFileInfo info(lockPath(path));
    return {info.owner(), host, info.lastModified()};
}

/// Locks on single bytes don't hold between machines: beside a writer nobody reads there.
Problem inUse(const QString& path)
{
    const ReadOnlyLocked holder = holderOf(path);
    const QString snapshot = snapshotPath(path);
    return Problem{"store.in-use"}
        .inFile(path)
        .with("owner", holder.owner)
        .with("host", holder.host)
        .with("since", holder.since.toString(QStringLiteral("yyyy-MM-dd HH:mm")))
        .with("snapshot", QFile::exists(snapshot) ? snapshot : QString());
}

Result<void> startLog(Connection& connection, const ConnectionPool& pool)
{
    return connection.execute(pool.medium == Medium::LocalDisk ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = TRUNCATE");
}

/// What a file of a newer form asks of its reader.
Result<Opening> openNewer(ConnectionPool& pool, int version, int known)
{
    pool.lock.reset();
    pool.isReadOnly = true;
    const auto reader = TRY(Connection::open(pool.name, pool.readAccess));
    if (TRY(reader->integer("SELECT max(min_reader) FROM migration")) > known)
        return Problem{"store.too-new"}.with("version", QString::number(version));
    return Opening(ReadOnlyNewer{version});
}

QString upgradeBackupPath(const QString& path, int version)
{
    const QString plain = path + QStringLiteral(".v%1").arg(version);
    QString unused = plain;
    for (int number = 2; QFile::exists(unused); ++number)
        unused = plain + u'-' + QString::number(number);
    return unused;
}

Result<Opening> upgrade(Connection& connection, ConnectionPool& pool, const std::vector<Migration>& migrations, int version)
{
    TRY(checkRoomForCopy(pool.name));
    const QString copy = upgradeBackupPath(pool.name, version);
    TRY(copyDatabase(connection.handle(), copy));
    TRY(migrate(connection.handle(), migrations, version, pool.ids->now()));
    return Opening(Upgraded{version, int(migrations.size()), copy});
}

Result<Opening> openForWriting(ConnectionPool& pool, const std::vector<Migration>& migrations)
{
    const auto connection = TRY(Connection::open(pool.name, Connection::Access::Write));
    const int version = int(TRY(connection->integer("PRAGMA user_version")));
    TRY(compareSchema(*connection, migrations, version));
    if (version > int(migrations.size()))
        return openNewer(pool, version, int(migrations.size()));
    TRY(checkApplied(connection->handle(), migrations));
    Opening opening = UpToDate{};
    if (version < int(migrations.size()))
        opening = TRY(upgrade(*connection, pool, migrations, version));
    TRY(startLog(*connection, pool));
    return opening;
}

/// Written by another program, on a medium that can't be written, or asked for so.
Result<Opening> openForReading(ConnectionPool& pool, const std::vector<Migration>& migrations, bool isLogged, Opening reason)
{
    pool.isReadOnly = true;
    if (isLogged && std::holds_alternative<ReadOnlyMedium>(reason)) {
        // A log can't be opened where nothing can be written; without one, the file is all there is.
        if (isUnfinished(pool.name))
            return Problem{"store.unfinished-read-only"};
        pool.readAccess = Connection::Access::ReadImmutable;
    }
    const auto reader = TRY(Connection::open(pool.name, pool.readAccess));
    const int version = int(TRY(reader->integer("PRAGMA user_version")));
    TRY(compareSchema(*reader, migrations, version));
    if (version > int(migrations.size()))
        return openNewer(pool, version, int(migrations.size()));
    if (version < int(migrations.size()))
        return Problem{"store.upgrade-needs-writing"}.with("version", QString::number(version));
    return reason;
}

Result<void> writeIdentity(Connection& connection, IdSource& ids)
{
    Statement insert = TRY(Statement::prepare(connection.handle(), "INSERT INTO meta(key, value) VALUES (?, ?)"));
    const auto put = [&](std::string_view key, const std::string& value) {
        insert.bindAll(key, value);
        return insert.run();
    };
    TRY(put("workspace", ids.next().text()));
    TRY(put("replica", ids.next().text()));
    return put("created", ids.now());
}

Result<void> makeTables(sqlite3* database, const std::vector<Migration>& migrations, const std::string& now)
{
    Statement own = TRY(Statement::prepare(database, "PRAGMA application_id = " + std::to_string(applicationId)));
    TRY(own.run());
    return migrate(database, migrations, 0, now);
}

struct CloseDatabase {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;

/// A workspace in memory is made for every plan that was frozen and every report that is recomputed: its tables are made once,
/// and copied from then on.
Result<void> copyTables(Connection& connection, const std::vector<Migration>& migrations, const std::string& now)
{
    static std::mutex mutex;
    static Database kept;
    static std::string madeBy;
    const std::lock_guard lock(mutex);
    std::string sums;
    for (const Migration& migration : migrations)
        sums += migration.sha256;
    if (!kept || madeBy != sums) {
        kept.reset();
        sqlite3* opened = nullptr;
        const int code = sqlite3_open(":memory:", &opened);
        Database made(opened);
        if (code != SQLITE_OK)
            return sqliteProblem(opened);
        TRY(makeTables(opened, migrations, now));
        kept = std::move(made);
        madeBy = std::move(sums);
    }
    sqlite3_backup* const copy = sqlite3_backup_init(connection.handle(), "main", kept.get(), "main");
    if (!copy || sqlite3_backup_step(copy, -1) != SQLITE_DONE) {
        sqlite3_backup_finish(copy);
        return sqliteProblem(connection.handle());
    }
    return sqlite3_backup_finish(copy) == SQLITE_OK ? Result<void>() : sqliteProblem(connection.handle());
}

Result<void> fillNewFile(ConnectionPool& pool, const std::vector<Migration>& migrations)
{
    const auto connection = TRY(Connection::open(pool.name, Connection::Access::Write));
    TRY(pool.isInMemory ? copyTables(*connection, migrations, pool.ids->now())
                        : makeTables(connection->handle(), migrations, pool.ids->now()));
    TRY(writeIdentity(*connection, *pool.ids));
    if (!pool.isInMemory)
        return startLog(*connection, pool);
    // What is in memory goes with its last connection: the pool holds one from here on.
    pool.giveBack(TRY(pool.takeWriter()));
    return {};
}

}

Result<Opening> openFile(ConnectionPool& pool, const WorkspaceSetup& setup)
{
    pool.medium = setup.medium.value_or(mediumOf(pool.name));
    const FileHeader header = TRY(inspectFile(pool.name));
    const auto migrations = TRY(readMigrations(setup.migrations));
    if (setup.isReadOnly)
        return openForReading(pool, migrations, header.isLogged, ReadOnlyAsked{});
    QLockFile::LockError error{};
    if (!TRY(canBeWritten(pool.name)))
        return openForReading(pool, migrations, header.isLogged, ReadOnlyMedium{});
    if (takeLock(pool, error)) {
        // Closing ends the log and the journal. Asked anew: whoever had the lock may just have closed it.
        pool.wasInterrupted = TRY(inspectFile(pool.name)).isLogged || isUnfinished(pool.name);
        return openForWriting(pool, migrations);
    }
    if (error == QLockFile::LockFailedError && pool.medium == Medium::Share)
        return inUse(pool.name);
    if (error == QLockFile::LockFailedError)
        return openForReading(pool, migrations, header.isLogged, holderOf(pool.name));
    return openForReading(pool, migrations, header.isLogged, ReadOnlyMedium{});
}

Result<void> createFile(ConnectionPool& pool, const WorkspaceSetup& setup)
{
    const Medium medium = setup.medium.value_or(mediumOf(pool.name));
    pool.medium = medium == Medium::Share ? Medium::Removable : medium; // nobody else has it yet, nor needs a snapshot
    const auto migrations = TRY(readMigrations(setup.migrations));
    if (pool.isInMemory)
        return fillNewFile(pool, migrations);
    QLockFile::LockError error{};
    if (!takeLock(pool, error))
        return Problem{error == QLockFile::LockFailedError ? "store.locked" : "store.cannot-write"};
    removeFile(pool.name);
    const Result<void> filled = fillNewFile(pool, migrations);
    if (!filled)
        removeFile(pool.name);
    return filled;
}

void removeFile(const QString& path)
{
    for (const char* const suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QString::fromLatin1(suffix));
}

bool putInPlace(const QString& unfinished, const QString& path)
{
    for (const char* const left : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QString::fromLatin1(left));
    return QFile::rename(unfinished, path);
}

}
