// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/course.h"

#include "core/standards/words.h"

#include <algorithm>

namespace plumbline::standards {

namespace {

constexpr std::string_view enteredEvent = "entered.";
constexpr std::string_view markedEvent = "marked.";

std::optional<QDate> markedOn(std::span<const Mark> marks, std::string_view item)
{
    const auto mark = std::find_if(marks.begin(), marks.end(), [&](const Mark& one) { return one.item == item; });
    return mark == marks.end() || mark->answer != Answer::Yes ? std::nullopt : std::optional(mark->on);
}

bool isAmong(const std::vector<std::string>& states, std::string_view state)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

}

Result<ProcedureBook> ProcedureBook::of(const RuleBook& rules)
{
    ProcedureBook book;
    for (const auto& pack : rules.packs()) {
        for (const char* const subject : packSubjects) {
            if (pack->subject == subject)
                book.m_packs.emplace(pack->id, PackProcedures{pack.get(), TRY(proceduresOf(*pack))});
        }
    }
    return book;
}

const PackProcedures* ProcedureBook::pack(std::string_view id) const
{
    const auto found = m_packs.find(id);
    return found == m_packs.end() ? nullptr : &found->second;
}

Result<const Workflow*> ProcedureBook::workflow(const Project& project) const
{
    const PackProcedures* const known = pack(project.pack);
    if (const Workflow* const workflow = known ? known->procedures->workflow(project.workflow) : nullptr)
        return workflow;
    return Problem{"standards.workflow-unknown"}.with(
        "workflow", shown(project.pack) + QLatin1Char('/') + shown(project.workflow));
}

Result<Place> placeOf(const Project& project, const Workflow& workflow)
{
    if (project.steps.empty())
        return Place{&workflow.states.front(), project.startedOn};
    const Step& last = project.steps.back();
    if (const WorkflowState* const state = workflow.state(last.to))
        return Place{state, last.on};
    return Problem{"standards.state-unknown"}.with("state", shown(last.to));
}

std::optional<QDate> enteredOn(const Project& project, const Workflow& workflow, std::string_view state)
{
    for (auto step = project.steps.rbegin(); step != project.steps.rend(); ++step) {
        if (step->to == state)
            return step->on;
    }
    return workflow.states.front().id == state ? std::optional(project.startedOn) : std::nullopt;
}

bool wasTakenUp(const Project& project, const Workflow& workflow)
{
    return workflow.states.front().isTakenUp || std::any_of(project.steps.begin(), project.steps.end(), [&](const Step& step) {
        const WorkflowState* const state = workflow.state(step.to);
        return state && state->isTakenUp;
    });
}

std::optional<QDate> termEnd(const Project& project, const Guard& guard, const RulePack& pack, const WorkCalendar& calendar)
{
    if (!project.dueOn || guard.of.empty())
        return project.dueOn;
    return dueAfter(*pack.deadline(guard.of), *project.dueOn, calendar).day;
}

std::vector<DayAhead> daysAhead(
    const Project& project, const Workflow& workflow, const PackProcedures& rules, const WorkCalendar& calendar)
{
    std::vector<DayAhead> days;
    const Result<Place> place = placeOf(project, workflow);
    if (!place || place->state->ending != Ending::No)
        return days;
    const auto take = [&](const char* kind, const Citation& citation, std::optional<QDate> day) {
        const bool isKnown = std::any_of(days.begin(), days.end(), [&](const DayAhead& one) { return one.kind == kind; });
        if (day && !isKnown)
            days.push_back({kind, citation, *day});
    };
    for (const Transition& transition : workflow.transitions) {
        if (!transition.leaves(place->state->id) || !transition.isFor(project.kind))
            continue;
        for (const Guard& guard : transition.guards) {
            if (guard.kind == "term-passed")
                take("standards.term", guard.citation, termEnd(project, guard, *rules.pack, calendar));
            else if (guard.kind == "publicity" && guard.countsFor(project.kind))
                take("standards.publicity", guard.citation, project.postedUntil);
            else if (guard.kind == "implementation-day")
                take("standards.implementation", guard.citation, project.implementedOn);
        }
    }
    take("standards.term", workflow.citation, project.dueOn);
    for (const RunningVote& vote : project.runningVotes) {
        const VoteRule* const rule = rules.procedures->vote(vote.rule);
        days.push_back({"standards.vote", rule ? rule->citation : Citation(), vote.until});
    }
    return days;
}

std::optional<QDate> dayOf(std::string_view event, const Project& project, std::span<const Mark> marks, const Workflow& workflow)
{
    if (event.starts_with(enteredEvent))
        return enteredOn(project, workflow, event.substr(enteredEvent.size()));
    if (event.starts_with(markedEvent))
        return markedOn(marks, event.substr(markedEvent.size()));
    if (event == "due" || event == "before-due")
        return project.dueOn;
    return event == "in-force-since" ? project.inForceSince : std::nullopt;
}

std::vector<RunningClock> clocksOf(const Project& project, std::span<const Mark> marks, const Workflow& workflow,
    const RulePack& pack, const WorkCalendar& calendar)
{
    std::vector<RunningClock> clocks;
    const auto begin = [&](const std::string& id, std::optional<QDate> done) -> RunningClock* {
        const Deadline* const deadline = pack.deadline(id);
        const auto start = deadline ? dayOf(deadline->event, project, marks, workflow) : std::nullopt;
        if (!start)
            return nullptr;
        RunningClock& clock = clocks.emplace_back();
        clock.deadline = deadline;
        clock.start = *start;
        clock.doneOn = done;
        clock.due = dueAfter(*deadline, *start, calendar);
        if (deadline->event == "before-due") {
            const QDate last = lastDayBefore(*deadline, *start);
            clock.due = {last, calendar.workdayFrom(last), {}};
        }
        return &clock;
    };
    for (const Step& step : project.steps) {
        const Transition* const taken = workflow.transition(step.transition);
        if (taken && !taken->deadline.empty())
            begin(taken->deadline, step.on);
    }
    const Result<Place> place = placeOf(project, workflow);
    if (!place || place->state->ending != Ending::No)
        return clocks;
    for (const Transition& transition : workflow.transitions) {
        if (transition.leaves(place->state->id) && transition.isFor(project.kind) && !transition.deadline.empty())
            begin(transition.deadline, {});
    }
    for (const StateClock& clock : workflow.clocks) {
        if (!isAmong(clock.in, place->state->id) || !clock.countsFor(project.kind))
            continue;
        if (RunningClock* const running =
                begin(clock.deadline, clock.done.empty() ? std::nullopt : markedOn(marks, clock.done))) {
            running->force = clock.force;
            running->lapses = clock.lapses;
        }
    }
    return clocks;
}

}
