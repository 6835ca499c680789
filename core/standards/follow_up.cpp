// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/follow_up.h"

#include "core/standards/words.h"
#include "core/values/period.h"

#include <algorithm>

namespace plumbline::standards {

namespace {

/// The last day of the term a text sets for what was entered into the plan, where it sets one; or the day a standard is in force
/// since: of its implementation, or of the last finding that it stays valid.
std::optional<QDate> dayFor(const Workflow& next, const Predecessor& before, const Project& project, const Workflow& workflow,
    const PackProcedures& rules, const WorkCalendar& calendar)
{
    const std::optional<QDate> ended = enteredOn(project, workflow, before.state);
    if (next.needs == "in-force-since")
        return before.workflow == next.id ? ended : project.implementedOn;
    if (next.needs != "due" || !ended)
        return {};
    if (project.dueOn)
        return project.dueOn;
    if (!before.hasTermFor(project.kind))
        return {};
    return dueAfter(*rules.pack->deadline(before.term), *ended, calendar).day;
}

Condition condition(const char* code, bool holds, const Workflow& next, const Project& project)
{
    Condition one;
    one.holds = holds;
    one.says.code = code;
    one.says.weight = holds ? Weight::Note : Weight::Breach;
    one.says.citation = next.citation;
    one.says.subject = project.id.text();
    one.says.figures = {{"held", holds ? "yes" : "no"}};
    return one;
}

const Project* followerOf(const Project& project, const Workflow& next, const Facts& facts)
{
    const auto found = std::find_if(facts.projects.begin(), facts.projects.end(), [&](const Project& other) {
        return other.follows == project.id && other.workflow == next.id && other.pack == project.pack;
    });
    return found == facts.projects.end() ? nullptr : &*found;
}

}

bool FollowUp::isOpen() const
{
    return std::all_of(
        conditions.begin(), conditions.end(), [](const Condition& one) { return one.holds || one.says.code == followDay; });
}

std::vector<FollowUp> followUpsOf(const Project& project, const Workflow& workflow, const PackProcedures& rules,
    const Facts& facts, const WorkCalendar& calendar)
{
    std::vector<FollowUp> all;
    const Result<Place> place = placeOf(project, workflow);
    for (const Workflow& next : rules.procedures->workflows) {
        const Predecessor* before = nullptr;
        for (const Predecessor& one : next.follows) {
            const bool isHere = place && place->state->id == one.state;
            if (one.workflow == workflow.id && (!before || isHere))
                before = &one;
        }
        if (!before)
            continue;
        FollowUp& followUp = all.emplace_back();
        followUp.workflow = &next;
        followUp.isRevision = before->isRevision;
        followUp.day = dayFor(next, *before, project, workflow, rules, calendar);
        const WorkflowState& wanted = *workflow.state(before->state);
        Condition ended = condition(followEnded, place && place->state == &wanted, next, project);
        ended.says.figures.emplace_back("state", wanted.name.zh.toStdString());
        ended.says.figures.emplace_back("state-en", wanted.name.en.toStdString());
        followUp.conditions.push_back(std::move(ended));
        const Project* const follower = followerOf(project, next, facts);
        followUp.conditions.push_back(condition(followOnce, !follower, next, project));
        if (follower)
            followUp.conditions.back().says.figures.emplace_back(
                "project", (follower->number.isEmpty() ? follower->title : follower->number).toStdString());
        if (next.needs.empty())
            continue;
        followUp.conditions.push_back(condition(followDay, followUp.day.has_value(), next, project));
        followUp.conditions.back().says.figures.emplace_back("what", next.needs);
        if (followUp.day)
            followUp.conditions.back().says.figures.emplace_back("day", formatDate(*followUp.day));
    }
    return all;
}

Result<void> mayFollow(const FollowUp* followUp, const Place& place, std::optional<QDate> day)
{
    if (!followUp)
        return Problem{"standards.follow-unknown"}.with("state", place.state->name.zh).with("state-en", place.state->name.en);
    for (const Condition& one : followUp->conditions) {
        if (one.holds)
            continue;
        if (one.says.code == followEnded)
            return Problem{"standards.follow-not-ended"}
                .with("state", place.state->name.zh)
                .with("state-en", place.state->name.en)
                .citing(one.says.citation);
        if (one.says.code == followOnce)
            return Problem{"standards.follow-twice"}.citing(one.says.citation);
        if (!day)
            return Problem{"standards.follow-day-missing"}
                .with("what", shown(followUp->workflow->needs))
                .citing(one.says.citation);
    }
    return {};
}

}
