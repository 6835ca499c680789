// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/standards/course.h"

namespace plumbline::standards {

/// What a project's gates ask of what stands beside it.
struct Surroundings {
    std::vector<QString> duplicates; ///< published standards and running projects that are about the same
    bool isUnderRevision = false; ///< a revision of the standard is approved or under way
    const Person* firstDrafter = nullptr;
    std::int64_t firstDrafters = 0; ///< named in the project: there may be but one
    std::int64_t firstDrafterLoad = 0; ///< running projects of that person, this one included
    std::optional<QDate> leaderRevokedOn; ///< of the leader's projects, the last that was revoked
};
Surroundings surroundingsOf(const Dossier& dossier, const Facts& facts, const ProcedureBook& book);

enum class GateState {
    Passed,
    Advised, ///< only a warning: a reason settles it
    Open, ///< holds the step up
};
/// One guard, held against the project: how it stands, in a sentence, with the working where there is one.
struct Gate {
    const Guard* guard = nullptr;
    GateState state = GateState::Open;
    Finding says;
};

/// Who takes a step, when, and what they say to it.
struct Taking {
    std::string transition;
    std::string actor; ///< of the pack's list "actors"
    QDate on;
    QString by;
    QString reason;
};

/// All that a gate may look at.
struct Situation {
    const Dossier& dossier;
    const Surroundings& beside;
    const PackProcedures& rules;
    const Workflow& workflow;
    const WorkCalendar& calendar;
    QDate today;
};

/// The gates of a transition as they stand; those that don't count for the project's kind are left out.
std::vector<Gate> gatesOf(const Transition& transition, const Situation& situation, const QString& reason = {});

/// A way that leads on from where the project stands.
struct Move {
    const Transition* transition = nullptr;
    std::vector<Gate> gates;

    bool isOpen() const; ///< nothing holds it up; a warning may still ask for a reason
};
std::vector<Move> movesOf(const Situation& situation);

/// The gates that were proved, or why the step isn't taken: standards.move.unknown {transition}, standards.move.wrong-state
/// {transition, state}, standards.move.other-kind {transition, kind}, standards.move.not-theirs {transition, who},
/// standards.move.too-early {day}, standards.move.in-future {day}, standards.move.gate {transition, gate},
/// standards.move.reason-missing {gate}
Result<std::vector<Gate>> mayTake(const Taking& taking, const Situation& situation);

/// What a step keeps of its gates: canonical JSON.
std::string proofOf(const std::vector<Gate>& gates);

}
