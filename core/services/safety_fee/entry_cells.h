// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/books.h"
#include "core/services/import/import_kind.h"

namespace plumbline::safety_fee {

/// A row of a file as the entry that it is to become: as much of it as the rules look at.
class EntryCells final {
public:
    explicit EntryCells(const ImportTarget& target);

    /// Of cells that were understood one by one. The problems of a text that isn't what its column keeps.
    Result<Entry> entry(const RowCells& cells) const;
    /// What the rules see of an entry, amount, papers and note's words left out: the same for all that are alike to them.
    std::string likeness(const RowCells& cells) const;

private:
    struct Place {
        explicit Place(const ImportTarget& target, std::string_view column) : at(target.place(column)) { }
        const std::string& of(const RowCells& cells) const { return cells[at]; }
        std::size_t at;
    };
    Result<void> takePapers(const RowCells& cells, Entry& entry) const;
    Result<void> takeLinks(const RowCells& cells, Entry& entry) const;

    Place m_kind, m_day, m_month, m_amount, m_activity, m_category;
    Place m_word, m_number, m_line, m_proof, m_proofNumber, m_counterparty;
    Place m_need, m_exclusion, m_reward, m_byHeadquarters, m_capital, m_asset, m_note;
    Place m_disposal, m_purpose, m_counterpart, m_subcontract, m_inputVat;
};

}
