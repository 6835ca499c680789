// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/books.h"
#include "core/store/read_scope.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

// The totals that are kept beside the entries (cache_safety_fee_entry): a page that shows a year reads some hundred of them, not
// a million entries. They stand for what is committed; while a record that adds entries is being written, the entries speak.

namespace plumbline::safety_fee {

/// Entries of one month that the rules count and judge alike.
struct EntryTotal {
    EntryKind kind = EntryKind::Expenditure;
    Use use; ///< what they come to; it has no id and no note
    std::int64_t entries = 0;
};

/// By month; none where the totals don't stand for all entries of the book.
Result<std::optional<std::vector<EntryTotal>>> readEntryTotals(const ReadScope& scope, const Id& book);

/// The kinds that count as use, of the months through that one, those of different kinds put together where the rules see no
/// difference; one by one, with ids and notes, where there are no totals.
Result<std::vector<Use>> summedUses(const ReadScope& scope, const Id& book, std::optional<Month> through = {});

/// Which of the entries that a sum stands for are looked at one by one.
enum class Singled {
    None,
    Unnoted, ///< those without a note; the others stay a sum, with the note of one of them
    ByNote, ///< those whose note has one of the words as well
    All,
};
/// In the place of a sum the entries that are looked at, with their ids and notes.
Result<void> singleOut(const ReadScope& scope, const Id& book, std::vector<Use>& uses,
    const std::function<Singled(const Use&)>& ofSum, const std::vector<std::string>& words = {});

}
