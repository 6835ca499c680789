// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/findings.h"

#include "core/data_catalogue/report_parts.h"
#include "core/values/period.h"

#include <algorithm>
#include <iterator>

namespace plumbline::data_catalogue {

namespace {

Citation place(const RulePack& pack, int article, int paragraph = 0)
{
    return {pack.id, article, paragraph, {}, 0};
}

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

bool isImportant(const Proposal& proposal)
{
    return proposal.decided && *proposal.decided != Level::General;
}

bool hasImportant(const Standing& standing)
{
    return std::any_of(standing.proposals.begin(), standing.proposals.end(), isImportant);
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
void missingRoles(const Facts& facts, const RulePack& pack, std::vector<Finding>& all)
{
    const RegisterRows& people = facts.registers.rows("person");
    for (const char* const role : {"first-responsible", "directly-responsible", "head", "body"}) {
        if (std::any_of(people.begin(), people.end(), [&](const RegisterRow& row) { return row.is("role", role); }))
            continue;
        Finding& missing = all.emplace_back();
        missing.code = "data_catalogue.person.role-missing";
        missing.citation = {pack.id, 13, 2, "一", 0};
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
        missingRoles(facts, pack, all);
        agedAssessment(facts, pack, today, all);
    }
}

/// With the authority of that domain; an entry that doesn't say its domain asks for none in particular.
bool isFiledBefore(const Facts& facts, std::string_view domain)
{
    return std::any_of(facts.filings.begin(), facts.filings.end(), [&](const Filing& filing) {
        const bool isOfIt = domain.empty() || filing.domain == domain;
        return isOfIt
            && (filing.state() == FilingMove::Submitted || filing.state() == FilingMove::Accepted
                || filing.state() == FilingMove::Returned);
    });
}

/// A change is on its way once a filing was submitted after it was seen.
bool isChangeOnItsWay(const Facts& facts, const ChangedClass& changed)
{
    return std::any_of(facts.filings.begin(), facts.filings.end(), [&](const Filing& filing) {
        return filing.state() == FilingMove::Submitted && filing.domain == changed.domain && filing.preparedOn >= changed.seenOn;
    });
}

Obligation due(const char* kind, Citation citation, std::optional<QDate> day, const char* reading, bool isDone)
{
    Obligation obligation;
    obligation.kind = kind;
    obligation.citation = std::move(citation);
    obligation.due = day;
    obligation.reading = reading;
    obligation.isDone = isDone;
    return obligation;
}

/// Once in the year, by the day somebody set, or else by its end (reading D25).
void yearly(const char* kind, Citation citation, const RegisterRows& rows, int year, std::vector<Obligation>& all)
{
    QDate day(year, 12, 31);
    bool isDone = false;
    for (const RegisterRow& row : rows) {
        if (row.count("year") != year)
            continue;
        day = row.day("planned_on").value_or(day);
        isDone = isDone || row.says("submitted_on");
    }
    all.push_back(due(kind, std::move(citation), day, "D25", isDone));
    all.back().figures = {{"year", std::to_string(year)}};
}

RegisterRows ofKind(const Facts& facts, std::string_view kind)
{
    RegisterRows rows = facts.registers.rows("yearly_report");
    std::erase_if(rows, [&](const RegisterRow& row) { return !row.is("kind", kind); });
    return rows;
}

/// Days that an authority or the enterprise itself has set.
void ownDays(const Facts& facts, const Standing& standing, const RulePack& pack, std::vector<Obligation>& all)
{
    for (const RegisterRow& row : facts.registers.rows("visit")) {
        if (!row.says("due_on"))
            continue;
        const int article = row.is("kind", "talk") ? 35 : row.is("kind", "complaint") ? 29 : 32;
        all.push_back(due("data_catalogue.visit-mending", place(pack, article), row.day("due_on"), "", row.says("mended_on")));
        all.back().subject = row.id.text();
        all.back().figures = {{"what", std::string(row.cell("subject"))}};
    }
    for (const RegisterRow& row : facts.registers.rows("incident")) {
        if (!row.says("summary_due_on"))
            continue;
        all.push_back(
            due("data_catalogue.incident-summary", place(pack, 28, 3), row.day("summary_due_on"), "D1", row.says("summary_on")));
        all.back().subject = row.id.text();
        all.back().figures = {{"what", std::string(row.cell("what"))}};
    }
    for (const Entry& entry : facts.entries) {
        if (!entry.reviewOn)
            continue;
        all.push_back(due("data_catalogue.review", place(pack, 7, 3), entry.reviewOn, "", false));
        all.back().subject = entry.id.text();
        all.back().figures = {{"entry", entry.fullName().toStdString()}};
    }
    for (const ControlLine& line : standing.controls) {
        if (!line.answer.dueOn || !line.isRequired)
            continue;
        all.push_back(due("data_catalogue.control-gap", line.control->citation, line.answer.dueOn, "", !line.isGap()));
        all.back().subject = line.answer.id.text();
        all.back().figures = {{"control", line.control->id}};
    }
}

/// Periods that run since a filing was submitted or came back.
Result<void> filingClocks(const Facts& facts, const RulePack& pack, const WorkCalendar& calendar, std::vector<Obligation>& all)
{
    for (const Filing& filing : facts.filings) {
        const std::optional<QDate> submitted = filing.dayOf(FilingMove::Submitted);
        if (!submitted)
            continue;
        const Due answer = TRY(dueAfter("data_catalogue.review-answer", *submitted, pack, calendar));
        all.push_back(
            due("data_catalogue.review-answer", place(pack, 12, 2), answer.day, "D3", filing.state() != FilingMove::Submitted));
        all.back().subject = filing.id.text();
        all.back().figures = {{"number", std::to_string(filing.number)}, {"addressee", filing.domain}};
        if (filing.state() != FilingMove::Returned)
            continue;
        const Due again = TRY(dueAfter("data_catalogue.resubmission", *filing.dayOf(FilingMove::Returned), pack, calendar));
        const bool isDone = std::any_of(facts.filings.begin(), facts.filings.end(),
            [&](const Filing& later) { return later.number > filing.number && later.dayOf(FilingMove::Submitted); });
        all.push_back(due("data_catalogue.resubmission", place(pack, 12, 2), again.day, "D4", isDone));
        all.back().subject = filing.id.text();
        all.back().figures = {{"number", std::to_string(filing.number)}, {"addressee", filing.domain}};
    }
    return {};
}

}

Result<Standing> standingOf(const Facts& facts, const RulePack& pack, const WorkCalendar& calendar, QDate today)
{
    Standing standing;
    standing.proposals = TRY(proposals(facts, pack, today));
    standing.changed = TRY(changedClasses(facts, standing.proposals, pack, calendar, today));
    standing.controls = selfCheck(facts, DecidedLevels(facts, standing.proposals), pack);
    return standing;
}

std::vector<Finding> findings(const Facts& facts, const Standing& standing, const RulePack& pack, QDate today)
{
    std::vector<Finding> all;
    for (std::size_t at = 0; at < facts.entries.size(); ++at) {
        judgeFindings(facts.entries[at], standing.proposals[at], pack, all);
        otherRules(facts.entries[at], pack, all);
    }
    unflaggedPersonal(facts, pack, all);
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
    enterpriseFindings(facts, standing, pack, today, all);
    for (std::vector<Finding> more :
        {registerFindings(facts, DecidedLevels(facts, standing.proposals), pack, today), selfCheckFindings(standing.controls)})
        std::move(more.begin(), more.end(), std::back_inserter(all));
    return all;
}

Result<std::vector<Obligation>> obligations(
    const Facts& facts, const Standing& standing, const RulePack& pack, const WorkCalendar& calendar, int year)
{
    std::vector<Obligation> all;
    const std::string mostly = domainOf(facts, standing);
    for (const std::string& domain : domainsToFile(facts, standing.proposals)) {
        all.push_back(due("data_catalogue.first-filing", place(pack, 12, 1), {}, "D25", isFiledBefore(facts, domain)));
        all.back().figures.emplace_back("addressee", domain.empty() ? mostly : domain);
    }
    if (hasImportant(standing)) {
        yearly("data_catalogue.risk-assessment", place(pack, 31, 3), facts.registers.rows("assessment"), year, all);
        all.back().figures.emplace_back("addressee", mostly);
    }
    if (!facts.entries.empty()) { // of whoever processes data, at whatever level
        yearly("data_catalogue.incident-report", place(pack, 28, 3), ofKind(facts, "incidents"), year, all);
        all.back().figures.emplace_back("addressee", mostly);
    }
    const RegisterRows& profiles = facts.registers.rows("profile");
    if (!profiles.empty() && profiles.front().is("is_central", "1"))
        yearly("data_catalogue.group-report", place(pack, 37), ofKind(facts, "group"), year, all);
    ownDays(facts, standing, pack, all);
    TRY(filingClocks(facts, pack, calendar, all));
    for (const ChangedClass& changed : standing.changed) {
        all.push_back(
            due("data_catalogue.filing-change", place(pack, 12, 3), changed.due.day, "D4", isChangeOnItsWay(facts, changed)));
        all.back().subject = changed.entry.text();
        all.back().figures = {{"entry", changed.name.toStdString()}, {"addressee", changed.domain}};
    }
    return all;
}

}
