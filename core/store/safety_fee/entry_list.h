// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/books.h"
#include "core/store/paged_list.h"

namespace plumbline::safety_fee {

enum class EntrySort { Day, Number, Incoming, Outgoing };

/// A word the entries are narrowed to: in what stands in them as text, or by what a person reads for a code.
struct EntryWord {
    QString text;
    std::vector<EntryKind> kinds; ///< whose names have the word
    std::vector<std::string> categories;
    std::vector<Id> activities;
    std::vector<Id> sites; ///< whose entries they are by themselves
    std::vector<Id> activitiesAtSite; ///< whose entries are a site's where they name none
};

/// A site: its own entries, and those of what is done there where they name none.
struct EntrySite {
    Id site;
    std::vector<Id> activities;
};

struct EntryListQuestion {
    Id book;
    int year = 0;
    Money opening; ///< what the fund holds as the year begins, for the balance after each entry
    std::vector<EntryWord> words; ///< an entry has all of them; empty: all entries
    std::optional<EntrySite> site; ///< none: those of all
    EntrySort sort = EntrySort::Day;
    bool isDescending = false;
};

/// One of them as a list shows it.
struct LedgerLine {
    Entry entry;
    std::optional<Money> balance; ///< after it; none where not all entries are there, or not by day
};

/// The entries of a year, however many.
class EntryList final {
public:
    static Result<EntryList> open(const ReadScope& scope, const EntryListQuestion& question, plumbline::Progress& progress);

    std::int64_t size() const { return m_list.rows(); }
    Money change() const { return Money::fromFen(m_list.sum()); } ///< by all of them together; 0 where there are no balances
    Result<std::vector<LedgerLine>> page(const ReadScope& scope, int page) const;

private:
    EntryList(PagedList list, Money opening) : m_list(std::move(list)), m_opening(opening) { }
    PagedList m_list;
    Money m_opening;
};

}
