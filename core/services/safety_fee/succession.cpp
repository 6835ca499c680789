// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/succession.h"

#include "core/services/safety_fee/books.h"
#include "core/store/safety_fee/tables.h"
#include "core/values/digest.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

struct HandedOver {
    Money balance;
    Json::Array receipts;
    std::int64_t entries = 0;
};

Result<HandedOver> handedOver(const ReadScope& scope, const Book& book, QDate on)
{
    HandedOver handed;
    Sum balance;
    for (const Entry& entry : TRY(readEntries(scope, book.id))) {
        if (entry.bookedOn > on)
            return Problem{"safety_fee.succession-entries-later"}.with(
                "date", QString::fromStdString(formatDate(entry.bookedOn)));
        balance += entry.effect();
        ++handed.entries;
        if (const auto receipt = TRY(receiptOfEntry(scope, entry.id)))
            handed.receipts.push_back(receipt->id());
    }
    handed.balance = TRY(balance.total());
    if (handed.balance.isNegative())
        return Problem{"safety_fee.balance-negative"}.with("amount", QString::fromStdString(formatMoney(handed.balance)));
    return handed;
}

Result<void> checkReady(const ReadScope& scope, const Book& book, QDate on)
{
    const std::size_t drafts = TRY(readEntryDrafts(scope, book.id)).size();
    if (drafts > 0)
        return Problem{"safety_fee.succession-drafts-left"}.with("count", QString::number(drafts));
    if (book.isClosed(Month::of(on)))
        return Problem{"entry.month-closed"}.with("month", QString::fromStdString(formatMonth(Month::of(on))));
    return {};
}

/// Keys of what nobody has put right or answered.
Result<Json::Array> openFindings(const Session& session, const ReadScope& scope, const Succession& succession)
{
    Json::Array open;
    const Standing standing =
        TRY(plumbline::standing(session, scope, {succession.from, {}, succession.on.year(), succession.on, {}}));
    for (const Finding& finding : standing.findings) {
        if (!finding.answer && finding.weight != Weight::Note)
            open.push_back(findingKey(finding));
    }
    return open;
}

Entry handing(const Succession& succession, Money balance, EntryKind kind, const Id& other)
{
    Entry entry;
    entry.kind = kind;
    entry.bookedOn = succession.on;
    entry.amount = balance;
    entry.disposal = Disposal::Succession;
    entry.counterpart = other;
    entry.note = succession.reason.trimmed();
    return entry;
}

Result<Book> booksOfSuccessor(WriteScope& scope, const Succession& succession)
{
    if (const std::optional<Book> book = TRY(readBook(scope, succession.to)))
        return *book;
    return openBooks(scope, succession.to, {succession.on.year(), Money(), succession.reason});
}

}

Result<Id> succeed(Session& session, const Succession& succession)
{
    if (succession.reason.trimmed().isEmpty())
        return Problem{"safety_fee.reason-missing"};
    const Actor by = TRY(session.acting(Right::Approve));
    WriteScope scope = TRY(session.workspace().write());
    const Book book = TRY(booksOf(scope, succession.from));
    TRY(checkReady(scope, book, succession.on));
    HandedOver handed = TRY(handedOver(scope, book, succession.on));
    const Book next = TRY(booksOfSuccessor(scope, succession));
    if (next.isClosed(Month::of(succession.on)))
        return Problem{"entry.month-closed"}.with("month", QString::fromStdString(formatMonth(Month::of(succession.on))));
    Json::Object content{{"book", book.id.text()}, {"on", formatDate(succession.on)}, {"balance", formatMoney(handed.balance)},
        {"entries", std::to_string(handed.entries)}, {"receipts", std::move(handed.receipts)},
        {"findings", TRY(openFindings(session, scope, succession))}};
    if (!handed.balance.isZero()) {
        TRY(insertEntry(scope, book.id, handing(succession, handed.balance, EntryKind::Release, succession.to)));
        TRY(insertEntry(scope, next.id, handing(succession, handed.balance, EntryKind::Received, succession.from)));
    }
    const std::string sealed = canonicalBytes(std::move(content));
    const Id id = TRY(insertFact(scope, successionTable,
        {
            {"enterprise", succession.from},
            {"successor", succession.to},
            {"happened_on", succession.on},
            {"balance_fen", handed.balance},
            {"reason", succession.reason.trimmed()},
            {"content", sealed},
            {"seal", sha256Hex(sealed)},
        }));
    TRY(scope.commit({"safety_fee.succeed", by, succession.reason.trimmed()}));
    return id;
}

}
