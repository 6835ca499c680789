// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_book.h"
#include "core/standards/clock.h"
#include "core/standards/facts.h"

#include <map>
#include <span>

namespace plumbline::standards {

struct PackProcedures {
    const RulePack* pack = nullptr;
    std::shared_ptr<const Procedures> procedures;
};

/// The instruments' procedures, by the id of their pack: a project keeps to the one it was begun under.
class ProcedureBook final {
public:
    static Result<ProcedureBook> of(const RuleBook& rules);

    const PackProcedures* pack(std::string_view id) const;
    /// standards.workflow-unknown {workflow}
    Result<const Workflow*> workflow(const Project& project) const;
    const std::map<std::string, PackProcedures, std::less<>>& all() const { return m_packs; }

private:
    std::map<std::string, PackProcedures, std::less<>> m_packs;
};

/// Where a project stands, and since when.
struct Place {
    const WorkflowState* state = nullptr;
    QDate since;
};
/// standards.state-unknown {state}
Result<Place> placeOf(const Project& project, const Workflow& workflow);
/// The last day on which it came there; none where it hasn't been.
std::optional<QDate> enteredOn(const Project& project, const Workflow& workflow, std::string_view state);
/// Whether it was approved and has been under way, however it ended.
bool wasTakenUp(const Project& project, const Workflow& workflow);

/// A period that the text sets and that has begun for a project.
struct RunningClock {
    const Deadline* deadline = nullptr;
    QDate start;
    Due due;
    std::optional<QDate> doneOn;
    Force force = Force::Must;
    bool lapses = false; ///< nothing is late after it

    bool isLate(QDate today) const { return !lapses && (doneOn ? *doneOn > due.day : today > due.day); }
    bool isOver(QDate today) const { return doneOn || (lapses && today > due.day); }
};
/// Those of the state it is in, and those of steps it has taken.
std::vector<RunningClock> clocksOf(const Project& project, std::span<const Mark> marks, const Workflow& workflow,
    const RulePack& pack, const WorkCalendar& calendar);

/// The last day of a project's term: its own, longer by what a guard of the way out of its state asks.
std::optional<QDate> termEnd(const Project& project, const Guard& guard, const RulePack& pack, const WorkCalendar& calendar);

/// A day that lies ahead of a project and is no period of the text's: the term's end, of a vote, of publicity, of implementation.
struct DayAhead {
    std::string kind; ///< standards.term, standards.vote, standards.publicity, standards.implementation
    Citation citation;
    QDate day;
};
std::vector<DayAhead> daysAhead(
    const Project& project, const Workflow& workflow, const PackProcedures& rules, const WorkCalendar& calendar);

/// The day an event of the pack's deadlines fell on for a project; none while it hasn't.
std::optional<QDate> dayOf(std::string_view event, const Project& project, std::span<const Mark> marks, const Workflow& workflow);

}
