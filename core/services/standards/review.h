// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"
#include "core/services/work_days.h"
#include "core/standards/assessment.h"
#include "core/standards/findings.h"
#include "core/standards/follow_up.h"
#include "core/standards/votes.h"

#include <map>
#include <memory>

class QIODevice;

// Projects in review, kept: what is ticked, handed in, voted, said and decided; each in one record, or refused.

namespace plumbline::standards {

/// All projects of an enterprise on a day, as a board shows them. What `board` points to stays where it is when this is moved.
struct Review {
    std::shared_ptr<const ProcedureBook> book;
    Facts facts;
    std::vector<ProjectStanding> board;
};
Result<Review> reviewOf(const Asked& asked);

/// One project with all its own, where it stands and what leads on.
struct OpenProject {
    std::shared_ptr<const ProcedureBook> book;
    Facts facts;
    Dossier dossier;
    Surroundings beside;
    const PackProcedures* rules = nullptr;
    const Workflow* workflow = nullptr;
    Place place;
    std::vector<RunningClock> clocks;
    std::vector<Move> moves;
    std::vector<FollowUp> followUps; ///< with the moves

    Situation situation(QDate today) const { return {dossier, beside, *rules, *workflow, workCalendar(), today}; }
    /// The rule by which its conclusion is judged, where its procedure has one.
    const AssessmentRule* assessmentRule() const;
};
/// As it stands in the scope, without its moves. facts.missing {id}; standards.workflow-unknown where its pack is gone
Result<OpenProject> openProject(const ReadScope& scope, const RuleBook& rules, const EnterpriseId& enterprise, const Id& project);
Result<OpenProject> projectOf(const Asked& asked, const Id& project);
/// The one chosen; where none is, the first. standards.no-project
Result<OpenProject> projectOrFirst(const Asked& asked, const Id& chosen);

/// By id, or by number or title where only one has it: standards.no-such-project {project}, standards.several-of-that-name {name}
Result<const Project*> projectNamed(const Facts& facts, const QString& name);
/// By id, or by name: standards.no-such-person {person}, standards.several-of-that-name {name}
Result<const Person*> personNamed(const Facts& facts, const QString& name);
/// By id, or by name: standards.no-such-body {body}, standards.several-of-that-name {name}
Result<const Body*> bodyNamed(const Facts& facts, const QString& name);

/// Begins a project. standards.workflow-unknown {workflow}, standards.kind-unknown {kind}; the store's.
Result<Id> beginProject(Session& session, const Scope& scope, const Project& project);
/// Goes on from a project that has ended well, in a procedure of the same instrument that comes after it, with the same people.
/// `day`: what that procedure needs, the end of the term or the day the standard is in force since; none takes what is known. The
/// problems of mayFollow().
Result<Id> followProject(
    Session& session, const Scope& scope, const Id& project, const std::string& workflow, std::optional<QDate> day = {});

/// Ticks and answers in one record; none takes one away. standards.item-unknown {item}, standards.item-applies {item} where one
/// that always applies is marked not to.
Result<void> mark(
    Session& session, const Scope& scope, const Id& project, const std::map<std::string, std::optional<Mark>>& marks);

/// A new version of a document, its content kept as an attachment. standards.item-unknown {item}; the attachments' problems.
Result<Id> addDocument(
    Session& session, const Scope& scope, const Id& project, const std::string& item, const QString& name, QIODevice& content);

/// A version's content into a file: the attachments' problems; attachment.missing {name} where it isn't kept here.
Result<void> saveDocument(Session& session, const Document& document, const QString& path);

/// The conclusion of a review: the problems of mayConclude(). An empty one takes it back.
Result<void> conclude(
    Session& session, const Scope& scope, const Id& project, const std::string& conclusion, const QString& reason);

struct VoteToOpen {
    std::string rule;
    bool isMeeting = false;
    std::string item; ///< the document that is voted on
    std::optional<QDate> until;
    std::vector<Id> panel; ///< of a panel; a committee's roster is its members of that day
    std::map<Id, QString> recused; ///< with the reason of each
    QString note; ///< settles what a rule only advises
};
/// Freezes roster and text. standards.vote-unknown {rule}, standards.vote.no-text {item}, standards.vote.no-body,
/// standards.vote.running, standards.vote.spread {kinds}; the problems of checkRoster().
Result<Id> openVote(Session& session, const Scope& scope, const Id& project, const VoteToOpen& vote);

struct BallotToCast {
    Id person;
    Id castBy; ///< null: in person
    Choice choice = Choice::Agree;
    QDate on;
    QString opinion;
};
/// All or none. The problems of mayCast().
Result<void> castBallots(
    Session& session, const Scope& scope, const Id& project, const Id& vote, const std::vector<BallotToCast>& ballots);
/// The secretariat records the adoption, the member confirms: the objection is an agreement from then on.
Result<void> confirmAdoption(Session& session, const Id& voter, QDate adopted, QDate confirmed);
/// Counts and seals. standards.vote.closed, standards.vote.not-over {day} before the last day of a correspondence while
/// somebody may still vote, standards.vote.void where the text has changed.
Result<Outcome> closeVote(Session& session, const Scope& scope, const Id& project, const Id& vote, QDate on);

/// Whoever has a comment in hand says what becomes of it. standards.comment.reason-missing
Result<void> dispose(Session& session, const Comment& comment);

/// A person judges two opinions that look alike. mayMerge()'s problems where they are said to be the same.
Result<void> judgeAlike(Session& session, const Scope& scope, const Id& project, const Id& earlier, const Id& later, bool isSame,
    const QString& note);
/// As if nobody had judged them. facts.missing {id}
Result<void> parted(Session& session, const Scope& scope, const Id& project, const Id& likeness);

/// Takes a step, with the proof of its gates. What happens by itself is confirmed with Right::Approve. The problems of
/// mayActFor() and mayTake().
Result<void> takeStep(Session& session, const Scope& scope, const Id& project, const Taking& taking);

}
