// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/facts.h"

namespace plumbline {

// What every domain's ledger is made of: books, months that close, entries that are posted once and never change. The entries'
// table has the columns book, booked_on, month, amount_fen and reverses; the drafts' the same ones, of which any may be empty.

struct Ledger {
    const FactTable* entries; ///< append-only, with ledgerTriggers()
    const FactTable* drafts; ///< editable
};

/// The triggers by which the database itself keeps a table of entries: nothing is changed, removed or replaced (entry.immutable,
/// entry.exists), nothing goes into a closed month (entry.month-closed), and a reversal takes back one entry of the same book,
/// whole and once (entry.not-a-reversal). A migration writes them out as they are
/// here.
std::vector<std::string> ledgerTriggers(std::string_view sqlTable);
/// What the last two ask of a row, by the name it has in the statement ("NEW"), in SQL.
std::string isInClosedMonth(const std::string& row);
std::string isNoReversal(const std::string& sqlTable, const std::string& row);

/// book.exists {name}
Result<Id> openBook(WriteScope& scope, const EnterpriseId& enterprise, std::string_view domain, const QString& name);

/// From now on the database refuses entries in that month. book.month-closed
Result<void> closeMonth(WriteScope& scope, const Id& book, Month month);
/// The change to be committed says why. book.month-open {month}
Result<void> reopenMonth(WriteScope& scope, const Id& book, Month month);
/// Ascending.
Result<std::vector<Month>> closedMonths(const ReadScope& scope, const Id& book);

/// A draft becomes an entry under the same id, in the month of its day, with what `added` says beside it. facts.missing,
/// entry.incomplete {column}; and what the triggers refuse.
Result<Id> postDraft(WriteScope& scope, const Ledger& ledger, const Id& draft, const FactValues& added = {});

/// An entry of the opposite amount, like the original but for its day and what `differing` says. facts.missing
Result<Id> reverseEntry(
    WriteScope& scope, const Ledger& ledger, const Id& entry, QDate bookedOn, const FactValues& differing = {});

}
