// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace plumbline {

class Connection;

/// The head a new replica goes on from, and its own.
struct ReplicaBegun {
    journal::Head from;
    journal::Head head;
};
/// Writes the first record of a new replica, of this kind, as the journal's row `row`: it names the newest head there is. Within
/// a transaction of the caller's.
Result<ReplicaBegun> beginReplica(
    Connection& connection, IdSource& ids, const Id& workspace, std::string_view kind, std::int64_t row);

/// Makes a copied file a replica of its own, so that it and the file it was copied from can both go on: a record
/// "replica.created", which is the head that is returned. What Workspace::open says, and store.read-only.
Result<journal::Head> becomeReplica(const QString& path, const WorkspaceSetup& setup);

}
