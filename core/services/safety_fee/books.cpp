// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/books.h"

#include "core/safety_fee/book_checks.h"
#include "core/services/finding_answers.h"
#include "core/services/safety_fee/entry_gate.h"
#include "core/store/kept_packs.h"
#include "core/store/ledger.h"
#include "core/store/safety_fee/entry_batch.h"
#include "core/store/safety_fee/paper_store.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "core/store/safety_fee/sign_store.h"
#include "core/store/safety_fee/tables.h"

#include <algorithm>
#include <map>
#include <set>

namespace plumbline::safety_fee {

namespace {

QString monthText(Month month)
{
    return QString::fromStdString(formatMonth(month));
}

Problem monthClosed(Month month)
{
    return Problem{"entry.month-closed"}.with("month", monthText(month));
}

/// An incurred use as it was recorded by month, now an entry of the month's last day.
Entry entryOf(const Use& use)
{
    Entry entry;
    entry.bookedOn = use.month.lastDay();
    entry.amount = use.amount;
    entry.activity = use.activity;
    entry.category = use.category;
    entry.proof = use.hasVoucher ? ProofKind::Invoice : ProofKind::None;
    entry.need = use.need;
    entry.exclusion = use.exclusion;
    entry.isHiddenDangerReward = use.isHiddenDangerReward;
    entry.isByHeadquarters = use.isByHeadquarters;
    entry.note = use.note;
    return entry;
}

Result<void> moveUses(WriteScope& scope, const Facts& facts, const Id& book, Month first)
{
    for (const Use& use : facts.uses) {
        if (use.isBooked || use.state != UseState::Incurred || use.month < first)
            continue;
        TRY(saveEntryDraft(scope, book, entryOf(use)));
        TRY(deleteFact(scope, useTable, use.id));
    }
    return {};
}

/// The opening balance stands in one place alone.
Result<void> moveOpening(WriteScope& scope, const EnterpriseId& enterprise, const Facts& facts, int year)
{
    const YearFacts* const known = facts.year(year);
    if (!known || !known->openingBalance)
        return {};
    YearFacts without = *known;
    without.openingBalance.reset();
    TRY(save(scope, enterprise, without));
    return {};
}

Problem voucherTaken(const Voucher& voucher)
{
    return Problem{"safety_fee.voucher-taken"}.with("voucher", voucherText(voucher));
}

Result<void> checkPostable(const ReadScope& scope, EntryGate& gate, const EntryDraft& draft)
{
    if (!draft.lacks.empty())
        return Problem{"entry.incomplete"}.with("column", QString::fromStdString(draft.lacks)).with("note", draft.entry.note);
    const Entry& entry = draft.entry;
    TRY(gate.check(entry));
    if (entry.voucher && TRY(isVoucherTaken(scope, gate.book().id, entry.month(), *entry.voucher)))
        return voucherTaken(*entry.voucher);
    return {};
}

Entry entryOf(const Posting& posting)
{
    Entry entry;
    entry.kind = posting.kind;
    entry.bookedOn = posting.month.lastDay();
    entry.amount = posting.amount;
    entry.activity = posting.activity;
    return entry;
}

Result<std::string> sumOf(const std::vector<Posting>& postings)
{
    Sum sum;
    for (const Posting& posting : postings)
        sum += posting.amount;
    return std::to_string(TRY(sum.total()).fen());
}

// 裁量: D5, a month is judged and posted on its last day.
Result<void> checkOver(Month month, QDate today)
{
    if (month.lastDay() > today)
        return Problem{"safety_fee.month-not-over"}.with("month", monthText(month));
    return {};
}

/// The first year that a posting has to look at: the one that was posted last, unless all of it is closed.
Result<int> firstYearToPost(const ReadScope& scope, const Book& book)
{
    const std::optional<Month> last = TRY(lastPostedMonth(scope, book.id));
    if (!last)
        return book.first.year();
    return book.isClosed(Month(last->year(), 12)) ? last->year() + 1 : last->year();
}

}

Result<Book> booksOf(const ReadScope& scope, const EnterpriseId& enterprise)
{
    std::optional<Book> book = TRY(readBook(scope, enterprise));
    if (!book)
        return Problem{"safety_fee.no-books"};
    return *std::move(book);
}

Result<Book> openBooks(WriteScope& scope, const EnterpriseId& enterprise, const BooksOpening& opening)
{
    if (TRY(readBook(scope, enterprise)))
        return Problem{"safety_fee.books-open-already"};
    if (opening.source.trimmed().isEmpty())
        return Problem{"safety_fee.source-missing"};
    const Facts facts = TRY(readFacts(scope, enterprise));
    const Month first(opening.year, 1);
    const Id book = TRY(openBook(scope, enterprise, "safety_fee", QStringLiteral("安全生产费用")));
    TRY(moveUses(scope, facts, book, first));
    TRY(moveOpening(scope, enterprise, facts, opening.year));
    Entry entry;
    entry.kind = EntryKind::Opening;
    entry.bookedOn = first.firstDay();
    entry.amount = opening.balance;
    entry.note = opening.source.trimmed();
    TRY(insertEntry(scope, book, entry));
    return booksOf(scope, enterprise);
}

Result<Book> openBooks(Session& session, const EnterpriseId& enterprise, const BooksOpening& opening)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    Book book = TRY(openBooks(scope, enterprise, opening));
    TRY(scope.commit({"safety_fee.books.open", by}));
    return book;
}

Result<std::vector<Id>> saveDrafts(Session& session, const EnterpriseId& enterprise, std::span<const Entry> drafts)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    const Book book = TRY(booksOf(scope, enterprise));
    std::vector<Id> ids;
    for (const Entry& draft : drafts) {
        if (isReckoned(draft.kind))
            return Problem{"safety_fee.kind-not-entered"};
        ids.push_back(TRY(saveEntryDraft(scope, book.id, draft)));
    }
    TRY(scope.commit({"safety_fee.entry_draft.save", by}));
    return ids;
}

Result<void> removeDraft(Session& session, const EnterpriseId& enterprise, const Id& draft)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    TRY(booksOf(scope, enterprise));
    TRY(deleteFact(scope, entryDraftTable, draft));
    TRY(scope.commit({"safety_fee.entry_draft.delete", by}));
    return {};
}

Result<std::vector<Id>> postDrafts(
    WriteScope& scope, const RuleBook& rules, const EnterpriseId& enterprise, std::span<const Id> drafts)
{
    EntryGate gate = TRY(EntryGate::of(scope, rules, enterprise));
    const Book& book = gate.book();
    std::vector<EntryDraft> all;
    std::set<Id> asked(drafts.begin(), drafts.end());
    for (EntryDraft& draft : TRY(readEntryDrafts(scope, book.id))) {
        if (asked.erase(draft.entry.id) > 0)
            all.push_back(std::move(draft));
    }
    if (!asked.empty())
        return Problem{"facts.missing"}
            .with("table", QString::fromUtf8(entryDraftTable.name))
            .with("id", QString::fromStdString(asked.begin()->text()));
    std::stable_sort(all.begin(), all.end(),
        [](const EntryDraft& one, const EntryDraft& other) { return one.entry.bookedOn < other.entry.bookedOn; });
    std::vector<Id> posted;
    for (const EntryDraft& draft : all) {
        TRY(checkPostable(scope, gate, draft));
        posted.push_back(TRY(postEntryDraft(scope, book.id, draft.entry)));
    }
    if (!all.empty())
        TRY(lookThroughNotes(scope, book.id, gate.signs(all.back().entry.bookedOn.year())));
    return posted;
}

Result<std::vector<Id>> postDrafts(Session& session, const EnterpriseId& enterprise, std::span<const Id> drafts)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    std::vector<Id> posted = TRY(postDrafts(scope, session.rules(), enterprise, drafts));
    TRY(scope.commit({"safety_fee.entry.post", by}));
    return posted;
}

Result<std::int64_t> postMany(WriteScope& scope, const RuleBook& rules, const EnterpriseId& enterprise, std::int64_t expected,
    const std::function<Result<bool>(Entry& entry)>& next)
{
    EntryGate gate = TRY(EntryGate::of(scope, rules, enterprise));
    EntrySequence sequence = TRY(EntrySequence::of(scope, gate.book().id));
    std::optional<Voucher> last;
    int lastYear = 0;
    const auto checked = [&](Entry& entry) -> Result<bool> {
        if (!TRY(next(entry)))
            return false;
        TRY(gate.check(entry));
        last = entry.voucher;
        lastYear = entry.bookedOn.year();
        return true;
    };
    Result<std::int64_t> count = insertEntries(scope, gate.book().id, sequence, expected, checked);
    // Numbers and ids are ours: what isn't unique of an entry is its voucher.
    if (!count && count.problem().code == "store.not-unique" && last)
        return voucherTaken(*last);
    if (!count)
        scope.abandon();
    else if (*count > 0)
        TRY(lookThroughNotes(scope, gate.book().id, gate.signs(lastYear)));
    return count;
}

Result<std::vector<Finding>> draftFindings(const Asked& asked)
{
    const Book book = TRY(booksOf(asked.facts, asked.scope.enterprise));
    const Facts facts = TRY(readFacts(asked.facts, asked.scope.enterprise, BookEntries::Summed));
    std::vector<Entry> entries;
    for (const EntryDraft& draft : TRY(readEntryDrafts(asked.facts, book.id))) {
        if (draft.lacks.empty())
            entries.push_back(draft.entry);
    }
    const Documents documents = TRY(readDocuments(asked.facts, asked.scope.enterprise, asked.scope.year));
    std::vector<Finding> findings = TRY(entryFindings(facts, documents, asked.rules, entries));
    PaperWatch papers(documents);
    PostedPapers posted(asked.facts);
    for (const Entry& draft : entries) {
        const RulePack* const pack = TRY(asked.rules.inForceOn(packSubject, draft.month().lastDay()));
        for (Finding& finding : TRY(papers.see(*pack, draft, [&](const QString& number) { return posted.naming(number); })))
            findings.push_back(std::move(finding));
    }
    TRY(attachAnswers(asked.facts, asked.scope.enterprise, findings));
    return findings;
}

Result<std::vector<Posting>> postMonths(WriteScope& scope, const RuleBook& rules, const EnterpriseId& enterprise, Month through)
{
    const Book book = TRY(booksOf(scope, enterprise));
    std::vector<Posting> all;
    for (int year = TRY(firstYearToPost(scope, book)); year <= through.year(); ++year) {
        // What a year before has posted is read anew: its supplement and balance open this one.
        const Facts facts = TRY(readFacts(scope, enterprise, BookEntries::Summed));
        const Month end = std::min(through, Month(year, 12));
        for (Posting& posting : TRY(duePostings(facts, rules, TRY(readBookYear(scope, book, year)), end))) {
            TRY(keepPacks(scope, rules, posting.why.packs));
            TRY(insertEntry(scope, book.id, entryOf(posting), posting.why));
            all.push_back(std::move(posting));
        }
    }
    return all;
}

Result<std::vector<Posting>> postMonths(Session& session, const Scope& asked, Month through)
{
    const Actor by = TRY(session.acting(Right::Record));
    TRY(checkOver(through, asked.today));
    WriteScope scope = TRY(session.workspace().write());
    std::vector<Posting> posted = TRY(postMonths(scope, session.rules(), asked.enterprise, through));
    if (posted.empty()) {
        const bool hasBusiness = !TRY(readFacts(scope, asked.enterprise, BookEntries::Summed)).activities.empty();
        scope.abandon();
        // Nothing is due for nobody who does nothing: that is sooner forgotten than meant.
        return hasBusiness ? Result<std::vector<Posting>>(std::move(posted)) : Problem{"safety_fee.activity-missing"};
    }
    Change change{"safety_fee.entry.accrue", by};
    change.sums["amount_fen"] = TRY(sumOf(posted));
    TRY(scope.commit(change));
    return posted;
}

Result<Id> takeBack(Session& session, const EnterpriseId& enterprise, const Id& entry, QDate on, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Problem{"safety_fee.reason-missing"};
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    const Book book = TRY(booksOf(scope, enterprise));
    const Entry original = TRY(readEntry(scope, book.id, entry));
    if (original.isReversed || original.reverses)
        return Problem{"safety_fee.taken-back-already"};
    if (on < original.bookedOn)
        return Problem{"safety_fee.earlier-than-entry"}.with("date", QString::fromStdString(formatDate(original.bookedOn)));
    if (book.isClosed(Month::of(on)))
        return monthClosed(Month::of(on));
    const Id id = TRY(takeEntryBack(scope, book.id, entry, on, reason.trimmed()));
    TRY(scope.commit({"safety_fee.entry.reverse", by, reason.trimmed()}));
    return id;
}

}
