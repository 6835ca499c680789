// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"
#include "core/store/safety_fee/book_store.h"

#include <functional>
#include <span>

// The books of the fund, kept: opened once, entered and posted month by month, corrected by taking back, closed.

namespace plumbline::safety_fee {

/// safety_fee.no-books
Result<Book> booksOf(const ReadScope& scope, const EnterpriseId& enterprise);

/// What books begin with: the balance on 1 January of a year, and what it was taken from.
struct BooksOpening {
    int year = 0;
    Money balance;
    QString source;
};
/// Opens the books. What was recorded as used from that year on moves into them as drafts, and the year's typed opening balance
/// into their first entry. safety_fee.books-open-already, safety_fee.source-missing
Result<Book> openBooks(Session& session, const EnterpriseId& enterprise, const BooksOpening& opening);
Result<Book> openBooks(WriteScope& scope, const EnterpriseId& enterprise, const BooksOpening& opening);

/// What a person enters, whole or not, in one record. safety_fee.kind-not-entered where a rule reckons the kind.
Result<std::vector<Id>> saveDrafts(Session& session, const EnterpriseId& enterprise, std::span<const Entry> drafts);
Result<void> removeDraft(Session& session, const EnterpriseId& enterprise, const Id& draft);
/// Drafts become entries in the order of their days, all or none. facts.missing, entry.incomplete {column},
/// safety_fee.voucher-taken {voucher}; and what EntryGate refuses
Result<std::vector<Id>> postDrafts(Session& session, const EnterpriseId& enterprise, std::span<const Id> drafts);
Result<std::vector<Id>> postDrafts(
    WriteScope& scope, const RuleBook& rules, const EnterpriseId& enterprise, std::span<const Id> drafts);

/// Entries that come by the thousand: posted at once, in the order they come, under the next numbers of an EntrySequence. `next`
/// fills one in and says whether there was one; `expected` is about how many. What EntryGate asks is asked of each; references
/// are looked up for all of them together at the end (insertMany()). A failure ends the scope. How many came.
Result<std::int64_t> postMany(WriteScope& scope, const RuleBook& rules, const EnterpriseId& enterprise, std::int64_t expected,
    const std::function<Result<bool>(Entry& entry)>& next);

/// What is wrong with the drafts as they stand, by their ids: told while they are typed.
Result<std::vector<Finding>> draftFindings(const Asked& asked);

/// Posts every accrual due through that month, in order; the differences of months before; in December the supplement. One
/// record, none where nothing is due. A year that is closed whole stays as it is. safety_fee.month-not-over {month} by the
/// scope's today, and the problems of duePostings()
Result<std::vector<Posting>> postMonths(Session& session, const Scope& scope, Month through);
Result<std::vector<Posting>> postMonths(WriteScope& scope, const RuleBook& rules, const EnterpriseId& enterprise, Month through);

/// An entry of the opposite amount on that day. safety_fee.reason-missing, entry.month-closed {month},
/// safety_fee.taken-back-already, safety_fee.earlier-than-entry
Result<Id> takeBack(Session& session, const EnterpriseId& enterprise, const Id& entry, QDate on, const QString& reason);

/// What stands in the way of closing the months through that one, and what should be looked at first.
Result<std::vector<Finding>> closingChecklist(const Asked& asked, Month through);
/// safety_fee.not-ready-to-close {count} while something blocksClosing(); safety_fee.nothing-to-close, safety_fee.month-not-over
Result<std::vector<Month>> closeMonths(Session& session, const Scope& scope, Month through);
/// safety_fee.reason-missing, book.month-open {month}, safety_fee.later-month-closed {month}
Result<void> reopen(Session& session, const EnterpriseId& enterprise, Month month, const QString& reason);

}
