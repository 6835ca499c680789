// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/votes.h"

#include "core/standards/words.h"
#include "core/values/period.h"

#include <algorithm>
#include <set>

namespace plumbline::standards {

namespace {

std::string written(const Fraction& fraction)
{
    return countText(fraction.part) + "/" + countText(fraction.whole);
}

bool isConsensus(const Tally& tally, const VoteRule& rule, bool isMeeting)
{
    return isMeeting && rule.meetingAgreesByConsensus && tally.object == 0 && tally.agree > 0;
}

/// Whether a meeting can carry by nothing but consensus.
bool needsConsensus(const VoteRule& rule, bool isMeeting)
{
    return isMeeting && rule.meetingAgreesByConsensus && !rule.meetingMayVote;
}

std::int64_t agreeBase(const Tally& tally, const VoteRule& rule)
{
    return rule.agreeingOfRoster ? tally.members : tally.taking();
}

bool carriesByCount(const Tally& tally, const VoteRule& rule)
{
    return (!rule.takePart || rule.takePart->isAtLeastThat(tally.members, tally.taking()))
        && rule.agree.isAtLeastThat(agreeBase(tally, rule), tally.agree) && tally.taking() > 0
        && (!rule.objectAtMost || rule.objectAtMost->isAtMostThat(tally.taking(), tally.object));
}

/// One fraction held against one count.
plumbline::Step checked(
    const char* kind, std::int64_t count, std::int64_t of, const Fraction& fraction, bool holds, Citation place)
{
    return {kind,
        {{"count", countText(count)}, {"of", countText(of)}, {"fraction", written(fraction)},
            {"least", countText(fraction.leastOf(of))}, {"held", holds ? "yes" : "no"}},
        std::move(place)};
}

std::vector<plumbline::Step> stepsOf(const Tally& tally, const VoteRule& rule, bool isMeeting)
{
    std::vector<plumbline::Step> steps;
    steps.push_back({"standards.counted",
        {{"members", countText(tally.members)}, {"agree", countText(tally.agree)}, {"object", countText(tally.object)},
            {"abstain", countText(tally.abstain)}, {"silent", countText(tally.members - tally.taking())}},
        rule.reading});
    if (isMeeting && rule.meetingAgreesByConsensus)
        steps.push_back({"standards.consensus",
            {{"object", countText(tally.object)}, {"held", isConsensus(tally, rule, true) ? "yes" : "no"}}, rule.citation});
    if (needsConsensus(rule, isMeeting) || isConsensus(tally, rule, isMeeting))
        return steps;
    if (rule.takePart)
        steps.push_back(checked("standards.take-part", tally.taking(), tally.members, *rule.takePart,
            rule.takePart->isAtLeastThat(tally.members, tally.taking()), rule.citation));
    const std::int64_t base = agreeBase(tally, rule);
    steps.push_back(checked(rule.agreeingOfRoster ? "standards.agree-of-all" : "standards.agree", tally.agree, base, rule.agree,
        rule.agree.isAtLeastThat(base, tally.agree) && tally.taking() > 0, rule.citation));
    if (rule.objectAtMost)
        steps.push_back(checked("standards.object", tally.object, tally.taking(), *rule.objectAtMost,
            rule.objectAtMost->isAtMostThat(tally.taking(), tally.object), rule.citation));
    return steps;
}

Result<std::int64_t> countInput(const Receipt& receipt, std::string_view name)
{
    const auto given = receipt.inputs.find(name);
    if (given == receipt.inputs.end() || !given->second.isString())
        return Problem{"receipt.malformed"}.in(QStringLiteral("inputs"));
    return parseCount(given->second.string());
}

bool isAbsent(const Voter& voter)
{
    return voter.standing != Standing::Votes;
}

}

Tally tallyOf(const Vote& vote)
{
    Tally tally;
    tally.members = std::int64_t(vote.roster.size());
    tally.able = tally.members - std::count_if(vote.roster.begin(), vote.roster.end(), isAbsent);
    for (const Ballot& ballot : vote.ballots) {
        switch (ballot.choice) {
        case Choice::Agree:
        case Choice::AgreeWithComments:
            ++tally.agree;
            break;
        case Choice::ObjectUnlessAdopted:
            ++(ballot.isConfirmed ? tally.agree : tally.object);
            break;
        case Choice::Object:
            ++tally.object;
            break;
        case Choice::Abstain:
            ++tally.abstain;
            break;
        }
    }
    return tally;
}

bool carries(const Tally& tally, const VoteRule& rule, bool isMeeting)
{
    if (isConsensus(tally, rule, isMeeting))
        return true;
    return !needsConsensus(rule, isMeeting) && carriesByCount(tally, rule);
}

/// An agreeing ballot serves every condition at least as well as any other, so the fewest ballots are found by agreeing ones;
/// how many of them may abstain instead is asked of that number.
Missing missing(const Tally& tally, const VoteRule& rule, bool isMeeting)
{
    const std::int64_t waiting = tally.waiting();
    const auto with = [&](std::int64_t agreeing, std::int64_t abstaining) {
        Tally then = tally;
        then.agree += agreeing;
        then.abstain += abstaining;
        return carries(then, rule, isMeeting);
    };
    Missing missing;
    while (missing.ballots <= waiting && !with(missing.ballots, 0))
        ++missing.ballots;
    if (missing.ballots > waiting)
        return {false, 0, 0};
    while (!with(missing.agreeing, missing.ballots - missing.agreeing))
        ++missing.agreeing;
    return missing;
}

Outcome outcome(const Tally& tally, const VoteRule& rule, bool isMeeting, const RulePack& pack, QDate day)
{
    Outcome outcome;
    outcome.hasPassed = carries(tally, rule, isMeeting);
    Receipt& why = outcome.why;
    why.rule = voteRule;
    why.day = day;
    why.packs = {{pack.id, pack.sha256}};
    why.inputs = {{"vote", rule.id}, {"members", countText(tally.members)}, {"able", countText(tally.able)},
        {"agree", countText(tally.agree)}, {"object", countText(tally.object)}, {"abstain", countText(tally.abstain)},
        {"meeting", isMeeting ? "1" : "0"}};
    why.steps = stepsOf(tally, rule, isMeeting);
    why.rounding = "none";
    why.result = outcome.hasPassed ? "passed" : "failed";
    return outcome;
}

Result<Receipt> recomputeVote(const Receipt& receipt, const RuleBook& rules)
{
    const auto named = receipt.inputs.find("vote");
    if (receipt.packs.empty() || named == receipt.inputs.end() || !named->second.isString())
        return Problem{"receipt.malformed"}.in(QStringLiteral("inputs"));
    const RulePack* const pack = TRY(rules.exactly(receipt.packs[0].id, receipt.packs[0].sha256));
    const auto procedures = TRY(proceduresOf(*pack));
    const VoteRule* const rule = procedures->vote(named->second.string());
    if (!rule)
        return Problem{"receipt.malformed"}.in(QStringLiteral("vote"));
    Tally tally;
    tally.members = TRY(countInput(receipt, "members"));
    tally.able = TRY(countInput(receipt, "able"));
    tally.agree = TRY(countInput(receipt, "agree"));
    tally.object = TRY(countInput(receipt, "object"));
    tally.abstain = TRY(countInput(receipt, "abstain"));
    const bool isMeeting = TRY(countInput(receipt, "meeting")) != 0;
    return outcome(tally, *rule, isMeeting, *pack, receipt.day).why;
}

Result<void> checkRoster(
    std::span<const Voter> roster, const VoteRule& rule, std::string_view standardKind, bool isMeeting, Citation citation)
{
    const auto count = std::int64_t(roster.size());
    if (roster.empty())
        return Problem{"standards.roster.empty"}.citing(citation);
    std::set<Id> seen;
    for (const Voter& voter : roster) {
        if (!seen.insert(voter.person).second)
            return Problem{"standards.roster.twice"}.with("person", voter.name).citing(citation);
        if (voter.standing == Standing::Drafter && rule.draftersAreOut)
            return Problem{"standards.panel.drafter"}.with("person", voter.name).citing(citation);
        if (voter.standing == Standing::Recused && voter.reason.trimmed().isEmpty())
            return Problem{"standards.roster.no-reason"}.with("person", voter.name);
    }
    const std::int64_t least = rule.leastFor(standardKind);
    if (count < least)
        return Problem{"standards.panel.too-small"}
            .with("count", QString::number(count))
            .with("least", QString::number(least))
            .citing(citation);
    if (rule.isOdd && count % 2 == 0)
        return Problem{"standards.panel.even"}.with("count", QString::number(count)).citing(citation);
    const bool isByMeeting = std::find(rule.meetingOnly.begin(), rule.meetingOnly.end(), standardKind) != rule.meetingOnly.end();
    if (isByMeeting && !isMeeting)
        return Problem{"standards.vote.meeting-only"}.citing(citation);
    return {};
}

std::vector<std::string> uncoveredKinds(std::span<const Voter> roster, const VoteRule& rule, const RulePack& pack)
{
    std::vector<std::string> uncovered;
    const ClosedList* const kinds = rule.spread.empty() ? nullptr : pack.list(rule.spread);
    for (std::size_t at = 0; kinds && at < kinds->items.size(); ++at) {
        const std::string& kind = kinds->items[at].id;
        if (std::none_of(roster.begin(), roster.end(), [&](const Voter& voter) { return voter.unitKind == kind; }))
            uncovered.push_back(kind);
    }
    return uncovered;
}

Result<void> mayCast(const Vote& vote, const VoteRule& rule, const Id& person, const Id& castBy, QDate day)
{
    const auto voter =
        std::find_if(vote.roster.begin(), vote.roster.end(), [&](const Voter& one) { return one.person == person; });
    if (voter == vote.roster.end())
        return Problem{"standards.ballot.not-on-roster"}.citing(rule.citation);
    if (isAbsent(*voter))
        return Problem{"standards.ballot.recused"}.with("person", voter->name);
    if (vote.closing)
        return Problem{"standards.ballot.closed"}.with("day", QString::fromStdString(formatDate(vote.closing->on)));
    if (std::any_of(vote.ballots.begin(), vote.ballots.end(), [&](const Ballot& ballot) { return ballot.voter == voter->id; }))
        return Problem{"standards.ballot.twice"}.with("person", voter->name);
    if (day < vote.opened)
        return Problem{"standards.ballot.too-early"}.with("day", QString::fromStdString(formatDate(vote.opened)));
    if (vote.until && day > *vote.until)
        return Problem{"standards.ballot.late"}.with("day", QString::fromStdString(formatDate(*vote.until)));
    if (castBy != person && !rule.mayUseProxies)
        return Problem{"standards.ballot.proxy"}.with("person", voter->name).citing(rule.citation);
    return {};
}

std::string sealOf(const Vote& vote, bool hasPassed)
{
    Json::Array roster;
    for (const Voter& voter : vote.roster)
        roster.push_back(
            Json::Object{{"id", voter.id.text()}, {"name", voter.name.toStdString()}, {"unit", voter.unit.toStdString()},
                {"standing", std::string(standingKey(voter.standing))}, {"reason", voter.reason.toStdString()}});
    Json::Array ballots;
    for (const Ballot& ballot : vote.ballots)
        ballots.push_back(Json::Object{{"voter", ballot.voter.text()}, {"choice", std::string(choiceKey(ballot.choice))},
            {"on", formatDate(ballot.on)}, {"opinion", ballot.opinion.toStdString()},
            {"confirmed", ballot.isConfirmed ? "1" : "0"}});
    const Json content(Json::Object{{"format", "plumbline.vote/1"}, {"text", vote.textHash}, {"rule", vote.rule},
        {"opened", formatDate(vote.opened)}, {"roster", std::move(roster)}, {"ballots", std::move(ballots)},
        {"result", hasPassed ? "passed" : "failed"}});
    return sha256Hex(canonicalBytes(content));
}

std::vector<Voter> committeeRoster(const Facts& facts, const Id& body, QDate day)
{
    std::vector<Voter> roster;
    std::set<Id> seen;
    for (const Seat& seat : facts.seats) {
        const Person* const person = seat.body == body && seat.isHeldOn(day) ? facts.person(seat.person) : nullptr;
        if (person && seen.insert(person->id).second)
            roster.push_back({{}, person->id, person->name, person->unit, person->unitKind, Standing::Votes, {}});
    }
    return roster;
}

std::vector<Conflict> conflicts(std::span<const Voter> roster, const Dossier& dossier, const Facts& facts)
{
    std::vector<Conflict> found;
    for (std::size_t at = 0; at < roster.size(); ++at) {
        const Voter& voter = roster[at];
        for (const Drafter& drafter : dossier.drafters) {
            if (drafter.person == voter.person)
                found.push_back({voter.person, "drafter", voter.name});
            const Person* const other = facts.person(drafter.person);
            if (other && drafter.person != voter.person && !voter.unit.isEmpty() && other->unit == voter.unit)
                found.push_back({voter.person, "same-unit", other->name});
        }
        for (const DraftingUnit& unit : dossier.units) {
            if (!voter.unit.isEmpty() && unit.name == voter.unit)
                found.push_back({voter.person, "drafting-unit", unit.name});
        }
        for (std::size_t before = 0; before < at; ++before) {
            if (!voter.unit.isEmpty() && roster[before].unit == voter.unit)
                found.push_back({voter.person, "same-unit", roster[before].name});
        }
    }
    return found;
}

}
