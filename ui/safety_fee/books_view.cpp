// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/books_view.h"

#include "core/safety_fee/uses.h"
#include "core/safety_fee/year.h"
#include "core/store/safety_fee/book_totals.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "ui/safety_fee/wording.h"

namespace plumbline::safety_fee {

namespace {

/// What the year opens with, its own opening entry left out: that is an entry of the list.
Result<Money> openingOf(const std::vector<BookMonth>& months)
{
    if (months.empty())
        return Money();
    Sum before(months.front().opening);
    before -= months.front().total(EntryKind::Opening);
    return before.total();
}

Result<Money> notCountedIn(const ReadScope& scope, const Id& book, int year)
{
    Sum sum;
    for (const Use& use : TRY(summedUses(scope, book, Month(year, 12)))) {
        if (use.month.year() == year && !isCounted(use))
            sum += use.amount;
    }
    return sum.total();
}

}

QString BooksView::categoryName(const std::string& category, Language language) const
{
    return itemText(pack, category, language);
}

Result<BooksView> readBooksView(const Session& session, const EnterpriseId& enterprise, int year, plumbline::Progress& progress)
{
    const ReadScope scope = TRY(session.workspace().read());
    BooksView view;
    view.year = year;
    view.book = TRY(booksOf(scope, enterprise));
    for (const BookMonth& month : TRY(bookMonths(TRY(kindTotals(scope, view.book.id)), view.book.first, Month(year, 12)))) {
        if (month.month.year() == year)
            view.months.push_back(month);
    }
    view.opening = TRY(openingOf(view.months));
    EntryListQuestion question;
    question.book = view.book.id;
    question.year = year;
    question.opening = view.opening;
    view.entries = std::make_shared<const EntryList>(TRY(EntryList::open(scope, question, progress)));
    view.notCounted = TRY(notCountedIn(scope, view.book.id, year));
    view.postedThrough = TRY(lastPostedMonth(scope, view.book.id));
    view.drafts = TRY(readEntryDrafts(scope, view.book.id)).size();
    for (const SiteFacts& site : TRY(sites(scope, enterprise)))
        view.sites.emplace(site.id, site.name);
    const Facts facts = TRY(readFacts(scope, enterprise, BookEntries::Summed));
    for (const Activity& activity : facts.activities) {
        view.activities.emplace(activity.id, activity.name);
        if (activity.site)
            view.siteOf.emplace(activity.id, *activity.site);
    }
    if (const auto pack = session.rules().inForceOn(packSubject, QDate(year, 12, 31)))
        view.pack = *pack;
    return view;
}

QString BooksView::siteName(const Entry& entry) const
{
    std::optional<Id> site = entry.site;
    if (const auto known = entry.activity ? siteOf.find(*entry.activity) : siteOf.end(); !site && known != siteOf.end())
        site = known->second;
    const auto named = site ? sites.find(*site) : sites.end();
    return named == sites.end() ? QString() : named->second;
}

Month lastWholeMonth(QDate day)
{
    const Month month = Month::of(day);
    return day == month.lastDay() ? month : month.plus(-1);
}

}
