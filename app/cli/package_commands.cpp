// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/workspace_call.h"
#include "core/services/packages.h"
#include "ui/texts/problem_text.h"

// Several files of one workspace: what goes from one to another, and what a person decides between them.

namespace plumbline::cli {

namespace {

QString idText(const Id& id)
{
    return QString::fromStdString(id.text());
}

QString inLanguage(const LocalText& words, Language language)
{
    return language == Language::Chinese ? words.zh : words.en;
}

Result<std::optional<Id>> idOption(const Call& call, const char* name)
{
    const QString given = option(call, name);
    if (given.isEmpty())
        return std::optional<Id>();
    if (const Result<Id> id = Id::parse(given.toStdString()))
        return std::optional(*id);
    return Problem{"cli.bad-value"}.with("option", QString::fromLatin1(name)).with("value", given);
}

Result<Exit> makeOne(const Call& call, OpenWorkspace& open)
{
    const MadePackage made = TRY(makePackage(*open.session, call.operands[1], TRY(idOption(call, "--for"))));
    if (call.isJson)
        call.write(
            canonicalBytes(Json::Object{{"file", call.operands[1].toStdString()}, {"records", std::to_string(made.records)},
                {"lines", std::to_string(made.lines)}, {"bytes", std::to_string(made.bytes)}, {"sha256", hex(made.sha256)},
                {"signed", made.isSigned ? "yes" : "no"}})
            + '\n');
    else
        call.say(Words{"数据包 %1：%2 条记录，%3 行，%4 字节", "Package %1: %2 records, %3 lines, %4 bytes"}
                     .in(call.language)
                     .arg(call.operands[1])
                     .arg(made.records)
                     .arg(made.lines)
                     .arg(made.bytes));
    return Exit::Done;
}

void sayTaken(const Call& call, const QString& path, const TakenFile& file)
{
    if (file.isAcknowledgement)
        return call.say(Words{"%1：%2 的回执", "%1: an acknowledgement by %2"}.in(call.language).arg(path, file.madeBy));
    if (file.taken.waits)
        return call.say(path + QStringLiteral(": ") + describe(*file.taken.waits, call.language).what);
    if (file.taken.records == 0)
        call.say(Words{"%1：都已收过", "%1: all of it was here already"}.in(call.language).arg(path));
    else
        call.say(Words{"%1：收下 %2 条记录（%3 行），%4 行搁置，%5 条两边都改过",
            "%1: took %2 records (%3 lines), held %4 lines, %5 rows were changed on both sides"}
                     .in(call.language)
                     .arg(path)
                     .arg(file.taken.records)
                     .arg(file.taken.lines)
                     .arg(file.taken.held)
                     .arg(file.taken.rowsChangedTwice));
    for (const QString& name : file.alsoTaken)
        call.say(Words{"  先前等着的 %1 也收下了", "  %1, which had waited, was taken too"}.in(call.language).arg(name));
    if (!file.acknowledgement.isEmpty())
        call.say(Words{"  回执：%1", "  acknowledgement: %1"}.in(call.language).arg(file.acknowledgement));
    for (const Problem& note : file.notes)
        call.say(QStringLiteral("  ✗ ") + describe(note, call.language).what);
}

Json toJson(const QString& path, const TakenFile& file, Language language)
{
    Json::Array notes;
    for (const Problem& note : file.notes)
        notes.push_back(problemJson(note, language));
    Json::Array also;
    for (const QString& name : file.alsoTaken)
        also.push_back(name.toStdString());
    Json::Object json{{"file", path.toStdString()}, {"kind", file.isAcknowledgement ? "acknowledgement" : "package"},
        {"by", file.madeBy.toStdString()}, {"at", file.madeAt}, {"records", std::to_string(file.taken.records)},
        {"lines", std::to_string(file.taken.lines)}, {"held", std::to_string(file.taken.held)},
        {"changed_twice", std::to_string(file.taken.rowsChangedTwice)}, {"also_taken", std::move(also)},
        {"notes", std::move(notes)}};
    if (file.taken.waits)
        json.emplace("waits", problemJson(*file.taken.waits, language));
    if (!file.acknowledgement.isEmpty())
        json.emplace("acknowledgement", file.acknowledgement.toStdString());
    return json;
}

Result<Exit> takeFiles(const Call& call, OpenWorkspace& open)
{
    Exit exit = Exit::Done;
    Json::Array taken;
    for (qsizetype at = 1; at < call.operands.size(); ++at) {
        const TakenFile file = TRY(takeFile(*open.session, call.operands[at]));
        if (file.taken.held > 0 || file.taken.rowsChangedTwice > 0 || file.taken.waits)
            exit = Exit::SomethingWrong;
        if (call.isJson)
            taken.push_back(toJson(call.operands[at], file, call.language));
        else
            sayTaken(call, call.operands[at], file);
    }
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"taken", std::move(taken)}}) + '\n');
    return exit;
}

Json heldJson(const House& house, const ReadScope& facts, const HeldRow& held, Language language)
{
    Json::Array sides;
    for (const HeldSide& side : held.sides) {
        Json::Array changes;
        for (const AuditChange& change : differences(house, facts, held, side))
            changes.push_back(Json::Object{{"column", inLanguage(change.column, language).toStdString()},
                {"stands", inLanguage(change.before, language).toStdString()},
                {"held", inLanguage(change.after, language).toStdString()}});
        sides.push_back(Json::Object{
            {"by", side.by}, {"at", side.at}, {"deleted", side.cells ? "no" : "yes"}, {"changes", std::move(changes)}});
    }
    return Json::Object{{"table", held.table}, {"id", held.id.text()}, {"why", held.why},
        {"stands",
            Json::Object{{"by", held.present.by}, {"at", held.present.at}, {"deleted", held.present.cells ? "no" : "yes"}}},
        {"sides", std::move(sides)}};
}

void sayHeld(const Call& call, const House& house, const ReadScope& facts, const HeldRow& held)
{
    call.say(
        QStringLiteral("? %1  %2 %3")
            .arg(inLanguage(tableWords(house, held.table), call.language), QString::fromStdString(held.table), idText(held.id)));
    if (held.why != "concurrent")
        call.say(QStringLiteral("    ") + describe(Problem{held.why}, call.language).what);
    if (!held.present.by.empty())
        call.say(Words{"    现为 %1（%2）所定", "    what stands is by %1 (%2)"}
                     .in(call.language)
                     .arg(QString::fromStdString(held.present.by), chineseTime(held.present.at)));
    int number = 0;
    for (const HeldSide& side : held.sides) {
        const QString what = side.cells ? inLanguage(changesText(differences(house, facts, held, side)), call.language)
                                        : Words{"已删除", "deleted"}.in(call.language);
        call.say(Words{"    %1. %2（%3）：%4", "    %1. %2 (%3): %4"}
                     .in(call.language)
                     .arg(++number)
                     .arg(QString::fromStdString(side.by), chineseTime(side.at), what));
    }
}

Json stateJson(const House& house, const ReadScope& facts, const ExchangeState& state, Language language)
{
    Json::Array peers;
    for (const ExchangeState::Peer& peer : state.peers)
        peers.push_back(Json::Object{{"replica", peer.knowledge.replica.text()}, {"last_at", peer.knowledge.lastAt},
            {"last_by", peer.knowledge.lastBy}, {"lacks", std::to_string(peer.lacks)}});
    Json::Array waiting;
    for (const ExchangeState::Waiting& package : state.waiting)
        waiting.push_back(Json::Object{
            {"file", package.name.toStdString()}, {"at", package.at}, {"needs", problemJson(package.needs, language)}});
    Json::Array held;
    for (const HeldRow& row : state.held)
        held.push_back(heldJson(house, facts, row, language));
    return Json::Object{{"replica", state.own.replica.text()}, {"records", std::to_string(state.own.seq)},
        {"others", std::move(peers)}, {"waiting", std::move(waiting)}, {"held", std::move(held)}};
}

Result<Exit> showExchange(const Call& call, OpenWorkspace& open)
{
    const ReadScope facts = TRY(open.session->workspace().read());
    const ExchangeState state = TRY(exchangeState(*open.session, facts));
    const Exit exit = state.held.empty() && state.waiting.empty() ? Exit::Done : Exit::SomethingWrong;
    if (call.isJson) {
        call.write(canonicalBytes(stateJson(*open.house, facts, state, call.language)) + '\n');
        return exit;
    }
    call.say(Words{"本文件 %1，自己的记录 %2 条", "This file: %1, %2 records of its own"}
                 .in(call.language)
                 .arg(idText(state.own.replica))
                 .arg(state.own.seq));
    for (const ExchangeState::Peer& peer : state.peers)
        call.say(Words{"  %1  最近 %2 %3  缺 %4 条", "  %1  last %2 %3  lacks %4"}
                     .in(call.language)
                     .arg(idText(peer.knowledge.replica), chineseTime(peer.knowledge.lastAt),
                         QString::fromStdString(peer.knowledge.lastBy))
                     .arg(peer.lacks));
    for (const ExchangeState::Waiting& package : state.waiting)
        call.say(QStringLiteral("… %1: %2").arg(package.name, describe(package.needs, call.language).what));
    for (const HeldRow& held : state.held)
        sayHeld(call, *open.house, facts, held);
    return exit;
}

Result<Exit> decideOne(const Call& call, OpenWorkspace& open)
{
    const QString choice = option(call, "--choose");
    if (choice != u"keep" && choice != u"take")
        return Problem{"cli.bad-value"}.with("option", QStringLiteral("--choose")).with("value", choice);
    const QString side = option(call, "--side");
    const std::size_t number = side.isEmpty() ? 1 : side.toULongLong();
    if (number == 0)
        return Problem{"cli.bad-value"}.with("option", QStringLiteral("--side")).with("value", side);
    const Result<Id> id = Id::parse(call.operands[2].toStdString());
    if (!id)
        return Problem{"cli.bad-value"}.with("option", QStringLiteral("ID")).with("value", call.operands[2]);
    TRY(decide(*open.session, call.operands[1].toStdString(), *id, choice == u"take" ? HeldChoice::Take : HeldChoice::Keep,
        number - 1, option(call, "--reason")));
    if (!call.isJson)
        call.say(Words{"已决定", "Decided"}.in(call.language));
    return Exit::Done;
}

}

Command packageMakeCommand()
{
    return {"package make", "WS OUT.plumbpack", 2, 2,
        {"生成数据包：另一份文件还没有的全部记录", "a package of all records that another file of the workspace lacks"}, nullptr,
        workspaceOptions(
            {{"--for", "REPLICA", {"只给这一份；不写则含任一份所缺", "for that one; otherwise what any of the others lacks"}}}),
        [](const Call& call) { return onWorkspace(call, makeOne); }};
}

Command packageTakeCommand()
{
    return {"package take", "WS FILE...", 2, 1000,
        {"收下数据包或回执：几次、什么次序都一样", "takes packages or acknowledgements, once or again, in any order"}, nullptr,
        workspaceOptions(), [](const Call& call) { return onWorkspace(call, takeFiles); }};
}

Command packageShowCommand()
{
    return {"package show", "WS", 1, 1,
        {"各份文件缺什么，哪些数据包在等，哪些记录两边都改过",
            "what the other files lack, which packages wait, which rows were changed on both sides"},
        nullptr, workspaceOptions(), [](const Call& call) { return onWorkspace(call, showExchange); }};
}

Command packageDecideCommand()
{
    return {"package decide", "WS TABLE ID", 3, 3,
        {"决定一条两边都改过的记录", "decides on a row that was changed on both sides"}, nullptr,
        workspaceOptions({{"--choose", "keep|take", {"保持现状，或采用另一边", "what stands, or the other side"}},
            {"--side", "N", {"采用列出的第几个（默认 1）", "which of those listed (1 by default)"}},
            {"--reason", "TEXT", {"理由", "why"}}}),
        [](const Call& call) { return onWorkspace(call, decideOne); }};
}

}
