// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/paper_store.h"

#include "core/store/safety_fee/entry_rows.h"

namespace plumbline::safety_fee {

namespace {

/// Of the entries "e" of one paper, what RepeatedPaper says; the paper's number first. What nothing takes back is nearly all: the
/// + keeps it from being what they are looked up by.
const std::string entriesOfPaper =
    "SELECT e.proof_number, count(*), sum(e.amount_fen + coalesce(e.input_vat_fen, 0)), "
    "count(DISTINCT e.book) FROM safety_fee_entry e WHERE e.proof = 'invoice' AND +e.reverses IS NULL AND "
    "NOT EXISTS(SELECT 1 FROM safety_fee_entry r WHERE r.reverses = e.id) AND e.proof_number ";

Result<RepeatedPaper> readRepeated(const Statement& row)
{
    return RepeatedPaper{TRY(row.string(0)), TRY(row.integer(1)), TRY(row.money(2)), TRY(row.integer(3))};
}

}

Result<std::optional<RepeatedPaper>> PostedPapers::naming(const QString& number)
{
    if (!m_rows)
        m_rows = TRY(m_scope.prepare(entriesOfPaper + "= ? GROUP BY e.proof_number"));
    m_rows->reset();
    m_rows->bind(1, number);
    if (!TRY(m_rows->step()))
        return std::optional<RepeatedPaper>();
    return std::optional(TRY(readRepeated(*m_rows)));
}

Result<std::vector<RepeatedPaper>> repeatedPapers(const ReadScope& scope, const Id& book, Month from, Month through)
{
    Statement rows = TRY(scope.prepare(entriesOfPaper
        + "IN (SELECT proof_number FROM safety_fee_entry WHERE book = ?1 AND month BETWEEN ?2 AND ?3 AND proof = 'invoice') "
          "GROUP BY e.proof_number HAVING count(*) > 1 ORDER BY e.proof_number"));
    rows.bind(1, book).bind(2, from).bind(3, through);
    std::vector<RepeatedPaper> papers;
    while (TRY(rows.step()))
        papers.push_back(TRY(readRepeated(rows)));
    return papers;
}

Result<std::vector<Entry>> entriesWithCopies(const ReadScope& scope, const Id& book, Month from, Month through)
{
    Statement rows = TRY(scope.prepare("SELECT " + std::string(postedColumns())
        + " FROM safety_fee_entry e WHERE book = ?1 AND month BETWEEN ?2 AND ?3 AND id IN (SELECT fact FROM attachment) "
          "ORDER BY booked_on, number"));
    rows.bind(1, book).bind(2, from).bind(3, through);
    std::vector<Entry> entries;
    while (TRY(rows.step()))
        entries.push_back(TRY(readPostedEntry(rows)));
    return entries;
}

Result<std::vector<Entry>> entriesLackingAName(const ReadScope& scope, const Id& book, Month from, Month through)
{
    Statement rows = TRY(scope.prepare("SELECT " + std::string(postedColumns())
        + " FROM safety_fee_entry e WHERE book = ?1 AND month BETWEEN ?2 AND ?3 AND "
          "((kind = 'expenditure' AND is_capital = 1 AND coalesce(asset, '') = '') OR "
          "(kind = 'subcontractor-payment' AND subcontract IS NULL)) ORDER BY booked_on, number"));
    rows.bind(1, book).bind(2, from).bind(3, through);
    std::vector<Entry> entries;
    while (TRY(rows.step()))
        entries.push_back(TRY(readPostedEntry(rows)));
    return entries;
}

Result<std::map<std::pair<Month, QString>, std::set<int>>> voucherNumbers(const ReadScope& scope, const Id& book, int year)
{
    Statement rows = TRY(scope.prepare("SELECT DISTINCT month, voucher_word, voucher_number FROM safety_fee_entry WHERE book = ? "
                                       "AND month BETWEEN ? AND ? AND voucher_word IS NOT NULL"));
    rows.bind(1, book).bind(2, Month(year, 1)).bind(3, Month(year, 12));
    std::map<std::pair<Month, QString>, std::set<int>> numbers;
    while (TRY(rows.step()))
        numbers[{TRY(rows.month(0)), TRY(rows.string(1))}].insert(int(TRY(rows.integer(2))));
    return numbers;
}

Result<std::pair<std::int64_t, std::int64_t>> entryNumbers(const ReadScope& scope, const Id& book)
{
    Statement rows = TRY(scope.prepare("SELECT count(*), coalesce(max(number), 0) FROM safety_fee_entry WHERE book = ?"));
    rows.bind(1, book);
    TRY(rows.step());
    return std::pair(TRY(rows.integer(0)), TRY(rows.integer(1)));
}

Result<std::map<Month, std::int64_t>> usesWithoutCopy(const ReadScope& scope, const Id& book, Month from, Month through)
{
    Statement rows =
        TRY(scope.prepare("SELECT e.month, count(*) FROM safety_fee_entry e WHERE e.book = ?1 AND e.month BETWEEN ?2 AND ?3 AND "
                          "e.kind IN ('expenditure', 'subcontractor-payment', 'transfer-out') AND +e.reverses IS NULL AND "
                          "NOT EXISTS(SELECT 1 FROM safety_fee_entry r WHERE r.reverses = e.id) AND "
                          "NOT EXISTS(SELECT 1 FROM attachment a WHERE a.fact = e.id) GROUP BY e.month ORDER BY e.month"));
    rows.bind(1, book).bind(2, from).bind(3, through);
    std::map<Month, std::int64_t> counts;
    while (TRY(rows.step()))
        counts.emplace(TRY(rows.month(0)), TRY(rows.integer(1)));
    return counts;
}

}
