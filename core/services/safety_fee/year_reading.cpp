// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/year_reading.h"

#include "core/safety_fee/findings.h"
#include "core/safety_fee/plan.h"
#include "core/services/safety_fee/books.h"
#include "core/store/safety_fee/plan_store.h"
#include "core/store/safety_fee/safety_fee_store.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

constexpr int mostYears = 10;

Result<LedgerYear> ledgerOf(const ReadScope& scope, const Book& book, const Facts& facts, int year)
{
    const Month first(year, 1);
    if (first < book.first)
        return Problem{"safety_fee.books-begin-later"}.with("year", QString::number(book.first.year()));
    LedgerYear ledger;
    ledger.year = year;
    for (const BookMonth& month : TRY(bookMonths(TRY(kindTotals(scope, book.id)), book.first, first.plus(-1)))) {
        Sum change(month.closing);
        if (month.month != book.first) // what the books began with is no change of a month before it
            change -= month.opening;
        ledger.before.push_back(TRY(change.total()));
    }
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
