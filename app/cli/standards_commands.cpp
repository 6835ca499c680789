// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/standards_call.h"
#include "core/reports/report_document.h"
#include "core/services/fact_rows.h"
#include "core/store/standards/tables.h"
#include "core/values/period.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"
#include "ui/texts/wording.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

// Projects of standards review: the board, one project with its gates, and the steps it takes.

namespace plumbline::cli {

namespace {

using namespace plumbline::standards;

struct NextDay {
    QDate day;
    QString what;
};
/// What is due first.
std::optional<NextDay> nextDay(const ProjectStanding& standing, Language language)
{
    std::optional<NextDay> next;
    const auto take = [&](QDate day, const QString& what) {
        if (!next || day < next->day)
            next = NextDay{day, what};
    };
    for (const RunningClock& clock : standing.clocks)
        take(clock.due.day, in(language, clock.deadline->name));
    for (const DayAhead& day : standing.ahead)
        take(day.day, wordOf(QString::fromStdString(day.kind), language));
    return next;
}

Result<Exit> showBoard(const Call& call, OpenWorkspace& at)
{
    const ReadScope scope = TRY(at.session->workspace().read());
    const Review review = TRY(reviewOf(at.session->asked(scope, at.scope)));
    Json::Array written;
    for (const ProjectStanding& standing : review.board) {
        const Project& project = *standing.project;
        const auto place = standing.project - review.facts.projects.data() + 1;
        const auto next = nextDay(standing, call.language);
        const bool isLate = standing.isLate(at.scope.today);
        if (call.isJson) {
            Json::Object json{{"id", project.id.text()}, {"place", std::to_string(place)},
                {"number", project.number.toStdString()}, {"title", project.title.toStdString()}, {"pack", project.pack},
                {"workflow", project.workflow}, {"kind", project.kind}, {"state", standing.place.state->id},
                {"since", formatDate(standing.place.since)}, {"late", isLate ? "yes" : "no"}};
            if (next)
                json.emplace("due", formatDate(next->day));
            if (standing.proposed)
                json.emplace("proposed", standing.proposed->id);
            written.push_back(std::move(json));
            continue;
        }
        call.say(QStringLiteral("#%1  %2  %3  %4 · %5  %6  %7%8")
                     .arg(place)
                     .arg(project.number, project.title, in(call.language, standing.workflow->name),
                         in(call.language, standing.place.state->name), dateText(standing.place.since),
                         next ? dateText(next->day) + QLatin1Char(' ') + next->what : QStringLiteral("—"),
                         isLate ? Words{"  逾期或待确认", "  late, or to be confirmed"}.in(call.language) : QString()));
    }
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"projects", std::move(written)}}) + '\n');
    return Exit::Done;
}

std::string_view gateWord(const Gate& gate)
{
    return gate.state == GateState::Passed ? "passed" : gate.state == GateState::Advised ? "advised" : "open";
}

Json moveJson(const Move& move, const OpenProject& open, Language language)
{
    Json::Array gates;
    for (const Gate& gate : move.gates)
        gates.push_back(Json::Object{{"guard", gate.guard->kind}, {"of", gate.guard->of}, {"state", std::string(gateWord(gate))},
            {"code", gate.says.code}, {"message", findingSentence(gate.says, language, open.rules->pack).toStdString()},
            {"citation", toJson(gate.guard->citation)}});
    return Json::Object{{"transition", move.transition->id}, {"name", in(language, move.transition->name).toStdString()},
        {"who", move.transition->who}, {"to", move.transition->to}, {"open", move.isOpen() ? "yes" : "no"},
        {"gates", std::move(gates)}};
}

void sayMove(const Call& call, const Move& move, const OpenProject& open)
{
    const ListItem* const actor = open.rules->pack->list("actors")->find(move.transition->who);
    call.say(QStringLiteral("→ %1  %2（%3）")
                 .arg(QString::fromStdString(move.transition->id), in(call.language, move.transition->name),
                     in(call.language, actor->name)));
    for (const Gate& gate : move.gates) {
        const bool mayBeGiven = gate.state == GateState::Advised || gate.guard->kind == "reason";
        call.say(QStringLiteral("   %1 %2  %3")
                     .arg(QString::fromUtf8(gate.state == GateState::Passed ? "✓"
                                  : mayBeGiven                              ? "!"
                                                                            : "○"),
                         findingSentence(gate.says, call.language, open.rules->pack),
                         citationText(gate.guard->citation, call.language)));
    }
}

/// A tick, or a document, that one of the next steps asks for.
struct AskedItem {
    const ListItem* item;
    bool isDocument;
    std::string standing; ///< yes, no, does-not-apply, open; of a document its version
};
std::vector<AskedItem> askedOf(const OpenProject& open)
{
    std::vector<AskedItem> asked;
    const std::string& kind = open.dossier.project.kind;
    for (const Move& move : open.moves) {
        for (const Gate& gate : move.gates) {
            const bool isDocument = gate.guard->kind == "documents";
            const ClosedList* const list =
                isDocument || gate.guard->kind == "checklist" ? open.rules->pack->list(gate.guard->of) : nullptr;
            for (std::size_t at = 0; list && at < list->items.size(); ++at) {
                const ListItem& item = list->items[at];
                const bool isFor = item.only.empty() || std::find(item.only.begin(), item.only.end(), kind) != item.only.end();
                const bool isKnown =
                    std::any_of(asked.begin(), asked.end(), [&](const AskedItem& one) { return one.item == &item; });
                if (!isFor || isKnown)
                    continue;
                const Mark* const mark = open.dossier.mark(item.id);
                const Document* const newest = open.dossier.newest(item.id);
                asked.push_back({&item, isDocument,
                    isDocument ? (newest ? std::to_string(newest->version) : "open")
                               : (mark ? std::string(answerKey(mark->answer)) : "open")});
            }
        }
    }
    return asked;
}

void writeProject(const Call& call, const OpenProject& open)
{
    const Project& project = open.dossier.project;
    Json::Array moves;
    for (const Move& move : open.moves)
        moves.push_back(moveJson(move, open, call.language));
    Json::Array items;
    for (const AskedItem& one : askedOf(open))
        items.push_back(Json::Object{{"item", one.item->id}, {"name", in(call.language, one.item->name).toStdString()},
            {"kind", one.isDocument ? "document" : "tick"}, {"standing", one.standing}});
    Json::Array follow;
    for (const FollowUp& next : open.followUps) {
        if (next.isOpen())
            follow.push_back(next.workflow->id);
    }
    Json::Array steps;
    for (const standards::Step& step : project.steps)
        steps.push_back(Json::Object{{"transition", step.transition}, {"to", step.to}, {"on", formatDate(step.on)},
            {"by", step.by.toStdString()}, {"reason", step.reason.toStdString()}});
    call.write(
        canonicalBytes(Json::Object{{"id", project.id.text()}, {"number", project.number.toStdString()},
            {"title", project.title.toStdString()}, {"state", open.place.state->id}, {"since", formatDate(open.place.since)},
            {"conclusion", project.conclusion}, {"moves", std::move(moves)}, {"items", std::move(items)},
            {"steps", std::move(steps)}, {"follow", std::move(follow)}, {"votes", votesJson(open)}})
        + '\n');
}

Result<Exit> showProject(const Call& call, OpenWorkspace& at)
{
    if (call.operands.size() < 2)
        return showBoard(call, at);
    const OpenProject open = TRY(openNamed(call, at));
    if (call.isJson) {
        writeProject(call, open);
        return Exit::Done;
    }
    const Project& project = open.dossier.project;
    call.say(QStringLiteral("%1  %2").arg(project.number, project.title));
    call.say(
        Words{"%1 · %2，自 %3", "%1 · %2, since %3"}
            .in(call.language)
            .arg(in(call.language, open.workflow->name), in(call.language, open.place.state->name), dateText(open.place.since)));
    for (const Move& move : open.moves)
        sayMove(call, move, open);
    for (const FollowUp& next : open.followUps) {
        if (next.isOpen())
            call.say(Words{"⇒ %1  可转入：%2", "⇒ %1  may go on in: %2"}
                         .in(call.language)
                         .arg(QString::fromStdString(next.workflow->id), in(call.language, next.workflow->name)));
    }
    for (const AskedItem& one : askedOf(open))
        call.say(QStringLiteral("  %1  %2  %3")
                     .arg(QString::fromStdString(one.item->id), QString::fromStdString(one.standing),
                         in(call.language, one.item->name)));
    sayVotes(call, open);
    return Exit::Done;
}

Result<Exit> begin(const Call& call, OpenWorkspace& at)
{
    const QString procedure = call.operands[1];
    Project project;
    project.pack = procedure.section(QLatin1Char('/'), 0, 0).toStdString();
    project.workflow = procedure.section(QLatin1Char('/'), 1).toStdString();
    project.kind = call.operands[2].toStdString();
    project.title = call.operands[3].trimmed();
    project.number = option(call, "--number");
    project.standard = option(call, "--standard");
    project.isRevision = call.options.contains(QStringLiteral("--revision"));
    project.isUrgent = call.options.contains(QStringLiteral("--urgent"));
    project.startedOn = TRY(dayGiven(call, at));
    {
        const ReadScope scope = TRY(at.session->workspace().read());
        const Review review = TRY(reviewOf(at.session->asked(scope, at.scope)));
        if (const QString body = option(call, "--body"); !body.isEmpty())
            project.body = TRY(bodyNamed(review.facts, body))->id;
        if (const QString leader = option(call, "--leader"); !leader.isEmpty())
            project.leader = TRY(personNamed(review.facts, leader))->id;
    }
    return made(call, TRY(beginProject(*at.session, at.scope, project)));
}

/// "published-on=2025-03-01": the days and numbers a project is kept with.
Result<Exit> setFields(const Call& call, OpenWorkspace& at)
{
    struct Field {
        const char* key;
        const char* column;
        bool isDay;
    };
    static constexpr std::array fields{Field{"due-on", "due_on", true}, Field{"in-force-since", "in_force_since", true},
        Field{"posted-on", "posted_on", true}, Field{"posted-until", "posted_until", true},
        Field{"published-on", "published_on", true}, Field{"implemented-on", "implemented_on", true},
        Field{"number", "number", false}, Field{"standard", "standard", false}, Field{"title", "title", false}};
    FactValues values;
    for (qsizetype operand = 2; operand < call.operands.size(); ++operand) {
        const QString key = call.operands[operand].section(QLatin1Char('='), 0, 0);
        const QString value = call.operands[operand].section(QLatin1Char('='), 1).trimmed();
        const auto field =
            std::find_if(fields.begin(), fields.end(), [&](const Field& one) { return key == QLatin1String(one.key); });
        if (field == fields.end())
            return Problem{"cli.bad-value"}.with("option", key).with("value", value);
        if (value.isEmpty())
            values.emplace_back(field->column, std::nullopt);
        else if (field->isDay)
            values.emplace_back(field->column, TRY(parseDate(value.toStdString())));
        else
            values.emplace_back(field->column, value);
    }
    const Id project = TRY(openNamed(call, at)).dossier.project.id;
    TRY(saveRow(*at.session, projectTable, {project, std::move(values)}));
    return Exit::Done;
}

Result<Exit> markItems(const Call& call, OpenWorkspace& at)
{
    const OpenProject open = TRY(openNamed(call, at));
    const QDate day = TRY(dayGiven(call, at));
    const QString note = option(call, "--note");
    std::map<std::string, std::optional<Mark>> marks;
    for (qsizetype operand = 2; operand < call.operands.size(); ++operand) {
        const std::string item = call.operands[operand].section(QLatin1Char('='), 0, 0).toStdString();
        const QString word = call.operands[operand].section(QLatin1Char('='), 1);
        const std::optional<Answer> answer = answerOf(word.toStdString());
        if (!answer && word != QLatin1String("open"))
            return Problem{"cli.bad-value"}.with("option", QString::fromStdString(item)).with("value", word);
        const Mark* const before = open.dossier.mark(item);
        const QString kept = note.isEmpty() && before ? before->note : note;
        marks[item] = answer ? std::optional(Mark{item, *answer, day, kept}) : std::nullopt;
    }
    TRY(mark(*at.session, at.scope, open.dossier.project.id, marks));
    return Exit::Done;
}

Result<Exit> handIn(const Call& call, OpenWorkspace& at)
{
    const Id project = TRY(openNamed(call, at)).dossier.project.id;
    QFile file(call.operands[3]);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{file.exists() ? "file.unreadable" : "file.not-found"}.inFile(call.operands[3]);
    return made(call,
        TRY(addDocument(
            *at.session, at.scope, project, call.operands[2].toStdString(), QFileInfo(call.operands[3]).fileName(), file)));
}

Result<Exit> takeOut(const Call& call, OpenWorkspace& at)
{
    const OpenProject open = TRY(openNamed(call, at));
    const std::string item = call.operands[2].toStdString();
    const QString version = option(call, "--version");
    const Document* wanted = version.isEmpty() ? open.dossier.newest(item) : nullptr;
    for (const Document& document : open.dossier.documents) {
        if (document.item == item && QString::number(document.version) == version)
            wanted = &document;
    }
    if (!wanted)
        return Problem{"standards.no-such-document"}.with("item", call.operands[2]);
    TRY(saveDocument(*at.session, *wanted, call.operands[3]));
    return Exit::Done;
}

Result<Exit> step(const Call& call, OpenWorkspace& at)
{
    const OpenProject open = TRY(openNamed(call, at));
    const std::string id = call.operands[2].toStdString();
    const Transition* const transition = open.workflow->transition(id);
    const Taking taking{id, transition ? transition->who : std::string(), TRY(dayGiven(call, at)), {}, option(call, "--reason")};
    TRY(takeStep(*at.session, at.scope, open.dossier.project.id, taking));
    return Exit::Done;
}

Result<Exit> conclusion(const Call& call, OpenWorkspace& at)
{
    static constexpr std::array words{"keep", "revise", "abolish", "open"};
    const QString word = call.operands[2];
    if (std::none_of(words.begin(), words.end(), [&](const char* one) { return word == QLatin1String(one); }))
        return Problem{"cli.bad-value"}.with("option", QStringLiteral("CONCLUSION")).with("value", word);
    const Id project = TRY(openNamed(call, at)).dossier.project.id;
    TRY(conclude(*at.session, at.scope, project, word == QLatin1String("open") ? std::string() : word.toStdString(),
        option(call, "--reason")));
    return Exit::Done;
}

Result<Exit> goOn(const Call& call, OpenWorkspace& at)
{
    const Id project = TRY(openNamed(call, at)).dossier.project.id;
    std::optional<QDate> day;
    if (!option(call, "--day").isEmpty())
        day = TRY(dayGiven(call, at));
    return made(call, TRY(followProject(*at.session, at.scope, project, call.operands[2].toStdString(), day)));
}

constexpr Option dayOption{"--day", "YYYY-MM-DD", {"哪天（默认今天）", "on which day (today by default)"}};

}

Command standardsShowCommand()
{
    return {"standards show", "WS [PROJECT]", 1, 2,
        {"标准项目看板；或一个项目（按编号、名称、内部编号或 #序号）的去向、条件、待办和投票",
            "the board of standards projects; or one (by number, title, id or #place) with its next steps, conditions, items, "
            "votes"},
        nullptr, workspaceOptions(), [](const Call& call) { return onWorkspace(call, showProject); }};
}

Command standardsBeginCommand()
{
    return {"standards begin", "WS PACK/PROCEDURE KIND TITLE", 4, 4, {"登记一个标准项目", "begin a standards project"}, nullptr,
        workspaceOptions({{"--number", "TEXT", {"项目编号", "the project's number"}},
            {"--standard", "TEXT", {"标准编号", "the standard's number"}},
            {"--body", "NAME", {"归口的委员会", "the committee in charge"}}, {"--leader", "NAME", {"负责人", "the leader"}},
            {"--revision", nullptr, {"修订项目", "it revises a standard"}}, {"--urgent", nullptr, {"紧急", "it is urgent"}},
            dayOption}),
        [](const Call& call) { return onWorkspace(call, begin); }};
}

Command standardsSetCommand()
{
    return {"standards set", "WS PROJECT FIELD=TEXT…", 3, 32,
        {"填写项目：due-on、in-force-since、posted-on、posted-until、published-on、implemented-on、number、standard、title",
            "say of a project: due-on, in-force-since, posted-on, posted-until, published-on, implemented-on, number, standard, "
            "title"},
        nullptr, workspaceOptions(), [](const Call& call) { return onWorkspace(call, setFields); }};
}

Command standardsMarkCommand()
{
    return {"standards mark", "WS PROJECT ITEM=yes|no|does-not-apply|open…", 3, 256,
        {"勾选清单事项，回答复审问题，或填写表格栏目（--note）",
            "tick items of checklists, answer a review's questions, or write to a form's points (--note)"},
        nullptr, workspaceOptions({{"--note", "TEXT", {"说明，或栏目的内容", "a note, or what a point says"}}, dayOption}),
        [](const Call& call) { return onWorkspace(call, markItems); }};
}

Command standardsHandInCommand()
{
    return {"standards hand-in", "WS PROJECT ITEM FILE", 4, 4, {"收下一份文件的新版本", "take in a new version of a document"},
        nullptr, workspaceOptions(), [](const Call& call) { return onWorkspace(call, handIn); }};
}

Command standardsTakeOutCommand()
{
    return {"standards take-out", "WS PROJECT ITEM OUT", 4, 4,
        {"取出一份文件（默认最新版本），先核对内容", "write a document to a file (the newest version by default), checked first"},
        nullptr, workspaceOptions({{"--version", "N", {"第几版", "which version"}}}),
        [](const Call& call) { return onWorkspace(call, takeOut); }};
}

Command standardsStepCommand()
{
    return {"standards step", "WS PROJECT STEP", 3, 3, {"办理一步，各项条件须已具备", "take a step, once its conditions are met"},
        nullptr, workspaceOptions({{"--reason", "TEXT", {"理由", "the reason"}}, dayOption}),
        [](const Call& call) { return onWorkspace(call, step); }};
}

Command standardsConcludeCommand()
{
    return {"standards conclude", "WS PROJECT keep|revise|abolish|open", 3, 3,
        {"给出复审结论；open 为收回", "draw a review's conclusion; open takes it back"}, nullptr,
        workspaceOptions({{"--reason", "TEXT", {"与建议不同时的理由", "why, where it departs from advice"}}}),
        [](const Call& call) { return onWorkspace(call, conclusion); }};
}

Command standardsFollowCommand()
{
    return {"standards follow", "WS PROJECT PROCEDURE", 3, 3,
        {"转入下一程序：延期、复审、修订", "go on in another procedure: an extension, a review, a revision"}, nullptr,
        workspaceOptions({{"--day", "YYYY-MM-DD", {"所需的日期，如计划期限", "the day it needs, such as the term's end"}}}),
        [](const Call& call) { return onWorkspace(call, goOn); }};
}

}
