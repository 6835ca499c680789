// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/verify.h"
#include "core/store/workspace.h"

namespace plumbline {

/// Rows of one table, by their numbers, that could not be read; numbers that were never used may be among them. Of a table that
/// is kept by another key (meta, and the journal's lines and signatures) they are places of that key: for the journal's,
/// numbers of records; for meta, 0.
struct LostRows {
    std::string table;
    std::int64_t from = 0;
    std::int64_t to = 0;
    friend bool operator==(const LostRows&, const LostRows&) = default;
};

/// What was carried over from a damaged file into a new one.
struct Salvage {
    std::vector<LostRows> lost;
    std::uint64_t rows = 0; ///< carried over, of all tables
    journal::Head oldHead; ///< the newest record that could be read
    Verification verification; ///< of the new file: what its journal misses
    bool isWhole() const { return lost.empty() && verification.isIntact(); }
};

/// Reads a damaged workspace row by row into a new file made by the migrations: journal and facts verbatim, around whatever
/// can't be read. The new file is a replica of its own, whose first record, "salvaged", names the old head; the damaged file
/// isn't touched. A workspace's schema must be readable: salvage.nothing-readable otherwise.
/// store.exists, store.cannot-write, store.disk-full, store.too-new, salvage.nothing-readable
Result<Salvage> salvage(const QString& damaged, const QString& path, const WorkspaceSetup& setup);

}
