// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/audit_words.h"
#include "core/services/session.h"
#include "core/store/held_rows.h"
#include "core/store/package_source.h"
#include "core/store/taking_in.h"

namespace plumbline {

// Several files of one workspace - a mine's and its office's - that go on by themselves and tell one another by packages.

/// What stands between this file and the others.
struct ExchangeState {
    journal::Head own;
    struct Peer {
        PeerKnowledge knowledge;
        std::uint64_t lacks = 0; ///< records here that it hasn't acknowledged
    };
    std::vector<Peer> peers;
    struct Waiting {
        QString name;
        std::string at;
        Problem needs; ///< package.waits {replica, seq}
    };
    std::vector<Waiting> waiting; ///< packages that came before others they build on
    std::vector<HeldRow> held;
};
Result<ExchangeState> exchangeState(const Session& session, const ReadScope& facts);

struct MadePackage {
    std::uint64_t records = 0;
    std::uint64_t lines = 0;
    std::size_t bytes = 0;
    Digest sha256{};
    bool isSigned = false;
};
/// Everything that the peer lacks; without one, what any of the others lacks; everything, where no other is known.
/// package.nothing-new, package.unknown-peer {replica}, package.not-intact, and what saving a file says.
Result<MadePackage> makePackage(const Session& session, const QString& path, const std::optional<Id>& peer = {});

/// What a package tells of itself, checked without any workspace but for its name: package.other-workspace where `workspace` is
/// given and another. As readPackageFile and checkPackage.
struct PackageLook {
    journal::Manifest manifest;
    Digest sha256{};
    bool isSigned = false;
};
Result<PackageLook> lookAtPackage(const QString& path, const std::optional<Id>& workspace = {});

struct TakenFile {
    bool isAcknowledgement = false;
    QString madeBy;
    std::string madeAt;
    bool isSigned = false;
    bool isOfKnownKey = false; ///< by a key of a person here
    TakenIn taken; ///< of a package
    QStringList alsoTaken; ///< packages that had waited for this one
    QString acknowledgement; ///< written beside the package; empty where that couldn't be
    std::vector<Problem> notes; ///< why there is none; what became of a package that had waited
};
/// A package or an acknowledgement, once or many times, in any order. A package that builds on one that hasn't come is kept and
/// listed, and taken when that comes. Nothing of a package that is altered, cut short, of another workspace or newer is kept:
/// file.not-found, file.unreadable, package.…, acknowledgement.… {other-workspace, forked}
Result<TakenFile> takeFile(Session& session, const QString& path);

/// What a side has otherwise than what stands, in words; where one of them has no such row, all of the other.
std::vector<AuditChange> differences(const House& house, const ReadScope& facts, const HeldRow& held, const HeldSide& side);

/// A person's decision on a row that is held; `side` counts from 0. As decideHeld, and exchange.not-held.
Result<void> decide(
    Session& session, std::string_view table, const Id& id, HeldChoice choice, std::size_t side, const QString& reason);

}
