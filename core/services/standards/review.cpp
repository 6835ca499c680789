// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/standards/review.h"

#include "core/services/attachments.h"
#include "core/standards/comments.h"
#include "core/standards/offices.h"
#include "core/store/contents.h"
#include "core/store/kept_packs.h"
#include "core/store/shared_tables.h"
#include "core/store/standards/standards_store.h"
#include "core/values/period.h"

#include <algorithm>

namespace plumbline::standards {

namespace {

/// The marks that begin or end a period in any procedure.
std::vector<std::string> clockItems(const ProcedureBook& book)
{
    constexpr std::string_view marked = "marked.";
    std::vector<std::string> items;
    const auto take = [&](std::string item) {
        if (std::find(items.begin(), items.end(), item) == items.end())
            items.push_back(std::move(item));
    };
    for (const auto& [id, rules] : book.all()) {
        for (const Workflow& workflow : rules.procedures->workflows) {
            for (const StateClock& clock : workflow.clocks)
                take(clock.done);
        }
        for (const Deadline& deadline : rules.pack->deadlines) {
            if (deadline.event.starts_with(marked))
                take(deadline.event.substr(marked.size()));
        }
    }
    return items;
}

Result<Facts> factsOf(const ReadScope& scope, const EnterpriseId& enterprise, const ProcedureBook& book)
{
    return readFacts(scope, FactsAsked{enterprise, clockItems(book)});
}

/// The project as it is kept now, while nobody else may write.
Result<OpenProject> openedIn(const WriteScope& scope, Session& session, const Scope& asked, const Id& id)
{
    return openProject(scope, session.rules(), asked.enterprise, id);
}

bool isQuestion(const Procedures& procedures, std::string_view item)
{
    return std::any_of(procedures.assessments.begin(), procedures.assessments.end(), [&](const AssessmentRule& rule) {
        return std::any_of(
            rule.questions.begin(), rule.questions.end(), [&](const AspectQuestion& question) { return question.id == item; });
    });
}

bool isItemOf(const RulePack& pack, std::string_view item)
{
    return std::any_of(pack.lists.begin(), pack.lists.end(), [&](const ClosedList& list) { return list.find(item); });
}

Result<void> checkMark(const PackProcedures& rules, const std::string& item, const std::optional<Mark>& mark)
{
    const bool isAsked = isQuestion(*rules.procedures, item);
    if (!isAsked && !isItemOf(*rules.pack, item))
        return Problem{"standards.item-unknown"}.with("item", QString::fromStdString(item));
    const std::vector<std::string>& optional = rules.procedures->mayNotApply;
    const bool mayNotApply = isAsked || std::find(optional.begin(), optional.end(), item) != optional.end();
    if (mark && mark->answer == Answer::DoesNotApply && !mayNotApply)
        return Problem{"standards.item-applies"}.with("item", QString::fromStdString(item));
    return {};
}

Result<std::vector<Voter>> panelRoster(const Facts& facts, const std::vector<Id>& panel)
{
    std::vector<Voter> roster;
    for (const Id& id : panel) {
        const Person* const person = facts.person(id);
        if (!person)
            return Problem{"facts.missing"}.with("id", QString::fromStdString(id.text()));
        roster.push_back({{}, id, person->name, person->unit, person->unitKind, Standing::Votes, {}});
    }
    return roster;
}

Result<std::vector<Voter>> rosterOf(const OpenProject& open, const VoteToOpen& asked, const VoteRule& rule, QDate day)
{
    const std::optional<Id>& body = open.dossier.project.body;
    if (!rule.isOfPanel && !body)
        return Problem{"standards.vote.no-body"};
    std::vector<Voter> roster =
        rule.isOfPanel ? TRY(panelRoster(open.facts, asked.panel)) : committeeRoster(open.facts, *body, day);
    for (Voter& voter : roster) {
        const auto recusal = asked.recused.find(voter.person);
        const bool drafts = std::any_of(open.dossier.drafters.begin(), open.dossier.drafters.end(),
            [&](const Drafter& drafter) { return drafter.person == voter.person; });
        if (drafts && rule.draftersAreOut)
            voter.standing = Standing::Drafter;
        if (recusal != asked.recused.end() && voter.standing == Standing::Votes) { // who drafts isn't let in by stepping back
            voter.standing = Standing::Recused;
            voter.reason = recusal->second.trimmed();
        }
    }
    return roster;
}

Result<const Vote*> voteIn(const Dossier& dossier, const Id& id)
{
    const auto vote = std::find_if(dossier.votes.begin(), dossier.votes.end(), [&](const Vote& one) { return one.id == id; });
    if (vote == dossier.votes.end())
        return Problem{"facts.missing"}.with("id", QString::fromStdString(id.text()));
    return &*vote;
}

Result<const VoteRule*> ruleOf(const OpenProject& open, const std::string& rule)
{
    if (const VoteRule* const found = open.rules->procedures->vote(rule))
        return found;
    return Problem{"standards.vote-unknown"}.with("rule", QString::fromStdString(rule));
}

Result<void> checkSpread(const std::vector<Voter>& roster, const VoteRule& rule, const RulePack& pack, const QString& note)
{
    const std::vector<std::string> uncovered = uncoveredKinds(roster, rule, pack);
    if (uncovered.empty() || !note.trimmed().isEmpty())
        return {};
    QStringList kinds;
    for (const std::string& kind : uncovered)
        kinds << QString::fromStdString(kind);
    return Problem{"standards.vote.spread"}.with("kinds", kinds.join(QLatin1Char(','))).citing(rule.citation);
}

}

const AssessmentRule* OpenProject::assessmentRule() const
{
    for (const Transition& transition : workflow->transitions) {
        for (const Guard& guard : transition.guards) {
            if (guard.kind == "conclusion" && !guard.of.empty())
                return rules->procedures->assessment(guard.of);
        }
    }
    return nullptr;
}

Result<Review> reviewOf(const Asked& asked)
{
    Review review;
    review.book = std::make_shared<const ProcedureBook>(TRY(ProcedureBook::of(asked.rules)));
    review.facts = TRY(factsOf(asked.facts, asked.scope.enterprise, *review.book));
    review.board = boardOf(review.facts, *review.book, workCalendar(), asked.scope.today);
    return review;
}

Result<OpenProject> openProject(const ReadScope& scope, const RuleBook& rules, const EnterpriseId& enterprise, const Id& id)
{
    OpenProject open;
    open.book = std::make_shared<const ProcedureBook>(TRY(ProcedureBook::of(rules)));
    open.facts = TRY(factsOf(scope, enterprise, *open.book));
    const Project* const project = open.facts.project(id);
    if (!project)
        return Problem{"facts.missing"}.with("id", QString::fromStdString(id.text()));
    open.dossier = TRY(readDossier(scope, *project));
    open.workflow = TRY(open.book->workflow(*project));
    open.rules = open.book->pack(project->pack);
    open.place = TRY(placeOf(open.dossier.project, *open.workflow));
    open.beside = surroundingsOf(open.dossier, open.facts, *open.book);
    open.clocks = clocksOf(open.dossier.project, open.dossier.marks, *open.workflow, *open.rules->pack, workCalendar());
    return open;
}

Result<OpenProject> projectOf(const Asked& asked, const Id& project)
{
    OpenProject open = TRY(openProject(asked.facts, asked.rules, asked.scope.enterprise, project));
    open.moves = movesOf(open.situation(asked.scope.today));
    open.followUps = followUpsOf(open.dossier.project, *open.workflow, *open.rules, open.facts, workCalendar());
    return open;
}

Result<OpenProject> projectOrFirst(const Asked& asked, const Id& chosen)
{
    if (!chosen.isNull())
        return projectOf(asked, chosen);
    const std::optional<Id> first = TRY(firstProject(asked.facts, asked.scope.enterprise));
    return first ? projectOf(asked, *first) : Problem{"standards.no-project"};
}

namespace {

/// The only one that is meant; null where none is.
template <class Records, class IsMeant>
Result<decltype(std::declval<const Records&>().data())> onlyOne(const Records& records, const QString& name, IsMeant isMeant)
{
    decltype(records.data()) named = nullptr;
    for (const auto& record : records) {
        if (QString::fromStdString(record.id.text()) == name)
            return &record;
        if (!isMeant(record))
            continue;
        if (named)
            return Problem{"standards.several-of-that-name"}.with("name", name);
        named = &record;
    }
    return named;
}

}

Result<const Project*> projectNamed(const Facts& facts, const QString& name)
{
    const Project* const project =
        TRY(onlyOne(facts.projects, name, [&](const Project& one) { return one.number == name || one.title == name; }));
    return project ? Result<const Project*>(project) : Problem{"standards.no-such-project"}.with("project", name);
}

Result<const Person*> personNamed(const Facts& facts, const QString& name)
{
    const Person* const person = TRY(onlyOne(facts.persons, name, [&](const Person& one) { return one.name == name; }));
    return person ? Result<const Person*>(person) : Problem{"standards.no-such-person"}.with("person", name);
}

Result<const Body*> bodyNamed(const Facts& facts, const QString& name)
{
    const Body* const body = TRY(onlyOne(facts.bodies, name, [&](const Body& one) { return one.name == name; }));
    return body ? Result<const Body*>(body) : Problem{"standards.no-such-body"}.with("body", name);
}

Result<Id> beginProject(Session& session, const Scope& asked, const Project& project)
{
    const Actor by = TRY(session.acting(Right::Record));
    const ProcedureBook book = TRY(ProcedureBook::of(session.rules()));
    TRY(book.workflow(project));
    const ClosedList* const kinds = book.pack(project.pack)->pack->list("kinds");
    if (!kinds || !kinds->find(project.kind))
        return Problem{"standards.kind-unknown"}.with("kind", QString::fromStdString(project.kind));
    WriteScope scope = TRY(session.workspace().write());
    const Id id = TRY(insertProject(scope, asked.enterprise, project));
    TRY(scope.commit({"standards.project.begin", by}));
    return id;
}

namespace {

/// What goes over from a project to the one that follows it.
Project following(const Project& project, const FollowUp& followUp, const Place& place, std::optional<QDate> day)
{
    Project next;
    next.pack = project.pack;
    next.workflow = followUp.workflow->id;
    next.kind = project.kind;
    next.number = project.number;
    next.title = project.title;
    next.standard = project.standard;
    next.isRevision = followUp.isRevision;
    next.body = project.body;
    next.leader = project.leader;
    next.follows = project.id;
    next.startedOn = place.since;
    if (followUp.workflow->needs == "due")
        next.dueOn = day;
    if (followUp.workflow->needs == "in-force-since")
        next.inForceSince = day;
    return next;
}

}

Result<Id> followProject(
    Session& session, const Scope& asked, const Id& id, const std::string& workflow, std::optional<QDate> day)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    const OpenProject open = TRY(openedIn(scope, session, asked, id));
    const Project& project = open.dossier.project;
    const std::vector<FollowUp> all = followUpsOf(project, *open.workflow, *open.rules, open.facts, workCalendar());
    const auto wanted =
        std::find_if(all.begin(), all.end(), [&](const FollowUp& followUp) { return followUp.workflow->id == workflow; });
    const FollowUp* const followUp = wanted == all.end() ? nullptr : &*wanted;
    if (followUp && !day)
        day = followUp->day;
    TRY(mayFollow(followUp, open.place, day));
    const Id made = TRY(insertProject(scope, asked.enterprise, following(project, *followUp, open.place, day)));
    for (const DraftingUnit& unit : open.dossier.units)
        TRY(insertUnit(scope, made, unit));
    for (const Drafter& drafter : open.dossier.drafters)
        TRY(insertDrafter(scope, {made, drafter.person, drafter.isFirst}));
    TRY(scope.commit({"standards.project.follow", by}));
    return made;
}

Result<void> mark(Session& session, const Scope& asked, const Id& id, const std::map<std::string, std::optional<Mark>>& marks)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    const OpenProject open = TRY(openedIn(scope, session, asked, id));
    for (const auto& [item, one] : marks) {
        TRY(checkMark(*open.rules, item, one));
        TRY(saveMark(scope, id, item, one));
    }
    TRY(scope.commit({"standards.mark.save", by}));
    return {};
}

Result<Id> addDocument(
    Session& session, const Scope& asked, const Id& id, const std::string& item, const QString& name, QIODevice& content)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    const OpenProject open = TRY(openedIn(scope, session, asked, id));
    if (!isItemOf(*open.rules->pack, item))
        return Problem{"standards.item-unknown"}.with("item", QString::fromStdString(item));
    const KeptContent kept = TRY(keepContent(scope, content));
    const Document* const before = open.dossier.newest(item);
    const Document document{{}, item, before ? before->version + 1 : 1, name, kept.sha256, asked.today};
    const Id made = TRY(insertDocument(scope, id, document));
    TRY(insertFact(scope, attachmentTable,
        {{"tbl", "standards.document"}, {"fact", made}, {"content", kept.sha256}, {"name", name}, {"kind", "other"},
            {"note", std::nullopt}, {"person", by.id}}));
    TRY(scope.commit({"standards.document.add", by}));
    return made;
}

Result<void> saveDocument(Session& session, const Document& document, const QString& path)
{
    std::vector<Attachment> kept;
    {
        const ReadScope facts = TRY(session.workspace().read());
        kept = TRY(attachments(facts, document.id));
    }
    const auto content =
        std::find_if(kept.begin(), kept.end(), [&](const Attachment& one) { return one.content == document.hash; });
    if (content == kept.end())
        return Problem{"attachment.missing"}.with("name", document.name);
    return saveAttachment(session, *content, path);
}

Result<void> conclude(Session& session, const Scope& asked, const Id& id, const std::string& conclusion, const QString& reason)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    const OpenProject open = TRY(openedIn(scope, session, asked, id));
    const AssessmentRule* const rule = open.assessmentRule();
    if (rule && !conclusion.empty()) {
        const Assessment assessment =
            TRY(assess(answersIn(open.dossier, *rule), *rule, open.dossier.project.kind, *open.rules->pack, asked.today));
        TRY(mayConclude(conclusion, reason, assessment, *rule));
        TRY(keepPacks(scope, session.rules(), assessment.why.packs));
    }
    TRY(saveConclusion(scope, id, conclusion, reason.trimmed()));
    TRY(scope.commit({"standards.conclusion", by, reason.trimmed()}));
    return {};
}

Result<Id> openVote(Session& session, const Scope& asked, const Id& id, const VoteToOpen& wanted)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    const OpenProject open = TRY(openedIn(scope, session, asked, id));
    const VoteRule* const rule = TRY(ruleOf(open, wanted.rule));
    const Document* const text = open.dossier.newest(wanted.item);
    if (!text)
        return Problem{"standards.vote.no-text"}.with("item", QString::fromStdString(wanted.item));
    const Vote* const before = open.dossier.vote(rule->id);
    if (before && !before->closing && before->textHash == text->hash)
        return Problem{"standards.vote.running"};
    Vote vote;
    vote.rule = rule->id;
    vote.isMeeting = wanted.isMeeting;
    vote.item = wanted.item;
    vote.textHash = text->hash;
    vote.opened = asked.today;
    vote.until = wanted.until;
    vote.note = wanted.note.trimmed();
    vote.roster = TRY(rosterOf(open, wanted, *rule, asked.today));
    TRY(checkRoster(vote.roster, *rule, open.dossier.project.kind, vote.isMeeting, rule->citation));
    TRY(checkSpread(vote.roster, *rule, *open.rules->pack, vote.note));
    const Id made = TRY(insertVote(scope, id, vote));
    TRY(scope.commit({"standards.vote.open", by, vote.note}));
    return made;
}

Result<void> castBallots(
    Session& session, const Scope& asked, const Id& id, const Id& voteId, const std::vector<BallotToCast>& ballots)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    const OpenProject open = TRY(openedIn(scope, session, asked, id));
    Vote vote = *TRY(voteIn(open.dossier, voteId));
    const VoteRule* const rule = TRY(ruleOf(open, vote.rule));
    for (const BallotToCast& cast : ballots) {
        TRY(mayCast(vote, *rule, cast.person, cast.castBy.isNull() ? cast.person : cast.castBy, cast.on));
        const auto voter =
            std::find_if(vote.roster.begin(), vote.roster.end(), [&](const Voter& one) { return one.person == cast.person; });
        const Ballot ballot{voter->id, cast.choice, cast.on, cast.opinion.trimmed(), false};
        TRY(insertBallot(scope, ballot));
        vote.ballots.push_back(ballot);
    }
    TRY(scope.commit({"standards.ballot.cast", by}));
    return {};
}

Result<void> confirmAdoption(Session& session, const Id& voter, QDate adopted, QDate confirmed)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    TRY(insertConfirmation(scope, voter, adopted, confirmed));
    TRY(scope.commit({"standards.ballot.confirm", by}));
    return {};
}

Result<Outcome> closeVote(Session& session, const Scope& asked, const Id& id, const Id& voteId, QDate on)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    const OpenProject open = TRY(openedIn(scope, session, asked, id));
    const Vote& vote = *TRY(voteIn(open.dossier, voteId));
    const VoteRule* const rule = TRY(ruleOf(open, vote.rule));
    const Tally tally = tallyOf(vote);
    if (vote.closing)
        return Problem{"standards.vote.closed"};
    const Document* const text = open.dossier.newest(vote.item);
    if (!text || text->hash != vote.textHash)
        return Problem{"standards.vote.void"};
    if (on < vote.opened || (vote.until && on <= *vote.until && tally.waiting() > 0))
        return Problem{"standards.vote.not-over"}.with(
            "day", QString::fromStdString(formatDate(vote.until.value_or(vote.opened))));
    Outcome result = outcome(tally, *rule, vote.isMeeting, *open.rules->pack, on);
    const Closing closing{on, result.hasPassed, result.why, sealOf(vote, result.hasPassed)};
    TRY(keepPacks(scope, session.rules(), result.why.packs));
    TRY(insertClosing(scope, voteId, closing));
    TRY(scope.commit({"standards.vote.close", by}));
    return result;
}

Result<void> dispose(Session& session, const Comment& comment)
{
    const Actor by = TRY(session.acting(Right::Record));
    TRY(checkDisposition(comment));
    WriteScope scope = TRY(session.workspace().write());
    TRY(saveDisposition(scope, comment));
    TRY(scope.commit({"standards.comment.dispose", by, comment.reason}));
    return {};
}

Result<void> judgeAlike(
    Session& session, const Scope& asked, const Id& id, const Id& earlier, const Id& later, bool isSame, const QString& note)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    const OpenProject open = TRY(openedIn(scope, session, asked, id));
    if (isSame)
        TRY(mayMerge(open.dossier, earlier, later));
    TRY(insertLikeness(scope, {{}, earlier, later, isSame, note.trimmed()}));
    TRY(scope.commit({isSame ? "standards.comment.merge" : "standards.comment.apart", by, note.trimmed()}));
    return {};
}

Result<void> parted(Session& session, const Scope& asked, const Id& id, const Id& likeness)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    const OpenProject open = TRY(openedIn(scope, session, asked, id));
    const std::vector<Likeness>& known = open.dossier.likenesses;
    if (std::none_of(known.begin(), known.end(), [&](const Likeness& one) { return one.id == likeness; }))
        return Problem{"facts.missing"}.with("id", QString::fromStdString(likeness.text()));
    TRY(deleteLikeness(scope, likeness));
    TRY(scope.commit({"standards.comment.part", by}));
    return {};
}

Result<void> takeStep(Session& session, const Scope& asked, const Id& id, const Taking& wanted)
{
    Taking taking = wanted;
    WriteScope scope = TRY(session.workspace().write());
    const OpenProject open = TRY(openedIn(scope, session, asked, id));
    const Transition* const transition = open.workflow->transition(taking.transition);
    const Actor by = TRY(session.acting(transition && transition->happensByItself ? Right::Approve : Right::Record));
    taking.by = by.name;
    taking.reason = taking.reason.trimmed();
    if (transition)
        TRY(mayActFor(open.facts.offices, by.id, by.name, open.dossier.project, transition->who, taking.on));
    const std::vector<Gate> gates = TRY(mayTake(taking, open.situation(asked.today)));
    for (const Gate& gate : gates) {
        if (gate.says.why)
            TRY(keepPacks(scope, session.rules(), gate.says.why->packs));
    }
    TRY(insertStep(scope, id, {taking.transition, transition->to, taking.on, taking.by, taking.reason, proofOf(gates)}));
    TRY(scope.commit({"standards.step." + taking.transition, by, taking.reason}));
    return {};
}

}
