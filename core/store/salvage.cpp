// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include "core/journal/record.h"
#include "core/store/file_check.h"
#include "core/store/opening.h"
#include "core/store/replica.h"
#include "core/store/salvage_table.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace plumbline {

namespace {

/// Byte by byte where a disk reads no more: what can't be read is zeros in the copy, and no page.
Result<void> copyReadable(const QString& from, const QString& to)
{
    constexpr qint64 piece = 4096;
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return Problem{"store.cannot-open"}.inFile(from);
    if (!target.open(QIODevice::WriteOnly))
        return Problem{"store.cannot-write"}.inFile(to);
    for (qint64 at = 0; at < source.size(); at += piece) {
        QByteArray bytes = source.seek(at) ? source.read(piece) : QByteArray();
        bytes.resize(std::min(piece, source.size() - at), '\0');
        if (target.write(bytes) != bytes.size())
            return Problem{"store.disk-full"}.inFile(to);
    }
    return target.flush() ? Result<void>() : Problem{"store.disk-full"}.inFile(to);
}

/// Of a file that says it has more pages than it has, SQLite reads none: those cut off become pages that can't be read.
Result<void> fillUp(const QString& copy)
{
    constexpr qint64 headerBytes = 100;
    constexpr qint64 mostAdded = qint64(1) << 30; ///< a header of noise may say anything
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite))
        return Problem{"store.cannot-write"}.inFile(copy);
    const QByteArray header = file.read(headerBytes);
    if (header.size() < headerBytes)
        return {};
    const qint64 pageBytes = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 said = pageBytes * qFromBigEndian<quint32>(header.constData() + 28);
    if (said <= file.size() || said > file.size() + mostAdded)
        return {};
    return file.resize(said) ? Result<void>() : Problem{"store.disk-full"}.inFile(copy);
}

/// SQLite may mend what a crash left unfinished: in a copy, so that the damaged file stays as it is.
Result<std::unique_ptr<Connection>> openCopy(const QString& damaged, const QString& copy)
{
    for (const char* const suffix : {"", "-wal", "-journal"}) {
        const QString end = QString::fromLatin1(suffix);
        if (QFile::exists(damaged + end))
            TRY(copyReadable(damaged + end, copy + end));
    }
    TRY(fillUp(copy));
    auto connection = TRY(Connection::open(copy, Connection::Access::Write));
    TRY(connection->execute("PRAGMA cell_size_check = ON"));
    return connection;
}

Result<std::vector<Migration>> stepsOf(Connection& source, std::vector<Migration> migrations)
{
    const Result<std::int64_t> version = source.integer("PRAGMA user_version");
    const Result<std::int64_t> names = source.integer("SELECT count(*) FROM sqlite_schema");
    if (!version || *version < 1 || !names)
        return Problem{"salvage.nothing-readable"};
    if (*version > std::ssize(migrations))
        return Problem{"store.too-new"}.with("version", QString::number(*version));
    migrations.resize(std::size_t(*version));
    return migrations;
}

/// What the file is, from its meta table, or else from a record of its journal.
Result<Id> workspaceOf(Connection& target, IdSource& ids)
{
    Statement known = TRY(Statement::prepare(target.handle(), "SELECT value FROM meta WHERE key = 'workspace'"));
    if (TRY(known.step())) {
        if (const Result<Id> id = Id::parse(TRY(known.text(0))))
            return *id;
    }
    Statement records = TRY(Statement::prepare(target.handle(), "SELECT bytes FROM journal ORDER BY row"));
    while (TRY(records.step())) {
        if (const auto record = journal::parseRecord(TRY(records.blob(0))))
            return record->workspace;
    }
    return ids.next();
}

/// Triggers judge what a person does now; these rows were judged when they were written.
class LiftedTriggers final {
public:
    static Result<LiftedTriggers> lift(Connection& target)
    {
        LiftedTriggers lifted;
        std::vector<std::string> names;
        {
            Statement rows =
                TRY(Statement::prepare(target.handle(), "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"));
            while (TRY(rows.step())) {
                names.push_back(TRY(rows.text(0)));
                lifted.m_statements.push_back(TRY(rows.text(1)));
            }
        }
        for (const std::string& name : names)
            TRY(target.execute("DROP TRIGGER " + name));
        return lifted;
    }
    Result<void> restore(Connection& target) const
    {
        for (const std::string& statement : m_statements)
            TRY(target.execute(statement));
        return {};
    }

private:
    std::vector<std::string> m_statements;
};

Result<Salvage> fill(Connection& source, const QString& unfinished, const WorkspaceSetup& setup, IdSource& ids)
{
    const std::vector<Migration> steps = TRY(stepsOf(source, TRY(readMigrations(setup.migrations))));
    const auto target = TRY(Connection::open(unfinished, Connection::Access::Write));
    TRY(target->execute("PRAGMA application_id = " + std::to_string(applicationId)));
    TRY(migrate(target->handle(), steps, 0, ids.now()));
    TRY(target->execute("PRAGMA foreign_keys = OFF"));
    TRY(target->execute("BEGIN IMMEDIATE"));
    const LiftedTriggers triggers = TRY(LiftedTriggers::lift(*target));
    Salvage salvage;
    std::int64_t newestRecordNamed = 0;
    for (const SalvageTable& table : TRY(tablesToSalvage(*target))) {
        TRY(carryOver(source, *target, table, salvage));
        if (!table.recordColumn.empty())
            newestRecordNamed = std::max(newestRecordNamed,
                TRY(target->integer("SELECT coalesce(max(" + table.recordColumn + "), 0) FROM " + table.name)));
    }
    if (salvage.rows == 0)
        return Problem{"salvage.nothing-readable"};
    const Id workspace = TRY(workspaceOf(*target, ids));
    Statement meta = TRY(Statement::prepare(target->handle(), "INSERT OR REPLACE INTO meta(key, value) VALUES('workspace', ?)"));
    meta.bindAll(workspace.text());
    TRY(meta.run());
    // What was lost at the old chain's end may be known elsewhere, and is never written a second time under the same numbers. The
    // new record stands above every one that any row speaks of.
    salvage.oldHead = TRY(beginReplica(*target, ids, workspace, "workspace.salvaged", newestRecordNamed + 1)).from;
    TRY(triggers.restore(*target));
    TRY(target->execute("COMMIT"));
    return salvage;
}

Result<Verification> verifyNew(const QString& path, const WorkspaceSetup& setup)
{
    const auto workspace = TRY(Workspace::open(path, setup));
    return verify(TRY(workspace->read()));
}

}

Result<Salvage> salvage(const QString& damaged, const QString& path, const WorkspaceSetup& setup)
{
    if (QFile::exists(path))
        return Problem{"store.exists"}.inFile(path);
    if (!QFile::exists(damaged))
        return Problem{"store.missing"}.inFile(damaged);
    const std::shared_ptr<IdSource> ids = setup.ids ? setup.ids : std::make_shared<SystemIdSource>();
    const QString copy = path + QStringLiteral(".damaged.part");
    const QString unfinished = path + QStringLiteral(".part");
    const auto run = [&]() -> Result<Salvage> {
        removeFile(copy);
        removeFile(unfinished);
        const auto source = TRY(openCopy(damaged, copy));
        return fill(*source, unfinished, setup, *ids);
    };
    Result<Salvage> salvaged = run();
    removeFile(copy);
    if (salvaged && !putInPlace(unfinished, path))
        salvaged = Problem{"store.cannot-write"}.inFile(path);
    removeFile(unfinished);
    if (!salvaged) {
        Problem problem = salvaged.problem();
        // Where not even the outside of the file can be read, that is all there is to say.
        if (problem.code == "store.damaged" || problem.code == "store.bad-statement")
            problem = Problem{"salvage.nothing-readable"};
        return problem.where.file.isEmpty() ? std::move(problem).inFile(damaged) : problem;
    }
    salvaged->verification = TRY(verifyNew(path, setup));
    return salvaged;
}

}
