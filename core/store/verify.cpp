// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify.h"

#include "core/journal/chain.h"
#include "core/journal/tree.h"
#include "core/store/contents.h"
#include "core/store/kept_packs.h"
#include "core/store/rewind.h"
#include "core/store/schema_check.h"
#include "core/store/signature_check.h"

#include <cstring>
#include <set>

namespace plumbline {

namespace {

Result<Digest> digestAt(const Statement& row, int column)
{
    const std::string bytes = TRY(row.blob(column));
    Digest digest{};
    if (bytes.size() != digest.size())
        return Problem{"journal.malformed"};
    std::memcpy(digest.data(), bytes.data(), digest.size());
    return digest;
}

/// What a known head says of a record: another hash at the same number is another history.
bool isForkedFrom(const std::optional<journal::Head>& known, const journal::Head& found)
{
    return known && known->replica == found.replica && known->seq == found.seq && known->hash != found.hash;
}

/// The ids a file goes by: of its workspace, which all its records carry, and of itself, which has a chain once there are
/// records.
Result<bool> isItself(const ReadScope& scope, const Verification& verification, const std::set<Id>& workspaces)
{
    Statement rows = TRY(scope.prepare("SELECT value FROM meta WHERE key = 'workspace'"));
    const bool hasName = TRY(rows.step());
    const auto own = hasName ? Id::parse(TRY(rows.text(0))) : Id();
    return own && workspaces == std::set<Id>{*own} && verification.head.seq > 0;
}

/// Returns the packs that were taken in.
Result<std::vector<PackReference>> followChains(
    const ReadScope& scope, const std::optional<journal::Head>& known, Verification& verification)
{
    std::vector<PackReference> imported;
    journal::ChainCheck chain;
    std::set<Id> workspaces;
    SignatureCheck signatures = TRY(SignatureCheck::start(scope));
    Statement rows = TRY(scope.prepare("SELECT hash, sm3, bytes, replica, seq, row FROM journal ORDER BY row"));
    while (TRY(rows.step())) {
        const Digest hash = TRY(digestAt(rows, 0));
        const auto record = chain.next(TRY(rows.blob(2)), hash, TRY(digestAt(rows, 1)));
        const journal::Head stored{TRY(rows.id(3)), std::uint64_t(TRY(rows.integer(4))), hash};
        ++verification.records;
        if (record) {
            workspaces.insert(record->workspace);
            if (record->kind == "rules.import" && record->subject)
                imported.push_back({record->subject->name, hex(record->subject->sha256)});
            verification.addAll(TRY(signatures.next(TRY(rows.integer(5)), *record, hash)));
        }
        if (!record)
            verification.add(Problem(record.problem()).with("row", QString::number(TRY(rows.integer(5)))));
        else if (record->replica != stored.replica || record->seq != stored.seq)
            verification.add(Problem{"journal.record-altered"}.with("seq", QString::number(record->seq)));
        if (isForkedFrom(known, stored))
            verification.add(Problem{"journal.forked"}.with("seq", QString::number(stored.seq)));
    }
    verification.addAll(signatures.finish());
    verification.signedRecords = signatures.signedRecords();
    if (!workspaces.empty() && !TRY(isItself(scope, verification, workspaces)))
        verification.add(Problem{"journal.identity-differs"});
    if (known && chain.head(known->replica).seq < known->seq)
        verification.add(Problem{"journal.truncated"}
                             .with("seq", QString::number(chain.head(known->replica).seq))
                             .with("known", QString::number(known->seq)));
    return imported;
}

/// Whether the rows can be read as declared. A table that isn't declared is of no weight while it is empty.
Result<bool> isReadable(const ReadScope& scope, Verification& verification)
{
    bool isGood = true;
    for (const Problem& difference : TRY(checkSchema(scope))) {
        if (difference.code == "schema.table-undeclared") {
            QString name = difference.argument("table");
            Statement rows =
                TRY(scope.prepare("SELECT 1 FROM \"" + name.replace(u'"', QStringLiteral("\"\"")).toStdString() + "\" LIMIT 1"));
            if (!TRY(rows.step()))
                continue;
        }
        verification.add(difference);
        isGood = isGood && difference.code == "schema.table-undeclared";
    }
    return isGood;
}

/// Totals are no facts, but pages show them.
Result<void> compareTotals(const ReadScope& scope, Verification& verification)
{
    for (const FactTable& table : scope.tables().all()) {
        if (!table.totals)
            continue;
        Statement differences = TRY(scope.prepare(table.totals->compare));
        if (TRY(differences.step()))
            verification.add(Problem{"store.totals-differ"}.with("table", QString::fromUtf8(table.name)));
    }
    return {};
}

}

void Verification::add(Problem problem)
{
    if (problems.size() < 100)
        problems.push_back(std::move(problem));
}

void Verification::addAll(std::vector<Problem> more)
{
    for (Problem& problem : more)
        add(std::move(problem));
}

Result<Verification> verify(const ReadScope& scope, const std::optional<journal::Head>& known)
{
    Verification verification;
    verification.head = TRY(scope.head());
    std::vector<PackReference> imported = TRY(followChains(scope, known, verification));
    if (TRY(isReadable(scope, verification))) {
        Rewind rewind = TRY(Rewind::start(scope, verification));
        TRY(rewind.run());
        TRY(compareTotals(scope, verification));
        verification.addAll(TRY(checkContents(scope)));
        verification.addAll(TRY(checkPacks(scope, std::move(imported))));
    }
    return verification;
}

}
