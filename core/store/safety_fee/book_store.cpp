// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/book_store.h"

#include "core/safety_fee/invoices.h"
#include "core/safety_fee/uses.h"
#include "core/store/ledger.h"
#include "core/store/safety_fee/book_totals.h"
#include "core/store/safety_fee/entry_rows.h"
#include "core/store/safety_fee/rows.h"
#include "core/store/safety_fee/sign_store.h"
#include "core/store/safety_fee/tables.h"

#include <algorithm>
#include <set>

namespace plumbline::safety_fee {

namespace {

constexpr std::string_view domainId = "safety_fee";
/// The columns are those of readEntryRow().
std::string lackingIn(const Statement& row, const Entry& draft)
{
    if (row.isNull(3))
        return "booked_on";
    if (row.isNull(4))
        return "amount_fen";
    if (draft.kind == EntryKind::Expenditure && row.isNull(8))
        return "category";
    if (row.isNull(9) && !(row.isNull(10) && row.isNull(11)))
        return "voucher_word";
    if (!row.isNull(9) && row.isNull(10))
        return "voucher_number";
    return {};
}

std::string selectEntries(const std::string& condition)
{
    return "SELECT " + std::string(postedColumns()) + " FROM safety_fee_entry e WHERE " + condition;
}

FactValue flagUnlessOff(bool value)
{
    return value ? FactValue::flag(true) : FactValue(std::nullopt);
}

Result<PostedAccrual> readAccrual(const Statement& row)
{
    PostedAccrual accrual;
    accrual.kind = EntryKind(TRY(choice(row, 0, entryKindWords)));
    accrual.activity = TRY(row.optional(1, &Statement::id));
    accrual.month = TRY(row.month(2));
    accrual.amount = TRY(row.money(3));
    const std::string receipt = TRY(row.text(4));
    accrual.isSuspended = isSuspendedBy(TRY(Receipt::fromJson(TRY(Json::read(receipt)), receipt)));
    return accrual;
}

/// Accruals, corrections and raises of a year, those taken back left out.
Result<std::vector<PostedAccrual>> accrualsOf(const ReadScope& scope, const Id& book, int year)
{
    Statement rows =
        TRY(scope.prepare("SELECT kind, activity, month, amount_fen, receipt FROM safety_fee_entry e WHERE book = ? AND month IN "
                          "(?, ?, ?, ?, ?, ?, "
                          "?, ?, ?, ?, ?, ?) "
                          "AND kind IN ('accrual', 'correction', 'raise') AND reverses IS NULL "
                          "AND NOT EXISTS(SELECT 1 FROM safety_fee_entry r WHERE r.reverses = e.id) ORDER BY month, number"));
    rows.bind(1, book);
    for (int month = 1; month <= 12; ++month) // one by one, so that the index is asked for the kinds of each
        rows.bind(month + 1, Month(year, month));
    std::vector<PostedAccrual> accruals;
    while (TRY(rows.step()))
        accruals.push_back(TRY(readAccrual(rows)));
    return accruals;
}

/// What the fund holds as the year begins.
Result<Money> openingOf(const std::vector<BookMonth>& months, int year)
{
    for (const BookMonth& month : months) {
        if (month.month == Month(year, 1))
            return month.opening;
    }
    return Problem{"safety_fee.books-begin-later"}.with("year", QString::number(year));
}

MovementKind movementKind(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Received:
        return MovementKind::Received;
    case EntryKind::TransferIn:
        return MovementKind::FromSubsidiary;
    case EntryKind::ReturnToOwner:
        return MovementKind::ReturnedToOwner;
    default:
        return MovementKind::Left;
    }
}

YearFacts& yearIn(Facts& facts, int number)
{
    auto place = std::lower_bound(
        facts.years.begin(), facts.years.end(), number, [](const YearFacts& known, int wanted) { return known.year < wanted; });
    if (place == facts.years.end() || place->year != number)
        place = facts.years.insert(place, YearFacts{.year = number});
    return *place;
}

}

bool Book::isClosed(Month month) const
{
    return std::binary_search(closed.begin(), closed.end(), month);
}

Result<std::optional<Book>> readBook(const ReadScope& scope, const EnterpriseId& enterprise)
{
    // The opening entry is among the first: by number it is found at once, however many follow.
    Statement rows = TRY(scope.prepare("SELECT b.id, b.name, (SELECT e.month FROM safety_fee_entry e WHERE e.book = b.id AND "
                                       "+e.kind = 'opening' AND +e.reverses IS NULL ORDER BY e.number LIMIT 1) AS opened "
                                       "FROM book b WHERE b.enterprise = ? AND b.domain = ? AND opened IS NOT NULL LIMIT 1"));
    rows.bind(1, enterprise).bind(2, domainId);
    if (!TRY(rows.step()))
        return std::optional<Book>();
    Book book{TRY(rows.id(0)), TRY(rows.string(1)), TRY(rows.month(2)), {}};
    book.closed = TRY(closedMonths(scope, book.id));
    return std::optional(std::move(book));
}

Result<std::vector<Entry>> readEntries(const ReadScope& scope, const Id& book, const EntryFilter& filter)
{
    std::string condition = "book = ?1";
    // One month is said as one, so that the index leads on to kind and category.
    const bool isOneMonth = filter.from && filter.from == filter.through;
    if (filter.from)
        condition += isOneMonth ? " AND month = ?2" : " AND month >= ?2";
    if (filter.through && !isOneMonth)
        condition += " AND month <= ?3";
    if (!filter.category.empty())
        condition += " AND category = ?4";
    constexpr int firstNote = 5;
    if (filter.notes)
        condition += " AND " + noteCondition(firstNote, filter.notes->size());
    std::string chosen;
    for (const EntryKind kind : filter.kinds)
        chosen += (chosen.empty() ? "'" : ", '") + std::string(entryKindNames[std::size_t(kind)]) + "'";
    if (!chosen.empty())
        condition += " AND kind IN (" + chosen + ")";
    // The + keeps the days' index, which holds the whole book, from being gone through for one month's few.
    Statement rows = TRY(
        scope.prepare(selectEntries(condition) + (isOneMonth ? " ORDER BY +booked_on, number" : " ORDER BY booked_on, number")));
    rows.bind(1, book);
    if (filter.from)
        rows.bind(2, *filter.from);
    if (filter.through && !isOneMonth)
        rows.bind(3, *filter.through);
    if (!filter.category.empty())
        rows.bind(4, filter.category);
    if (filter.notes)
        bindNotes(rows, firstNote, *filter.notes);
    std::vector<Entry> entries;
    while (TRY(rows.step()))
        entries.push_back(TRY(readPostedEntry(rows)));
    return entries;
}

Result<Entry> readEntry(const ReadScope& scope, const Id& book, const Id& entry)
{
    Statement rows = TRY(scope.prepare(selectEntries("book = ? AND id = ?")));
    rows.bindAll(book, entry);
    if (!TRY(rows.step()))
        return Problem{"facts.missing"}
            .with("table", QString::fromUtf8(entryTable.name))
            .with("id", QString::fromStdString(entry.text()));
    return readPostedEntry(rows);
}

Result<std::vector<EntryDraft>> readEntryDrafts(const ReadScope& scope, const Id& book)
{
    Statement rows =
        TRY(scope.prepare("SELECT " + std::string(entryColumnList) + " FROM safety_fee_entry_draft WHERE book = ? ORDER BY id"));
    rows.bind(1, book);
    std::vector<EntryDraft> drafts;
    while (TRY(rows.step())) {
        EntryDraft draft{TRY(readEntryRow(rows)), {}};
        draft.lacks = lackingIn(rows, draft.entry);
        draft.entry.proof = kindOfPaper(draft.entry.proof, draft.entry.proofNumber);
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

Result<std::optional<Receipt>> receiptOfEntry(const ReadScope& scope, const Id& entry)
{
    Statement rows = TRY(scope.prepare("SELECT receipt FROM safety_fee_entry WHERE id = ? AND receipt IS NOT NULL"));
    rows.bind(1, entry);
    if (!TRY(rows.step()))
        return std::optional<Receipt>();
    const std::string receipt = TRY(rows.text(0));
    return std::optional(TRY(Receipt::fromJson(TRY(Json::read(receipt)), receipt)));
}

Result<std::vector<Receipt>> receiptsOfEntries(const ReadScope& scope, const EnterpriseId& enterprise, std::string_view idStart)
{
    Statement rows = TRY(scope.prepare("SELECT e.receipt FROM safety_fee_entry e JOIN book b ON b.id = e.book "
                                       "WHERE b.enterprise = ? AND e.receipt IS NOT NULL AND e.reverses IS NULL"));
    rows.bind(1, enterprise);
    std::vector<Receipt> receipts;
    while (TRY(rows.step())) {
        const std::string text = TRY(rows.text(0));
        Receipt receipt = TRY(Receipt::fromJson(TRY(Json::read(text)), text));
        if (receipt.id().starts_with(idStart))
            receipts.push_back(std::move(receipt));
    }
    return receipts;
}

Result<bool> isVoucherTaken(const ReadScope& scope, const Id& book, Month month, const Voucher& voucher)
{
    Statement rows = TRY(scope.prepare("SELECT 1 FROM safety_fee_entry WHERE book = ? AND month = ? AND voucher_word = ? AND "
                                       "voucher_number = ? AND voucher_line = ?"));
    rows.bindAll(book, month, voucher.word, voucher.number, voucher.line);
    return rows.step();
}

Result<std::map<Month, KindTotals>> kindTotals(const ReadScope& scope, const Id& book)
{
    if (const auto kept = TRY(readEntryTotals(scope, book))) {
        std::map<Month, KindTotals> totals;
        for (const EntryTotal& one : *kept) {
            Money& total = totals[one.use.month][std::size_t(one.kind)];
            total = TRY((Sum(total) += one.use.amount).total());
        }
        return totals;
    }
    Statement rows = TRY(scope.prepare(
        "SELECT month, kind, sum(amount_fen) FROM safety_fee_entry WHERE book = ? GROUP BY month, kind ORDER BY month"));
    rows.bind(1, book);
    std::map<Month, KindTotals> totals;
    while (TRY(rows.step())) {
        const std::size_t kind = TRY(choice(rows, 1, entryKindWords));
        totals[TRY(rows.month(0))][kind] = TRY(rows.money(2));
    }
    return totals;
}

Result<std::optional<Month>> lastPostedMonth(const ReadScope& scope, const Id& book)
{
    if (const auto kept = TRY(readEntryTotals(scope, book))) {
        std::optional<Month> last;
        for (const EntryTotal& one : *kept) {
            if (one.kind == EntryKind::Accrual && !one.use.isTakenBack && one.entries > 0)
                last = one.use.month;
        }
        return last;
    }
    Statement rows =
        TRY(scope.prepare("SELECT max(month) FROM safety_fee_entry e WHERE book = ? AND kind = 'accrual' AND "
                          "reverses IS NULL AND NOT EXISTS(SELECT 1 FROM safety_fee_entry r WHERE r.reverses = e.id)"));
    rows.bind(1, book);
    TRY(rows.step());
    return rows.optional(0, &Statement::month);
}

Result<BookYear> readBookYear(const ReadScope& scope, const Book& book, int year)
{
    BookYear books;
    books.closed = {book.closed.begin(), book.closed.end()};
    const auto months = TRY(bookMonths(TRY(kindTotals(scope, book.id)), book.first, Month(year, 12)));
    books.opening = TRY(openingOf(months, year));
    books.accruals = TRY(accrualsOf(scope, book.id, year));
    for (const BookMonth& month : months) {
        if (month.month.year() != year)
            continue;
        Sum change(month.closing);
        change -= month.opening;
        for (const PostedAccrual& accrual : books.accruals) {
            if (accrual.month == month.month)
                change -= accrual.amount;
        }
        books.movements[std::size_t(month.month.number() - 1)] = TRY(change.total());
        books.supplement = TRY((Sum(books.supplement) += month.total(EntryKind::Supplement)).total());
    }
    // 裁量: D16, what was booked but isn't counted is in the fund still, as the rules see it.
    Sum used;
    Sum opening(books.opening);
    for (const Use& use : TRY(summedUses(scope, book.id, Month(year, 12)))) {
        const bool isInYear = use.month.year() == year;
        Money& movement = books.movements[std::size_t(use.month.number() - 1)];
        if (isCounted(use))
            used += isInYear ? use.amount : Money();
        else if (isInYear)
            movement = TRY((Sum(movement) += use.amount).total());
        else
            opening += use.amount;
    }
    books.opening = TRY(opening.total());
    books.use = TRY(used.total());
    return books;
}

namespace {

/// What the books say of the years beside what was used.
struct BookedYears {
    std::map<int, Sum> openings;
    std::map<int, std::vector<Id>> openingEntries;
    std::map<int, Sum> supplements;

    Result<void> writeTo(Facts& facts) const
    {
        for (const auto& [year, opening] : openings) {
            YearFacts& known = yearIn(facts, year);
            known.openingBalance = TRY(opening.total());
            if (openingEntries.at(year).size() == 1)
                known.openingEntry = openingEntries.at(year).front();
        }
        for (const auto& [year, supplement] : supplements)
            yearIn(facts, year).supplement = TRY(supplement.total());
        return {};
    }
};

Result<void> takeEntries(const ReadScope& scope, const Book& book, Facts& facts, BookedYears& years)
{
    for (const Entry& entry : TRY(readEntries(scope, book.id))) {
        const int year = entry.month().year();
        if (entry.kind == EntryKind::Opening) {
            years.openings[year] += entry.amount;
            years.openingEntries[year].push_back(entry.id);
        } else if (entry.kind == EntryKind::Supplement) {
            years.supplements[year] += entry.amount;
        } else if (countsAsUse(entry.kind)) {
            facts.uses.push_back(useOf(entry));
        } else if (!isReckoned(entry.kind)) {
            facts.movements.push_back(
                {entry.month(), entry.effect(), movementKind(entry.kind), entry.activity, entry.proof != ProofKind::None});
        }
    }
    return {};
}

Result<void> takeTotals(
    const ReadScope& scope, const Book& book, const std::vector<EntryTotal>& totals, Facts& facts, BookedYears& years)
{
    std::set<Month> openingMonths;
    for (const EntryTotal& total : totals) {
        const Month month = total.use.month;
        if (total.kind == EntryKind::Opening)
            openingMonths.insert(month);
        else if (total.kind == EntryKind::Supplement)
            years.supplements[month.year()] += total.use.amount;
        else if (!countsAsUse(total.kind) && !isReckoned(total.kind))
            facts.movements.push_back({month, isIncoming(total.kind) ? total.use.amount : -total.use.amount,
                movementKind(total.kind), total.use.activity, total.use.hasVoucher});
    }
    for (const Month month : openingMonths) {
        for (const Entry& entry : TRY(readEntries(scope, book.id, {month, month, {EntryKind::Opening}, {}}))) {
            years.openings[month.year()] += entry.amount;
            years.openingEntries[month.year()].push_back(entry.id);
        }
    }
    for (Use& use : TRY(summedUses(scope, book.id)))
        facts.uses.push_back(std::move(use));
    return {};
}

}

Result<void> readFactsFromBooks(const ReadScope& scope, Facts& facts, BookEntries entries)
{
    const std::optional<Book> book = TRY(readBook(scope, EnterpriseId(facts.enterprise)));
    if (!book)
        return {};
    BookedYears years;
    const auto totals = entries == BookEntries::Summed ? TRY(readEntryTotals(scope, book->id)) : std::nullopt;
    TRY(totals ? takeTotals(scope, *book, *totals, facts, years) : takeEntries(scope, *book, facts, years));
    return years.writeTo(facts);
}

FactValues entryValues(const Id& book, const Entry& entry)
{
    const std::optional<Voucher>& voucher = entry.voucher;
    return {
        {"book", book},
        {"kind", std::string(entryKindNames[std::size_t(entry.kind)])},
        {"booked_on", entry.bookedOn.isValid() ? std::optional(entry.bookedOn) : std::nullopt},
        {"amount_fen", entry.amount},
        {"activity", entry.activity},
        {"site", entry.site},
        {"category", textUnlessEmpty(entry.category)},
        {"voucher_word", voucher ? std::optional(voucher->word) : std::nullopt},
        {"voucher_number", voucher ? std::optional(voucher->number) : std::nullopt},
        {"voucher_line", voucher ? std::optional(voucher->line) : std::nullopt},
        {"proof", textUnlessEmpty(std::string(proofWords[std::size_t(entry.proof)]))},
        {"proof_number", textUnlessEmpty(entry.proofNumber)},
        {"counterparty", textUnlessEmpty(entry.counterparty)},
        {"handler", textUnlessEmpty(entry.handler)},
        {"need", entry.need == Need::Ordinary ? std::optional<std::string>() : std::string(needs[std::size_t(entry.need)])},
        {"order_number", textUnlessEmpty(entry.order)},
        {"exclusion", textUnlessEmpty(entry.exclusion)},
        {"is_hidden_danger_reward", flagUnlessOff(entry.isHiddenDangerReward)},
        {"is_by_headquarters", flagUnlessOff(entry.isByHeadquarters)},
        {"is_capital", flagUnlessOff(entry.isCapital)},
        {"asset", textUnlessEmpty(entry.asset)},
        {"note", textUnlessEmpty(entry.note.trimmed())},
        {"department", textUnlessEmpty(entry.department)},
        {"disposal", textUnlessEmpty(std::string(disposalWords[std::size_t(entry.disposal)]))},
        {"purpose", textUnlessEmpty(entry.purpose)},
        {"counterpart", entry.counterpart},
        {"subcontract", entry.subcontract},
        {"authority_order", entry.authorityOrder},
        {"plan_use", entry.planUse},
        {"input_vat_fen", entry.inputVat.isZero() ? std::nullopt : std::optional(entry.inputVat)},
    };
}

Result<std::int64_t> nextEntryNumber(const ReadScope& scope, const Id& book)
{
    Statement rows = TRY(scope.prepare("SELECT coalesce(max(number), 0) + 1 FROM safety_fee_entry WHERE book = ?"));
    rows.bind(1, book);
    TRY(rows.step());
    return rows.integer(0);
}

Result<Id> insertEntry(WriteScope& scope, const Id& book, const Entry& entry, const std::optional<Receipt>& why)
{
    FactValues values = entryValues(book, entry);
    values.emplace_back("number", TRY(nextEntryNumber(scope, book)));
    values.emplace_back("month", entry.month());
    if (why)
        values.emplace_back("receipt", canonicalBytes(why->toJson()));
    return insertFact(scope, entryTable, values);
}

Result<Id> saveEntryDraft(WriteScope& scope, const Id& book, const Entry& entry)
{
    return saveRow(scope, entryDraftTable, entry.id, entryValues(book, entry));
}

Result<Id> postEntryDraft(WriteScope& scope, const Id& book, const Entry& draft)
{
    FactValues added{{"number", TRY(nextEntryNumber(scope, book))}};
    if (draft.voucher)
        added.emplace_back("voucher_line", draft.voucher->line);
    if (draft.proof != ProofKind::None)
        added.emplace_back("proof", std::string(proofWords[std::size_t(draft.proof)]));
    return postDraft(scope, bookLedger, draft.id, added);
}

Result<Id> takeEntryBack(WriteScope& scope, const Id& book, const Id& entry, QDate on, const QString& reason)
{
    return reverseEntry(scope, bookLedger, entry, on,
        {{"number", TRY(nextEntryNumber(scope, book))}, {"voucher_word", std::nullopt}, {"voucher_number", std::nullopt},
            {"voucher_line", std::nullopt}, {"note", reason}});
}

}
