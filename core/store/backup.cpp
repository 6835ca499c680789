// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/connection.h"
#include "core/store/copy.h"
#include "core/store/file_check.h"
#include "core/store/opening.h"

#include <QFile>

#include <sqlite3.h>

namespace plumbline {

namespace {

Problem copyProblem(int code, const QString& path)
{
    const std::string_view name = code == SQLITE_FULL ? "store.disk-full"
        : code == SQLITE_CORRUPT                      ? "store.damaged"
                                                      : "store.cannot-write";
    return Problem{name}.inFile(path).with("message", QString::fromUtf8(sqlite3_errstr(code)));
}

Result<void> copyInto(sqlite3* from, const QString& path)
{
    const auto copy = TRY(Connection::open(path, Connection::Access::Write));
    sqlite3_backup* const running = sqlite3_backup_init(copy->handle(), "main", from, "main");
    if (!running)
        return sqliteProblem(copy->handle()).inFile(path);
    sqlite3_backup_step(running, -1);
    if (const int code = sqlite3_backup_finish(running); code != SQLITE_OK)
        return copyProblem(code, path);
    // The source may keep a write-ahead log; a copy is one complete file.
    TRY(copy->execute("PRAGMA journal_mode = DELETE"));
    return copy->checkPages();
}

}

Result<void> copyDatabase(sqlite3* from, const QString& path)
{
    if (QFile::exists(path))
        return Problem{"store.exists"}.inFile(path);
    const QString unfinished = path + QStringLiteral(".part");
    removeFile(unfinished);
    const Result<void> copied = copyInto(from, unfinished);
    if (copied && putInPlace(unfinished, path))
        return {};
    removeFile(unfinished);
    return copied ? Problem{"store.cannot-write"}.inFile(path) : copied;
}

Result<void> backup(const ReadScope& scope, const QString& path)
{
    return copyDatabase(scope.connection().handle(), path);
}

Result<void> restore(const QString& backupPath, const QString& path)
{
    TRY(inspectFile(backupPath));
    const auto source = TRY(Connection::open(backupPath, Connection::Access::Read));
    return copyDatabase(source->handle(), path);
}

}
