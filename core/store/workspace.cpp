// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"

#include "core/store/change_capture.h"
#include "core/store/connection_pool.h"
#include "core/store/copy.h"
#include "core/store/opening.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <filesystem>

namespace plumbline {

namespace {

Problem inWorkspace(Problem problem, const QString& path)
{
    if (problem.where.file.isEmpty())
        problem.where.file = path;
    return problem;
}

Result<Id> identity(Connection& connection, std::string_view key)
{
    Statement rows = TRY(Statement::prepare(connection.handle(), "SELECT value FROM meta WHERE key = ?"));
    rows.bind(1, key);
    if (!TRY(rows.step()))
        return Problem{"store.damaged"};
    return Id::parse(TRY(rows.text(0)));
}

/// The place of the record to come: empty until it is committed.
Result<std::int64_t> takePlace(Connection& connection)
{
    const std::int64_t row = TRY(connection.integer("SELECT coalesce(max(row), 0) + 1 FROM journal"));
    Statement insert = TRY(Statement::prepare(connection.handle(),
        "INSERT INTO journal(row, replica, seq, hash, sm3, bytes) VALUES (?, zeroblob(16), ?, zeroblob(32), zeroblob(32), x'')"));
    insert.bindAll(row, row);
    TRY(insert.run());
    return row;
}

Result<void> readIdentity(ConnectionPool& pool)
{
    auto reader = TRY(pool.takeReader());
    pool.workspace = TRY(identity(*reader, "workspace"));
    pool.replica = TRY(identity(*reader, "replica"));
    pool.giveBack(std::move(reader));
    return {};
}

}

Workspace::Workspace(std::shared_ptr<ConnectionPool> pool, Opening opening)
    : m_pool(std::move(pool)), m_opening(std::move(opening))
{
}

Workspace::~Workspace()
{
    // Whoever wants to know whether this went well calls close() before.
    static_cast<void>(close());
}

Result<std::unique_ptr<Workspace>> Workspace::make(const QString& name, const WorkspaceSetup& setup)
{
    auto pool = std::make_shared<ConnectionPool>(name, setup.tables, setup.ids);
    pool->isInMemory = name.startsWith(u"file:");
    TRY(createFile(*pool, setup));
    TRY(readIdentity(*pool));
    return std::unique_ptr<Workspace>(new Workspace(std::move(pool), UpToDate{}));
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const WorkspaceSetup& setup, const Filling& fill)
{
    const auto filled = [&](Workspace& workspace) { return fill ? fill(workspace) : Result<void>(); };
    if (path == u":memory:") {
        auto workspace = TRY(make(Connection::inMemoryName(), setup));
        TRY(filled(*workspace));
        return workspace;
    }
    const QString name = QFileInfo(path).absoluteFilePath();
    if (QFile::exists(name))
        return Problem{"store.exists"}.inFile(name);
    const QString unfinished = name + QStringLiteral(".part");
    auto workspace = make(unfinished, setup);
    if (!workspace)
        return Problem(workspace.problem()).inFile(name);
    Result<void> made = filled(**workspace);
    if (const Result<void> closed = (*workspace)->close(); made && !closed)
        made = closed;
    if (made && !putInPlace(unfinished, name))
        made = Problem{"store.cannot-write"};
    if (made)
        return open(name, setup);
    removeFile(unfinished);
    return inWorkspace(made.problem(), name);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, WorkspaceSetup setup)
{
    auto pool = std::make_shared<ConnectionPool>(QFileInfo(path).absoluteFilePath(), setup.tables, setup.ids);
    Result<Opening> opening = openFile(*pool, setup);
    if (!opening)
        return inWorkspace(opening.problem(), pool->name);
    if (const Result<void> read = readIdentity(*pool); !read)
        return inWorkspace(read.problem(), pool->name);
    return std::unique_ptr<Workspace>(new Workspace(std::move(pool), std::move(opening).value()));
}

bool Workspace::isReadOnly() const
{
    return m_pool->isReadOnly;
}
bool Workspace::wasInterrupted() const
{
    return m_pool->wasInterrupted;
}
QString Workspace::path() const
{
    return m_pool->name;
}
Id Workspace::id() const
{
    return m_pool->workspace;
}
Id Workspace::replica() const
{
    return m_pool->replica;
}
const FactTables& Workspace::tables() const
{
    return m_pool->tables;
}
std::uint64_t Workspace::generation(std::string_view sqlTable) const
{
    return m_pool->generation(sqlTable);
}

Result<ReadScope> Workspace::read() const
{
    auto connection = TRY(m_pool->takeReader());
    TRY(connection->execute("BEGIN"));
    // The view is fixed by the first reading, so there is one at once.
    TRY(connection->integer("SELECT count(*) FROM meta"));
    return ReadScope(std::move(connection), m_pool);
}

Result<WriteScope> Workspace::write()
{
    auto connection = TRY(m_pool->takeWriter());
    TRY(connection->execute("BEGIN IMMEDIATE"));
    // Within a transaction rows may go before what refers to them: references are checked at the end.
    TRY(connection->execute("PRAGMA defer_foreign_keys = ON"));
    const std::int64_t born = TRY(takePlace(*connection));
    return WriteScope(std::move(connection), m_pool, born);
}

/// What others may open while somebody works here. It takes its name when it is whole.
Result<void> Workspace::renewSnapshot(const Connection& connection) const
{
    const QString path = snapshotPath(m_pool->name);
    if (!m_pool->hasChanged() && QFile::exists(path))
        return {};
    const QString fresh = path + QStringLiteral(".new");
    removeFile(fresh);
    TRY(copyDatabase(connection.handle(), fresh));
    std::error_code code;
    std::filesystem::rename(std::filesystem::path(fresh.toStdU16String()), std::filesystem::path(path.toStdU16String()), code);
    return code ? Problem{"store.cannot-write"}.inFile(path) : Result<void>();
}

Result<void> Workspace::writeCache(const std::function<Result<void>(sqlite3*)>& change)
{
    auto connection = TRY(m_pool->takeWriter());
    TRY(connection->execute("BEGIN IMMEDIATE"));
    Result<void> outcome = change(connection->handle());
    const auto& touched = connection->capture->touched();
    const bool isCacheOnly =
        std::all_of(touched.begin(), touched.end(), [](const std::string& table) { return table.starts_with("cache_"); });
    if (outcome && !isCacheOnly)
        outcome = Problem{"store.not-a-cache"};
    if (outcome)
        outcome = connection->execute("COMMIT");
    if (!outcome && connection->isInTransaction())
        static_cast<void>(connection->execute("ROLLBACK")); // what can't be rolled back now is when the file is next opened
    if (outcome)
        m_pool->bump(touched);
    connection->capture->end();
    m_pool->giveBack(std::move(connection));
    return outcome;
}

Result<void> Workspace::close()
{
    m_pool->closeIdle();
    if (m_pool->isReadOnly || m_pool->isInMemory || !m_pool->lock)
        return {};
    // Out of the log and into one complete file; store.locked where a scope or another reader is still there.
    const auto finish = [this]() -> Result<void> {
        const auto connection = TRY(Connection::open(m_pool->name, Connection::Access::Write));
        Statement mode = TRY(Statement::prepare(connection->handle(), "PRAGMA journal_mode = DELETE"));
        if (!TRY(mode.step()) || TRY(mode.text(0)) != "delete")
            return Problem{"store.locked"};
        return m_pool->medium == Medium::Share ? renewSnapshot(*connection) : Result<void>();
    };
    const Result<void> finished = finish();
    m_pool->lock.reset();
    m_pool->isReadOnly = true;
    return finished;
}

}
