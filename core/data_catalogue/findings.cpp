// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/standing.h"

#include "core/data_catalogue/group.h"
#include "core/values/period.h"

#include <algorithm>
#include <iterator>

namespace plumbline::data_catalogue {

namespace {

constexpr char keyPost[] = "key-post";

Finding about(const Entry& entry, const char* code, Weight weight, Citation citation)
{
    Finding finding;
    finding.code = code;
    finding.weight = weight;
    finding.citation = std::move(citation);
    finding.figures = {{"entry", entry.fullName().toStdString()}};
    finding.subject = entry.id.text();
    return finding;
}

void judgeFindings(const Entry& entry, const Proposal& proposal, const RulePack& pack, std::vector<Finding>& all)
{
    const Citation levels = place(pack, 8, 2);
    if (!proposal.decided)
        all.push_back(about(entry, "data_catalogue.level.to-be-judged", Weight::Warning, levels));
    else if (proposal.judged == Judged::Again)
        all.push_back(about(entry, "data_catalogue.level.judge-again", Weight::Warning, levels));
    else if (proposal.level && *proposal.decided < *proposal.level)
        all.push_back(about(entry, "data_catalogue.level.below-proposal", Weight::Note, levels));
    if (proposal.judged != Judged::Open && !all.empty() && all.back().subject == entry.id.text())
        all.back().why = proposal.judgement->why;
    if (proposal.protectedAs) {
        all.push_back(about(entry, "data_catalogue.together.protected-higher", Weight::Note, place(pack, 13, 1)));
        all.back().figures.emplace_back("level", levelKey(*proposal.protectedAs));
        all.back().figures.emplace_back("together", entry.together.toStdString());
    }
    if (const std::vector<std::string> missing = missingContents(entry); isImportant(proposal) && !missing.empty()) {
        all.push_back(about(entry, "data_catalogue.entry.incomplete", Weight::Warning, place(pack, 12, 1)));
        all.back().figures.emplace_back("count", std::to_string(missing.size()));
        all.back().figures.emplace_back("missing", missing.front());
    }
}

/// Article 7: what a source has no more is for a person to account for; a destruction that is recorded does.
void unlisted(const Entry& entry, const Proposal& proposal, const Facts& facts, const RulePack& pack, std::vector<Finding>& all)
{
    const auto since = facts.unlisted.find(entry.id);
    if (since == facts.unlisted.end() || destroyedOn(facts, entry.id))
        return;
    const Weight weight = isImportant(proposal) ? Weight::Warning : Weight::Note;
    all.push_back(about(entry, "data_catalogue.entry.not-listed", weight, place(pack, 7, 3)));
    all.back().figures.emplace_back("since", formatDate(since->second));
}

/// Articles 38, 40 and 41: for which of its data other rules count besides.
void otherRules(const Entry& entry, const RulePack& pack, std::vector<Finding>& all)
{
    const ClosedList* const flags = pack.list("flags");
    for (const std::string& flag : entry.flags) {
        const ListItem* const item = flags ? flags->find(flag) : nullptr;
        if (!item)
            continue;
        all.push_back(about(entry, "data_catalogue.entry.other-rules", Weight::Note, item->citation));
        all.back().figures.emplace_back("word", flag);
    }
}

/// Article 38: what a look recognised as information about people, and nobody has flagged so.
void unflaggedPersonal(const Facts& facts, const RulePack& pack, std::vector<Finding>& all)
{
    std::map<Id, DataKind> seen;
    for (const Found& found : facts.evidence) {
        const std::optional<DataKind> kind = found.evidence.isByUser ? std::nullopt : kindOf(found.evidence.rule);
        if (kind && isPersonal(*kind) && found.evidence.strength > Strength::Name)
            seen.emplace(found.entry, *kind);
    }
    for (const Entry& entry : facts.entries) {
        const auto personal = seen.find(entry.id);
        if (personal == seen.end() || std::find(entry.flags.begin(), entry.flags.end(), "personal") != entry.flags.end())
            continue;
        all.push_back(about(entry, "data_catalogue.entry.personal-unflagged", Weight::Note, place(pack, 38)));
        all.back().figures.emplace_back("word", kindKey(personal->second));
    }
}

/// Article 13: with important or core data these are named.
void missingRoles(const Facts& facts, const RulePack& pack, QDate today, std::vector<Finding>& all)
{
    const RegisterRows& people = facts.registers.rows("person");
    for (const char* const role : {"first-responsible", "directly-responsible", "head", "body", keyPost}) {
        if (std::any_of(people.begin(), people.end(),
                [&](const RegisterRow& row) { return row.is("role", role) && isInOffice(row, today); }))
            continue;
        Finding& missing = all.emplace_back();
        missing.code = "data_catalogue.person.role-missing";
        missing.citation = {pack.id, 13, 2, role == std::string_view(keyPost) ? "二" : "一", 0};
        missing.figures = {{"word", std::string("role.") + role}};
    }
}

/// Reading D25: twelve months after the last report the next is near, whatever the year.
void agedAssessment(const Facts& facts, const RulePack& pack, QDate today, std::vector<Finding>& all)
{
    std::optional<QDate> last;
    for (const RegisterRow& row : facts.registers.rows("assessment")) {
        if (const auto day = row.day("report_on"))
            last = std::max(last.value_or(*day), *day);
    }
    if (!last || monthsAfter(*last, 12) >= today)
        return;
    Finding& aged = all.emplace_back();
    aged.code = "data_catalogue.assessment.over-a-year";
    aged.weight = Weight::Warning;
    aged.citation = place(pack, 31, 3);
    aged.figures = {{"since", formatDate(*last)}};
}

/// Whether some data was important or core on any day of the year.
bool hadImportant(const Facts& facts, int year)
{
    const auto isSo = [year](const auto& one) {
        const Decision& decision = one.second;
        bool stood = false; // at the year's beginning
        const auto isGraveIn = [&](QDate day, Level level) {
            if (day.year() < year)
                stood = level != Level::General;
            return day.year() == year && level != Level::General;
        };
        return std::any_of(decision.earlier.begin(), decision.earlier.end(),
                   [&](const auto& before) { return isGraveIn(before.first, before.second); })
            || isGraveIn(decision.decidedOn, decision.level) || stood;
    };
    return std::any_of(facts.decisions.begin(), facts.decisions.end(), isSo);
}

/// The first day on which anything of the catalogue was known; none where no day is.
std::optional<QDate> firstDay(const Facts& facts)
{
    std::optional<QDate> first;
    const auto take = [&](QDate day) { first = std::min(first.value_or(day), day); };
    for (const auto& [entry, looks] : facts.scans)
        take(looks.front().first);
    for (const auto& [entry, decision] : facts.decisions)
        take(decision.earlier.empty() ? decision.decidedOn : decision.earlier.front().first);
    for (const VersionHead& version : facts.versions)
        take(version.takenOn);
    return first;
}

Finding missingOfYear(const char* code, Citation citation, int year)
{
    Finding missing;
    missing.code = code;
    missing.citation = std::move(citation);
    missing.figures = {{"year", std::to_string(year)}};
    return missing;
}

/// The incident report of a year may have a later day of the enterprise's own (reading D25).
bool isPlannedLater(const Facts& facts, int year, QDate today)
{
    const RegisterRows& rows = facts.registers.rows("yearly_report");
    return std::any_of(rows.begin(), rows.end(), [&](const RegisterRow& row) {
        const auto planned = row.day("planned_on");
        return row.count("year") == year && row.is("kind", "incidents") && planned && *planned >= today;
    });
}

/// Articles 28 and 31 (reading D25): once in each calendar year since the rule is in force and there is data; a year that is over
/// without is a breach.
void missingYears(const Facts& facts, const RulePack& pack, QDate today, std::vector<Finding>& all)
{
    const std::optional<QDate> first = firstDay(facts);
    const RegisterRows& assessments = facts.registers.rows("assessment");
    for (int year = first ? std::max(pack.from, *first).year() : today.year(); year < today.year(); ++year) {
        const auto made = std::count_if(assessments.begin(), assessments.end(), [&](const RegisterRow& row) {
            return row.count("year") == year && (row.says("report_on") || row.says("submitted_on"));
        });
        if (hadImportant(facts, year) && made < assessmentsAYear(pack))
            all.push_back(missingOfYear("data_catalogue.assessment.missing", place(pack, 31, 3), year));
        if (submittedOf(facts.registers.rows("yearly_report"), year, "incidents") == 0 && !isPlannedLater(facts, year, today))
            all.push_back(missingOfYear("data_catalogue.incident.no-yearly-report", place(pack, 28, 3), year));
    }
}

/// Article 15: recovery is tested; where there is important data and never was a test, it isn't.
void missingRecoveryTest(const Facts& facts, const RulePack& pack, QDate today, std::vector<Finding>& all)
{
    const RegisterRows& acts = facts.registers.rows("storage_act");
    if (std::any_of(acts.begin(), acts.end(), [&](const RegisterRow& row) {
            return row.is("kind", "recovery-test") && row.day("held_on").value_or(today.addDays(1)) <= today;
        }))
        return;
    Finding& none = all.emplace_back();
    none.code = "data_catalogue.recovery-test.none";
    none.weight = Weight::Warning;
    none.citation = place(pack, 15);
}

/// Article 37: what a subsidiary's own report leaves open. Before the year is over its yearly tasks needn't be done, and others
/// than central enterprises look after it for themselves.
void membersOpenTasks(const Facts& facts, const RulePack& pack, QDate today, std::vector<Finding>& all)
{
    const RegisterRows& profiles = facts.registers.rows("profile");
    const bool isCentral = !profiles.empty() && profiles.front().is("is_central", "1");
    for (const NamedSummary& member : latestMembers(facts)) {
        const int year = member.summary.year;
        for (const std::string_view task : groupTasks) {
            const bool isYearly = task == "task.incident-report" || task == "task.assessment";
            if (taskState(member, task, year, facts.registers) != TaskState::Open || (isYearly && today.year() <= year))
                continue;
            Finding& open = all.emplace_back();
            open.code = "data_catalogue.group.task-open";
            open.weight = isCentral ? Weight::Warning : Weight::Note;
            open.citation = place(pack, 37);
            open.figures = {{"what", member.name.toStdString()}, {"task", std::string(task)}};
            open.subject = member.id.text();
        }
    }
}

void enterpriseFindings(
    const Facts& facts, const Standing& standing, const RulePack& pack, QDate today, std::vector<Finding>& all)
{
    if (facts.versions.empty()) {
        Finding& none = all.emplace_back();
        none.code = "data_catalogue.combing.none";
        none.weight = Weight::Note;
        none.citation = place(pack, 7, 3);
    }
    if (hasImportant(standing)) {
        missingRoles(facts, pack, today, all);
        missingRecoveryTest(facts, pack, today, all);
        agedAssessment(facts, pack, today, all);
    }
    missingYears(facts, pack, today, all);
    membersOpenTasks(facts, pack, today, all);
}

/// A filing that isn't submitted yet and rests on levels that are to be judged again.
void outdatedFilings(const Facts& facts, const Standing& standing, const RulePack& pack, std::vector<Finding>& all)
{
    for (const Filing& filing : facts.filings) {
        if (filing.state() != FilingMove::Prepared && filing.state() != FilingMove::Approved)
            continue;
        const std::vector<QString> outdated = outdatedClasses(filing, facts, standing.proposals);
        if (outdated.empty())
            continue;
        Finding& finding = all.emplace_back();
        finding.code = "data_catalogue.filing.outdated-level";
        finding.weight = Weight::Warning;
        finding.citation = place(pack, 12, 1);
        finding.figures = {{"number", std::to_string(filing.number)}, {"entry", outdated.front().toStdString()},
            {"count", std::to_string(outdated.size())}};
        finding.subject = filing.id.text();
    }
}

/// Article 12: what isn't filed, has changed, or came back.
void filingFindings(const Facts& facts, const Standing& standing, const RulePack& pack, QDate today, std::vector<Finding>& all)
{
    for (const std::string& domain : domainsToFile(facts, standing.proposals)) {
        if (isFiledBefore(facts, domain))
            continue;
        Finding& missing = all.emplace_back();
        missing.code = "data_catalogue.filing.missing";
        missing.weight = Weight::Warning;
        missing.citation = place(pack, 12, 1);
        if (!domain.empty())
            missing.figures = {{"domain", domain}};
    }
    for (const ChangedClass& changed : standing.changed) {
        if (isChangeOnItsWay(facts, changed))
            continue;
        Finding& finding = all.emplace_back();
        finding.code = "data_catalogue.filing.changed";
        finding.weight = today > changed.due.day ? Weight::Breach : Weight::Warning;
        finding.citation = place(pack, 12, 3);
        finding.figures = {
            {"entry", changed.name.toStdString()}, {"seen", formatDate(changed.seenOn)}, {"due", formatDate(changed.due.day)}};
        finding.subject = changed.entry.text();
        finding.why = changed.drift.why;
    }
    for (const ReturnedFiling& returned : standing.returned) {
        if (returned.isAgain || today <= returned.due.day)
            continue;
        Finding& overdue = all.emplace_back();
        overdue.code = "data_catalogue.filing.not-resubmitted";
        overdue.citation = place(pack, 12, 2);
        overdue.figures = {{"number", std::to_string(returned.number)}, {"due", formatDate(returned.due.day)}};
        overdue.subject = returned.filing.text();
        overdue.why = returned.due.why;
    }
    outdatedFilings(facts, standing, pack, all);
}

}

std::vector<Finding> findings(const Facts& facts, const Standing& standing, const RulePack& pack, QDate today)
{
    std::vector<Finding> all;
    for (std::size_t at = 0; at < facts.entries.size(); ++at) {
        judgeFindings(facts.entries[at], standing.proposals[at], pack, all);
        unlisted(facts.entries[at], standing.proposals[at], facts, pack, all);
        otherRules(facts.entries[at], pack, all);
    }
    unflaggedPersonal(facts, pack, all);
    filingFindings(facts, standing, pack, today, all);
    enterpriseFindings(facts, standing, pack, today, all);
    for (std::vector<Finding> more :
        {registerFindings(facts, DecidedLevels(facts, standing.proposals), pack, today), selfCheckFindings(standing.controls)})
        std::move(more.begin(), more.end(), std::back_inserter(all));
    return all;
}

}
