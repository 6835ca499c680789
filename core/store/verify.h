// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/read_scope.h"

#include <vector>

namespace plumbline {

/// The outcome of holding a workspace's rows against its journal.
struct Verification {
    journal::Head head; ///< where the file's own chain ends
    std::uint64_t records = 0;
    std::uint64_t signedRecords = 0; ///< those in the name of a person with a password
    std::uint64_t rows = 0; ///< rows of facts found
    std::vector<Problem> problems; ///< what isn't as recorded, at most 100
    bool isIntact() const { return problems.empty(); }
    void add(Problem problem);
    void addAll(std::vector<Problem> more);
};

/// Rewinds the journal from its newest record to the first: an updated row must be as it was left and becomes what it
/// was before, a deleted one must be absent and returns, an inserted one must hash into its record's root and goes; at the
/// end every table is empty. `known` is a head of this file seen elsewhere (an export, a backup, a paper). Names what was
/// changed, missing, added or replaced: journal.row-changed, journal.row-missing, journal.row-added,
/// journal.rows-differ, journal.record-altered, journal.chain-broken, journal.lines-altered, journal.truncated, journal.forked,
/// journal.identity-differs; and what SignatureCheck, checkContents and checkPacks find; of totals that are kept beside their
/// rows: store.totals-differ {table}. A record of one line whose row or line is gone is journal.row-missing without a table and
/// id: only its hash is left. Memory: one row, the rows that were ever updated or deleted, and a few words a record.
Result<Verification> verify(const ReadScope& scope, const std::optional<journal::Head>& known = {});

}
