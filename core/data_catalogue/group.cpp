// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/group.h"

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

bool hasSubmitted(const RegisterRows& rows, int year, std::string_view kind = {})
{
    return std::any_of(rows.begin(), rows.end(), [&](const RegisterRow& row) {
        return row.count("year") == year && row.says("submitted_on") && (kind.empty() || row.is("kind", kind));
    });
}

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

bool isFiledEverywhere(const Facts& facts, const Standing& standing)
{
    const std::vector<std::string> domains = domainsToFile(facts, standing.proposals);
    return !domains.empty() && std::all_of(domains.begin(), domains.end(), [&](const std::string& domain) {
        return facts.lastAccepted(domain) != nullptr;
    });
}

void judgeTasks(MemberSummary& summary, const Facts& facts, const Standing& standing, const std::vector<Finding>& found)
{
    const auto isClean = [&](std::string_view code) {
        return std::none_of(found.begin(), found.end(), [&](const Finding& finding) { return finding.code == code; });
    };
    const std::array isDone{isFiledEverywhere(facts, standing) && summary.changed == 0,
        isClean("data_catalogue.crossing.not-reviewed"), isClean("data_catalogue.risk.not-reported"),
        hasSubmitted(facts.registers.rows("yearly_report"), summary.year, "incidents"),
        hasSubmitted(facts.registers.rows("assessment"), summary.year)};
    for (std::size_t at = 0; at < groupTasks.size(); ++at) {
        if (isDone[at])
            summary.tasksDone.emplace_back(groupTasks[at]);
    }
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
    judgeTasks(summary, facts, standing, registerFindings(facts, DecidedLevels(facts, standing.proposals), pack, today));
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
    Json::Array tasks;
    for (const std::string& task : summary.tasksDone)
        tasks.emplace_back(task);
    json.emplace("tasks-done", std::move(tasks));
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
    for (const Json& task : *TRY(members.array("tasks-done"))) {
        if (!task.isString())
            return members.at("receipt.malformed", "tasks-done");
        summary.tasksDone.push_back(task.string());
    }
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
            latest.insert_or_assign(std::string(row.cell("uscc")), NamedSummary{row.text("name"), asOf, *summary});
    }
    std::vector<NamedSummary> all;
    for (auto& [uscc, member] : latest)
        all.push_back(std::move(member));
    return all;
}

bool isTaskDone(const NamedSummary& member, std::string_view task, int year, const Registers& registers)
{
    const auto& done = member.summary.tasksDone;
    const RegisterRows& seen = registers.rows("group_task");
    return std::find(done.begin(), done.end(), task) != done.end()
        || std::any_of(seen.begin(), seen.end(), [&](const RegisterRow& one) {
               return one.text("subsidiary") == member.name && one.is("task", task) && one.says("done_on")
                   && one.count("year") == year;
           });
}

}
