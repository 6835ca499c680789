// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/books_view.h"

#include "core/safety_fee/uses.h"
#include "core/safety_fee/year.h"
#include "core/store/safety_fee/safety_fee_store.h"

namespace plumbline::safety_fee {

namespace {

/// The balance after each entry, from what the year opened with.
Result<std::vector<Money>> runningBalances(const BooksView& view)
{
    Money opening;
    if (!view.months.empty()) {
        Sum before(view.months.front().opening);
        before -= view.months.front().total(EntryKind::Opening); // it is an entry of its own
        opening = TRY(before.total());
    }
    std::vector<Money> balances;
    for (const Entry& entry : view.entries) {
        Sum sum(opening);
        sum += entry.effect();
        opening = TRY(sum.total());
        balances.push_back(opening);
    }
    return balances;
}

}

Result<BooksView> readBooksView(const Session& session, const EnterpriseId& enterprise, int year)
{
    const ReadScope scope = TRY(session.workspace().read());
    BooksView view;
    view.book = TRY(booksOf(scope, enterprise));
    for (const BookMonth& month : TRY(bookMonths(TRY(kindTotals(scope, view.book.id)), view.book.first, Month(year, 12)))) {
        if (month.month.year() == year)
            view.months.push_back(month);
    }
    view.entries = TRY(readEntries(scope, view.book.id, {Month(year, 1), Month(year, 12), {}, {}}));
    view.balances = TRY(runningBalances(view));
    Sum notCounted;
    for (const Entry& entry : view.entries) {
        if (countsAsUse(entry.kind) && !isCounted(useOf(entry)))
            notCounted += entry.amount;
    }
    view.notCounted = TRY(notCounted.total());
    view.postedThrough = TRY(lastPostedMonth(scope, view.book.id));
    view.drafts = TRY(readEntryDrafts(scope, view.book.id)).size();
    for (const Activity& activity : TRY(readFacts(scope, enterprise)).activities)
        view.activities.emplace(activity.id, activity.name);
    if (const auto pack = session.rules().inForceOn(packSubject, QDate(year, 12, 31)))
        view.pack = *pack;
    return view;
}

Month lastWholeMonth(QDate day)
{
    const Month month = Month::of(day);
    return day == month.lastDay() ? month : month.plus(-1);
}

}
