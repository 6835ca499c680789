// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_book.h"
#include "core/standards/facts.h"

#include <span>

namespace plumbline::standards {

/// How a roster has voted. Everyone on it counts as a member, recused ones too (readings D26, D28).
struct Tally {
    std::int64_t members = 0;
    std::int64_t agree = 0;
    std::int64_t object = 0;
    std::int64_t abstain = 0;
    std::int64_t able = 0; ///< of the members, those who may vote: neither recused nor drafters

    std::int64_t taking() const { return agree + object + abstain; }
    std::int64_t waiting() const { return able - taking(); }
};
Tally tallyOf(const Vote& vote);

/// What would still carry a vote: so many more ballots, of which so many at least agree and none objects. Exactly that is
/// enough, and with fewer of either it fails.
struct Missing {
    bool isWithinReach = true;
    std::int64_t ballots = 0;
    std::int64_t agreeing = 0;
};
Missing missing(const Tally& tally, const VoteRule& rule, bool isMeeting);

/// Whether a vote carries as it stands.
bool carries(const Tally& tally, const VoteRule& rule, bool isMeeting);

/// The result with its working.
struct Outcome {
    bool hasPassed = false;
    Receipt why;
};
constexpr char voteRule[] = "standards.vote";
Outcome outcome(const Tally& tally, const VoteRule& rule, bool isMeeting, const RulePack& pack, QDate day);
Result<Receipt> recomputeVote(const Receipt& receipt, const RuleBook& rules);

/// Whether a roster may be opened. standards.roster.twice {person}, standards.roster.empty, standards.panel.too-small {count,
/// least}, standards.panel.even {count}, standards.panel.drafter {person}, standards.vote.meeting-only,
/// standards.roster.no-reason {person}
Result<void> checkRoster(
    std::span<const Voter> roster, const VoteRule& rule, std::string_view standardKind, bool isMeeting, Citation citation);
/// Kinds of body the rule names and the roster doesn't cover.
std::vector<std::string> uncoveredKinds(std::span<const Voter> roster, const VoteRule& rule, const RulePack& pack);

/// Whether somebody's ballot may be taken in. standards.ballot.not-on-roster {person}, standards.ballot.recused {person},
/// standards.ballot.twice {person}, standards.ballot.closed, standards.ballot.too-early, standards.ballot.late,
/// standards.ballot.proxy {person, by}
Result<void> mayCast(const Vote& vote, const VoteRule& rule, const Id& person, const Id& castBy, QDate day);

/// The canonical text, roster and ballots that a result is sealed with, and its SHA-256.
std::string sealOf(const Vote& vote, bool hasPassed);

/// Everyone who sits on a committee on a day; drafters and recusals of the project marked.
std::vector<Voter> committeeRoster(const Facts& facts, const Id& body, QDate day);

/// Two on a roster who shouldn't judge, or who count as one: found by themselves, decided by a person.
struct Conflict {
    Id person;
    std::string kind; ///< same-unit, drafter, drafting-unit
    QString with;
};
std::vector<Conflict> conflicts(std::span<const Voter> roster, const Dossier& dossier, const Facts& facts);

}
