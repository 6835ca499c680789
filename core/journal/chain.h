// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/record.h"

#include <map>
#include <set>

namespace plumbline::journal {

/// Follows the chains of all replicas in a journal, record by record in the order they were taken in.
class ChainCheck final {
public:
    /// The record, if it is what its two hashes say and continues its replica's chain.
    /// journal.malformed, journal.record-altered, journal.chain-broken {seq}
    Result<Record> next(std::string_view bytes, const Digest& hash, const Digest& sm3Hash);
    /// Where a replica's chain ends so far.
    Head head(const Id& replica) const;

private:
    std::map<Id, Head> m_heads;
    std::set<Digest> m_hashes; ///< of all records so far: a copy that goes on by itself begins after any of them
};

}
