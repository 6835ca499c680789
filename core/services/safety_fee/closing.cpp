// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/books.h"

#include "core/safety_fee/book_checks.h"
#include "core/safety_fee/uses.h"
#include "core/safety_fee/year_checks.h"
#include "core/services/finding_answers.h"
#include "core/services/safety_fee/entry_gate.h"
#include "core/services/safety_fee/year_reading.h"
#include "core/store/ledger.h"
#include "core/store/safety_fee/accounting_store.h"
#include "core/store/safety_fee/book_totals.h"
#include "core/store/safety_fee/entry_days.h"
#include "core/store/safety_fee/paper_store.h"
#include "core/store/safety_fee/sign_store.h"

#include <algorithm>
#include <tuple>

// Closing months and years: what is asked before, and the lock.

namespace plumbline::safety_fee {

namespace {

QString closedMonthText(Month month)
{
    return QString::fromStdString(formatMonth(month));
}

// 裁量: D5, a month is judged and posted on its last day.
Result<void> checkMonthIsOver(Month month, QDate today)
{
    if (month.lastDay() > today)
        return Problem{"safety_fee.month-not-over"}.with("month", closedMonthText(month));
    return {};
}

/// The entries of months that the rules may find fault with: those whose sum is at fault, and those whose own columns are.
struct Suspects {
    const Asked& asked;
    const Id& book;
    const Facts& facts;
    const Documents& documents;

    Result<std::vector<Entry>> in(const std::vector<Month>& months) const
    {
        std::map<std::int64_t, Entry> found; // by number
        const auto take = [&](std::vector<Entry> entries) {
            for (Entry& entry : entries)
                found.emplace(entry.number, std::move(entry));
        };
        if (months.empty())
            return std::vector<Entry>();
        if (!documents.reproduction.empty()) {
            for (const Month month : months)
                take(TRY(readEntries(asked.facts, book, {month, month, {}, {}})));
        } else {
            for (const auto& [place, singled] : TRY(atFault(months))) {
                EntryFilter filter = filterOf(place.first, place.second);
                if (singled == Singled::ByNote)
                    filter.notes = TRY(signsOf(place.first.year()));
                else if (singled == Singled::Unnoted)
                    filter.notes.emplace();
                take(TRY(readEntries(asked.facts, book, filter)));
            }
            take(TRY(entriesLackingAName(asked.facts, book, months.front(), months.back())));
        }
        std::vector<Entry> all;
        for (auto& [number, entry] : found) {
            if (std::binary_search(months.begin(), months.end(), entry.month()))
                all.push_back(std::move(entry));
        }
        return all;
    }

private:
    static EntryFilter filterOf(Month month, const std::string& category)
    {
        if (category.empty())
            return {month, month, {EntryKind::SubcontractorPayment, EntryKind::TransferOut}, {}};
        return {month, month, {EntryKind::Expenditure}, category};
    }

    Result<std::vector<std::string>> signsOf(int year) const
    {
        return exclusionSigns(*TRY(asked.rules.inForceOn(packSubject, QDate(year, 12, 31))));
    }

    Result<std::map<MonthAndCategory, Singled>> atFault(const std::vector<Month>& months) const
    {
        std::map<MonthAndCategory, Singled> found;
        for (int year = months.front().year(); year <= months.back().year(); ++year) {
            for (const MonthAndCategory& place : TRY(usesThatSay(asked.facts, book, year, TRY(signsOf(year)))))
                found.emplace(place, Singled::ByNote);
        }
        for (const Use& use : facts.uses) {
            if (!use.isBooked || !std::binary_search(months.begin(), months.end(), use.month))
                continue;
            const RulePack* const pack = TRY(asked.rules.inForceOn(packSubject, use.month.lastDay()));
            const Singled singled = singledOf(*pack, use, activitiesOf(facts, use));
            Singled& known = found[{use.month, use.isPassedOn ? std::string() : use.category}];
            known = std::max(known, singled);
        }
        std::erase_if(found, [](const auto& place) { return place.second == Singled::None; });
        return found;
    }
};

/// The numbers of the vouchers, where somebody says that all of a year stand in these books.
Result<void> takeVouchers(const Asked& asked, const Book& book, BooksToClose& books)
{
    for (int year = book.first.year(); year <= books.through.year(); ++year) {
        if (TRY(readDocuments(asked.facts, asked.scope.enterprise, year)).isVoucherSequenceComplete)
            books.vouchers.merge(TRY(voucherNumbers(asked.facts, book.id, year)));
    }
    std::erase_if(books.vouchers,
        [&](const auto& numbers) { return !std::binary_search(books.months.begin(), books.months.end(), numbers.first.first); });
    return {};
}

/// A year that is closed whole is asked more than its months.
Result<void> addYearChecklist(const Asked& asked, const BooksToClose& books, std::vector<Finding>& checklist)
{
    const int year = books.through.year();
    const Accounting accounting = TRY(readAccounting(asked.facts, asked.scope.enterprise));
    const Month first(1900, 1);
    // Where a reserve that is overspent goes to cost, every entry's place in its day counts.
    const std::vector<Entry> entries = accounting.overspent == Overspent::Cost
        ? TRY(readEntries(asked.facts, books.book, {{}, Month(year, 12), {}, {}}))
        : TRY(entriesByDay(asked.facts, books.book, first, Month(year, 12)));
    const YearPaper paper = TRY(readYearSums(asked, year, entries));
    const std::vector<Finding> standing = TRY(standingFindings(asked, paper));
    const std::int64_t withoutVoucher = TRY(entriesWithoutVoucher(asked.facts, books.book, Month(year, 1), Month(year, 12)));
    for (Finding& line : TRY(yearClosingFindings({paper, entries, accounting, standing, withoutVoucher}, asked.rules)))
        checklist.push_back(std::move(line));
    return {};
}

}

Result<std::vector<Finding>> closingChecklist(const Asked& asked, Month through)
{
    const Book book = TRY(booksOf(asked.facts, asked.scope.enterprise));
    BooksToClose books;
    books.book = book.id;
    books.through = through;
    for (Month month = book.first; month <= through; month = month.plus(1)) {
        if (!book.isClosed(month))
            books.months.push_back(month);
    }
    if (!books.months.empty()) {
        books.repeatedPapers = TRY(repeatedPapers(asked.facts, book.id, books.months.front(), through));
        books.withoutCopy = TRY(usesWithoutCopy(asked.facts, book.id, books.months.front(), through));
        std::erase_if(books.withoutCopy, [&](const auto& month) { return book.isClosed(month.first); });
    }
    books.postedThrough = TRY(lastPostedMonth(asked.facts, book.id));
    books.totals = TRY(kindTotals(asked.facts, book.id));
    std::tie(books.entries, books.lastNumber) = TRY(entryNumbers(asked.facts, book.id));
    for (const EntryDraft& draft : TRY(readEntryDrafts(asked.facts, book.id)))
        books.drafts.push_back(draft.entry);
    const Facts facts = TRY(readFacts(asked.facts, asked.scope.enterprise, BookEntries::Summed));
    const Documents documents = TRY(readDocuments(asked.facts, asked.scope.enterprise, through.year()));
    const Suspects suspects{asked, book.id, facts, documents};
    books.suspects = TRY(suspects.in(books.months));
    TRY(takeVouchers(asked, book, books));
    std::vector<Finding> lines = TRY(closingFindings(facts, documents, asked.rules, books));
    if (through.number() == 12 && !books.months.empty())
        TRY(addYearChecklist(asked, books, lines));
    TRY(attachAnswers(asked.facts, asked.scope.enterprise, lines));
    return lines;
}

Result<std::vector<Month>> closeMonths(Session& session, const Scope& asked, Month through)
{
    const Actor by = TRY(session.acting(Right::Record));
    TRY(checkMonthIsOver(through, asked.today));
    WriteScope scope = TRY(session.workspace().write());
    const std::vector<Finding> checklist = TRY(closingChecklist(session.asked(scope, asked), through));
    const auto breaches = std::count_if(checklist.begin(), checklist.end(), blocksClosing);
    if (breaches > 0)
        return Problem{"safety_fee.not-ready-to-close"}
            .with("count", QString::number(breaches))
            .with("month", closedMonthText(through));
    const Book book = TRY(booksOf(scope, asked.enterprise));
    std::vector<Month> closed;
    for (Month month = book.first; month <= through; month = month.plus(1)) {
        if (book.isClosed(month))
            continue;
        TRY(closeMonth(scope, book.id, month));
        closed.push_back(month);
    }
    if (closed.empty())
        return Problem{"safety_fee.nothing-to-close"}.with("month", closedMonthText(through));
    TRY(scope.commit({"safety_fee.month.close", by}));
    return closed;
}

Result<void> reopen(Session& session, const EnterpriseId& enterprise, Month month, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Problem{"safety_fee.reason-missing"};
    const Actor by = TRY(session.acting(Right::Approve));
    WriteScope scope = TRY(session.workspace().write());
    const Book book = TRY(booksOf(scope, enterprise));
    if (!book.closed.empty() && book.isClosed(month) && book.closed.back() > month)
        return Problem{"safety_fee.later-month-closed"}.with("month", closedMonthText(book.closed.back()));
    TRY(reopenMonth(scope, book.id, month));
    TRY(scope.commit({"safety_fee.month.reopen", by, reason.trimmed()}));
    return {};
}

}
