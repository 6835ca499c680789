// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/year_reading.h"

#include "core/safety_fee/findings.h"
#include "core/safety_fee/plan.h"
#include "core/safety_fee/uses.h"
#include "core/services/safety_fee/books.h"
#include "core/services/safety_fee/entry_gate.h"
#include "core/store/safety_fee/book_totals.h"
#include "core/store/safety_fee/plan_store.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "core/store/safety_fee/sign_store.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

constexpr int mostYears = 10;

/// What each month before a year changed in the balance. safety_fee.books-begin-later
Result<std::vector<Money>> changesBefore(const ReadScope& scope, const Book& book, int year)
{
    const Month first(year, 1);
    if (first < book.first)
        return Problem{"safety_fee.books-begin-later"}.with("year", QString::number(book.first.year()));
    std::vector<Money> changes;
    for (const BookMonth& month : TRY(bookMonths(TRY(kindTotals(scope, book.id)), book.first, first.plus(-1)))) {
        Sum change(month.closing);
        if (month.month != book.first) // what the books began with is no change of a month before it
            change -= month.opening;
        changes.push_back(TRY(change.total()));
    }
    return changes;
}

Result<LedgerYear> ledgerOf(const ReadScope& scope, const Book& book, const Facts& facts, int year)
{
    const Month first(year, 1);
    LedgerYear ledger;
    ledger.year = year;
    ledger.before = TRY(changesBefore(scope, book, year));
    ledger.entries = TRY(readEntries(scope, book.id, {first, first.plus(11), {}, {}}));
    for (const Entry& entry : ledger.entries) {
        if (!isReckoned(entry.kind))
            continue;
        if (auto receipt = TRY(receiptOfEntry(scope, entry.id)))
            ledger.receipts.emplace(entry.id, std::move(*receipt));
    }
    for (const Activity& activity : facts.activities)
        ledger.activities.emplace(activity.id, activity.name);
    return ledger;
}

}

Singled singledOf(const RulePack& pack, const Use& sum, const std::vector<const Activity*>& activities)
{
    if (judgeUse(pack, sum, activities).empty())
        return Singled::None;
    Use noted = sum;
    noted.note = QStringLiteral("–"); // so that nothing is found that a note would mend
    return judgeUse(pack, noted, activities).empty() ? Singled::Unnoted : Singled::All;
}

Result<Facts> factsToJudge(const Asked& asked, int year)
{
    Facts facts = TRY(readFacts(asked.facts, asked.scope.enterprise, BookEntries::Summed));
    const std::optional<Book> book = TRY(readBook(asked.facts, asked.scope.enterprise));
    const auto pack = asked.rules.inForceOn(packSubject, QDate(year, 12, 31));
    if (!book || !pack)
        return facts;
    const std::vector<std::string> signs = exclusionSigns(**pack);
    const auto saying = TRY(usesThatSay(asked.facts, book->id, year, signs));
    const auto singled = [&](const Use& sum) {
        if (sum.month.year() != year)
            return Singled::None;
        const Singled found = singledOf(**pack, sum, activitiesOf(facts, sum));
        return saying.contains({sum.month, sum.category}) ? std::max(found, Singled::ByNote) : found;
    };
    TRY(singleOut(asked.facts, book->id, facts.uses, singled, signs));
    return facts;
}

Result<LedgerYear> readLedgerYear(const Asked& asked, int year)
{
    const Book book = TRY(booksOf(asked.facts, asked.scope.enterprise));
    return ledgerOf(asked.facts, book, TRY(readFacts(asked.facts, asked.scope.enterprise)), year);
}

Result<YearPaper> readYearPaper(const Asked& asked, int year)
{
    const Book book = TRY(booksOf(asked.facts, asked.scope.enterprise));
    YearPaper paper;
    paper.asOf = asked.scope.today;
    paper.facts = TRY(readFacts(asked.facts, asked.scope.enterprise));
    paper.ledger = TRY(ledgerOf(asked.facts, book, paper.facts, year));
    paper.documents = TRY(readDocuments(asked.facts, asked.scope.enterprise, year));
    paper.accrual = TRY(accrueYear(paper.facts, asked.rules, year, asked.scope.today));
    return paper;
}

Result<YearPaper> readYearSums(const Asked& asked, int year, std::vector<Entry> byDay)
{
    const Book book = TRY(booksOf(asked.facts, asked.scope.enterprise));
    YearPaper paper;
    paper.asOf = asked.scope.today;
    paper.facts = TRY(factsToJudge(asked, year));
    paper.ledger.year = year;
    paper.ledger.before = TRY(changesBefore(asked.facts, book, year));
    for (Entry& entry : byDay) {
        if (entry.month().year() == year)
            paper.ledger.entries.push_back(std::move(entry));
    }
    paper.documents = TRY(readDocuments(asked.facts, asked.scope.enterprise, year));
    paper.accrual = TRY(accrueYear(paper.facts, asked.rules, year, asked.scope.today));
    return paper;
}

Result<std::vector<YearPaper>> readYears(const Asked& asked)
{
    const Book book = TRY(booksOf(asked.facts, asked.scope.enterprise));
    std::vector<YearPaper> years;
    for (int year = std::max(book.first.year(), asked.scope.year - mostYears + 1); year <= asked.scope.year; ++year)
        years.push_back(TRY(readYearPaper(asked, year)));
    if (years.empty())
        return Problem{"safety_fee.books-begin-later"}.with("year", QString::number(book.first.year()));
    return years;
}

Result<std::vector<Entry>> readBookEntries(const Asked& asked)
{
    const Book book = TRY(booksOf(asked.facts, asked.scope.enterprise));
    return readEntries(asked.facts, book.id, {{}, Month(asked.scope.year, 12), {}, {}});
}

Result<std::vector<Finding>> standingFindings(const Asked& asked, const YearPaper& year)
{
    Documents documents = year.documents;
    registerPlans(documents, TRY(readPlanHeads(asked.facts, asked.scope.enterprise)));
    return findings(year.facts, documents, asked.rules, year.year(), asked.scope.today, &year.accrual);
}

}
