// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/invoices.h"
#include "core/store/read_scope.h"

#include <map>
#include <set>
#include <utility>

// The papers behind the entries: which of them come again, and which uses have no copy attached.

namespace plumbline::safety_fee {

/// Posted invoices, asked for one after the other. The scope outlives it.
class PostedPapers final {
public:
    explicit PostedPapers(const ReadScope& scope) : m_scope(scope) { }
    /// What entries of all books name this invoice and stand; none: no one does.
    Result<std::optional<RepeatedPaper>> naming(const QString& number);

private:
    const ReadScope& m_scope;
    std::optional<Statement> m_rows;
};
/// The invoices that entries of those months name and that stand in more than one entry, of whatever month and book.
Result<std::vector<RepeatedPaper>> repeatedPapers(const ReadScope& scope, const Id& book, Month from, Month through);
/// The entries of those months that have an attachment, by day.
Result<std::vector<Entry>> entriesWithCopies(const ReadScope& scope, const Id& book, Month from, Month through);
/// The uses of those months that don't name their asset or subcontract.
Result<std::vector<Entry>> entriesLackingAName(const ReadScope& scope, const Id& book, Month from, Month through);
/// The numbers of a year's vouchers by month and word.
Result<std::map<std::pair<Month, QString>, std::set<int>>> voucherNumbers(const ReadScope& scope, const Id& book, int year);
/// How many entries a book has, and the highest number among them.
Result<std::pair<std::int64_t, std::int64_t>> entryNumbers(const ReadScope& scope, const Id& book);
/// By month, the uses without an attachment.
Result<std::map<Month, std::int64_t>> usesWithoutCopy(const ReadScope& scope, const Id& book, Month from, Month through);

}
