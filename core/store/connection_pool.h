// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/fact_table.h"
#include "core/store/id_source.h"
#include "core/store/medium.h"

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <thread>

class QLockFile;

namespace plumbline {

/// The connections to one open workspace. The thread that opened it keeps one for reading and one for writing between
/// scopes; every other thread opens its own for each scope. So no connection crosses a thread.
class ConnectionPool final {
public:
    ConnectionPool(QString name, FactTables tables, std::shared_ptr<IdSource> ids);
    ~ConnectionPool();

    Result<std::unique_ptr<Connection>> takeReader();
    Result<std::unique_ptr<Connection>> takeWriter();
    void giveBack(std::unique_ptr<Connection> connection);
    void closeIdle();

    void bump(const std::set<std::string, std::less<>>& sqlTables);
    std::uint64_t generation(std::string_view sqlTable) const;
    bool hasChanged() const; ///< anything was committed

    const QString name; ///< path, or name in memory
    const FactTables tables;
    const std::shared_ptr<IdSource> ids;
    // Set while the workspace is being opened, constant afterwards.
    Connection::Access readAccess = Connection::Access::Read;
    bool isReadOnly = false;
    bool isInMemory = false;
    bool wasInterrupted = false;
    Medium medium = Medium::LocalDisk;
    std::unique_ptr<QLockFile> lock;
    Id workspace;
    Id replica;

private:
    std::unique_ptr<Connection> takeIdle(std::unique_ptr<Connection>& idle);
    const std::thread::id m_home = std::this_thread::get_id();
    mutable std::mutex m_mutex;
    std::unique_ptr<Connection> m_idleReader;
    std::unique_ptr<Connection> m_idleWriter;
    std::map<std::string, std::uint64_t, std::less<>> m_generations;
};

}
