// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/read_scope.h"

#include "core/store/connection_pool.h"

#include <sqlite3.h>

#include <cstring>

namespace plumbline {

ReadScope::ReadScope(std::unique_ptr<Connection> connection, std::shared_ptr<ConnectionPool> pool)
    : m_connection(std::move(connection)), m_pool(std::move(pool))
{
}

ReadScope::ReadScope(ReadScope&&) noexcept = default;

ReadScope::~ReadScope()
{
    if (!m_connection)
        return;
    // Ending a transaction that only reads can't fail in a way that matters; a writing scope has ended its own before.
    if (m_connection->isInTransaction())
        static_cast<void>(m_connection->execute("ROLLBACK"));
    m_pool->giveBack(std::move(m_connection));
}

Result<void> ReadScope::checkPages() const
{
    return m_connection->checkPages();
}

Result<Statement> ReadScope::prepare(std::string_view sql) const
{
    Statement statement = TRY(Statement::prepare(m_connection->handle(), sql));
    if (!sqlite3_stmt_readonly(statement.handle()))
        return Problem{"store.not-a-read"};
    return statement;
}

const FactTables& ReadScope::tables() const
{
    return m_pool->tables;
}

Result<journal::Head> ReadScope::head() const
{
    Statement rows = TRY(prepare("SELECT seq, hash FROM journal WHERE replica = ? ORDER BY seq DESC LIMIT 1"));
    rows.bind(1, m_pool->replica);
    journal::Head head{m_pool->replica, 0, {}};
    if (!TRY(rows.step()))
        return head;
    head.seq = std::uint64_t(TRY(rows.integer(0)));
    const std::string hash = TRY(rows.blob(1));
    if (hash.size() != head.hash.size())
        return Problem{"journal.malformed"};
    std::memcpy(head.hash.data(), hash.data(), hash.size());
    return head;
}

Result<std::optional<journal::Record>> ReadScope::recordOf(const Digest& hash) const
{
    Statement rows = TRY(prepare("SELECT bytes FROM journal WHERE hash = ?"));
    rows.bindBlob(1, {reinterpret_cast<const char*>(hash.data()), hash.size()});
    if (!TRY(rows.step()))
        return std::optional<journal::Record>();
    return std::optional(TRY(journal::parseRecord(TRY(rows.blob(0)))));
}

}
