// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/causes.h"

#include <algorithm>

namespace plumbline::journal {

bool has(const Knowledge& knowledge, const RecordName& record)
{
    const auto found = knowledge.find(record.replica);
    return found != knowledge.end() && found->second >= record.seq;
}

void widen(Knowledge& knowledge, const Knowledge& more)
{
    for (const auto& [replica, seq] : more) {
        std::uint64_t& known = knowledge[replica];
        known = std::max(known, seq);
    }
}

const Knowledge* Causes::othersAt(const RecordName& record) const
{
    const auto chain = m_chains.find(record.replica);
    if (chain == m_chains.end())
        return nullptr;
    const auto after = chain->second.upper_bound(record.seq);
    return after == chain->second.begin() ? nullptr : &std::prev(after)->second;
}

void Causes::begin(const Id& replica, const RecordName& parent)
{
    m_chains[replica][1] = knownAt(parent);
}

void Causes::merge(const RecordName& record, const std::vector<Merged>& merged)
{
    Knowledge known;
    if (const Knowledge* const before = othersAt(record))
        known = *before;
    for (const Merged& chain : merged)
        widen(known, {{chain.replica, chain.to}});
    m_chains[record.replica][record.seq] = std::move(known);
}

Knowledge Causes::knownAt(const RecordName& record) const
{
    Knowledge known;
    if (const Knowledge* const others = othersAt(record))
        known = *others;
    widen(known, {{record.replica, record.seq}});
    return known;
}

bool Causes::knows(const RecordName& later, const RecordName& earlier) const
{
    if (later.replica == earlier.replica)
        return earlier.seq < later.seq;
    const Knowledge* const others = othersAt(later);
    return others && has(*others, earlier);
}

bool Causes::knewBefore(const RecordName& later, const RecordName& earlier) const
{
    if (later.seq <= 1)
        return knows(later, earlier);
    const RecordName previous{later.replica, later.seq - 1};
    return previous == earlier || knows(previous, earlier);
}

bool Causes::areConcurrent(const RecordName& one, const RecordName& other) const
{
    return one != other && !knows(one, other) && !knows(other, one);
}

}
