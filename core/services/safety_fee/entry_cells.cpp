// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/entry_cells.h"

#include "core/store/safety_fee/entry_rows.h"
#include "core/store/safety_fee/rows.h"

#include <charconv>

namespace plumbline::safety_fee {

namespace {

constexpr char cellEnd = '\x1f'; // no cell holds it

QString textIn(const std::string& cell)
{
    return QString::fromStdString(cell);
}

std::int64_t numberIn(const std::string& cell)
{
    std::int64_t number = 0;
    std::from_chars(cell.data(), cell.data() + cell.size(), number);
    return number;
}

Result<std::optional<Id>> idIn(const std::string& cell)
{
    if (cell.empty())
        return std::optional<Id>();
    return std::optional(TRY(Id::parse(cell)));
}

/// An empty cell is the first of the words.
template <class Choice, std::size_t N>
Result<Choice> choiceIn(const std::string& cell, const std::array<std::string_view, N>& words)
{
    for (std::size_t index = 0; index < N; ++index) {
        if (words[index] == cell || (index == 0 && cell.empty()))
            return Choice(index);
    }
    return Problem{"store.wrong-type"}.with("value", textIn(cell));
}

}

EntryCells::EntryCells(const ImportTarget& target)
    : m_kind(target, "kind"), m_day(target, "booked_on"), m_month(target, "month"), m_amount(target, "amount_fen"),
      m_activity(target, "activity"), m_category(target, "category"), m_word(target, "voucher_word"),
      m_number(target, "voucher_number"), m_line(target, "voucher_line"), m_proof(target, "proof"),
      m_proofNumber(target, "proof_number"), m_counterparty(target, "counterparty"), m_need(target, "need"),
      m_exclusion(target, "exclusion"), m_reward(target, "is_hidden_danger_reward"),
      m_byHeadquarters(target, "is_by_headquarters"), m_capital(target, "is_capital"), m_asset(target, "asset"),
      m_note(target, "note"), m_disposal(target, "disposal"), m_purpose(target, "purpose"), m_counterpart(target, "counterpart"),
      m_subcontract(target, "subcontract"), m_inputVat(target, "input_vat_fen")
{
}

Result<void> EntryCells::takePapers(const RowCells& cells, Entry& entry) const
{
    if (!m_word.of(cells).empty() && !m_number.of(cells).empty())
        entry.voucher = Voucher{textIn(m_word.of(cells)), int(numberIn(m_number.of(cells))),
            m_line.of(cells).empty() ? 1 : int(numberIn(m_line.of(cells)))};
    entry.proof = TRY(choiceIn<ProofKind>(m_proof.of(cells), proofWords));
    entry.proofNumber = textIn(m_proofNumber.of(cells));
    entry.counterparty = textIn(m_counterparty.of(cells));
    entry.note = textIn(m_note.of(cells));
    entry.asset = textIn(m_asset.of(cells));
    return {};
}

Result<void> EntryCells::takeLinks(const RowCells& cells, Entry& entry) const
{
    entry.activity = TRY(idIn(m_activity.of(cells)));
    entry.disposal = TRY(choiceIn<Disposal>(m_disposal.of(cells), disposalWords));
    entry.purpose = m_purpose.of(cells);
    entry.counterpart = TRY(idIn(m_counterpart.of(cells)));
    entry.subcontract = TRY(idIn(m_subcontract.of(cells)));
    return {};
}

Result<Entry> EntryCells::entry(const RowCells& cells) const
{
    Entry entry;
    entry.kind = TRY(choiceIn<EntryKind>(m_kind.of(cells), entryKindWords));
    entry.bookedOn = TRY(parseDate(m_day.of(cells)));
    entry.amount = Money::fromFen(numberIn(m_amount.of(cells)));
    entry.inputVat = Money::fromFen(numberIn(m_inputVat.of(cells)));
    entry.category = m_category.of(cells);
    entry.need = TRY(choiceIn<Need>(m_need.of(cells), needs));
    entry.exclusion = m_exclusion.of(cells);
    entry.isHiddenDangerReward = m_reward.of(cells) == "1";
    entry.isByHeadquarters = m_byHeadquarters.of(cells) == "1";
    entry.isCapital = m_capital.of(cells) == "1";
    TRY(takePapers(cells, entry));
    TRY(takeLinks(cells, entry));
    return entry;
}

std::string EntryCells::likeness(const RowCells& cells) const
{
    std::string key;
    for (const Place& place : {m_month, m_kind, m_activity, m_category, m_proof, m_need, m_exclusion, m_reward, m_byHeadquarters,
             m_capital, m_subcontract})
        (key += place.of(cells)) += cellEnd;
    key += m_asset.of(cells).empty() ? '0' : '1';
    key += m_note.of(cells).empty() ? '0' : '1';
    return key;
}

}
