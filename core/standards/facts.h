// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/procedures.h"
#include "core/rules/receipt.h"
#include "core/values/ids.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace plumbline::standards {

/// The subjects of the two instruments whose procedures are kept here.
inline constexpr const char* packSubjects[] = {"natural-resource-standards", "mine-safety-standards"};

/// A committee, a sub-committee or a department that has a part in a procedure.
struct Body {
    Id id;
    QString name;
    QString number; ///< "TC 93/SC 2"
    std::string kind; ///< committee, sub-committee, bureau, other
};

/// A member or an expert.
struct Person {
    Id id;
    QString name;
    QString unit;
    std::string unitKind; ///< of the pack's list "body-kinds"; empty: not said
    QString title;
    bool isSenior = false; ///< a senior title
    std::optional<std::int64_t> years; ///< in the field
};

struct Seat {
    Id body;
    Id person;
    std::string post;
    QDate from;
    std::optional<QDate> until; ///< the last day

    bool isHeldOn(QDate day) const { return from <= day && (!until || day <= *until); }
};

/// Who of the program's people takes steps in whose name.
struct Office {
    std::string actor; ///< pack and actor, "mnr-2022-1966/secretariat"
    Id person; ///< of the workspace's people
    QString name;
    std::optional<Id> body; ///< only for its projects; none: for all
    QDate from;
    std::optional<QDate> until; ///< the last day

    bool isHeldOn(QDate day) const { return from <= day && (!until || day <= *until); }
};

struct DraftingUnit {
    QString name;
    bool isMine = false; ///< a mining enterprise
    bool isLead = false;
};

struct Drafter {
    Id project;
    Id person;
    bool isFirst = false;
};

/// What a person said to an item of a checklist, or to a question of a review.
enum class Answer { No, Yes, DoesNotApply };
std::string_view answerKey(Answer answer);
std::optional<Answer> answerOf(std::string_view key);
struct Mark {
    std::string item;
    Answer answer = Answer::Yes;
    QDate on;
    QString note;
};

/// A version of a document: what it is kept as is told by its hash.
struct Document {
    Id id;
    std::string item; ///< of one of the pack's lists of documents
    std::int64_t version = 1;
    QString name;
    std::string hash;
    QDate receivedOn;
};

enum class Disposition { Open, Adopted, Partly, Rejected };
std::string_view dispositionKey(Disposition disposition);
std::optional<Disposition> dispositionOf(std::string_view key);
/// What somebody said of a draft, and what became of it.
struct Comment {
    Id id;
    QString clause;
    QString unit;
    std::string type; ///< general, technical, editorial
    QString text;
    QString proposal;
    Disposition disposition = Disposition::Open;
    QString reason;
    QString revision; ///< the clause of the draft in which it was taken up
    bool isOfExamination = false; ///< else of the consultation
};
/// What a person said of two that look alike.
struct Likeness {
    Id id;
    Id earlier;
    Id later;
    bool isSame = false; ///< the later one is the earlier over again, and shares what becomes of it
    QString note;
};
/// To whom a draft was sent for opinions.
struct Addressee {
    QString name;
    QDate sentOn;
    std::optional<QDate> answeredOn;
    bool hasOpinions = false;
};

/// As the slips have it. An objection that ends once its proposal is adopted counts as one until the secretariat has recorded
/// the adoption and the member has confirmed it.
enum class Choice { Agree, AgreeWithComments, ObjectUnlessAdopted, Object, Abstain };
std::string_view choiceKey(Choice choice);
std::optional<Choice> choiceOf(std::string_view key);

enum class Standing { Votes, Recused, Drafter };
std::string_view standingKey(Standing standing);
std::optional<Standing> standingOf(std::string_view key);
/// A name on the roster, as it was when the vote was opened.
struct Voter {
    Id id;
    Id person;
    QString name;
    QString unit;
    std::string unitKind;
    Standing standing = Standing::Votes;
    QString reason; ///< of a recusal
};
struct Ballot {
    Id voter;
    Choice choice = Choice::Abstain;
    QDate on;
    QString opinion;
    bool isConfirmed = false; ///< adopted, and confirmed by the member
};
struct Closing {
    QDate on;
    bool hasPassed = false;
    std::optional<Receipt> why;
    std::string hash; ///< of result, roster and ballots with the text they were given on
};
struct Vote {
    Id id;
    std::string rule; ///< of the pack's votes
    bool isMeeting = false;
    std::string item; ///< the document that is voted on
    std::string textHash;
    QDate opened;
    std::optional<QDate> until; ///< the last day of a correspondence
    QString note;
    std::vector<Voter> roster;
    std::vector<Ballot> ballots;
    std::optional<Closing> closing;
};

/// A transition that was taken, with what was proved for it.
struct Step {
    std::string transition;
    std::string to;
    QDate on;
    QString by;
    QString reason;
    std::string proof; ///< canonical JSON: each gate, how it stood, and by what
};

/// A vote by correspondence that isn't counted yet, on the text as it is now.
struct RunningVote {
    std::string rule;
    QDate until; ///< the last day
};

/// A project in one procedure: what board and clocks need. The pack is the one it was begun under.
struct Project {
    Id id;
    std::string pack;
    std::string workflow;
    std::string kind; ///< of the pack's list "kinds"
    QString number; ///< of the project or plan
    QString title;
    QString standard; ///< number of the standard it is about, or will be
    bool isRevision = false;
    bool isUrgent = false;
    std::optional<Id> body;
    std::optional<Id> leader;
    std::optional<Id> follows; ///< the project of another procedure it goes on from
    QDate startedOn;
    std::optional<QDate> dueOn; ///< the end of the plan's term
    std::optional<QDate> inForceSince; ///< of a standard under review: implementation, or the last "stays valid"
    std::optional<QDate> publishedOn;
    std::optional<QDate> implementedOn;
    std::optional<QDate> postedOn; ///< open to the public from …
    std::optional<QDate> postedUntil; ///< … to the end of
    std::string conclusion; ///< keep, revise, abolish; empty: none yet
    QString conclusionReason;
    std::vector<Step> steps;
    std::vector<Mark> clockMarks; ///< those that end or begin a period
    std::vector<RunningVote> runningVotes = {};
};

/// All of one project.
struct Dossier {
    Project project;
    std::vector<DraftingUnit> units;
    std::vector<Drafter> drafters;
    std::vector<Mark> marks;
    std::vector<Document> documents;
    std::vector<Comment> comments;
    std::vector<Vote> votes;
    std::vector<Likeness> likenesses = {};
    std::vector<Addressee> addressees = {};

    const Mark* mark(std::string_view item) const;
    const Document* newest(std::string_view item) const;
    /// The last one opened under that rule.
    const Vote* vote(std::string_view rule) const;
};

/// A standard the enterprise works by.
struct OwnStandard {
    Id id;
    QString number;
    QString title;
    std::string status; ///< in-force, withdrawn, planned
    std::optional<QDate> publishedOn;
    std::optional<QDate> implementedOn;
    std::optional<QDate> reviewedOn; ///< last published as still valid
    std::optional<QDate> withdrawnOn;
    QString replacedBy;
    bool isInUse = true;
    bool isForSafety = false;
    bool isApplied = true;
    QString usedIn; ///< procedures, products, manuals
    QString markedIn; ///< where its number and name stand; empty: nowhere yet
};

/// A sampling by an authority of how a standard is kept.
struct Sampling {
    Id id;
    QDate on;
    QString standard;
    QString subject;
    bool hasPassed = true;
    QString done; ///< what was done after a failure
};

/// What an authority ordered after a failed sampling, and the day each thing was done on.
struct Order {
    Id id;
    Id sampling;
    std::string addressedAs; ///< maker, service: who has which duties
    QDate on;
    QString number;
    QString authority;
    QString model;
    QString batch;
    std::optional<QDate> dueOn; ///< as the order says
    std::map<std::string, QDate> doneOn; ///< by the item of the pack's list of duties

    /// The pack's list of what such an addressee has to do.
    std::string duties() const { return "order-" + addressedAs; }
};

/// A standard that a paper of the enterprise refers to, as written there: with a year, or without.
struct Reference {
    Id id;
    QString document;
    QString clause;
    QString number;
};

/// What an enterprise has of standards, short of what belongs to single projects.
struct Facts {
    EnterpriseId enterprise;
    std::vector<Body> bodies;
    std::vector<Person> persons;
    std::vector<Seat> seats;
    std::vector<Project> projects;
    std::vector<Drafter> drafters;
    std::vector<OwnStandard> own; ///< its register of standards
    std::vector<Sampling> samplings;
    std::vector<Office> offices = {};
    std::vector<Order> orders = {};
    std::vector<Reference> references = {};

    const Project* project(const Id& id) const;
    const Person* person(const Id& id) const;
    const Body* body(const Id& id) const;
};

}
