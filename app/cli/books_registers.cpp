// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/workspace_call.h"
#include "core/safety_fee/project_ledger.h"
#include "core/services/finding_answers.h"
#include "core/services/safety_fee/books.h"
#include "core/services/safety_fee/group.h"
#include "core/services/safety_fee/raise.h"
#include "core/services/safety_fee/succession.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "ui/texts/format.h"

#include <algorithm>

// What stands beside the books of the safety fee: answers to findings, successions, the higher standard, the group, projects.

namespace plumbline::cli {

namespace {

using namespace plumbline::safety_fee;

void answerWith(const Call& call, Json::Object json, const Words& words, const QString& value)
{
    if (call.isJson)
        call.write(canonicalBytes(std::move(json)) + '\n');
    else
        call.say(words.in(call.language).arg(value));
}

/// Of the standing, and of the drafts where books are kept.
Result<Finding> findingByKey(const OpenWorkspace& at, const std::string& key)
{
    const ReadScope facts = TRY(at.session->workspace().read());
    std::vector<Finding> all = TRY(standing(*at.session, facts, at.scope)).findings;
    if (booksOf(facts, at.scope.enterprise)) {
        std::vector<Finding> drafts = TRY(draftFindings(at.session->asked(facts, at.scope)));
        std::move(drafts.begin(), drafts.end(), std::back_inserter(all));
    }
    const auto found = std::find_if(all.begin(), all.end(), [&](const Finding& one) { return findingKey(one) == key; });
    if (found == all.end())
        return Problem{"finding.unknown"}.with("key", QString::fromStdString(key));
    return *found;
}

Result<Exit> answer(const Call& call, OpenWorkspace& at)
{
    const Finding finding = TRY(findingByKey(at, call.operands[1].toStdString()));
    if (call.options.contains(QStringLiteral("--withdraw"))) {
        TRY(withdrawAnswer(*at.session, at.scope.enterprise, finding));
        answerWith(call, {{"withdrawn", findingKey(finding)}}, {"已撤回答复：%1", "Answer withdrawn: %1"}, call.operands[1]);
        return Exit::Done;
    }
    TRY(answerFinding(*at.session, at.scope, finding, option(call, "--reason")));
    answerWith(call, {{"answered", findingKey(finding)}}, {"已答复：%1", "Answered: %1"}, call.operands[1]);
    return Exit::Done;
}

Result<Exit> succeedTo(const Call& call, OpenWorkspace& at)
{
    EnterpriseFacts successor;
    {
        const ReadScope facts = TRY(at.session->workspace().read());
        successor = TRY(enterpriseBy(facts, option(call, "--to").toStdString()));
    }
    const QString day = option(call, "--day");
    const QDate on = day.isEmpty() ? at.scope.today : TRY(parseDate(day.toStdString()));
    const Id made = TRY(succeed(*at.session, {at.scope.enterprise, successor.id, on, option(call, "--reason")}));
    answerWith(call, {{"succession", made.text()}},
        {"结余及其依据、未结问题已移交：%1", "Balance, receipts and open findings handed over: %1"}, successor.name);
    return Exit::Done;
}

Json toJson(const RaiseDecision& decision)
{
    Json::Object json{{"from", std::to_string(decision.fromYear)}, {"amount", formatMoney(decision.amount)},
        {"by", decision.decidedBy.toStdString()}};
    if (decision.untilYear)
        json.emplace("until", std::to_string(*decision.untilYear));
    return json;
}

Result<Exit> adopt(const Call& call, OpenWorkspace& at)
{
    const RaiseDecision decision = TRY(adoptRaise(*at.session, at.scope, option(call, "--by"), option(call, "--reason")));
    answerWith(call, {{"raise", toJson(decision)}}, {"自该年起每年增提 %1", "Added each year from this one on: %1"},
        yuanText(decision.amount));
    return Exit::Done;
}

Result<Exit> end(const Call& call, OpenWorkspace& at)
{
    const RaiseDecision decision = TRY(endRaise(*at.session, at.scope, option(call, "--by")));
    answerWith(call, {{"raise", toJson(decision)}}, {"增提到 %1 年为止", "The last year with it is %1"},
        QString::number(decision.untilYear.value_or(0)));
    return Exit::Done;
}

/// The amounts of a line that are there, by name.
constexpr std::pair<const char*, Money GroupLine::*> lineNames[] = {{"opening", &GroupLine::opening},
    {"accrued", &GroupLine::accrued}, {"supplemented", &GroupLine::supplemented}, {"received", &GroupLine::receivedFromMembers},
    {"used", &GroupLine::usedItself}, {"usedByHeadquarters", &GroupLine::usedByHeadquarters},
    {"handedOver", &GroupLine::handedOver}, {"other", &GroupLine::other}, {"closing", &GroupLine::closing}};
constexpr Words lineWords[] = {{"年初", "opening"}, {"提取", "accrued"}, {"补提", "supplement"}, {"收到上交", "received"},
    {"使用", "used"}, {"总部使用", "used by headquarters"}, {"上交", "handed over"}, {"其他", "other"}, {"年末", "closing"}};

Json toJson(const GroupLine& line)
{
    Json::Object json;
    for (const auto& [name, amount] : lineNames)
        json.emplace(name, formatMoney(line.*amount));
    return json;
}

QString lineText(const Call& call, const GroupLine& line)
{
    QStringList parts;
    for (std::size_t at = 0; at < std::size(lineNames); ++at) {
        const Money amount = line.*lineNames[at].second;
        if (!amount.isZero())
            parts << lineWords[at].in(call.language) + QLatin1Char(' ') + yuanText(amount);
    }
    return parts.join(QStringLiteral("  "));
}

Result<Exit> showGroup(const Call& call, OpenWorkspace& at)
{
    const ReadScope facts = TRY(at.session->workspace().read());
    const GroupYear group = TRY(groupYear(facts, at.scope.enterprise, at.scope.year));
    Json::Array companies;
    for (const GroupCompany& company : group.companies) {
        companies.push_back(Json::Object{{"name", company.name.toStdString()}, {"line", toJson(company.line)}});
        if (!call.isJson)
            call.say(QStringLiteral("%1  %2").arg(company.name, lineText(call, company.line)));
    }
    if (call.isJson) {
        call.write(canonicalBytes(Json::Object{{"companies", std::move(companies)}, {"consolidated", toJson(group.consolidated)},
                       {"eliminated", formatMoney(group.eliminated)}, {"unmatched", formatMoney(group.unmatched)},
                       {"pooled", formatMoney(group.pooled)}})
            + '\n');
        return Exit::Done;
    }
    call.say(Words{"合并  %1", "Consolidated  %1"}.in(call.language).arg(lineText(call, group.consolidated)));
    call.say(Words{"抵销 %1，未对上 %2，总部统筹结余 %3", "Eliminated %1, unmatched %2, pooled with headquarters %3"}
                 .in(call.language)
                 .arg(yuanText(group.eliminated), yuanText(group.unmatched), yuanText(group.pooled)));
    return Exit::Done;
}

Result<Exit> showProjects(const Call& call, OpenWorkspace& at)
{
    const ReadScope scope = TRY(at.session->workspace().read());
    const Facts facts = TRY(readFacts(scope, at.scope.enterprise));
    Json::Array written;
    bool areProven = true;
    for (const ProjectLedger& project : TRY(projectLedgers(facts, at.session->rules(), at.scope.today))) {
        areProven = areProven && (!project.settledOn || project.isProven());
        written.push_back(Json::Object{{"project", project.project.toStdString()}, {"received", formatMoney(project.received)},
            {"used", formatMoney(project.used)}, {"passedOn", formatMoney(project.passedOn)},
            {"returned", formatMoney(project.returned)}, {"left", formatMoney(project.left)},
            {"proven", project.isProven() ? "yes" : "no"}});
        if (!call.isJson)
            call.say(Words{
                "%1  收 %2  用 %3  转付 %4  退 %5  余 %6  %7", "%1  received %2  used %3  passed on %4  returned %5  left %6  %7"}
                         .in(call.language)
                         .arg(project.project, yuanText(project.received), yuanText(project.used), yuanText(project.passedOn),
                             yuanText(project.returned), yuanText(project.left),
                             !project.settledOn       ? Words{"未决算", "not settled"}.in(call.language)
                                 : project.isProven() ? Words{"收用退相符", "proven"}.in(call.language)
                                                      : Words{"决算未证明", "not proven"}.in(call.language)));
    }
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"projects", std::move(written)}}) + '\n');
    return areProven ? Exit::Done : Exit::SomethingWrong;
}

const Option whyOption{"--reason", "TEXT", {"为什么", "why"}};
const Option deciderOption{"--by", "TEXT", {"由谁决定", "who decides"}};

}

Command answerCommand()
{
    return {"answer", "WS KEY", 2, 2,
        {"以理由答复一个问题（check --json 给出 KEY）", "answer a finding with a reason (check --json gives the KEY)"}, nullptr,
        workspaceOptions({whyOption, {"--withdraw", nullptr, {"撤回答复", "withdraw the answer"}}}),
        [](const Call& call) { return onWorkspace(call, answer); }};
}

Command booksSucceedCommand()
{
    return {"books succeed", "WS", 1, 1, {"结余随业务移交给承继企业（第五十八条）", "hand the balance to a successor (art. 58)"},
        nullptr,
        workspaceOptions({{"--to", "USCC", {"承继企业", "the successor"}},
            {"--day", "YYYY-MM-DD", {"记在哪天（默认今天）", "on which day (today by default)"}}, whyOption}),
        [](const Call& call) { return onWorkspace(call, succeedTo); }};
}

Command raiseAdoptCommand()
{
    return {"raise adopt", "WS", 1, 1,
        {"连续补提后自某年起提高标准（第四十九条）", "raise the standard from a year on, after supplements (art. 49)"}, nullptr,
        workspaceOptions({deciderOption, whyOption}), [](const Call& call) { return onWorkspace(call, adopt); }};
}

Command raiseEndCommand()
{
    return {"raise end", "WS", 1, 1, {"某年为提高标准的最后一年", "a year is the last with the higher standard"}, nullptr,
        workspaceOptions({deciderOption}), [](const Call& call) { return onWorkspace(call, end); }};
}

Command groupShowCommand()
{
    return {"group show", "WS", 1, 1,
        {"集团各企业和合并的一年（第五十五条）", "the group's year by company and consolidated (art. 55)"}, nullptr,
        workspaceOptions(), [](const Call& call) { return onWorkspace(call, showGroup); }};
}

Command projectsShowCommand()
{
    return {"projects show", "WS", 1, 1,
        {"各项目安全费的收、用、退（第十八条）", "what each project received, used and returned (art. 18)"}, nullptr,
        workspaceOptions(), [](const Call& call) { return onWorkspace(call, showProjects); }};
}

}
