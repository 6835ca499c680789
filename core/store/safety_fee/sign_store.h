// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/write_scope.h"
#include "core/values/period.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

// Sums have no notes: in which months and categories one of the entries says a word is looked through once, and kept.

namespace plumbline::safety_fee {

using MonthAndCategory = std::pair<Month, std::string>;

/// "There is no note, or it has one of so many words", for an entry "e" or the only table there is; its parameters begin with
/// that one, and are bound by bindNotes().
std::string noteCondition(int first, std::size_t words);
void bindNotes(Statement& rows, int first, const std::vector<std::string>& words);

/// The months and categories of a year in which a use's note has one of these words: what is kept, and of the entries behind it
/// what they say.
Result<std::set<MonthAndCategory>> usesThatSay(
    const ReadScope& scope, const Id& book, int year, const std::vector<std::string>& words);

/// Looks through the entries that nobody has looked through for these words, and keeps what is found.
Result<void> lookThroughNotes(WriteScope& scope, const Id& book, const std::vector<std::string>& words);
/// The same where whoever brought the entries behind that row has looked them through already.
Result<void> keepSigns(WriteScope& scope, const Id& book, const std::vector<std::string>& words, std::int64_t behindRow,
    const std::set<MonthAndCategory>& found);
/// The row of the newest entry in the file; 0: there is none.
Result<std::int64_t> newestEntryRow(const ReadScope& scope);

}
