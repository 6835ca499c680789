// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/record.h"
#include "core/store/fact_table.h"
#include "core/store/statement.h"

#include <memory>

namespace plumbline {

class Connection;
class ConnectionPool;

/// A consistent view of a workspace: what was committed when the scope began, until it ends. Begun by
/// Workspace::read(), in any thread, and used and ended in that thread.
class ReadScope {
public:
    ReadScope(ReadScope&&) noexcept;
    ReadScope& operator=(ReadScope&&) = delete;
    ~ReadScope();

    /// A statement that only reads; store.not-a-read otherwise.
    Result<Statement> prepare(std::string_view sql) const;
    const FactTables& tables() const;
    Result<void> checkPages() const; ///< Connection::checkPages
    /// Where this file's own chain ends.
    Result<journal::Head> head() const;
    /// The record of that hash; none where the journal has no such record.
    Result<std::optional<journal::Record>> recordOf(const Digest& hash) const;

protected:
    friend class Workspace;
    friend Result<void> backup(const ReadScope&, const QString&);
    ReadScope(std::unique_ptr<Connection> connection, std::shared_ptr<ConnectionPool> pool);
    Connection& connection() const { return *m_connection; }
    ConnectionPool& pool() const { return *m_pool; }

    std::unique_ptr<Connection> m_connection;
    std::shared_ptr<ConnectionPool> m_pool;
};

}
