// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/safety_fee/book_store.h"

#include <QHash>

#include <functional>
#include <string_view>

namespace plumbline::safety_fee {

// Entries that come, or came, together in one record.

/// The numbers that entries of a book get as they come, and the lines of their vouchers: the one place where either is counted.
class EntrySequence final {
public:
    static Result<EntrySequence> of(const ReadScope& scope, const Id& book);

    std::int64_t takeNumber() { return m_next++; }
    /// The line that is said, or the voucher's next one where it is 0.
    std::int64_t takeLine(std::string_view month, std::string_view word, std::string_view number, std::int64_t said);

private:
    std::int64_t m_next = 1;
    /// The highest line of each voucher, by a hash of it: of two that share one the lines go on, and stay apart.
    QHash<quint64, qint32> m_lines;
};

/// Entries that come by the thousand, none of them reckoned: `next` fills one in and says whether there was one; a voucher of
/// line 0 gets its next. facts.hidden-character {column}; insertMany()'s problems, which end the scope. How many came.
Result<std::int64_t> insertEntries(WriteScope& scope, const Id& book, EntrySequence& sequence, std::int64_t expected,
    const std::function<Result<bool>(Entry& entry)>& next);

/// Takes back each entry that a record brought and that isn't taken back yet: on its own day, or on `on` where its month is
/// closed. How many. entry.month-closed {month} where that one is closed too
Result<std::int64_t> takeBatchBack(WriteScope& scope, const Book& book, std::int64_t record, QDate on, const QString& reason);

}
