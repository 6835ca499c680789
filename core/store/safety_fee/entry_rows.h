// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/books.h"
#include "core/store/statement.h"

#include <algorithm>
#include <array>

// How an entry of the books is read: shared by the stores of its entries, drafts, totals and lists.

namespace plumbline::safety_fee {

inline constexpr std::array<std::string_view, entryKinds> entryKindWords = [] {
    std::array<std::string_view, entryKinds> names;
    std::copy(entryKindNames.begin(), entryKindNames.end(), names.begin());
    return names;
}();
inline constexpr std::array<std::string_view, 4> proofWords{"", "invoice", "receipt", "transfer"};
inline constexpr std::array<std::string_view, 4> disposalWords{"", "profit", "keeper", "succession"};

/// id, …: what readEntryRow() reads.
inline constexpr std::string_view entryColumnList =
    "id, number, kind, booked_on, amount_fen, reverses, activity, site, category, voucher_word, voucher_number, voucher_line, "
    "proof, proof_number, counterparty, handler, need, order_number, exclusion, is_hidden_danger_reward, is_by_headquarters, "
    "is_capital, asset, note, department, disposal, purpose, counterpart, subcontract, authority_order, plan_use, "
    "input_vat_fen";
inline constexpr int entryColumnCount = 32;
Result<Entry> readEntryRow(const Statement& row);

/// Of "safety_fee_entry e", what readPostedEntry() reads.
std::string_view postedColumns();
Result<Entry> readPostedEntry(const Statement& row);

}
