// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/safety_fee/books.h"

#include <map>

namespace plumbline::safety_fee {

/// A year of the books as it is shown.
struct BooksView {
    Book book;
    std::vector<BookMonth> months; ///< of the year
    std::vector<Entry> entries; ///< of the year, by day
    std::vector<Money> balances; ///< after each of them
    std::optional<Month> postedThrough;
    std::size_t drafts = 0;
    Money notCounted; ///< of the year's entries, booked as used but not counted (reading D16)
    std::map<Id, QString> activities;
    const RulePack* pack = nullptr; ///< names the categories
};
/// safety_fee.no-books
Result<BooksView> readBooksView(const Session& session, const EnterpriseId& enterprise, int year);

/// The last month that had ended by that day.
Month lastWholeMonth(QDate day);

}
