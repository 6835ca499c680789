// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/id_source.h"
#include "core/store/medium.h"
#include "core/store/migrations.h"
#include "core/store/write_scope.h"

#include <QDateTime>

#include <functional>
#include <variant>

namespace plumbline {

/// What a workspace is opened with.
struct WorkspaceSetup {
    FactTables tables;
    std::shared_ptr<IdSource> ids; ///< the machine's own where null
    QString migrations = QStringLiteral(":/migrations"); ///< folder of the numbered files
    bool isReadOnly = false; ///< to look and to verify: takes no lock, changes nothing
    std::optional<Medium> medium = {}; ///< where somebody knows it better than the file system's type says it
};

/// How a workspace was opened. What can't be opened at all is a Problem: store.missing, store.not-ours, store.damaged,
/// store.truncated, store.too-new, store.migration-failed {version, statement, message}, store.migration-altered,
/// store.disk-full, store.unfinished-read-only, store.foreign-schema {what, type, name}; and on a share, where somebody else
/// works in it, store.in-use {owner, host, since, snapshot}.
struct UpToDate { };
struct Upgraded {
    int from = 0;
    int to = 0;
    QString backup; ///< the copy made before
};
/// Written by a newer program in a form this one may still read.
struct ReadOnlyNewer {
    int version = 0;
};
/// The folder or medium can't be written.
struct ReadOnlyMedium { };
/// Another program writes here.
struct ReadOnlyLocked {
    QString owner;
    QString host;
    QDateTime since;
};
/// WorkspaceSetup asked for it.
struct ReadOnlyAsked { };
using Opening = std::variant<UpToDate, Upgraded, ReadOnlyNewer, ReadOnlyMedium, ReadOnlyLocked, ReadOnlyAsked>;

/// One open workspace file. read() and write() may be called from any thread; every scope belongs to the thread that
/// began it and has a connection of its own there. One write scope at a time (store.locked for who waits in vain).
class Workspace final {
public:
    /// Puts into a new workspace what it must not be without.
    using Filling = std::function<Result<void>(Workspace&)>;
    /// A new file; store.exists where there is one. It is made beside its place and takes its name when it is filled: whoever is
    /// interrupted leaves no half of one. ":memory:" makes one that lives as long as this object.
    static Result<std::unique_ptr<Workspace>> create(const QString& path, const WorkspaceSetup& setup, const Filling& fill = {});
    static Result<std::unique_ptr<Workspace>> open(const QString& path, WorkspaceSetup setup);
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    const Opening& opening() const { return m_opening; }
    bool isReadOnly() const;
    /// It was left open when it was last written to: a crash, a power cut, or a copy made of an open file. Known to who may
    /// write.
    bool wasInterrupted() const;
    QString path() const;
    Id id() const; ///< of the workspace, the same in every copy
    Id replica() const; ///< of this file
    const FactTables& tables() const;

    Result<ReadScope> read() const;
    Result<WriteScope> write(); ///< store.read-only where it was opened so

    /// Changes tables named cache_*, and no others (store.not-a-cache): what can be made anew at will needs no record.
    Result<void> writeCache(const std::function<Result<void>(sqlite3*)>& change);

    /// Grows with every commit that changed the table (its SQL name); a model with an older one reloads.
    std::uint64_t generation(std::string_view sqlTable) const;

    /// Makes the file one complete file and lets go of it; on a share, what was changed is written as a snapshot too. The
    /// destructor does the same, and can't tell of a failure.
    Result<void> close();

private:
    Workspace(std::shared_ptr<ConnectionPool> pool, Opening opening);
    Result<void> renewSnapshot(const Connection& connection) const;
    static Result<std::unique_ptr<Workspace>> make(const QString& name, const WorkspaceSetup& setup);

    std::shared_ptr<ConnectionPool> m_pool;
    Opening m_opening;
};

}
