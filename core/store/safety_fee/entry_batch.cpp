// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/entry_batch.h"

#include "core/store/bulk_insert.h"
#include "core/store/cells.h"
#include "core/store/safety_fee/tables.h"

#include <sqlite3.h>

namespace plumbline::safety_fee {

namespace {

void bindAsItIs(Statement& row, int parameter, const RawValue& value)
{
    if (value.type == SQLITE_INTEGER)
        row.bind(parameter, value.integer);
    else if (value.type == SQLITE_TEXT)
        row.bind(parameter, value.bytes);
    else if (value.type == SQLITE_BLOB)
        row.bindBlob(parameter, value.bytes);
    else
        row.bindNull(parameter);
}

/// The entries of a record, one after the other, as what takes them back.
class Reversals final {
public:
    Reversals(Statement originals, const Book& book, QDate on, const QString& reason, std::int64_t number)
        : m_originals(std::move(originals)), m_book(book), m_on(on), m_reason(reason), m_number(number)
    {
    }

    Result<bool> next(Statement& row)
    {
        if (!TRY(m_originals.step()))
            return false;
        const QDate original = TRY(m_originals.date(1));
        const QDate day = m_book.isClosed(Month::of(original)) ? m_on : original;
        int column = 1;
        for (const FactColumn& declared : entryTable.columns) {
            ++column;
            const int parameter = column + 1;
            const std::string_view name = declared.name;
            if (name == "number")
                row.bind(parameter, m_number++);
            else if (name == "booked_on")
                row.bind(parameter, day);
            else if (name == "month")
                row.bind(parameter, Month::of(day));
            else if (name == "amount_fen")
                row.bind(parameter, -TRY(m_originals.integer(column)));
            else if (name == "reverses")
                row.bind(parameter, TRY(m_originals.id(0)));
            else if (name == "note")
                row.bind(parameter, m_reason);
            else if (name.starts_with("voucher_"))
                row.bindNull(parameter);
            else
                bindAsItIs(row, parameter, RawValue::of(m_originals, column));
        }
        return true;
    }

private:
    Statement m_originals;
    const Book& m_book;
    QDate m_on;
    const QString& m_reason;
    std::int64_t m_number;
};

}

Result<std::vector<LastVoucherLine>> lastVoucherLines(const ReadScope& scope, const Id& book)
{
    Statement rows =
        TRY(scope.prepare("SELECT month, voucher_word, voucher_number, max(voucher_line) FROM safety_fee_entry "
                          "WHERE book = ? AND voucher_word IS NOT NULL GROUP BY month, voucher_word, voucher_number"));
    rows.bind(1, book);
    std::vector<LastVoucherLine> lines;
    while (TRY(rows.step()))
        lines.push_back({TRY(rows.month(0)), TRY(rows.text(1)), TRY(rows.integer(2)), TRY(rows.integer(3))});
    return lines;
}

Result<std::int64_t> takeBatchBack(WriteScope& scope, const Book& book, std::int64_t record, QDate on, const QString& reason)
{
    const std::string batch = " FROM safety_fee_entry e WHERE e.book = ? AND e.born = ? AND e.reverses IS NULL AND "
                              "NOT EXISTS(SELECT 1 FROM safety_fee_entry r WHERE r.reverses = e.id)";
    Statement count = TRY(scope.prepare("SELECT count(*), coalesce(sum(EXISTS(SELECT 1 FROM closed_month c WHERE c.book = e.book "
                                        "AND c.month = e.month)), 0), (SELECT max(row) FROM safety_fee_entry)"
        + batch));
    count.bindAll(book.id, record);
    TRY(count.step());
    if (TRY(count.integer(1)) > 0 && book.isClosed(Month::of(on)))
        return Problem{"entry.month-closed"}.with("month", QString::fromStdString(formatMonth(Month::of(on))));
    const std::int64_t entries = TRY(count.integer(0));
    std::string selection = "SELECT e.id, e.booked_on";
    for (const FactColumn& column : entryTable.columns)
        (selection += ", e.") += column.name;
    // Only those that stand there now: the new ones come into the same table.
    Statement originals = TRY(scope.prepare(selection + batch + " AND e.row <= ? ORDER BY e.number"));
    originals.bindAll(book.id, record, TRY(count.integer(2)));
    Reversals reversals(std::move(originals), book, on, reason, TRY(nextEntryNumber(scope, book.id)));
    return insertMany(scope, entryTable, entries, [&](Statement& row) { return reversals.next(row); });
}

}
