// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/packages.h"

#include "core/exchange/package_file.h"
#include "core/exchange/save_file.h"
#include "core/store/chains.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace plumbline {

namespace {

constexpr qint64 largestFile = qint64(3) << 29;

/// When the newest record here was made: what is written from the same state is the same, byte for byte.
Result<std::string> newestInstant(const ReadScope& facts)
{
    const auto newest = TRY(newestEntry(facts));
    return newest ? newest->record.at : std::string();
}

Result<std::string> wholeFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Problem{"file.not-found"}.inFile(path);
    if (file.size() > largestFile)
        return Problem{"package.too-large"}.inFile(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{"file.unreadable"}.with("reason", file.errorString()).inFile(path);
    const QByteArray bytes = file.readAll();
    if (bytes.size() != file.size())
        return Problem{"file.unreadable"}.with("reason", file.errorString()).inFile(path);
    return bytes.toStdString();
}

Problem inFile(Problem problem, const QString& path)
{
    if (problem.where.file.isEmpty())
        problem.where.file = path;
    return problem;
}

/// Of every chain what the one knows least of has; nothing where there are no others.
journal::Knowledge commonKnowledge(const std::vector<PeerKnowledge>& peers)
{
    journal::Knowledge common = peers.empty() ? journal::Knowledge() : peers.front().knows;
    for (const PeerKnowledge& peer : peers) {
        for (auto& [replica, seq] : common) {
            const auto known = peer.knows.find(replica);
            seq = std::min(seq, known == peer.knows.end() ? 0 : known->second);
        }
    }
    return common;
}

Result<journal::Knowledge> knowledgeFor(const Session& session, const ReadScope& facts, const std::optional<Id>& peer)
{
    const std::vector<PeerKnowledge> peers = TRY(peersOf(facts, session.workspace().replica()));
    if (!peer)
        return commonKnowledge(peers);
    const auto found =
        std::find_if(peers.begin(), peers.end(), [&](const PeerKnowledge& candidate) { return candidate.replica == *peer; });
    if (found == peers.end())
        return Problem{"package.unknown-peer"}.with("replica", QString::fromStdString(peer->text()));
    return found->knows;
}

Result<bool> isKeyKnown(const ReadScope& facts, const PublicKey& key)
{
    Statement rows = TRY(facts.prepare("SELECT 1 FROM person_key WHERE key = ?"));
    rows.bindBlob(1, bytesOf(key));
    return rows.step();
}

/// Beside the package, for whoever sent it.
Result<QString> writeAcknowledgement(const Session& session, const QString& packagePath, const Digest& of)
{
    journal::Acknowledgement acknowledgement;
    const ReadScope facts = TRY(session.workspace().read());
    acknowledgement.at = TRY(newestInstant(facts));
    acknowledgement.byId = session.person().id;
    acknowledgement.byName = session.person().name.toStdString();
    acknowledgement.of = of;
    acknowledgement.workspace = session.workspace().id();
    acknowledgement.replica = session.workspace().replica();
    acknowledgement.knows = TRY(headsIn(facts));
    const QFileInfo package(packagePath);
    const QString path = package.absolutePath() + u'/' + package.completeBaseName() + QStringLiteral(".ack.json");
    const std::string bytes = journal::acknowledgementBytes(acknowledgement) + '\n';
    TRY(saveFiles({{path, bytes}}));
    return path;
}

Result<void> rememberKnown(Session& session, const Id& peer, const journal::Knowledge& knows)
{
    return session.workspace().writeCache([&](sqlite3* database) -> Result<void> {
        Statement insert = TRY(Statement::prepare(database,
            "INSERT INTO cache_exchange_known(peer, replica, seq) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET seq = max(seq, "
            "?3)"));
        for (const auto& [replica, seq] : knows) {
            if (seq == 0)
                continue;
            insert.bindAll(peer, replica, std::int64_t(seq));
            TRY(insert.run());
        }
        return {};
    });
}

Result<void> keepWaiting(
    Session& session, const QString& name, const Digest& sha256, const std::string& bytes, const Problem& needs)
{
    return session.workspace().writeCache([&](sqlite3* database) -> Result<void> {
        Statement insert = TRY(Statement::prepare(database,
            "INSERT OR REPLACE INTO cache_exchange_waiting(sha256, name, taken_at, needs, bytes) VALUES (?, ?, ?, ?, ?)"));
        insert.bindAll(hex(sha256), name, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
            needs.argument("replica") + u' ' + needs.argument("seq"));
        insert.bindBlob(5, bytes);
        return insert.run();
    });
}

Result<void> dropWaiting(Session& session, const std::string& sha256)
{
    return session.workspace().writeCache([&](sqlite3* database) -> Result<void> {
        Statement remove = TRY(Statement::prepare(database, "DELETE FROM cache_exchange_waiting WHERE sha256 = ?"));
        remove.bind(1, sha256);
        return remove.run();
    });
}

/// One package's records and this file's own record of it, or nothing.
Result<TakenIn> takeOne(Session& session, const std::string& bytes, const QString& name, journal::Package& package)
{
    const Actor actor = TRY(session.acting(Right::Record));
    package = TRY(readPackageFile(bytes));
    const std::vector<journal::PackedRecord> records = TRY(journal::checkPackage(package, session.workspace().id()));
    WriteScope scope = TRY(session.workspace().write());
    TakenIn taken = TRY(TakingIn::run(scope, package, records));
    if (taken.waits || taken.merged.empty())
        return taken;
    Change change{"merge", actor};
    change.subject = journal::Subject{name.toStdString(), sha256(bytes), {}};
    change.merged = taken.merged;
    TRY(scope.commit(change));
    return taken;
}

struct WaitingPackage {
    std::string sha256;
    QString name;
    std::string bytes;
};

Result<std::vector<WaitingPackage>> waitingPackages(const Session& session)
{
    std::vector<WaitingPackage> found;
    const ReadScope facts = TRY(session.workspace().read());
    Statement rows = TRY(facts.prepare("SELECT sha256, name, bytes FROM cache_exchange_waiting ORDER BY taken_at, sha256"));
    while (TRY(rows.step()))
        found.push_back({TRY(rows.text(0)), TRY(rows.string(1)), TRY(rows.blob(2))});
    return found;
}

/// Those that had waited for what has come: again and again, for one may be what another waits for.
Result<void> takeWaiting(Session& session, TakenFile& file)
{
    for (bool isMoving = true; isMoving;) {
        isMoving = false;
        const std::vector<WaitingPackage> waiting = TRY(waitingPackages(session));
        for (const WaitingPackage& package : waiting) {
            journal::Package parts;
            const auto taken = takeOne(session, package.bytes, package.name, parts);
            if (taken && taken->waits)
                continue;
            // What isn't the package's own fault (nobody is unlocked, the disk is full) is told by whoever takes the next one.
            if (!taken && !taken.problem().code.starts_with("package."))
                return {};
            TRY(dropWaiting(session, package.sha256));
            if (!taken) {
                file.notes.push_back(inFile(taken.problem(), package.name));
                continue;
            }
            file.alsoTaken += package.name;
            file.taken.records += taken->records;
            file.taken.lines += taken->lines;
            file.taken.held += taken->held;
            file.taken.rowsChangedTwice += taken->rowsChangedTwice;
            isMoving = true;
        }
    }
    return {};
}

Result<TakenFile> takePackage(Session& session, const QString& path, const std::string& bytes)
{
    TakenFile file;
    journal::Package package;
    const Digest hash = sha256(bytes);
    const QString name = QFileInfo(path).fileName();
    file.taken = TRY(takeOne(session, bytes, name, package));
    file.madeBy = QString::fromStdString(package.manifest.byName);
    file.madeAt = package.manifest.at;
    file.isSigned = package.maker.has_value();
    if (package.maker)
        file.isOfKnownKey = TRY(isKeyKnown(TRY(session.workspace().read()), package.maker->key));
    TRY(rememberKnown(session, package.manifest.replica, package.manifest.knows));
    if (file.taken.waits) {
        TRY(keepWaiting(session, name, hash, bytes, *file.taken.waits));
        return file;
    }
    TRY(takeWaiting(session, file));
    TRY(session.reloadRules());
    TRY(session.reloadPerson(session.person().key)); // a password of theirs may have come too
    const auto acknowledgement = writeAcknowledgement(session, path, hash);
    if (acknowledgement)
        file.acknowledgement = *acknowledgement;
    else
        file.notes.push_back(acknowledgement.problem());
    return file;
}

/// What somebody says they have is believed only of records that are the same here.
Result<TakenFile> takeAcknowledgement(Session& session, const std::string& bytes)
{
    std::string_view text = bytes;
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    const journal::Acknowledgement said = TRY(journal::parseAcknowledgement(text));
    if (said.workspace != session.workspace().id())
        return Problem{"acknowledgement.other-workspace"};
    journal::Knowledge knows;
    {
        const ReadScope facts = TRY(session.workspace().read());
        Statement rows = TRY(facts.prepare("SELECT hash FROM journal WHERE replica = ? AND seq = ?"));
        for (const journal::Head& head : said.knows) {
            rows.reset();
            rows.bindAll(head.replica, std::int64_t(head.seq));
            if (!TRY(rows.step()))
                continue;
            if (TRY(rows.blob(0)) != bytesOf(head.hash))
                return Problem{"acknowledgement.forked"}
                    .with("replica", QString::fromStdString(head.replica.text()))
                    .with("seq", QString::number(head.seq));
            knows[head.replica] = head.seq;
        }
    }
    TRY(rememberKnown(session, said.replica, knows));
    TakenFile file;
    file.isAcknowledgement = true;
    file.madeBy = QString::fromStdString(said.byName);
    file.madeAt = said.at;
    return file;
}

}

Result<ExchangeState> exchangeState(const Session& session, const ReadScope& facts)
{
    ExchangeState state;
    state.own = TRY(facts.head());
    std::vector<PeerKnowledge> peers = TRY(peersOf(facts, session.workspace().replica()));
    for (PeerKnowledge& peer : peers) {
        const std::uint64_t lacks = TRY(lacking(facts, peer.knows));
        state.peers.push_back({std::move(peer), lacks});
    }
    Statement rows = TRY(facts.prepare("SELECT name, taken_at, needs FROM cache_exchange_waiting ORDER BY taken_at, sha256"));
    while (TRY(rows.step())) {
        const QString needs = TRY(rows.string(2));
        state.waiting.push_back({TRY(rows.string(0)), TRY(rows.text(1)),
            Problem{"package.waits"}.with("replica", needs.section(u' ', 0, 0)).with("seq", needs.section(u' ', 1))});
    }
    state.held = TRY(heldRows(facts));
    return state;
}

Result<MadePackage> makePackage(const Session& session, const QString& path, const std::optional<Id>& peer)
{
    const ReadScope facts = TRY(session.workspace().read());
    journal::Package package = TRY(gatherPackage(facts, TRY(knowledgeFor(session, facts, peer))));
    const Person person = session.person();
    journal::Manifest& manifest = package.manifest;
    manifest.at = TRY(newestInstant(facts));
    manifest.byId = person.id;
    manifest.byName = person.name.toStdString();
    manifest.program = "plumbline " PLUMBLINE_VERSION;
    manifest.workspace = session.workspace().id();
    manifest.replica = session.workspace().replica();
    const std::vector<EnterpriseFacts> all = TRY(enterprises(facts));
    manifest.enterprise = all.empty() ? std::string() : all.front().name.toStdString();
    if (person.key)
        package.maker =
            journal::MakerSignature{person.key->publicKey(), person.key->sign(bytesOf(sha256(journal::manifestBytes(manifest))))};
    const std::string bytes = TRY(packageFile(package));
    TRY(saveFiles({{path, bytes}}));
    return MadePackage{manifest.records, manifest.lines, bytes.size(), sha256(bytes), package.maker.has_value()};
}

Result<PackageLook> lookAtPackage(const QString& path, const std::optional<Id>& workspace)
{
    const auto look = [&]() -> Result<PackageLook> {
        const std::string bytes = TRY(wholeFile(path));
        const journal::Package package = TRY(readPackageFile(bytes));
        TRY(journal::checkPackage(package, workspace.value_or(package.manifest.workspace)));
        return PackageLook{package.manifest, sha256(bytes), package.maker.has_value()};
    };
    auto looked = look();
    return looked ? std::move(looked) : inFile(looked.problem(), path);
}

Result<TakenFile> takeFile(Session& session, const QString& path)
{
    const std::string bytes = TRY(wholeFile(path));
    auto taken = bytes.starts_with('{') ? takeAcknowledgement(session, bytes) : takePackage(session, path, bytes);
    return taken ? std::move(taken) : inFile(taken.problem(), path);
}

std::vector<AuditChange> differences(const House& house, const ReadScope& facts, const HeldRow& held, const HeldSide& side)
{
    AuditLine line{held.table, held.id, held.present.cells, side.cells};
    if (held.present.cells && side.cells) {
        journal::Difference difference = journal::difference(*held.present.cells, *side.cells);
        line.before = std::move(difference.before);
        line.after = std::move(difference.after);
    }
    return auditChanges(house, facts, line);
}

Result<void> decide(
    Session& session, std::string_view table, const Id& id, HeldChoice choice, std::size_t side, const QString& reason)
{
    const Actor actor = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    const HeldRow held = TRY(heldRow(scope, table, id));
    TRY(decideHeld(scope, held, choice, side, reason, actor.id));
    TRY(scope.commit({"exchange.decide", actor, reason.trimmed()}));
    return {};
}

}
