// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/year_view.h"

#include "core/store/safety_fee/book_store.h"

namespace plumbline::safety_fee {

namespace {

constexpr std::int64_t mostOneByOne = 5'000;
constexpr int paceFromMonths = 7; // before, too little of the year has gone to say

Result<BookEntries> readable(const ReadScope& facts, const EnterpriseId& enterprise)
{
    const std::optional<Book> book = TRY(readBook(facts, enterprise));
    return book && TRY(nextEntryNumber(facts, book->id)) > mostOneByOne ? BookEntries::Summed : BookEntries::OneByOne;
}

}

Result<YearView> readYearView(const Session& session, const PageScope& scope, std::optional<BookEntries> entries)
{
    const ReadScope facts = TRY(session.workspace().read());
    if (!entries)
        entries = TRY(readable(facts, scope.enterprise));
    YearView view{TRY(readFacts(facts, scope.enterprise, *entries)), {}, scope.asOf, nullptr};
    if (view.facts.activities.empty())
        return Problem{noActivity};
    view.year = TRY(accrueYear(view.facts, session.rules(), scope.year, scope.asOf));
    if (const auto pack = session.rules().inForceOn(packSubject, QDate(scope.year, 12, 31)))
        view.pack = *pack;
    return view;
}

Result<YearStanding> standingOf(const YearView& view, const RuleBook& rules)
{
    YearStanding standing;
    Sum accrued;
    Sum used;
    for (const FundMonth& month : view.year.months) {
        if (month.month.lastDay() > view.asOf)
            continue;
        ++standing.months;
        standing.suspended += month.isSuspended ? 1 : 0;
        accrued += month.accrued;
        used += month.use;
        standing.balance = month.closing;
    }
    standing.accrued = TRY(accrued.total());
    standing.used = TRY(used.total());
    standing.minimum = TRY(minimumUse(rules, view.year.year, view.year.due, standing.used, view.year.forgone));
    if (const YearFacts* const known = view.facts.year(view.year.year))
        standing.supplement = known->supplement.value_or(Money());
    if (standing.months >= paceFromMonths && standing.minimum.isBelow) {
        const Money least = TRY((Sum(standing.used) += standing.minimum.missing).total());
        standing.pace = Money::fromFen(least.fen() / 12 * standing.months);
    }
    return standing;
}

QString leastShareOf(const MinimumUse& minimum)
{
    QString share;
    for (const Step& step : minimum.why.steps) {
        const std::string_view figure = step.figure("share");
        if (!figure.empty())
            share = QString::fromUtf8(figure.data(), qsizetype(figure.size()));
    }
    return share;
}

}
