// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/entry_batch.h"

#include "core/store/bulk_insert.h"
#include "core/store/cells.h"
#include "core/store/safety_fee/tables.h"

#include <sqlite3.h>

#include <algorithm>
#include <functional>

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

quint64 voucherHash(std::string_view month, std::string_view word, std::string_view number)
{
    std::string key(month);
    ((key += '\x1f') += word) += '\x1f';
    return quint64(std::hash<std::string_view>()(key += number));
}

/// The place of a column in prepareInsert()'s statement.
int parameterOf(std::string_view name)
{
    const auto& columns = entryTable.columns;
    const auto at = std::find_if(columns.begin(), columns.end(), [&](const FactColumn& column) { return column.name == name; });
    return int(at - columns.begin()) + 3;
}

/// Where the values of an entry go, in their order.
std::vector<int> placesOfValues()
{
    std::vector<int> places;
    for (const auto& [name, value] : entryValues({}, {}))
        places.push_back(parameterOf(name));
    return places;
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

Result<EntrySequence> EntrySequence::of(const ReadScope& scope, const Id& book)
{
    EntrySequence sequence;
    sequence.m_next = TRY(nextEntryNumber(scope, book));
    Statement rows =
        TRY(scope.prepare("SELECT month, voucher_word, voucher_number, max(voucher_line) FROM safety_fee_entry "
                          "WHERE book = ? AND voucher_word IS NOT NULL GROUP BY month, voucher_word, voucher_number"));
    rows.bind(1, book);
    while (TRY(rows.step()))
        sequence.m_lines.insert(voucherHash(TRY(rows.text(0)), TRY(rows.text(1)), std::to_string(TRY(rows.integer(2)))),
            qint32(TRY(rows.integer(3))));
    return sequence;
}

std::int64_t EntrySequence::takeLine(std::string_view month, std::string_view word, std::string_view number, std::int64_t said)
{
    qint32& last = m_lines[voucherHash(month, word, number)];
    const std::int64_t line = said > 0 ? said : last + 1;
    last = std::max(last, qint32(line));
    return line;
}

Result<std::int64_t> insertEntries(WriteScope& scope, const Id& book, EntrySequence& sequence, std::int64_t expected,
    const std::function<Result<bool>(Entry& entry)>& next)
{
    const std::vector<int> places = placesOfValues();
    return insertMany(scope, entryTable, expected, [&](Statement& row) -> Result<bool> {
        Entry entry;
        if (!TRY(next(entry)))
            return false;
        if (entry.voucher)
            entry.voucher->line = int(sequence.takeLine(formatMonth(entry.month()), entry.voucher->word.toStdString(),
                std::to_string(entry.voucher->number), entry.voucher->line));
        FactValues values = entryValues(book, entry);
        for (std::size_t at = 0; at < values.size(); ++at) {
            if (values[at].second.hasHiddenCharacter())
                return Problem{"facts.hidden-character"}.with(
                    "column", QString::fromUtf8(values[at].first.data(), qsizetype(values[at].first.size())));
            values[at].second.bindTo(row, places[at]);
        }
        row.bind(parameterOf("number"), sequence.takeNumber()).bind(parameterOf("month"), entry.month());
        return true;
    });
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
