// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/findings.h"

#include "core/standards/editions.h"
#include "core/standards/register.h"
#include "core/standards/samplings.h"
#include "core/standards/standard_number.h"
#include "core/standards/words.h"
#include "core/values/period.h"

#include <algorithm>
#include <map>
#include <set>

namespace plumbline::standards {

namespace {

constexpr char minesPack[] = "kuangan-2023-13";
constexpr char resourcesPack[] = "mnr-2022-1966";

std::string projectName(const Project& project)
{
    const QString name = project.number.isEmpty() ? project.title : project.number + QLatin1Char(' ') + project.title;
    return name.toStdString();
}

Finding findingOn(const char* code, Weight weight, Citation citation, const Id& subject)
{
    Finding finding;
    finding.code = code;
    finding.weight = weight;
    finding.citation = std::move(citation);
    finding.subject = subject.text();
    return finding;
}

/// A transition that would happen by itself, once its gates hold on the day.
const Transition* proposedOf(const Project& project, const Workflow& workflow, const PackProcedures& rules,
    const WorkCalendar& calendar, const Place& place, QDate today)
{
    const Surroundings beside;
    for (const Transition& transition : workflow.transitions) {
        if (!transition.happensByItself || !transition.leaves(place.state->id) || !transition.isFor(project.kind))
            continue;
        const Dossier bare{project, {}, {}, {}, {}, {}, {}}; // such gates ask for days alone
        const Situation situation{bare, beside, rules, workflow, calendar, today};
        const std::vector<Gate> gates = gatesOf(transition, situation);
        if (std::all_of(gates.begin(), gates.end(), [](const Gate& gate) { return gate.state == GateState::Passed; }))
            return &transition;
    }
    return nullptr;
}

Citation placeIn(const RulePack& pack, int article)
{
    return {pack.id, article, 0, {}, 0};
}

void judgeStandard(const OwnStandard& standard, const Editions& editions, const ProcedureBook& book, const WorkCalendar& calendar,
    QDate today, std::vector<Finding>& all)
{
    const auto number = parseStandardNumber(standard.number);
    const auto say = [&](const char* code, Weight weight, Citation citation) -> Finding& {
        Finding& finding = all.emplace_back(findingOn(code, weight, std::move(citation), standard.id));
        finding.figures = {{"standard", (standard.number + QLatin1Char(' ') + standard.title).trimmed().toStdString()}};
        return finding;
    };
    if (!number)
        say("standards.register.number-unknown", Weight::Note, {});
    if (!standard.isInUse)
        return;
    const bool isWithdrawn = editions.isWithdrawn(standard);
    const PackProcedures* const mines = book.pack(minesPack);
    if (isWithdrawn) {
        const OwnStandard* const instead = editions.successor(standard);
        say("standards.register.withdrawn-in-use", Weight::Breach, {})
            .figures.emplace_back("by", (instead ? instead->number : standard.replacedBy).toStdString());
    }
    const OwnStandard* const newest = number ? editions.newest(*number) : nullptr;
    if (newest && number->year > 0 && parseStandardNumber(newest->number)->year > number->year && !isWithdrawn)
        say("standards.register.superseded", Weight::Warning, {}).figures.emplace_back("by", newest->number.toStdString());
    if (mines && standard.markedIn.trimmed().isEmpty())
        say("standards.register.not-marked", Weight::Breach, placeIn(*mines->pack, 31));
    if (mines && standard.isForSafety && !standard.isApplied)
        say("standards.register.not-applied", Weight::Breach, placeIn(*mines->pack, 30));
    const PackProcedures* const instrument = instrumentOf(standard.number, book);
    const auto age = instrument && !isWithdrawn ? ageOf(standard, *instrument->pack, calendar, today) : std::nullopt;
    if (age && age->isOver) {
        Finding& finding = say(
            "standards.register.over-age", Weight::Note, placeIn(*instrument->pack, instrument->pack->id == minesPack ? 26 : 21));
        finding.figures.emplace_back("years", std::to_string(age->years));
        finding.figures.emplace_back("due", formatDate(age->reviewDue));
    }
}

/// A dated reference has to be to an edition that isn't replaced, an undated one to a standard that isn't withdrawn.
void judgeReference(const Reference& reference, const Editions& editions, std::vector<Finding>& all)
{
    const ReferenceStanding standing = editions.standingOf(reference.number);
    const auto say = [&](const char* code, Weight weight) {
        Finding& finding = all.emplace_back(findingOn(code, weight, {}, reference.id));
        finding.figures = {{"document", reference.document.toStdString()}, {"standard", reference.number.toStdString()},
            {"dated", standing.isDated ? "yes" : "no"}};
        if (!reference.clause.isEmpty())
            finding.figures.emplace_back("clause", reference.clause.toStdString());
        if (standing.instead)
            finding.figures.emplace_back("by", standing.instead->number.toStdString());
    };
    switch (standing.validity) {
    case Validity::Replaced:
        return say("standards.reference.replaced", Weight::Warning);
    case Validity::Withdrawn:
        return say("standards.reference.withdrawn", Weight::Breach);
    case Validity::Unknown:
        return say("standards.reference.unknown", Weight::Note);
    case Validity::Malformed:
        return say("standards.reference.malformed", Weight::Note);
    case Validity::InForce:
        break;
    }
}

/// What a unit owes by itself, and what it is encouraged to do: a person says how it is kept.
void ownDuties(const Facts& facts, const PackProcedures& mines, std::vector<Finding>& all)
{
    const bool isConcerned = std::any_of(
        facts.projects.begin(), facts.projects.end(), [](const Project& project) { return project.pack == minesPack; });
    if (!isConcerned)
        return;
    const auto ask = [&](const char* list, const char* code, Weight weight) {
        const ClosedList* const duties = mines.pack->list(list);
        for (std::size_t at = 0; duties && at < duties->items.size(); ++at) {
            Finding& finding = all.emplace_back();
            finding.code = code;
            finding.weight = weight;
            finding.citation = duties->items[at].citation;
            finding.figures = {{"duty", duties->items[at].id}};
            finding.mayBeAnswered = true;
        }
    };
    ask("own-duties", "standards.own-duty", Weight::Warning);
    ask("own-options", "standards.own-option", Weight::Note);
}

/// The projects that were gone on from, and in which procedure.
std::set<std::pair<Id, std::string>> followedIn(const Facts& facts)
{
    std::set<std::pair<Id, std::string>> followed;
    for (const Project& project : facts.projects) {
        if (project.follows)
            followed.emplace(*project.follows, project.workflow);
    }
    return followed;
}

/// The term of what is in the plan and hasn't gone on in the procedure that watches over it.
const Deadline* termToCome(
    const ProjectStanding& standing, const PackProcedures& rules, const std::set<std::pair<Id, std::string>>& followed)
{
    const Project& project = *standing.project;
    if (standing.place.state->ending != Ending::Good)
        return nullptr;
    for (const Workflow& next : rules.procedures->workflows) {
        for (const Predecessor& before : next.follows) {
            if (before.workflow == project.workflow && before.state == standing.place.state->id && before.hasTermFor(project.kind)
                && !followed.contains({project.id, next.id}))
                return rules.pack->deadline(before.term);
        }
    }
    return nullptr;
}

void judgeProject(const ProjectStanding& standing, QDate today, std::vector<Finding>& all)
{
    const Project& project = *standing.project;
    for (const RunningClock& clock : standing.clocks) {
        if (!clock.isLate(today))
            continue;
        Finding& late = all.emplace_back(findingOn("standards.clock.late", Weight::Breach, clock.deadline->citation, project.id));
        late.figures = {{"project", projectName(project)}, {"what", clock.deadline->id}, {"due", formatDate(clock.due.day)}};
        if (clock.force == Force::Advise) {
            late.weight = Weight::Warning;
            late.mayBeAnswered = true;
        }
    }
    for (const DayAhead& day : standing.ahead) {
        if (day.kind != "standards.vote" || day.day >= today)
            continue;
        Finding& uncounted = all.emplace_back(findingOn("standards.vote.uncounted", Weight::Warning, day.citation, project.id));
        uncounted.figures = {{"project", projectName(project)}, {"day", formatDate(day.day)}};
    }
    if (standing.proposed) {
        Finding& proposed =
            all.emplace_back(findingOn("standards.by-itself", Weight::Breach, standing.proposed->citation, project.id));
        const WorkflowState& state = *standing.workflow->state(standing.proposed->to);
        if (state.ending == Ending::Good)
            proposed.weight = Weight::Warning;
        proposed.figures = {
            {"project", projectName(project)}, {"state", state.name.zh.toStdString()}, {"state-en", state.name.en.toStdString()}};
    }
}

}

const PackProcedures* instrumentOf(const QString& standard, const ProcedureBook& book)
{
    const auto number = parseStandardNumber(standard);
    if (!number)
        return nullptr;
    // Whose standards they are, by the code the authority numbers them with.
    static const std::map<QString, const char*> codes{{QStringLiteral("AQ"), minesPack}, {QStringLiteral("KA"), minesPack},
        {QStringLiteral("MT"), minesPack}, {QStringLiteral("DZ"), resourcesPack}, {QStringLiteral("TD"), resourcesPack},
        {QStringLiteral("CH"), resourcesPack}, {QStringLiteral("HY"), resourcesPack}, {QStringLiteral("GB"), resourcesPack}};
    const auto found = codes.find(number->code);
    return found == codes.end() ? nullptr : book.pack(found->second);
}

std::vector<ProjectStanding> boardOf(const Facts& facts, const ProcedureBook& book, const WorkCalendar& calendar, QDate today)
{
    std::vector<ProjectStanding> board;
    board.reserve(facts.projects.size());
    for (const Project& project : facts.projects) {
        const PackProcedures* const rules = book.pack(project.pack);
        const Result<const Workflow*> workflow = book.workflow(project);
        const Result<Place> place = workflow ? placeOf(project, **workflow) : Result<Place>(workflow.problem());
        if (!place)
            continue; // a pack that isn't here any more: the page of the project says so
        ProjectStanding& standing = board.emplace_back();
        standing.project = &project;
        standing.workflow = *workflow;
        standing.place = *place;
        for (RunningClock& clock : clocksOf(project, project.clockMarks, **workflow, *rules->pack, calendar)) {
            if (!clock.isOver(today))
                standing.clocks.push_back(std::move(clock));
        }
        standing.ahead = daysAhead(project, **workflow, *rules, calendar);
        if (place->state->ending == Ending::No)
            standing.proposed = proposedOf(project, **workflow, *rules, calendar, *place, today);
    }
    return board;
}

std::vector<Finding> findings(const Facts& facts, const std::vector<ProjectStanding>& board, const ProcedureBook& book,
    const WorkCalendar& calendar, QDate today)
{
    std::vector<Finding> all;
    for (const ProjectStanding& standing : board)
        judgeProject(standing, today, all);
    const Editions editions(facts.own, today);
    for (const OwnStandard& standard : facts.own)
        judgeStandard(standard, editions, book, calendar, today, all);
    for (const Reference& reference : facts.references)
        judgeReference(reference, editions, all);
    if (const PackProcedures* const mines = book.pack(minesPack)) {
        std::vector<Finding> sampled = samplingFindings(facts, *mines->pack, today);
        std::move(sampled.begin(), sampled.end(), std::back_inserter(all));
        ownDuties(facts, *mines, all);
    }
    return all;
}

bool ProjectStanding::isLate(QDate today) const
{
    return proposed || std::any_of(clocks.begin(), clocks.end(), [&](const RunningClock& clock) { return clock.isLate(today); });
}

std::vector<Obligation> obligations(const Facts& facts, const std::vector<ProjectStanding>& board, const ProcedureBook& book,
    const WorkCalendar& calendar, QDate today)
{
    std::vector<Obligation> all;
    if (const PackProcedures* const mines = book.pack(minesPack))
        all = orderObligations(facts, *mines->pack, today);
    const std::set<std::pair<Id, std::string>> followed = followedIn(facts);
    for (const ProjectStanding& standing : board) {
        const auto take = [&](std::string kind, Citation citation, QDate day) {
            Obligation& due = all.emplace_back();
            due.kind = std::move(kind);
            due.citation = std::move(citation);
            due.due = day;
            due.reading = "D4";
            due.figures = {{"project", projectName(*standing.project)}};
            due.subject = standing.project->id.text();
        };
        for (const RunningClock& clock : standing.clocks)
            take(clock.deadline->id, clock.deadline->citation, clock.due.day);
        for (const DayAhead& day : standing.ahead)
            take(day.kind, day.citation, day.day);
        if (const Deadline* const term = termToCome(standing, *book.pack(standing.project->pack), followed))
            take(term->id, term->citation, dueAfter(*term, standing.place.since, calendar).day);
    }
    return all;
}

}
