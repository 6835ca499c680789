// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/standing.h"

#include "core/data_catalogue/report_parts.h"

#include <algorithm>

namespace plumbline::data_catalogue {

namespace {

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

/// So many times in the year, by the day somebody set, or else by its end (reading D25).
void yearly(
    const char* kind, Citation citation, const RegisterRows& rows, int year, std::int64_t times, std::vector<Obligation>& all)
{
    QDate day(year, 12, 31);
    for (const RegisterRow& row : rows) {
        if (row.count("year") == year)
            day = row.day("planned_on").value_or(day);
    }
    all.push_back(due(kind, std::move(citation), day, "D25", submittedOf(rows, year) >= times));
    all.back().figures = {{"year", std::to_string(year)}};
}

RegisterRows ofKind(const Facts& facts, std::string_view kind)
{
    RegisterRows rows = facts.registers.rows("yearly_report");
    std::erase_if(rows, [&](const RegisterRow& row) { return !row.is("kind", kind); });
    return rows;
}

/// Combed through, or decided on, on the day for looking at it again or later.
bool isReviewed(const Facts& facts, const Entry& entry)
{
    const auto decision = facts.decisions.find(entry.id);
    return (decision != facts.decisions.end() && decision->second.decidedOn >= *entry.reviewOn)
        || std::any_of(facts.versions.begin(), facts.versions.end(),
            [&](const VersionHead& version) { return version.takenOn >= *entry.reviewOn; });
}

/// The next recovery test of what was tested; done with any later one of it.
void recoveryTests(const Facts& facts, const RulePack& pack, std::vector<Obligation>& all)
{
    const RegisterRows& acts = facts.registers.rows("storage_act");
    for (const RegisterRow& row : acts) {
        if (!row.is("kind", "recovery-test") || !row.says("next_on"))
            continue;
        const bool isDone = std::any_of(acts.begin(), acts.end(), [&](const RegisterRow& later) {
            return later.is("kind", "recovery-test") && later.is("object", row.cell("object"))
                && later.day("held_on") > row.day("held_on");
        });
        all.push_back(due("data_catalogue.recovery-test", place(pack, 15), row.day("next_on"), "D1", isDone));
        all.back().subject = row.id.text();
        all.back().figures = {{"what", std::string(row.cell("object"))}};
    }
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
        all.push_back(due("data_catalogue.review", place(pack, 7, 3), entry.reviewOn, "", isReviewed(facts, entry)));
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
Result<void> filingClocks(const Facts& facts, const Standing& standing, const RulePack& pack, const WorkCalendar& calendar,
    std::vector<Obligation>& all)
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
    }
    for (const ReturnedFiling& returned : standing.returned) {
        all.push_back(due("data_catalogue.resubmission", place(pack, 12, 2), returned.due.day, "D4", returned.isAgain));
        all.back().subject = returned.filing.text();
        all.back().figures = {{"number", std::to_string(returned.number)}, {"addressee", returned.domain}};
    }
    return {};
}

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
        yearly("data_catalogue.risk-assessment", place(pack, 31, 3), facts.registers.rows("assessment"), year,
            assessmentsAYear(pack), all);
        all.back().figures.emplace_back("addressee", mostly);
    }
    if (!facts.entries.empty()) { // of whoever processes data, at whatever level
        yearly("data_catalogue.incident-report", place(pack, 28, 3), ofKind(facts, "incidents"), year, 1, all);
        all.back().figures.emplace_back("addressee", mostly);
    }
    const RegisterRows& profiles = facts.registers.rows("profile");
    if (!profiles.empty() && profiles.front().is("is_central", "1"))
        yearly("data_catalogue.group-report", place(pack, 37), ofKind(facts, "group"), year, 1, all);
    ownDays(facts, standing, pack, all);
    recoveryTests(facts, pack, all);
    TRY(filingClocks(facts, standing, pack, calendar, all));
    for (const ChangedClass& changed : standing.changed) {
        all.push_back(
            due("data_catalogue.filing-change", place(pack, 12, 3), changed.due.day, "D4", isChangeOnItsWay(facts, changed)));
        all.back().subject = changed.entry.text();
        all.back().figures = {{"entry", changed.name.toStdString()}, {"addressee", changed.domain}};
    }
    return all;
}

}
