// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/safety_fee/book_store.h"

namespace plumbline::safety_fee {

// Entries that came together in one record.

/// The highest line that each voucher has in the books.
struct LastVoucherLine {
    Month month;
    std::string word;
    std::int64_t number = 0;
    std::int64_t line = 0;
};
Result<std::vector<LastVoucherLine>> lastVoucherLines(const ReadScope& scope, const Id& book);

/// Takes back each entry that a record brought and that isn't taken back yet: on its own day, or on `on` where its month is
/// closed. How many. entry.month-closed {month} where that one is closed too
Result<std::int64_t> takeBatchBack(WriteScope& scope, const Book& book, std::int64_t record, QDate on, const QString& reason);

}
