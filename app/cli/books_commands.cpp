// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/workspace_call.h"
#include "core/services/safety_fee/books.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"
#include "ui/texts/safety_fee/entry_text.h"

// The books of the safety fee: opened, posted, shown, corrected and closed.

namespace plumbline::cli {

namespace {

using namespace plumbline::safety_fee;

Problem malformed(const char* option, const QString& value)
{
    return Problem{"cli.bad-value"}.with("option", QString::fromLatin1(option)).with("value", value);
}

Result<Month> monthOption(const Call& call, const char* name)
{
    const QString text = option(call, name);
    const Result<Month> month = parseMonth(text.toStdString());
    return month ? month : malformed(name, text);
}

QString activityName(const Facts& facts, const std::optional<Id>& activity)
{
    const Activity* const found = activity ? facts.activity(*activity) : nullptr;
    return found ? found->name : QString();
}

Json toJson(const Posting& posting)
{
    Json::Object json{{"kind", entryKindKey(posting.kind)}, {"month", formatMonth(posting.month)},
        {"amount", formatMoney(posting.amount)}, {"receipt", posting.why.id()}};
    if (posting.activity)
        json.emplace("activity", posting.activity->text());
    return json;
}

Json toJson(const BookMonth& month)
{
    Json::Object totals;
    for (std::size_t kind = 0; kind < entryKinds; ++kind) {
        if (!month.totals[kind].isZero())
            totals.emplace(entryKindKey(EntryKind(kind)), formatMoney(month.totals[kind]));
    }
    return Json::Object{{"month", formatMonth(month.month)}, {"opening", formatMoney(month.opening)},
        {"totals", std::move(totals)}, {"closing", formatMoney(month.closing)}};
}

Result<Exit> open(const Call& call, OpenWorkspace& at)
{
    const Result<Money> balance = parseSignedMoney(option(call, "--balance").toStdString());
    if (!balance)
        return malformed("--balance", option(call, "--balance"));
    const Book book = TRY(openBooks(*at.session, at.scope.enterprise, {at.scope.year, *balance, option(call, "--source")}));
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"book", book.id.text()}, {"first", formatMonth(book.first)}}) + '\n');
    else
        call.say(
            Words{"已开账，自 %1 起", "The books are open from %1"}.in(call.language).arg(monthText(book.first, call.language)));
    return Exit::Done;
}

Result<Exit> show(const Call& call, OpenWorkspace& at)
{
    const ReadScope facts = TRY(at.session->workspace().read());
    const Book book = TRY(booksOf(facts, at.scope.enterprise));
    const auto months = TRY(bookMonths(TRY(kindTotals(facts, book.id)), book.first, Month(at.scope.year, 12)));
    Json::Array written;
    for (const BookMonth& month : months) {
        if (month.month.year() != at.scope.year)
            continue;
        written.push_back(toJson(month));
        if (call.isJson)
            continue;
        QString line =
            QStringLiteral("%1  %2").arg(monthText(month.month, call.language), yuanText(month.opening).rightJustified(16));
        for (std::size_t kind = 0; kind < entryKinds; ++kind) {
            if (EntryKind(kind) != EntryKind::Opening && !month.totals[kind].isZero())
                line +=
                    QStringLiteral("  %1 %2").arg(entryKindWord(EntryKind(kind), call.language), yuanText(month.totals[kind]));
        }
        call.say(line + QStringLiteral("  = ") + yuanText(month.closing)
            + (book.isClosed(month.month) ? Words{"  已结账", "  closed"}.in(call.language) : QString()));
    }
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"book", book.id.text()}, {"months", std::move(written)}}) + '\n');
    return Exit::Done;
}

Result<Exit> post(const Call& call, OpenWorkspace& at)
{
    const std::vector<Posting> posted = TRY(postMonths(*at.session, at.scope, TRY(monthOption(call, "--through"))));
    const ReadScope scope = TRY(at.session->workspace().read());
    const Facts facts = TRY(readFacts(scope, at.scope.enterprise, BookEntries::Summed));
    Json::Array written;
    for (const Posting& posting : posted) {
        if (call.isJson)
            written.push_back(toJson(posting));
        else
            call.say(QStringLiteral("  %1  %2  %3  %4")
                         .arg(monthText(posting.month, call.language), entryKindWord(posting.kind, call.language),
                             yuanText(posting.amount), activityName(facts, posting.activity)));
    }
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"posted", std::move(written)}}) + '\n');
    else
        call.say(Words{"入账 %1 笔", "Posted: %1"}.in(call.language).arg(posted.size()));
    return Exit::Done;
}

Result<Month> closedThrough(const Call& call, const Scope& scope)
{
    if (!option(call, "--through").isEmpty())
        return monthOption(call, "--through");
    return Month(scope.year, 12);
}

Result<Exit> close(const Call& call, OpenWorkspace& at)
{
    const Month through = TRY(closedThrough(call, at.scope));
    {
        const ReadScope facts = TRY(at.session->workspace().read());
        for (const Finding& line : TRY(closingChecklist(at.session->asked(facts, at.scope), through))) {
            const Result<const RulePack*> pack = at.session->rules().byId(line.citation.pack);
            if (!call.isJson)
                call.say(QStringLiteral("  [%1] %2")
                             .arg(weightWord(line.weight, call.language),
                                 findingSentence(line, call.language, pack ? *pack : nullptr)));
        }
    }
    Json::Array written;
    const std::vector<Month> closed = TRY(closeMonths(*at.session, at.scope, through));
    for (const Month month : closed)
        written.push_back(formatMonth(month));
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"closed", std::move(written)}}) + '\n');
    else
        call.say(Words{"已结账 %1 个月", "Months closed: %1"}.in(call.language).arg(closed.size()));
    return Exit::Done;
}

Result<Exit> reopenAMonth(const Call& call, OpenWorkspace& at)
{
    const Month month = TRY(monthOption(call, "--month"));
    TRY(reopen(*at.session, at.scope.enterprise, month, option(call, "--reason")));
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"reopened", formatMonth(month)}}) + '\n');
    else
        call.say(Words{"已反结账：%1", "Reopened: %1"}.in(call.language).arg(monthText(month, call.language)));
    return Exit::Done;
}

Result<Exit> takeBackAnEntry(const Call& call, OpenWorkspace& at)
{
    const Result<Id> entry = Id::parse(call.operands[1].toStdString());
    if (!entry)
        return malformed("ENTRY", call.operands[1]);
    const QString day = option(call, "--day");
    const QDate on = day.isEmpty() ? at.scope.today : TRY(parseDate(day.toStdString()));
    const Id made = TRY(takeBack(*at.session, at.scope.enterprise, *entry, on, option(call, "--reason")));
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"reversal", made.text()}}) + '\n');
    else
        call.say(Words{"已冲销：%1", "Taken back: %1"}.in(call.language).arg(QString::fromStdString(made.text())));
    return Exit::Done;
}

const Option throughOption{"--through", "YYYY-MM", {"到哪个月为止", "through which month"}};
const Option reasonOption{"--reason", "TEXT", {"为什么", "why"}};

}

Command booksOpenCommand()
{
    return {"books open", "WS", 1, 1,
        {"开设安全生产费用账簿，自某年 1 月起", "open the safety-fee books, from January of a year"}, nullptr,
        workspaceOptions({{"--balance", "YUAN", {"1 月 1 日的结余", "the balance on 1 January"}},
            {"--source", "TEXT", {"结余取自哪里", "what the balance is taken from"}}}),
        [](const Call& call) { return onWorkspace(call, open); }};
}

Command booksShowCommand()
{
    return {"books show", "WS", 1, 1, {"一年各月的收支和结余", "a year's months, what came in and went out"}, nullptr,
        workspaceOptions(), [](const Call& call) { return onWorkspace(call, show); }};
}

Command booksReopenCommand()
{
    return {"books reopen", "WS", 1, 1, {"反结账最后一个已结的月份", "reopen the last month that is closed"}, nullptr,
        workspaceOptions({{"--month", "YYYY-MM", {"哪个月", "which month"}}, reasonOption}),
        [](const Call& call) { return onWorkspace(call, reopenAMonth); }};
}

Command booksTakeBackCommand()
{
    return {"books take-back", "WS ENTRY", 2, 2, {"冲销一笔分录", "take an entry back"}, nullptr,
        workspaceOptions(
            {{"--day", "YYYY-MM-DD", {"记在哪天（默认今天）", "booked on which day (today by default)"}}, reasonOption}),
        [](const Call& call) { return onWorkspace(call, takeBackAnEntry); }};
}

Command postCommand()
{
    return {"post", "WS", 1, 1, {"到某月为止应提的都入账", "post every accrual due through a month"}, nullptr,
        workspaceOptions({throughOption}), [](const Call& call) { return onWorkspace(call, post); }};
}

Command closeCommand()
{
    return {"close", "WS", 1, 1,
        {"结账清单，然后结账（--through 到某月，--year 到年末）",
            "the closing checklist, then the lock (--through a month, or --year to its end)"},
        nullptr, workspaceOptions({throughOption}), [](const Call& call) { return onWorkspace(call, close); }};
}

}
