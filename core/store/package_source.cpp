// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/package_source.h"

#include "core/store/chains.h"
#include "core/store/contents.h"
#include "core/store/rewind.h"

#include <algorithm>
#include <set>

namespace plumbline {

namespace {

template <std::size_t size> std::array<std::uint8_t, size> arrayOf(const std::string& bytes)
{
    std::array<std::uint8_t, size> array{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), array.size()), array.begin());
    return array;
}

struct Wanted {
    std::int64_t row;
    journal::RecordName name;
    Digest hash{};
    std::string bytes;
    std::string lines = {};
};

/// In the order they were taken in, in which everyone can take them in too.
Result<std::vector<Wanted>> wantedRecords(const ReadScope& scope, const journal::Knowledge& knows)
{
    std::vector<Wanted> wanted;
    Statement rows = TRY(scope.prepare("SELECT row, replica, seq, hash, bytes FROM journal WHERE bytes <> x'' ORDER BY row"));
    while (TRY(rows.step())) {
        const journal::RecordName name{TRY(rows.id(1)), std::uint64_t(TRY(rows.integer(2)))};
        if (!journal::has(knows, name))
            wanted.push_back({TRY(rows.integer(0)), name, arrayOf<32>(TRY(rows.blob(3))), TRY(rows.blob(4))});
    }
    return wanted;
}

/// The lines come from undoing the rows back to the first of the records: what a row was when it came isn't what it is now.
Result<void> addLines(const ReadScope& scope, std::vector<Wanted>& wanted)
{
    Verification verification;
    Rewind rewind = TRY(Rewind::start(scope, verification));
    auto next = wanted.rbegin();
    TRY(rewind.runTo(wanted.front().row, [&](std::int64_t row, std::string lines) {
        if (next != wanted.rend() && next->row == row)
            (next++)->lines = std::move(lines);
    }));
    if (!verification.isIntact())
        return Problem{"package.not-intact"}.with("first",
            QString::fromUtf8(verification.problems.front().code.data(), qsizetype(verification.problems.front().code.size())));
    return {};
}

std::vector<journal::Span> spansOf(const std::vector<Wanted>& wanted)
{
    std::map<Id, journal::Span> spans;
    for (const Wanted& record : wanted) {
        auto [span, isNew] = spans.try_emplace(record.name.replica);
        if (isNew) {
            const auto parsed = journal::parseRecord(record.bytes);
            span->second = {record.name.replica, record.name.seq, parsed ? parsed->previous : Digest{}, 0, {}};
        }
        span->second.to = record.name.seq;
        span->second.head = record.hash;
    }
    std::vector<journal::Span> found;
    for (const auto& [replica, span] : spans)
        found.push_back(span);
    return found;
}

/// Contents of the attachments that came with these lines; what was taken from its fact again is named by its line too.
Result<void> addContents(const ReadScope& scope, journal::Package& package)
{
    std::set<std::string> named;
    std::string_view lines = package.lines;
    for (std::size_t end = lines.find('\n'); end != std::string_view::npos; end = lines.find('\n')) {
        if (lines.starts_with(R"(["insert","attachment",)")) {
            const journal::Line line = TRY(journal::parseLine(lines.substr(0, end)));
            for (const auto& [column, value] : line.after) {
                if (column == "content")
                    named.insert(value);
            }
        }
        lines.remove_prefix(end + 1);
    }
    for (const std::string& sha256 : named) {
        std::string& bytes = package.blobs[sha256];
        TRY(readContent(scope, sha256, [&](std::string_view piece) -> Result<void> {
            bytes += piece;
            return {};
        }));
        package.manifest.blobs.push_back({sha256, bytes.size()});
    }
    return {};
}

/// The packs that these records or lines name.
Result<void> addPacks(const ReadScope& scope, journal::Package& package)
{
    Statement rows = TRY(scope.prepare("SELECT sha256, kind, id, bytes FROM pack ORDER BY sha256"));
    while (TRY(rows.step())) {
        const std::string sha256 = TRY(rows.text(0));
        if (package.lines.find(sha256) == std::string::npos && package.records.find(sha256) == std::string::npos)
            continue;
        package.manifest.packs.push_back({sha256, TRY(rows.text(1)), TRY(rows.text(2))});
        package.packs[sha256] = TRY(rows.blob(3));
    }
    return {};
}

Result<std::string> signaturesOf(const ReadScope& scope, const std::vector<Wanted>& wanted)
{
    journal::PackedSignatures found;
    Statement keys = TRY(scope.prepare("SELECT key, person, salt, cost, sealed FROM person_key WHERE record = ?"));
    Statement signatures = TRY(scope.prepare("SELECT key, signature FROM journal_signature WHERE record = ? ORDER BY key"));
    for (const Wanted& record : wanted) {
        keys.reset();
        keys.bind(1, record.row);
        if (TRY(keys.step())) {
            LockedKey key{arrayOf<32>(TRY(keys.blob(0))), arrayOf<16>(TRY(keys.blob(2))), int(TRY(keys.integer(3))),
                arrayOf<60>(TRY(keys.blob(4)))};
            found.keys.push_back({record.hash, TRY(keys.idOf<PersonId>(1)), key});
        }
        signatures.reset();
        signatures.bind(1, record.row);
        while (TRY(signatures.step()))
            found.signatures.push_back({record.hash, arrayOf<32>(TRY(signatures.blob(0))), arrayOf<64>(TRY(signatures.blob(1)))});
    }
    return journal::signatureLines(found);
}

}

Result<std::vector<PeerKnowledge>> peersOf(const ReadScope& scope, const Id& own)
{
    const journal::Causes causes = TRY(causesIn(scope));
    std::map<Id, PeerKnowledge> peers;
    const std::vector<journal::Head> heads = TRY(headsIn(scope));
    for (const journal::Head& head : heads) {
        const auto record = TRY(scope.recordOf(head.hash));
        if (head.replica != own)
            peers[head.replica] = {head.replica, causes.knownAt({head.replica, head.seq}), record ? record->at : std::string(),
                record ? record->byName : std::string()};
    }
    Statement rows = TRY(scope.prepare("SELECT peer, replica, seq FROM cache_exchange_known"));
    while (TRY(rows.step())) {
        const Id peer = TRY(rows.id(0));
        if (peer == own)
            continue;
        peers[peer].replica = peer;
        journal::widen(peers[peer].knows, {{TRY(rows.id(1)), std::uint64_t(TRY(rows.integer(2)))}});
    }
    std::vector<PeerKnowledge> found;
    for (auto& [replica, peer] : peers)
        found.push_back(std::move(peer));
    return found;
}

Result<std::uint64_t> lacking(const ReadScope& scope, const journal::Knowledge& knows)
{
    std::uint64_t count = 0;
    const std::vector<journal::Head> heads = TRY(headsIn(scope));
    for (const journal::Head& head : heads) {
        const auto known = knows.find(head.replica);
        const std::uint64_t seq = known == knows.end() ? 0 : known->second;
        count += head.seq - std::min(seq, head.seq);
    }
    return count;
}

Result<journal::Package> gatherPackage(const ReadScope& scope, const journal::Knowledge& knows)
{
    std::vector<Wanted> wanted = TRY(wantedRecords(scope, knows));
    if (wanted.empty())
        return Problem{"package.nothing-new"};
    TRY(addLines(scope, wanted));
    journal::Package package;
    for (Wanted& record : wanted) {
        package.records += record.bytes + '\n';
        package.lines += record.lines;
        record.lines.clear();
    }
    package.signatures = TRY(signaturesOf(scope, wanted));
    TRY(addContents(scope, package));
    TRY(addPacks(scope, package));
    journal::Manifest& manifest = package.manifest;
    manifest.spans = spansOf(wanted);
    manifest.records = wanted.size();
    manifest.lines = std::uint64_t(std::count(package.lines.begin(), package.lines.end(), '\n'));
    manifest.recordsHash = sha256(package.records);
    manifest.linesHash = sha256(package.lines);
    manifest.signaturesHash = sha256(package.signatures);
    const std::vector<journal::Head> heads = TRY(headsIn(scope));
    manifest.knows = knowledgeOf(heads);
    return package;
}

}
