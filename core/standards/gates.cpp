// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/gates.h"

#include "core/standards/assessment.h"
#include "core/standards/comments.h"
#include "core/standards/standard_number.h"
#include "core/standards/votes.h"
#include "core/standards/words.h"
#include "core/values/period.h"

#include <algorithm>
#include <array>

namespace plumbline::standards {

namespace {

constexpr std::string_view revokedState = "revoked";

/// Judges the guards of one situation, one kind a function.
class Judge final {
public:
    Judge(const Situation& situation, const QString& reason) : m_in(situation), m_reason(reason) { }

    Gate judge(const Guard& guard) const
    {
        struct Kind {
            std::string_view name;
            void (Judge::*judge)(Gate&) const;
        };
        static constexpr std::array kinds{Kind{"checklist", &Judge::checklist}, Kind{"documents", &Judge::documents},
            Kind{"units", &Judge::units}, Kind{"mine-units", &Judge::units}, Kind{"one-lead", &Judge::oneLead},
            Kind{"first-drafter", &Judge::firstDrafter}, Kind{"first-drafter-load", &Judge::firstDrafterLoad},
            Kind{"no-duplicate", &Judge::noDuplicate}, Kind{"leader-free", &Judge::leaderFree}, Kind{"vote", &Judge::vote},
            Kind{"vote-lost", &Judge::vote}, Kind{"comments-settled", &Judge::commentsSettled},
            Kind{"publicity", &Judge::publicity}, Kind{"publicity-urgent", &Judge::publicity},
            Kind{"asked-before", &Judge::askedBefore}, Kind{"term-passed", &Judge::termPassed}, Kind{"age", &Judge::age},
            Kind{"no-revision", &Judge::revision}, Kind{"under-revision", &Judge::revision},
            Kind{"conclusion", &Judge::conclusion}, Kind{"concluded", &Judge::concluded},
            Kind{"implementation-after", &Judge::implementation}, Kind{"implementation-before", &Judge::implementation},
            Kind{"implementation-day", &Judge::implementationDay}, Kind{"plan-over-age", &Judge::planOverAge},
            Kind{"reason", &Judge::reasonGiven}};
        Gate gate{&guard, GateState::Open, {}};
        gate.says.citation = guard.citation;
        gate.says.subject = m_in.dossier.project.id.text();
        for (const Kind& kind : kinds) {
            if (kind.name == guard.kind)
                (this->*kind.judge)(gate);
        }
        gate.says.weight = gate.state == GateState::Open ? Weight::Breach
            : gate.state == GateState::Advised           ? Weight::Warning
                                                         : Weight::Note;
        return gate;
    }

private:
    using Figures = std::vector<std::pair<std::string, std::string>>;

    const Project& project() const { return m_in.dossier.project; }
    std::int64_t value(const Gate& gate) const
    {
        const Result<const Parameter*> parameter = m_in.rules.pack->parameter(gate.guard->of);
        const Result<std::int64_t> count = parameter ? (*parameter)->count() : Result<std::int64_t>(0);
        return count ? *count : 0;
    }
    const Deadline& period(const Gate& gate) const { return *m_in.rules.pack->deadline(gate.guard->of); }

    void say(Gate& gate, const char* code, bool holds, Figures figures = {}) const
    {
        gate.says.code = code;
        gate.says.figures = std::move(figures);
        gate.says.figures.emplace_back("held", holds ? "yes" : "no");
        gate.state = holds ? GateState::Passed : gate.guard->force == Force::Advise ? GateState::Advised : GateState::Open;
    }

    bool isFor(const ListItem& item) const
    {
        return item.only.empty() || std::find(item.only.begin(), item.only.end(), project().kind) != item.only.end();
    }
    bool isTicked(const ListItem& item) const
    {
        const Mark* const mark = m_in.dossier.mark(item.id);
        if (!mark || mark->answer == Answer::No || mark->on > m_in.today)
            return false;
        const std::vector<std::string>& optional = m_in.rules.procedures->mayNotApply;
        return mark->answer == Answer::Yes || std::find(optional.begin(), optional.end(), item.id) != optional.end();
    }

    template <class IsThere> void everyItem(Gate& gate, const char* code, IsThere isThere) const
    {
        std::vector<std::string> missing;
        std::int64_t all = 0;
        for (const ListItem& item : m_in.rules.pack->list(gate.guard->of)->items) {
            if (!isFor(item))
                continue;
            ++all;
            if (!isThere(item))
                missing.push_back(item.id);
        }
        const std::string done = countText(all - std::int64_t(missing.size()));
        say(gate, code, missing.empty(),
            {{"list", gate.guard->of}, {"done", done}, {"count", countText(all)}, {"missing", joined(missing)}});
    }
    void checklist(Gate& gate) const
    {
        everyItem(gate, "standards.gate.checklist", [&](const ListItem& item) { return isTicked(item); });
        const std::vector<std::string>& oneOf = m_in.rules.procedures->oneOf;
        if (gate.state != GateState::Passed || std::find(oneOf.begin(), oneOf.end(), gate.guard->of) == oneOf.end())
            return;
        const std::vector<ListItem>& items = m_in.rules.pack->list(gate.guard->of)->items;
        const bool hasOne = std::any_of(items.begin(), items.end(), [&](const ListItem& item) {
            const Mark* const mark = m_in.dossier.mark(item.id);
            return mark && mark->answer == Answer::Yes;
        });
        if (!hasOne)
            say(gate, "standards.gate.one-of", false, {{"list", gate.guard->of}});
    }
    void documents(Gate& gate) const
    {
        const Result<Place> place = placeOf(project(), m_in.workflow);
        everyItem(gate, "standards.gate.documents", [&](const ListItem& item) {
            const Document* const document = m_in.dossier.newest(item.id);
            const bool isNew = !gate.guard->asksAnew(item.id) || (document && place && document->receivedOn >= place->since);
            return document && document->receivedOn <= m_in.today && isNew;
        });
    }

    void units(Gate& gate) const
    {
        const bool onlyMines = gate.guard->kind == "mine-units";
        const std::vector<DraftingUnit>& units = m_in.dossier.units;
        const auto count =
            std::count_if(units.begin(), units.end(), [&](const DraftingUnit& unit) { return !onlyMines || unit.isMine; });
        say(gate, onlyMines ? "standards.gate.mine-units" : "standards.gate.units", count >= value(gate),
            {{"count", countText(count)}, {"least", countText(value(gate))}});
    }
    void oneLead(Gate& gate) const
    {
        const std::vector<DraftingUnit>& units = m_in.dossier.units;
        const auto leads = std::count_if(units.begin(), units.end(), [](const DraftingUnit& unit) { return unit.isLead; });
        say(gate, "standards.gate.one-lead", leads == 1, {{"count", countText(leads)}});
    }
    void firstDrafter(Gate& gate) const
    {
        const Person* const first = m_in.beside.firstDrafter;
        const bool isOne = first && m_in.beside.firstDrafters == 1;
        say(gate, "standards.gate.first-drafter", isOne && first->isSenior && first->years.value_or(0) >= value(gate),
            {{"person", first ? first->name.toStdString() : std::string()},
                {"years", countText(first ? first->years.value_or(0) : 0)}, {"least", countText(value(gate))},
                {"senior", first && first->isSenior ? "yes" : "no"}, {"count", countText(m_in.beside.firstDrafters)}});
    }
    void firstDrafterLoad(Gate& gate) const
    {
        say(gate, "standards.gate.first-drafter-load", m_in.beside.firstDrafter && m_in.beside.firstDrafterLoad <= value(gate),
            {{"count", countText(m_in.beside.firstDrafterLoad)}, {"most", countText(value(gate))}});
    }
    void noDuplicate(Gate& gate) const
    {
        QStringList others;
        for (const QString& other : m_in.beside.duplicates)
            others << other;
        say(gate, "standards.gate.no-duplicate", others.isEmpty(), {{"others", others.join(QStringLiteral("; ")).toStdString()}});
    }
    void leaderFree(Gate& gate) const
    {
        const std::optional<QDate> revoked = m_in.beside.leaderRevokedOn;
        const QDate until = revoked ? dueAfter(period(gate), *revoked, m_in.calendar).day : QDate();
        say(gate, "standards.gate.leader-free", !revoked || m_in.today < *revoked || m_in.today >= until,
            {{"until", revoked ? formatDate(until) : std::string()}});
    }

    /// The last vote under the rule, on the text as it is now.
    void vote(Gate& gate) const
    {
        const VoteRule& rule = *m_in.rules.procedures->vote(gate.guard->of);
        const Vote* const vote = m_in.dossier.vote(rule.id);
        if (!vote)
            return say(gate, "standards.gate.vote-none", false, {{"vote", rule.id}});
        const Tally tally = tallyOf(*vote);
        const Missing still = missing(tally, rule, vote->isMeeting);
        Figures figures{{"members", countText(tally.members)}, {"agree", countText(tally.agree)},
            {"object", countText(tally.object)}, {"abstain", countText(tally.abstain)}, {"more", countText(still.ballots)},
            {"agreeing", countText(still.agreeing)}};
        const Document* const text = m_in.dossier.newest(vote->item);
        if (!text || text->hash != vote->textHash)
            return say(gate, "standards.gate.vote-void", false, std::move(figures));
        if (!vote->closing) {
            const char* const code = still.isWithinReach ? "standards.gate.vote-running" : "standards.gate.vote-out-of-reach";
            return say(gate, code, false, std::move(figures));
        }
        const bool isSealed = vote->closing->hash == sealOf(*vote, vote->closing->hasPassed) && vote->closing->on <= m_in.today;
        const bool wantsPassed = gate.guard->kind == "vote";
        say(gate, vote->closing->hasPassed ? "standards.gate.vote-passed" : "standards.gate.vote-failed",
            isSealed && vote->closing->hasPassed == wantsPassed, std::move(figures));
        gate.says.why = vote->closing->why;
    }

    void commentsSettled(Gate& gate) const
    {
        const std::vector<Opinion> opinions = opinionsOf(m_in.dossier, OpinionsOf::Both);
        const auto unsettled = std::count_if(opinions.begin(), opinions.end(), [](const Opinion& opinion) {
            return opinion.comment->disposition == Disposition::Open || !checkDisposition(*opinion.comment);
        });
        say(gate, "standards.gate.comments", unsettled == 0,
            {{"open", countText(unsettled)}, {"count", countText(std::int64_t(opinions.size()))}});
    }
    void publicity(Gate& gate) const
    {
        const auto& [posted, until] = std::pair(project().postedOn, project().postedUntil);
        const std::int64_t days = posted && until ? posted->daysTo(*until) : 0;
        // A closing day that hasn't come yet has not been waited for.
        const bool hasEnded = until && *until < m_in.today;
        say(gate, "standards.gate.publicity", posted && hasEnded && days >= value(gate),
            {{"days", countText(days)}, {"least", countText(value(gate))}});
    }

    void askedBefore(Gate& gate) const
    {
        const QDate last = project().dueOn ? lastDayBefore(period(gate), *project().dueOn) : QDate();
        say(gate, "standards.gate.asked-before", last.isValid() && m_in.today <= last,
            {{"last", last.isValid() ? formatDate(last) : std::string()}});
    }
    void termPassed(Gate& gate) const
    {
        const QDate end = termEnd(project(), *gate.guard, *m_in.rules.pack, m_in.calendar).value_or(QDate());
        say(gate, "standards.gate.term-passed", end.isValid() && m_in.today > end,
            {{"end", end.isValid() ? formatDate(end) : std::string()}});
    }
    void age(Gate& gate) const
    {
        const QDate due = project().inForceSince ? dueAfter(period(gate), *project().inForceSince, m_in.calendar).day : QDate();
        say(gate, "standards.gate.age", due.isValid() && m_in.today >= due,
            {{"due", due.isValid() ? formatDate(due) : std::string()}});
    }
    void revision(Gate& gate) const
    {
        const bool isUnder = m_in.beside.isUnderRevision;
        say(gate, isUnder ? "standards.gate.under-revision" : "standards.gate.no-revision",
            isUnder == (gate.guard->kind == "under-revision"));
    }

    void conclusion(Gate& gate) const
    {
        Figures figures{{"conclusion", project().conclusion}};
        if (gate.guard->of.empty())
            return say(gate, "standards.gate.conclusion", !project().conclusion.empty(), std::move(figures));
        const AssessmentRule& rule = *m_in.rules.procedures->assessment(gate.guard->of);
        const auto assessment = assess(answersIn(m_in.dossier, rule), rule, project().kind, *m_in.rules.pack, m_in.today);
        const bool holds = assessment && !project().conclusion.empty()
            && mayConclude(project().conclusion, project().conclusionReason, *assessment, rule).isOk();
        figures.emplace_back("allowed", assessment ? joined(assessment->allowed) : std::string());
        figures.emplace_back("open", assessment ? countText(std::int64_t(assessment->open.size())) : std::string());
        say(gate, "standards.gate.conclusion", holds, std::move(figures));
        if (assessment)
            gate.says.why = assessment->why;
    }
    void concluded(Gate& gate) const
    {
        say(gate, "standards.gate.concluded", project().conclusion == gate.guard->of,
            {{"conclusion", project().conclusion}, {"wanted", gate.guard->of}});
    }

    /// Both ends of the span are in it (reading D31).
    void implementation(Gate& gate) const
    {
        const auto& [published, implemented] = std::pair(project().publishedOn, project().implementedOn);
        const QDate bound = published ? monthsAfter(*published, int(value(gate))) : QDate();
        const bool isAfter = gate.guard->kind == "implementation-after";
        const bool holds = published && implemented && (isAfter ? *implemented >= bound : *implemented <= bound);
        say(gate, isAfter ? "standards.gate.implementation-after" : "standards.gate.implementation-before", holds,
            {{"months", countText(value(gate))}, {"bound", bound.isValid() ? formatDate(bound) : std::string()},
                {"day", implemented ? formatDate(*implemented) : std::string()}});
    }
    void implementationDay(Gate& gate) const
    {
        const std::optional<QDate> day = project().implementedOn;
        say(gate, "standards.gate.implementation-day", day && m_in.today >= *day,
            {{"day", day ? formatDate(*day) : std::string()}});
    }
    void planOverAge(Gate& gate) const
    {
        const auto start = dayOf(period(gate).event, project(), m_in.dossier.marks, m_in.workflow);
        const QDate due = start ? dueAfter(period(gate), *start, m_in.calendar).day : QDate();
        say(gate, "standards.gate.plan-over-age", due.isValid() && m_in.today > due,
            {{"due", due.isValid() ? formatDate(due) : std::string()}});
    }
    void reasonGiven(Gate& gate) const { say(gate, "standards.gate.reason", !m_reason.trimmed().isEmpty()); }

    const Situation& m_in;
    const QString& m_reason;
};

/// The urgent limit takes the place of the ordinary one, and doesn't count without urgency.
bool counts(const Guard& guard, const Project& project)
{
    if (!guard.countsFor(project.kind))
        return false;
    if (guard.kind == "publicity-urgent")
        return project.isUrgent;
    return guard.kind != "publicity" || !project.isUrgent;
}

bool isAboutTheSame(const QString& standard, const QString& title, const Project& project)
{
    if (!title.trimmed().isEmpty() && title.trimmed() == project.title.trimmed())
        return true;
    const auto one = parseStandardNumber(standard);
    const auto other = parseStandardNumber(project.standard);
    return one && other && one->isSameStandard(*other);
}

Ending endingOf(const Project& project, const ProcedureBook& book)
{
    const Result<const Workflow*> workflow = book.workflow(project);
    const Result<Place> place = workflow ? placeOf(project, **workflow) : Result<Place>(workflow.problem());
    return place ? place->state->ending : Ending::Bad;
}

bool wasTakenUp(const Project& project, const ProcedureBook& book)
{
    const Result<const Workflow*> workflow = book.workflow(project);
    return workflow && wasTakenUp(project, **workflow);
}

/// Whether somebody still has something to do in it: what is published only waits for its day.
bool hasWorkLeft(const Project& project, const ProcedureBook& book)
{
    const Result<const Workflow*> workflow = book.workflow(project);
    const Result<Place> place = workflow ? placeOf(project, **workflow) : Result<Place>(workflow.problem());
    return place
        && std::any_of((*workflow)->transitions.begin(), (*workflow)->transitions.end(),
            [&](const Transition& transition) { return transition.leaves(place->state->id) && !transition.happensByItself; });
}

/// Whether one leads to the other: the same undertaking in another procedure.
bool isLinked(const Project& a, const Project& b)
{
    return a.follows == b.id || b.follows == a.id || (a.follows && a.follows == b.follows);
}

}

Surroundings surroundingsOf(const Dossier& dossier, const Facts& facts, const ProcedureBook& book)
{
    Surroundings beside;
    const Project& own = dossier.project;
    for (const Drafter& drafter : dossier.drafters) {
        beside.firstDrafters += drafter.isFirst ? 1 : 0;
        if (drafter.isFirst && !beside.firstDrafter)
            beside.firstDrafter = facts.person(drafter.person);
    }
    for (const OwnStandard& standard : facts.own) {
        if (!own.isRevision && standard.status != "withdrawn" && isAboutTheSame(standard.number, standard.title, own))
            beside.duplicates.push_back(standard.number + QLatin1Char(' ') + standard.title);
    }
    for (const Project& other : facts.projects) {
        const Ending ending = endingOf(other, book);
        if (own.leader && other.leader == own.leader && !other.steps.empty() && other.steps.back().to == revokedState
            && (!beside.leaderRevokedOn || *beside.leaderRevokedOn < other.steps.back().on))
            beside.leaderRevokedOn = other.steps.back().on;
        if (other.id == own.id || ending == Ending::Bad || isLinked(own, other))
            continue;
        const bool isSame = isAboutTheSame(other.standard, other.title, own);
        if (!isSame)
            continue;
        const bool isUnderWay = wasTakenUp(other, book);
        if (other.workflow == own.workflow || (isUnderWay && ending == Ending::No))
            beside.duplicates.push_back((other.number + QLatin1Char(' ') + other.title).trimmed());
        if (other.isRevision && other.workflow != own.workflow && isUnderWay)
            beside.isUnderRevision = true;
    }
    for (const Drafter& drafter : facts.drafters) {
        const Project* const project = facts.project(drafter.project);
        if (drafter.isFirst && beside.firstDrafter && drafter.person == beside.firstDrafter->id && project
            && (project->id == own.id || hasWorkLeft(*project, book)))
            ++beside.firstDrafterLoad;
    }
    return beside;
}

std::vector<Gate> gatesOf(const Transition& transition, const Situation& situation, const QString& reason)
{
    const Judge judge(situation, reason);
    std::vector<Gate> gates;
    for (const Guard& guard : transition.guards) {
        if (counts(guard, situation.dossier.project))
            gates.push_back(judge.judge(guard));
    }
    return gates;
}

bool Move::isOpen() const
{
    return std::none_of(gates.begin(), gates.end(),
        [](const Gate& gate) { return gate.state == GateState::Open && gate.guard->kind != "reason"; });
}

std::vector<Move> movesOf(const Situation& situation)
{
    std::vector<Move> moves;
    const Result<Place> place = placeOf(situation.dossier.project, situation.workflow);
    if (!place)
        return moves;
    for (const Transition& transition : situation.workflow.transitions) {
        if (transition.leaves(place->state->id) && transition.isFor(situation.dossier.project.kind))
            moves.push_back({&transition, gatesOf(transition, situation)});
    }
    return moves;
}

Result<std::vector<Gate>> mayTake(const Taking& taking, const Situation& situation)
{
    const Project& project = situation.dossier.project;
    const Transition* const transition = situation.workflow.transition(taking.transition);
    const QString name = shown(taking.transition);
    if (!transition)
        return Problem{"standards.move.unknown"}.with("transition", name);
    const Place place = TRY(placeOf(project, situation.workflow));
    if (!transition->leaves(place.state->id))
        return Problem{"standards.move.wrong-state"}
            .with("transition", transition->name.zh)
            .with("transition-en", transition->name.en)
            .with("state", place.state->name.zh)
            .with("state-en", place.state->name.en)
            .citing(transition->citation);
    if (!transition->isFor(project.kind))
        return Problem{"standards.move.other-kind"}
            .with("transition", transition->name.zh)
            .with("transition-en", transition->name.en)
            .with("kind", shown(project.kind))
            .citing(transition->citation);
    if (taking.actor != transition->who)
        return Problem{"standards.move.not-theirs"}
            .with("transition", transition->name.zh)
            .with("transition-en", transition->name.en)
            .with("who", shown(transition->who))
            .citing(transition->citation);
    if (taking.on < place.since)
        return Problem{"standards.move.too-early"}.with("day", QString::fromStdString(formatDate(place.since)));
    if (taking.on > situation.today)
        return Problem{"standards.move.in-future"}.with("day", QString::fromStdString(formatDate(situation.today)));
    Situation then = situation;
    then.today = taking.on; // what was so on the day of the step counts, and nothing later
    std::vector<Gate> gates = gatesOf(*transition, then, taking.reason);
    for (const Gate& gate : gates) {
        if (gate.state == GateState::Open)
            return Problem{"standards.move.gate"}
                .with("transition", transition->name.zh)
                .with("transition-en", transition->name.en)
                .with("gate", QString::fromStdString(gate.says.code))
                .citing(gate.guard->citation);
        if (gate.state == GateState::Advised && taking.reason.trimmed().isEmpty())
            return Problem{"standards.move.reason-missing"}
                .with("gate", QString::fromStdString(gate.says.code))
                .citing(gate.guard->citation);
    }
    return gates;
}

std::string proofOf(const std::vector<Gate>& gates)
{
    Json::Array proved;
    for (const Gate& gate : gates) {
        Json::Object one{{"guard", gate.guard->kind}, {"of", gate.guard->of}, {"said", gate.says.code},
            {"state", gate.state == GateState::Passed ? "passed" : "settled"}, {"cite", toJson(gate.guard->citation)}};
        Json::Object figures;
        for (const auto& [name, value] : gate.says.figures)
            figures.emplace(name, value);
        one.emplace("figures", std::move(figures));
        if (gate.says.why)
            one.emplace("receipt", gate.says.why->id());
        proved.push_back(std::move(one));
    }
    return canonicalBytes(proved);
}

}
