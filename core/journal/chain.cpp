// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/chain.h"

namespace plumbline::journal {

Head ChainCheck::head(const Id& replica) const
{
    const auto found = m_heads.find(replica);
    return found == m_heads.end() ? Head{replica, 0, {}} : found->second;
}

Result<Record> ChainCheck::next(std::string_view bytes, const Digest& hash, const Digest& sm3Hash)
{
    const Record record = TRY(parseRecord(bytes));
    const QString seq = QString::number(record.seq);
    const Head before = head(record.replica);
    const bool follows = record.previous == before.hash || (before.seq == 0 && m_hashes.contains(record.previous));
    // Whatever is wrong with this record, the next one is held against it: one break is told once.
    m_heads[record.replica] = {record.replica, record.seq, hash};
    m_hashes.insert(hash);
    if (sha256(bytes) != hash || sm3(bytes) != sm3Hash)
        return Problem{"journal.record-altered"}.with("seq", seq);
    if (record.seq != before.seq + 1 || !follows)
        return Problem{"journal.chain-broken"}.with("seq", seq);
    return record;
}

}
