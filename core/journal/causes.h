// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/record.h"

#include <map>

namespace plumbline::journal {

/// A record, by the replica that wrote it and its number there.
struct RecordName {
    Id replica;
    std::uint64_t seq = 0;
    friend auto operator<=>(const RecordName&, const RecordName&) = default;
};

/// How much of each replica's chain somebody has: all records up to that number.
using Knowledge = std::map<Id, std::uint64_t>;
bool has(const Knowledge& knowledge, const RecordName& record);
void widen(Knowledge& knowledge, const Knowledge& more);

/// What the writer of each record had before them when it was written. Only the first record of a copy and merges say anything of
/// other chains, so nothing else is kept here, however long the chains are.
class Causes final {
public:
    /// A copy that goes on by itself has what the file had that it was copied from, up to and with `parent`.
    void begin(const Id& replica, const RecordName& parent);
    /// A merge has what it took in.
    void merge(const RecordName& record, const std::vector<Merged>& merged);

    /// All that a record's writer had, the record itself included.
    Knowledge knownAt(const RecordName& record) const;
    /// Whether `later` was written by somebody who had `earlier`; a record doesn't know itself.
    bool knows(const RecordName& later, const RecordName& earlier) const;
    /// The same, but for what came in with `later` itself, where it is a merge: whoever took it in didn't have it yet.
    bool knewBefore(const RecordName& later, const RecordName& earlier) const;
    bool areConcurrent(const RecordName& one, const RecordName& other) const;

private:
    using Steps = std::map<std::uint64_t, Knowledge>; ///< of other chains, from that number on
    const Knowledge* othersAt(const RecordName& record) const;
    std::map<Id, Steps> m_chains;
};

}
