// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_pack.h"

#include <memory>
#include <span>

namespace plumbline {

/// Whether what isn't met holds a step up, or only warns until a reason settles it (reading D1).
enum class Force { Must, Advise };

/// What has to be true before a transition is taken: a kind the program knows, and the value, list or vote of the pack it asks.
struct Guard {
    std::string kind; ///< one of guardKinds()
    std::string of; ///< id in the pack; empty where the kind needs none
    Force force = Force::Must;
    std::vector<std::string> only; ///< kinds of standard it counts for; empty: all
    std::vector<std::string> fresh; ///< documents that have to be newer than the stage they are asked in
    Citation citation;

    bool countsFor(std::string_view standardKind) const;
    bool asksAnew(std::string_view item) const;
};

struct Transition {
    std::string id;
    LocalText name;
    std::vector<std::string> from;
    std::string to;
    std::string who; ///< of the list "actors"
    std::vector<Guard> guards;
    std::vector<std::string> only; ///< kinds of standard it is open to; empty: all
    std::string deadline; ///< by which it is due; empty: no day in the text
    bool happensByItself = false; ///< the program proposes it on its day, and a person confirms
    Citation citation;

    bool leaves(std::string_view state) const;
    bool isFor(std::string_view standardKind) const;
};

enum class Ending { No, Good, Bad };
struct WorkflowState {
    std::string id;
    LocalText name;
    Ending ending = Ending::No;
    bool isTakenUp = false; ///< who has come here is approved, and under way
};

/// What is due while a project is in some states, and the item of a checklist whose tick says that it is done.
struct StateClock {
    std::string deadline;
    std::vector<std::string> in;
    std::string done; ///< empty: leaving these states does it
    std::vector<std::string> only; ///< kinds of standard it counts for; empty: all
    Force force = Force::Must; ///< a usual time only warns, and a reason settles it
    bool lapses = false; ///< after its day nothing is late: it can only not be done any more

    bool countsFor(std::string_view standardKind) const;
};

/// What a task goes on from, and the state that has to have ended in.
struct Predecessor {
    std::string workflow;
    std::string state;
    bool isRevision = false; ///< what follows revises the standard
    std::string term; ///< the deadline that ends what was begun there; empty: the text sets none
    std::vector<std::string> termOnly; ///< kinds of standard it counts for; empty: all

    bool hasTermFor(std::string_view standardKind) const;
};

/// How one task of the instrument goes, from the first of its states on.
struct Workflow {
    std::string id;
    LocalText name;
    Citation citation;
    std::vector<WorkflowState> states;
    std::vector<Transition> transitions;
    std::vector<StateClock> clocks;
    std::vector<Predecessor> follows;
    std::string needs; ///< the day it can't begin without: due, in-force-since; empty: none

    const WorkflowState* state(std::string_view id) const;
    const Transition* transition(std::string_view id) const;
};

/// A share of a whole, exact.
struct Fraction {
    std::int64_t part = 0;
    std::int64_t whole = 1;

    bool isAtMostThat(std::int64_t of, std::int64_t count) const { return count * whole <= of * part; }
    bool isAtLeastThat(std::int64_t of, std::int64_t count) const { return count * whole >= of * part; }
    /// The least count that is at least that share of `of`.
    std::int64_t leastOf(std::int64_t of) const { return (of * part + whole - 1) / whole; }
};
/// "3/4", between nothing and all; number.malformed
Result<Fraction> parseFraction(std::string_view text);

/// Who votes on what, and what carries it.
struct VoteRule {
    std::string id;
    LocalText name;
    Citation citation;
    bool isOfPanel = false; ///< else of a committee's members
    bool agreeingOfRoster = false; ///< else of those taking part
    std::optional<Fraction> takePart; ///< of the roster
    Fraction agree;
    std::optional<Fraction> objectAtMost; ///< of those taking part
    std::int64_t least = 0; ///< persons on the roster; 0: the text names no number
    struct Larger {
        std::int64_t least = 0;
        std::vector<std::string> only;
    };
    std::vector<Larger> larger; ///< for some kinds of standard
    bool isOdd = false; ///< the roster's number
    bool draftersAreOut = false;
    bool mayUseProxies = false;
    bool meetingAgreesByConsensus = false;
    bool meetingMayVote = false; ///< where it doesn't agree without one
    std::vector<std::string> meetingOnly; ///< kinds of standard that aren't voted on by correspondence
    std::string spread; ///< list of kinds of body the roster should cover; empty: none named
    std::string reading;

    std::int64_t leastFor(std::string_view standardKind) const;
};

/// One question of a review: what answering yes to it forces, or advises, the conclusion to be.
struct AspectQuestion {
    std::string id;
    std::string aspect;
    LocalText question;
    Citation citation;
    Force force = Force::Must;
    std::vector<std::string> allows; ///< revise, abolish
    std::vector<std::string> only;
    bool prevails = false; ///< where what several questions allow can't be had together (reading D32)
    bool asksReferences = false; ///< what the standard refers to bears on the answer

    bool countsFor(std::string_view standardKind) const;
};
struct Aspect {
    std::string id;
    LocalText name;
    Citation citation;
};
struct AssessmentRule {
    std::string id;
    LocalText name;
    Citation citation;
    std::vector<Aspect> aspects;
    std::vector<AspectQuestion> questions;
};

/// The procedures of an instrument, as its pack keeps them.
struct Procedures {
    std::vector<Workflow> workflows;
    std::vector<VoteRule> votes;
    std::vector<AssessmentRule> assessments;
    std::vector<std::string> mayNotApply; ///< items of checklists that a project needn't meet, where they don't concern it
    std::vector<std::string> oneOf; ///< checklists of which one item at least has to be met: minutes, or ballot slips

    const Workflow* workflow(std::string_view id) const;
    const VoteRule* vote(std::string_view id) const;
    const AssessmentRule* assessment(std::string_view id) const;
};

/// Every kind of guard there is; a pack that names another is refused.
std::span<const std::string_view> guardKinds();

/// Read strictly from the pack's own bytes, and held for as long as anyone asks: a workflow without a way, a guard without its
/// list, a fraction above one are refused with their place. The reader's problems; rules.unknown-place {place},
/// rules.unknown-kind {value}.
Result<std::shared_ptr<const Procedures>> proceduresOf(const RulePack& pack);

}
