// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection_pool.h"

#include "core/store/change_capture.h"

#include <QLockFile>

namespace plumbline {

ConnectionPool::ConnectionPool(QString name_, FactTables tables_, std::shared_ptr<IdSource> ids_)
    : name(std::move(name_)), tables(std::move(tables_)), ids(ids_ ? std::move(ids_) : std::make_shared<SystemIdSource>())
{
}

ConnectionPool::~ConnectionPool() = default;

std::unique_ptr<Connection> ConnectionPool::takeIdle(std::unique_ptr<Connection>& idle)
{
    const std::lock_guard guard(m_mutex);
    return std::this_thread::get_id() == m_home ? std::move(idle) : nullptr;
}

Result<std::unique_ptr<Connection>> ConnectionPool::takeReader()
{
    if (auto idle = takeIdle(m_idleReader))
        return idle;
    return Connection::open(name, readAccess);
}

Result<std::unique_ptr<Connection>> ConnectionPool::takeWriter()
{
    if (isReadOnly)
        return Problem{"store.read-only"}.inFile(name);
    if (auto idle = takeIdle(m_idleWriter))
        return idle;
    auto connection = TRY(Connection::open(name, Connection::Access::Write));
    TRY(connection->execute(medium == Medium::LocalDisk ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = EXTRA"));
    connection->capture = TRY(ChangeCapture::install(connection->handle(), tables));
    return connection;
}

void ConnectionPool::giveBack(std::unique_ptr<Connection> connection)
{
    const std::lock_guard guard(m_mutex);
    std::unique_ptr<Connection>& idle = connection->access() == Connection::Access::Write ? m_idleWriter : m_idleReader;
    if (std::this_thread::get_id() == m_home && !idle)
        idle = std::move(connection);
}

void ConnectionPool::closeIdle()
{
    const std::lock_guard guard(m_mutex);
    m_idleReader.reset();
    m_idleWriter.reset();
}

void ConnectionPool::bump(const std::set<std::string, std::less<>>& sqlTables)
{
    const std::lock_guard guard(m_mutex);
    for (const std::string& table : sqlTables)
        ++m_generations[table];
}

bool ConnectionPool::hasChanged() const
{
    const std::lock_guard guard(m_mutex);
    return !m_generations.empty();
}

std::uint64_t ConnectionPool::generation(std::string_view sqlTable) const
{
    const std::lock_guard guard(m_mutex);
    const auto found = m_generations.find(sqlTable);
    return found == m_generations.end() ? 0 : found->second;
}

}
