// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replica.h"

#include "core/journal/tree.h"
#include "core/store/connection.h"

namespace plumbline {

namespace {

Result<journal::Head> newestHead(Connection& connection)
{
    journal::Head head;
    Statement rows =
        TRY(Statement::prepare(connection.handle(), "SELECT replica, seq, hash FROM journal ORDER BY row DESC LIMIT 1"));
    if (TRY(rows.step())) {
        head = {TRY(rows.id(0)), std::uint64_t(TRY(rows.integer(1))), {}};
        const std::string hash = TRY(rows.blob(2));
        std::copy_n(hash.begin(), std::min(hash.size(), head.hash.size()), head.hash.begin());
    }
    return head;
}

}

Result<ReplicaBegun> beginReplica(
    Connection& connection, IdSource& ids, const Id& workspace, std::string_view kind, std::int64_t row)
{
    const journal::Head from = TRY(newestHead(connection));
    journal::Record record;
    record.at = ids.now();
    record.replica = ids.next();
    // Nobody's: it says where a chain begins, and a person's own record needs their key.
    record.byId = PersonId(record.replica);
    record.byName = "Plumbline";
    record.kind = kind;
    record.previous = from.hash;
    record.program = "plumbline " PLUMBLINE_VERSION;
    record.root = journal::Tree().root();
    record.seq = 1;
    record.workspace = workspace;
    const std::string bytes = journal::recordBytes(record);
    const journal::Head head{record.replica, record.seq, sha256(bytes)};
    Statement insert = TRY(Statement::prepare(
        connection.handle(), "INSERT INTO journal(row, replica, seq, hash, sm3, bytes) VALUES(?, ?, 1, ?, ?, ?)"));
    insert.bindAll(row, record.replica);
    insert.bindBlob(3, bytesOf(head.hash)).bindBlob(4, bytesOf(sm3(bytes))).bindBlob(5, bytes);
    TRY(insert.run());
    Statement meta = TRY(Statement::prepare(connection.handle(), "INSERT OR REPLACE INTO meta(key, value) VALUES('replica', ?)"));
    meta.bindAll(record.replica.text());
    TRY(meta.run());
    return ReplicaBegun{from, head};
}

Result<journal::Head> becomeReplica(const QString& path, const WorkspaceSetup& setup)
{
    const std::shared_ptr<IdSource> ids = setup.ids ? setup.ids : std::make_shared<SystemIdSource>();
    const auto workspace = TRY(Workspace::open(path, setup));
    if (workspace->isReadOnly())
        return Problem{"store.read-only"}.inFile(path);
    journal::Head head;
    {
        const auto connection = TRY(Connection::open(workspace->path(), Connection::Access::Write));
        TRY(connection->execute("BEGIN IMMEDIATE"));
        const std::int64_t row = TRY(connection->integer("SELECT coalesce(max(row), 0) + 1 FROM journal"));
        head = TRY(beginReplica(*connection, *ids, workspace->id(), "replica.created", row)).head;
        TRY(connection->execute("COMMIT"));
    }
    TRY(workspace->close());
    return head;
}

}
