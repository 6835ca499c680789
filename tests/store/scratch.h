// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"
#include "core/store/workspace.h"
#include "tests/support/tamper.h"

#include <QTemporaryDir>

namespace plumbline::tests {

extern const FactTable ledgerTable; ///< append-only, with the triggers of a ledger
extern const FactTable draftTable; ///< its drafts
extern const Ledger ledger;
extern const FactTable seenTable; ///< append-only, by its declaration alone
extern const FactTable childTable; ///< goes with its parent

/// A folder of its own with migrations: the program's first, and a second one that makes the tables above.
class Scratch final {
public:
    Scratch();
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString migrations() const { return path(QStringLiteral("migrations")); }
    WorkspaceSetup setup() const;
    void addMigration(const QString& name, const QByteArray& text) const;
    std::unique_ptr<Workspace> create(const QString& name = QStringLiteral("a.plumb")) const;
    std::unique_ptr<Workspace> open(const QString& name = QStringLiteral("a.plumb")) const;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<IdSource> m_ids;
};

inline const Actor somebody{PersonId(*Id::parse("0191e1b0c4e070008000000000000009")), QStringLiteral("王芳")};

/// "ok", or the problem's code.
template <class T> QString codeOf(const Result<T>& result)
{
    return result ? QStringLiteral("ok")
                  : QString::fromUtf8(result.problem().code.data(), qsizetype(result.problem().code.size()));
}

/// One row in a record of its own.
Id commitFact(Workspace& workspace, const FactTable& table, const FactValues& values);
Id commitEnterprise(Workspace& workspace, const QString& name);
Id commitBook(Workspace& workspace, const QString& name); ///< and its enterprise
Id commitEntry(Workspace& workspace, const Id& book, const QString& day, std::int64_t fen, std::optional<Id> reverses = {});

}
