// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/safety_fee/books.h"
#include "core/store/safety_fee/entry_list.h"

#include <map>

namespace plumbline::safety_fee {

/// A year of the books as it is shown.
struct BooksView {
    Book book;
    int year = 0;
    std::vector<BookMonth> months; ///< of the year
    Money opening; ///< before the first entry of the year
    std::shared_ptr<const EntryList> entries; ///< of the year, by day
    std::optional<Month> postedThrough;
    std::size_t drafts = 0;
    Money notCounted; ///< of the year's entries, booked as used but not counted (reading D16)
    std::map<Id, QString> activities;
    std::map<Id, QString> sites;
    std::map<Id, Id> siteOf; ///< of an activity that is done at one
    const RulePack* pack = nullptr; ///< names the categories

    Money balance() const { return Money::fromFen(opening.fen() + entries->change().fen()); } ///< after the last entry
    /// The category's name in the pack, or what stands in the file.
    QString categoryName(const std::string& category, Language language) const;
    /// Where an entry belongs: its own site, else its activity's; empty where neither is said.
    QString siteName(const Entry& entry) const;
};
/// safety_fee.no-books
Result<BooksView> readBooksView(const Session& session, const EnterpriseId& enterprise, int year, plumbline::Progress& progress);

/// The last month that had ended by that day.
Month lastWholeMonth(QDate day);

}
