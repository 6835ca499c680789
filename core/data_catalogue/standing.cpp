// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/standing.h"

#include <algorithm>

namespace plumbline::data_catalogue {

namespace {

/// Article 12 paragraph 2: what came back and wasn't submitted to that authority again.
Result<std::vector<ReturnedFiling>> returnedFilings(const Facts& facts, const RulePack& pack, const WorkCalendar& calendar)
{
    std::vector<ReturnedFiling> all;
    for (const Filing& filing : facts.filings) {
        if (filing.state() != FilingMove::Returned)
            continue;
        Due due = TRY(dueAfter("data_catalogue.resubmission", *filing.dayOf(FilingMove::Returned), pack, calendar));
        const bool isAgain = std::any_of(facts.filings.begin(), facts.filings.end(), [&](const Filing& later) {
            return later.number > filing.number && later.domain == filing.domain && later.dayOf(FilingMove::Submitted);
        });
        all.push_back({filing.id, filing.number, filing.domain, std::move(due), isAgain});
    }
    return all;
}

}

Result<Standing> standingOf(const Facts& facts, const RulePack& pack, const WorkCalendar& calendar, QDate today)
{
    Standing standing;
    standing.proposals = TRY(proposals(facts, pack, today));
    standing.changed = TRY(changedClasses(facts, standing.proposals, pack, calendar, today));
    standing.returned = TRY(returnedFilings(facts, pack, calendar));
    standing.controls = selfCheck(facts, DecidedLevels(facts, standing.proposals), pack);
    return standing;
}

bool isImportant(const Proposal& proposal)
{
    return proposal.decided && *proposal.decided != Level::General;
}

bool hasImportant(const Standing& standing)
{
    return std::any_of(standing.proposals.begin(), standing.proposals.end(), isImportant);
}

bool isFiledBefore(const Facts& facts, std::string_view domain)
{
    return std::any_of(facts.filings.begin(), facts.filings.end(), [&](const Filing& filing) {
        const bool isOfIt = domain.empty() || filing.domain == domain;
        return isOfIt
            && (filing.state() == FilingMove::Submitted || filing.state() == FilingMove::Accepted
                || filing.state() == FilingMove::Returned);
    });
}

bool isChangeOnItsWay(const Facts& facts, const ChangedClass& changed)
{
    return std::any_of(facts.filings.begin(), facts.filings.end(), [&](const Filing& filing) {
        return filing.state() == FilingMove::Submitted && filing.domain == changed.domain && filing.preparedOn >= changed.seenOn;
    });
}

std::int64_t submittedOf(const RegisterRows& rows, int year, std::string_view kind)
{
    return std::count_if(rows.begin(), rows.end(), [&](const RegisterRow& row) {
        return row.count("year") == year && row.says("submitted_on") && (kind.empty() || row.is("kind", kind));
    });
}

std::int64_t assessmentsAYear(const RulePack& pack)
{
    const Result<const Parameter*> least = pack.parameter("assessment.least-per-year");
    const Result<std::int64_t> times = least ? (*least)->count() : Result<std::int64_t>(least.problem());
    return times ? *times : 1;
}

}
