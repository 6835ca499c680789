// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/findings.h"

#include <algorithm>

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
    if (!all.empty() && all.back().subject == entry.id.text())
        all.back().why = proposal.judgement.why;
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

bool isFiledBefore(const Facts& facts)
{
    return std::any_of(facts.filings.begin(), facts.filings.end(), [](const Filing& filing) {
        return filing.state() == FilingMove::Submitted || filing.state() == FilingMove::Accepted
            || filing.state() == FilingMove::Returned;
    });
}

/// A change is on its way once a filing was submitted after it was seen.
bool isChangeOnItsWay(const Facts& facts, const ChangedClass& changed)
{
    return std::any_of(facts.filings.begin(), facts.filings.end(),
        [&](const Filing& filing) { return filing.state() == FilingMove::Submitted && filing.preparedOn >= changed.seenOn; });
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
        all.back().figures = {{"number", std::to_string(filing.number)}};
        if (filing.state() != FilingMove::Returned)
            continue;
        const Due again = TRY(dueAfter("data_catalogue.resubmission", *filing.dayOf(FilingMove::Returned), pack, calendar));
        const bool isDone = std::any_of(facts.filings.begin(), facts.filings.end(),
            [&](const Filing& later) { return later.number > filing.number && later.dayOf(FilingMove::Submitted); });
        all.push_back(due("data_catalogue.resubmission", place(pack, 12, 2), again.day, "D4", isDone));
        all.back().subject = filing.id.text();
        all.back().figures = {{"number", std::to_string(filing.number)}};
    }
    return {};
}

}

Result<Standing> standingOf(const Facts& facts, const RulePack& pack, const WorkCalendar& calendar, QDate today)
{
    Standing standing;
    standing.proposals = TRY(proposals(facts, pack, today));
    standing.changed = TRY(changedClasses(facts, standing.proposals, pack, calendar, today));
    return standing;
}

std::vector<Finding> findings(const Facts& facts, const Standing& standing, const RulePack& pack, QDate today)
{
    std::vector<Finding> all;
    for (std::size_t at = 0; at < facts.entries.size(); ++at)
        judgeFindings(facts.entries[at], standing.proposals[at], pack, all);
    if (hasImportant(standing) && !isFiledBefore(facts)) {
        Finding& missing = all.emplace_back();
        missing.code = "data_catalogue.filing.missing";
        missing.weight = Weight::Warning;
        missing.citation = place(pack, 12, 1);
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
    return all;
}

Result<std::vector<Obligation>> obligations(
    const Facts& facts, const Standing& standing, const RulePack& pack, const WorkCalendar& calendar, int year)
{
    std::vector<Obligation> all;
    if (hasImportant(standing)) {
        all.push_back(due("data_catalogue.first-filing", place(pack, 12, 1), {}, "D25", isFiledBefore(facts)));
        const QDate yearEnd(year, 12, 31); // no day in the text: reading D25's own
        all.push_back(due("data_catalogue.risk-assessment", place(pack, 31, 3), yearEnd, "D25", false));
        all.back().figures = {{"year", std::to_string(year)}};
        all.push_back(due("data_catalogue.incident-report", place(pack, 28, 3), yearEnd, "D25", false));
        all.back().figures = {{"year", std::to_string(year)}};
    }
    TRY(filingClocks(facts, pack, calendar, all));
    for (const ChangedClass& changed : standing.changed) {
        all.push_back(
            due("data_catalogue.filing-change", place(pack, 12, 3), changed.due.day, "D4", isChangeOnItsWay(facts, changed)));
        all.back().subject = changed.entry.text();
        all.back().figures = {{"entry", changed.name.toStdString()}};
    }
    return all;
}

}
