// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/workspace_call.h"
#include "core/reports/report_document.h"
#include "core/services/data_catalogue/protection.h"
#include "core/values/period.h"
#include "ui/texts/wording.h"

// What protects the data: the self-check, the catalogue's versions, and the group.

namespace plumbline::cli {

namespace {

using namespace plumbline::data_catalogue;

QString words(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

Json controlJson(const ControlLine& line)
{
    Json::Object json{{"control", line.control->id}, {"least-level", std::string(levelKey(line.least))},
        {"required", std::string(line.isRequired ? "yes" : "no")}};
    const auto add = [&](const char* key, const QString& text) {
        if (!text.isEmpty())
            json.emplace(key, text.toStdString());
    };
    if (line.answer.state)
        json.emplace("state", std::string(controlStateKey(*line.answer.state)));
    add("evidence", line.answer.evidence);
    add("gap", line.answer.gap);
    add("owner", line.answer.owner);
    if (line.answer.dueOn)
        json.emplace("due", formatDate(*line.answer.dueOn));
    if (line.keepsRecord)
        json.emplace("records", std::to_string(line.records));
    return json;
}

Result<Exit> showControls(const Call& call, OpenWorkspace& at)
{
    const ReadScope scope = TRY(at.session->workspace().read());
    const Catalogue catalogue = TRY(catalogueOf(at.session->asked(scope, at.scope)));
    Json::Array written;
    for (const ControlLine& line : catalogue.standing.controls) {
        if (call.isJson) {
            written.push_back(controlJson(line));
            continue;
        }
        const QString state = line.answer.state ? wordOf(words(controlStateKey(*line.answer.state)), call.language)
            : line.isRequired                   ? Words{"未回答", "not answered"}.in(call.language)
                                                : QStringLiteral("—");
        call.say(QStringLiteral("%1  %2  %3").arg(words(line.control->id), state, in(call.language, line.control->name)));
    }
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"controls", std::move(written)}}) + '\n');
    return Exit::Done;
}

Result<Exit> setControl(const Call& call, OpenWorkspace& at)
{
    ControlAnswer answer;
    answer.control = call.operands[1].toStdString();
    answer.state = controlStateOf(call.operands[2].toStdString());
    if (!answer.state && call.operands[2] != QLatin1String("open"))
        return Problem{"cli.bad-value"}.with("option", QStringLiteral("STATE")).with("value", call.operands[2]);
    answer.evidence = option(call, "--evidence");
    answer.gap = option(call, "--gap");
    answer.owner = option(call, "--owner");
    if (const QString day = option(call, "--due"); !day.isEmpty())
        answer.dueOn = TRY(parseDate(day.toStdString()));
    answer.checkedOn = at.scope.today;
    TRY(saveControl(*at.session, at.scope, answer));
    return Exit::Done;
}

Result<Exit> keepVersion(const Call& call, OpenWorkspace& at)
{
    const VersionHead head = TRY(takeVersion(*at.session, at.scope, option(call, "--extent"), option(call, "--result")));
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"number", std::to_string(head.number)}, {"hash", head.hash}}) + '\n');
    else
        call.say(Words{"已留存第 %1 版，%2", "Version %1 taken, %2"}.in(call.language).arg(head.number).arg(words(head.hash)));
    return Exit::Done;
}

Result<std::int64_t> versionNumber(const QString& text)
{
    return parseCount(text.toStdString());
}

Json differenceJson(const VersionDifference& one)
{
    static constexpr std::string_view changes[] = {"came", "left", "changed"};
    Json::Array keys;
    for (const std::string& key : one.keys)
        keys.emplace_back(key);
    return Json::Object{
        {"name", one.name.toStdString()}, {"change", std::string(changes[int(one.change)])}, {"keys", std::move(keys)}};
}

Result<Exit> compare(const Call& call, OpenWorkspace& at)
{
    const std::int64_t before = TRY(versionNumber(call.operands[1]));
    std::optional<std::int64_t> after;
    if (call.operands.size() > 2)
        after = TRY(versionNumber(call.operands[2]));
    const ReadScope scope = TRY(at.session->workspace().read());
    const std::vector<VersionDifference> found = TRY(compareVersions(at.session->asked(scope, at.scope), before, after));
    Json::Array written;
    for (const VersionDifference& one : found) {
        if (call.isJson) {
            written.push_back(differenceJson(one));
            continue;
        }
        QStringList keys;
        for (const std::string& key : one.keys)
            keys << wordOf(words(key), call.language);
        static const Words changes[] = {{"新增", "new"}, {"移出", "gone"}, {"变化", "changed"}};
        call.say(QStringLiteral("%1  %2  %3").arg(changes[int(one.change)].in(call.language), one.name, keys.join(u' ')));
    }
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"differences", std::move(written)}}) + '\n');
    return Exit::Done;
}

Result<Exit> takeMemberIn(const Call& call, OpenWorkspace& at)
{
    TRY(takeMember(*at.session, at.scope, call.operands[1]));
    if (!call.isJson)
        call.say(Words{"已收入 %1", "%1 taken in"}.in(call.language).arg(call.operands[1]));
    return Exit::Done;
}

}

Command controlsShowCommand()
{
    return {"controls show", "WS", 1, 1, {"数据安全自查：各项措施和现状", "the self-check: each control and where it stands"},
        nullptr, workspaceOptions(), [](const Call& call) { return onWorkspace(call, showControls); }};
}

Command controlsSetCommand()
{
    return {"controls set", "WS CONTROL met|partly|not-met|not-applicable|open", 3, 3, {"回答一项措施", "answer a control"},
        nullptr,
        workspaceOptions({{"--evidence", "TEXT", {"证据", "the evidence"}}, {"--gap", "TEXT", {"缺口", "the gap"}},
            {"--owner", "NAME", {"负责人", "who closes it"}}, {"--due", "YYYY-MM-DD", {"期限", "by when"}}}),
        [](const Call& call) { return onWorkspace(call, setControl); }};
}

Command catalogueKeepCommand()
{
    return {"catalogue keep", "WS", 1, 1, {"留存一版目录（第七条）", "take a version of the catalogue (article 7)"}, nullptr,
        workspaceOptions(
            {{"--extent", "TEXT", {"梳理的范围", "what was combed through"}}, {"--result", "TEXT", {"结果", "what came of it"}}}),
        [](const Call& call) { return onWorkspace(call, keepVersion); }};
}

Command catalogueCompareCommand()
{
    return {"catalogue compare", "WS NUMBER [NUMBER]", 2, 3,
        {"比较两版目录，或一版与现状", "compare two versions, or one with the catalogue as it stands"}, nullptr,
        workspaceOptions(), [](const Call& call) { return onWorkspace(call, compare); }};
}

Command catalogueTakeMemberCommand()
{
    return {"catalogue take-member", "WS REPORT", 2, 2,
        {"收入所属企业封存的目录报告（第三十七条）", "take in a subsidiary's sealed catalogue report (article 37)"}, nullptr,
        workspaceOptions(), [](const Call& call) { return onWorkspace(call, takeMemberIn); }};
}

}
