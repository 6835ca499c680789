// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/posting.h"
#include "core/store/facts.h"
#include "core/store/safety_fee/safety_fee_store.h"

namespace plumbline::safety_fee {

/// The set of books of an enterprise.
struct Book {
    Id id;
    QString name;
    Month first; ///< they begin with this January
    std::vector<Month> closed; ///< ascending

    bool isClosed(Month month) const;
};

/// None where the enterprise keeps none yet.
Result<std::optional<Book>> readBook(const ReadScope& scope, const EnterpriseId& enterprise);

/// What a list of entries shows; empty: everything.
struct EntryFilter {
    std::optional<Month> from;
    std::optional<Month> through;
    std::vector<EntryKind> kinds;
    std::string category;
    std::optional<std::vector<std::string>> notes = {}; ///< only those whose note is blank or has one of these words
};
/// By day, then by number.
Result<std::vector<Entry>> readEntries(const ReadScope& scope, const Id& book, const EntryFilter& filter = {});
/// facts.missing where it isn't one of this book
Result<Entry> readEntry(const ReadScope& scope, const Id& book, const Id& entry);
/// Whole or not. A voucher counts where word and number are there; its line is the first where none is said.
struct EntryDraft {
    Entry entry;
    std::string lacks; ///< the first column without which it can't be posted; empty: it is whole
};
/// In the order they were begun.
Result<std::vector<EntryDraft>> readEntryDrafts(const ReadScope& scope, const Id& book);
/// That with which a reckoned entry was posted; none of what a person recorded.
Result<std::optional<Receipt>> receiptOfEntry(const ReadScope& scope, const Id& entry);
/// The entries whose receipt's id begins so.
Result<std::vector<Receipt>> receiptsOfEntries(const ReadScope& scope, const EnterpriseId& enterprise, std::string_view idStart);

Result<bool> isVoucherTaken(const ReadScope& scope, const Id& book, Month month, const Voucher& voucher);
Result<std::map<Month, KindTotals>> kindTotals(const ReadScope& scope, const Id& book);
/// The last month of which a reckoned accrual stands in the books; none before the first.
Result<std::optional<Month>> lastPostedMonth(const ReadScope& scope, const Id& book);
/// As duePostings() asks for it.
Result<BookYear> readBookYear(const ReadScope& scope, const Book& book, int year);

/// Of facts.uses, facts.movements and facts.years, what stands in the books.
Result<void> readFactsFromBooks(const ReadScope& scope, Facts& facts, BookEntries entries);

/// With the next number of the book; its own number is not looked at. The store's problems, and what the triggers refuse.
Result<Id> insertEntry(WriteScope& scope, const Id& book, const Entry& entry, const std::optional<Receipt>& why = {});
Result<std::int64_t> nextEntryNumber(const ReadScope& scope, const Id& book);
/// The columns an entry fills, beside its number, month and receipt.
FactValues entryValues(const Id& book, const Entry& entry);
/// Inserts where the id is null, else updates the draft of that id.
Result<Id> saveEntryDraft(WriteScope& scope, const Id& book, const Entry& entry);
/// Of one that is whole, under the next number.
Result<Id> postEntryDraft(WriteScope& scope, const Id& book, const Entry& draft);
/// Takes an entry back on that day, without its voucher.
Result<Id> takeEntryBack(WriteScope& scope, const Id& book, const Id& entry, QDate on, const QString& reason);

}
