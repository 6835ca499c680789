// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/group.h"

#include "core/data_catalogue/standing.h"

#include <algorithm>

namespace plumbline::data_catalogue {

namespace {

constexpr char memberFormat[] = "plumbline.member/1";

struct CountMember {
    const char* key;
    std::int64_t MemberSummary::*count;
};
constexpr CountMember countMembers[] = {
    {"unjudged", &MemberSummary::unjudged},
    {"records", &MemberSummary::records},
    {"bytes", &MemberSummary::bytes},
    {"changed", &MemberSummary::changed},
    {"controls-asked", &MemberSummary::controlsAsked},
    {"controls-met", &MemberSummary::controlsMet},
    {"incidents", &MemberSummary::incidents},
};

void countEntries(MemberSummary& summary, const Facts& facts, const Standing& standing)
{
    for (std::size_t at = 0; at < facts.entries.size(); ++at) {
        const auto& decided = standing.proposals[at].decided;
        if (!decided) {
            ++summary.unjudged;
            continue;
        }
        ++summary.entries[std::size_t(*decided)];
        if (*decided == Level::General)
            continue;
        summary.records += facts.entries[at].scale.records.value_or(0);
        summary.bytes += facts.entries[at].scale.bytes.value_or(0);
    }
}

bool isFiledEverywhere(const Facts& facts, const std::vector<std::string>& domains)
{
    return std::all_of(
        domains.begin(), domains.end(), [&](const std::string& domain) { return facts.lastAccepted(domain) != nullptr; });
}

struct Task {
    bool arises;
    bool isDone;
};

/// The five in their order. Articles 12, 24 and 31 bind those with such data alone.
std::array<Task, 5> tasksOf(
    const MemberSummary& summary, const Facts& facts, const Standing& standing, const RulePack& pack, QDate today)
{
    const DecidedLevels levels(facts, standing.proposals);
    const std::vector<Finding> found = registerFindings(facts, levels, pack, today);
    const auto isClean = [&](std::string_view code) {
        return std::none_of(found.begin(), found.end(), [&](const Finding& finding) { return finding.code == code; });
    };
    const std::vector<std::string> domains = domainsToPrepare(facts, standing.proposals);
    const std::int64_t assessed = submittedOf(facts.registers.rows("assessment"), summary.year);
    return {{{!domains.empty(), isFiledEverywhere(facts, domains) && summary.changed == 0},
        {levels.has(Level::Core), isClean("data_catalogue.crossing.not-reviewed")},
        {true, isClean("data_catalogue.risk.not-reported")},
        {!facts.entries.empty(), submittedOf(facts.registers.rows("yearly_report"), summary.year, "incidents") > 0},
        {levels.has(Level::Important), assessed >= assessmentsAYear(pack)}}};
}

void judgeTasks(MemberSummary& summary, const std::array<Task, 5>& tasks)
{
    for (std::size_t at = 0; at < groupTasks.size(); ++at) {
        if (!tasks[at].arises)
            summary.tasksVoid.emplace_back(groupTasks[at]);
        else if (tasks[at].isDone)
            summary.tasksDone.emplace_back(groupTasks[at]);
    }
}

/// A list of tasks; none where there is no such member.
Result<std::vector<std::string>> tasksIn(Members& members, const char* key)
{
    std::vector<std::string> tasks;
    const Json* const list = members.optional(key);
    if (!list)
        return tasks;
    if (!list->isArray())
        return members.at("receipt.malformed", key);
    for (const Json& task : list->array()) {
        if (!task.isString())
            return members.at("receipt.malformed", key);
        tasks.push_back(task.string());
    }
    return tasks;
}

Json tasksAsJson(const std::vector<std::string>& tasks)
{
    Json::Array all;
    for (const std::string& task : tasks)
        all.emplace_back(task);
    return all;
}

}

MemberSummary summaryOf(const Facts& facts, const Standing& standing, const RulePack& pack, int year, QDate today)
{
    MemberSummary summary;
    summary.year = year;
    countEntries(summary, facts, standing);
    if (!facts.filings.empty()) {
        summary.filing = filingMoveKey(facts.filings.back().state());
        summary.filedOn = facts.filings.back().dayOf(FilingMove::Submitted);
    }
    summary.changed = std::int64_t(standing.changed.size());
    for (const ControlLine& line : standing.controls) {
        if (!line.isRequired || line.answer.state == ControlState::NotApplicable)
            continue;
        ++summary.controlsAsked;
        summary.controlsMet += line.answer.state == ControlState::Met ? 1 : 0;
    }
    const RegisterRows& incidents = facts.registers.rows("incident");
    summary.incidents = std::count_if(incidents.begin(), incidents.end(), [&](const RegisterRow& row) {
        const auto day = row.day("happened_on");
        return day && day->year() == year;
    });
    judgeTasks(summary, tasksOf(summary, facts, standing, pack, today));
    return summary;
}

Json toJson(const MemberSummary& summary)
{
    Json::Object json{{"format", memberFormat}, {"year", std::to_string(summary.year)}};
    for (const Level level : {Level::General, Level::Important, Level::Core})
        json.emplace(std::string(levelKey(level)), std::to_string(summary.entries[std::size_t(level)]));
    for (const CountMember& member : countMembers)
        json.emplace(member.key, std::to_string(summary.*member.count));
    if (!summary.filing.empty())
        json.emplace("filing", summary.filing);
    if (summary.filedOn)
        json.emplace("filed-on", formatDate(*summary.filedOn));
    json.emplace("tasks-done", tasksAsJson(summary.tasksDone));
    if (!summary.tasksVoid.empty())
        json.emplace("tasks-void", tasksAsJson(summary.tasksVoid));
    return json;
}

Result<MemberSummary> memberSummary(const Json& json)
{
    Members members = TRY(Members::of(json, {}));
    if (TRY(members.text("format")) != memberFormat)
        return members.at("receipt.malformed", "format");
    MemberSummary summary;
    summary.year = int(TRY(parseCount(TRY(members.text("year")))));
    for (const Level level : {Level::General, Level::Important, Level::Core})
        summary.entries[std::size_t(level)] = TRY(parseCount(TRY(members.text(levelKey(level)))));
    for (const CountMember& member : countMembers)
        summary.*member.count = TRY(parseCount(TRY(members.text(member.key))));
    summary.filing = TRY(members.optionalText("filing")).value_or(std::string());
    if (const auto day = TRY(members.optionalText("filed-on")))
        summary.filedOn = TRY(parseDate(*day));
    summary.tasksDone = TRY(tasksIn(members, "tasks-done"));
    summary.tasksVoid = TRY(tasksIn(members, "tasks-void"));
    TRY(members.finish());
    return summary;
}

std::vector<NamedSummary> latestMembers(const Facts& facts)
{
    std::map<std::string, NamedSummary> latest;
    for (const RegisterRow& row : facts.registers.rows("member")) {
        const Result<Json> content = Json::read(row.cell("content"));
        const Result<MemberSummary> summary = content ? memberSummary(*content) : Result<MemberSummary>(content.problem());
        const QDate asOf = row.day("as_of").value_or(QDate());
        if (!summary)
            continue;
        const auto known = latest.find(std::string(row.cell("uscc")));
        if (known == latest.end() || known->second.asOf <= asOf)
            latest.insert_or_assign(std::string(row.cell("uscc")), NamedSummary{row.id, row.text("name"), asOf, *summary});
    }
    std::vector<NamedSummary> all;
    for (auto& [uscc, member] : latest)
        all.push_back(std::move(member));
    return all;
}

TaskState taskState(const NamedSummary& member, std::string_view task, int year, const Registers& registers)
{
    const auto isAmong = [&](const std::vector<std::string>& tasks) {
        return std::find(tasks.begin(), tasks.end(), task) != tasks.end();
    };
    const RegisterRows& seen = registers.rows("group_task");
    const bool isSeenDone = std::any_of(seen.begin(), seen.end(), [&](const RegisterRow& one) {
        return one.text("subsidiary") == member.name && one.is("task", task) && one.says("done_on") && one.count("year") == year;
    });
    if (isSeenDone || isAmong(member.summary.tasksDone))
        return TaskState::Done;
    return isAmong(member.summary.tasksVoid) ? TaskState::DoesNotArise : TaskState::Open;
}

}
