// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/procedures.h"

#include "core/values/json.h"

#include <algorithm>
#include <array>
#include <map>
#include <mutex>

namespace plumbline {

namespace {

constexpr MemberCodes procedureCodes{
    "rules.unknown-key", "rules.missing-key", "rules.not-a-string", "rules.not-an-array", "rules.not-an-object"};

/// What a guard's `of` names in the pack.
enum class Names { Nothing, List, Value, Clock, Vote, Assessment, AssessmentIfAny, ClockIfAny, Conclusion };
struct GuardKind {
    std::string_view kind;
    Names names;
};
constexpr std::array knownGuards{
    GuardKind{"checklist", Names::List},
    GuardKind{"documents", Names::List},
    GuardKind{"units", Names::Value},
    GuardKind{"mine-units", Names::Value},
    GuardKind{"one-lead", Names::Nothing},
    GuardKind{"first-drafter", Names::Value},
    GuardKind{"first-drafter-load", Names::Value},
    GuardKind{"no-duplicate", Names::Nothing},
    GuardKind{"leader-free", Names::Clock},
    GuardKind{"vote", Names::Vote},
    GuardKind{"vote-lost", Names::Vote},
    GuardKind{"comments-settled", Names::Nothing},
    GuardKind{"publicity", Names::Value},
    GuardKind{"asked-before", Names::Clock},
    GuardKind{"term-passed", Names::ClockIfAny},
    GuardKind{"age", Names::Clock},
    GuardKind{"no-revision", Names::Nothing},
    GuardKind{"under-revision", Names::Nothing},
    GuardKind{"conclusion", Names::AssessmentIfAny},
    GuardKind{"concluded", Names::Conclusion},
    GuardKind{"publicity-urgent", Names::Value},
    GuardKind{"implementation-after", Names::Value},
    GuardKind{"implementation-before", Names::Value},
    GuardKind{"implementation-day", Names::Nothing},
    GuardKind{"plan-over-age", Names::Clock},
    GuardKind{"reason", Names::Nothing},
};

bool isAmong(const std::vector<std::string>& words, std::string_view word)
{
    return words.empty() || std::find(words.begin(), words.end(), word) != words.end();
}

template <class Records> auto byId(const Records& records, std::string_view id) -> decltype(records.data())
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const auto& record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

/// Reads the section "procedures" of one pack, and holds what it names against the pack's other sections.
class ProceduresReader final {
public:
    explicit ProceduresReader(const RulePack& pack) : m_pack(pack) { }

    Result<Procedures> read()
    {
        if (m_pack.bytes.find("\"procedures\"") == std::string::npos)
            return Procedures(); // most packs have none, and needn't be read twice
        const Json whole = TRY(Json::read(m_pack.bytes));
        const Json* const section = whole.find("procedures");
        Procedures procedures;
        if (!section)
            return procedures;
        Members members = TRY(membersOf(*section));
        TRY(readAll(members, "votes", procedures.votes, &ProceduresReader::vote));
        TRY(readAll(members, "assessments", procedures.assessments, &ProceduresReader::assessment));
        m_read = &procedures;
        TRY(readAll(members, "workflows", procedures.workflows, &ProceduresReader::workflow));
        for (const Workflow& workflow : procedures.workflows) {
            for (const Predecessor& before : workflow.follows) {
                const Workflow* const known = procedures.workflow(before.workflow);
                const WorkflowState* const state = known ? known->state(before.state) : nullptr;
                if (!state || state->ending != Ending::Good)
                    return unknown(members, "workflows", before.workflow + "/" + before.state);
            }
        }
        procedures.mayNotApply = TRY(texts(members, "may-not-apply"));
        for (const std::string& item : procedures.mayNotApply) {
            if (!isItem(item))
                return unknown(members, "may-not-apply", item);
        }
        procedures.oneOf = TRY(texts(members, "one-of"));
        for (const std::string& list : procedures.oneOf) {
            if (!m_pack.list(list))
                return unknown(members, "one-of", list);
        }
        TRY(members.finish());
        return procedures;
    }

private:
    Result<Members> membersOf(const Json& json) const { return Members::of(json, m_pack.bytes, procedureCodes); }

    template <class Record>
    Result<void> readAll(Members& members, std::string_view key, std::vector<Record>& records,
        Result<Record> (ProceduresReader::*readOne)(Members&))
    {
        const Json::Array* const entries = TRY(members.optionalArray(key));
        if (!entries)
            return {};
        for (const Json& entry : *entries) {
            Members record = TRY(membersOf(entry));
            Record read = TRY((this->*readOne)(record));
            TRY(record.finish());
            if (byId(records, read.id))
                return record.at("rules.duplicate-id", "id").with("id", QString::fromStdString(read.id));
            records.push_back(std::move(read));
        }
        return {};
    }

    Result<VoteRule> vote(Members& members)
    {
        VoteRule rule;
        TRY(head(members, rule));
        rule.isOfPanel = TRY(oneOf(members, "roster", std::array<std::string_view, 2>{"committee", "panel"})) == "panel";
        rule.agreeingOfRoster = TRY(oneOf(members, "base", std::array<std::string_view, 2>{"taking-part", "roster"})) == "roster";
        if (members.has("take-part"))
            rule.takePart = TRY(fraction(members, "take-part"));
        rule.agree = TRY(fraction(members, "agree"));
        if (members.has("object"))
            rule.objectAtMost = TRY(fraction(members, "object"));
        if (members.has("least"))
            rule.least = TRY(number(members, "least"));
        TRY(larger(members, rule));
        rule.isOdd = TRY(flag(members, "odd"));
        rule.mayUseProxies = TRY(flag(members, "proxies"));
        if (members.has("drafters"))
            rule.draftersAreOut = TRY(oneOf(members, "drafters", std::array<std::string_view, 1>{"out"})) == "out";
        if (members.has("consensus"))
            rule.meetingAgreesByConsensus = !TRY(oneOf(members, "consensus", std::array<std::string_view, 1>{"meeting"})).empty();
        rule.meetingMayVote = TRY(flag(members, "meeting-vote"));
        rule.meetingOnly = TRY(standardKinds(members, "meeting-only"));
        if (members.has("spread"))
            rule.spread = TRY(named(members, "spread", [&](const std::string& id) { return m_pack.list(id) != nullptr; }));
        rule.reading = TRY(named(members, "reading", [&](const std::string& id) { return m_pack.reading(id) != nullptr; }));
        return rule;
    }

    Result<void> larger(Members& members, VoteRule& rule)
    {
        const Json::Array* const entries = TRY(members.optionalArray("larger"));
        for (std::size_t at = 0; entries && at < entries->size(); ++at) {
            Members record = TRY(membersOf((*entries)[at]));
            VoteRule::Larger one;
            one.least = TRY(number(record, "least"));
            one.only = TRY(standardKinds(record, "only"));
            TRY(record.finish());
            rule.larger.push_back(std::move(one));
        }
        return {};
    }

    Result<AssessmentRule> assessment(Members& members)
    {
        AssessmentRule rule;
        TRY(head(members, rule));
        TRY(readAll(members, "aspects", rule.aspects, &ProceduresReader::aspect));
        TRY(readAll(members, "questions", rule.questions, &ProceduresReader::question));
        for (const AspectQuestion& question : rule.questions) {
            if (!byId(rule.aspects, question.aspect))
                return unknown(members, "questions", question.aspect);
        }
        return rule;
    }

    Result<Aspect> aspect(Members& members)
    {
        Aspect aspect;
        TRY(head(members, aspect));
        return aspect;
    }

    Result<AspectQuestion> question(Members& members)
    {
        AspectQuestion question;
        question.id = TRY(members.text("id"));
        question.aspect = TRY(members.text("aspect"));
        question.question = TRY(localText(members, "question"));
        question.citation = TRY(citation(members));
        question.force = TRY(oneOf(members, "force", std::array<std::string_view, 2>{"must", "should"})) == "must"
            ? Force::Must
            : Force::Advise;
        question.allows = TRY(texts(members, "allows"));
        for (const std::string& conclusion : question.allows) {
            if (conclusion != "revise" && conclusion != "abolish")
                return members.at("rules.unknown-kind", "allows").with("value", QString::fromStdString(conclusion));
        }
        if (question.allows.empty())
            return members.at("rules.missing-key", "allows");
        question.only = TRY(standardKinds(members, "only"));
        question.prevails = TRY(flag(members, "prevails"));
        if (members.has("evidence"))
            question.asksReferences = !TRY(oneOf(members, "evidence", std::array<std::string_view, 1>{"references"})).empty();
        return question;
    }

    Result<Workflow> workflow(Members& members)
    {
        Workflow workflow;
        TRY(head(members, workflow));
        TRY(readAll(members, "states", workflow.states, &ProceduresReader::state));
        TRY(readAll(members, "transitions", workflow.transitions, &ProceduresReader::transition));
        if (workflow.states.empty())
            return members.at("rules.missing-key", "states");
        for (const Transition& transition : workflow.transitions) {
            if (!workflow.state(transition.to))
                return unknown(members, "transitions", transition.to);
            for (const std::string& from : transition.from) {
                const WorkflowState* const state = workflow.state(from);
                if (!state || state->ending != Ending::No)
                    return unknown(members, "transitions", from);
            }
        }
        TRY(clocks(members, workflow));
        TRY(predecessors(members, workflow));
        return workflow;
    }

    Result<void> predecessors(Members& members, Workflow& workflow)
    {
        const Json::Array* const entries = TRY(members.optionalArray("follows"));
        for (std::size_t at = 0; entries && at < entries->size(); ++at) {
            Members record = TRY(membersOf((*entries)[at]));
            Predecessor& before = workflow.follows.emplace_back();
            before.workflow = TRY(record.text("workflow"));
            before.state = TRY(record.text("state"));
            before.isRevision = TRY(flag(record, "revision"));
            if (record.has("term"))
                before.term = TRY(named(record, "term", [&](const std::string& id) { return m_pack.deadline(id) != nullptr; }));
            before.termOnly = TRY(standardKinds(record, "term-only"));
            TRY(record.finish());
        }
        if (members.has("needs"))
            workflow.needs = TRY(oneOf(members, "needs", std::array<std::string_view, 2>{"due", "in-force-since"}));
        return {};
    }

    Result<void> clocks(Members& members, Workflow& workflow)
    {
        const Json::Array* const entries = TRY(members.optionalArray("clocks"));
        for (std::size_t at = 0; entries && at < entries->size(); ++at) {
            Members record = TRY(membersOf((*entries)[at]));
            StateClock& clock = workflow.clocks.emplace_back();
            clock.deadline =
                TRY(named(record, "deadline", [&](const std::string& id) { return m_pack.deadline(id) != nullptr; }));
            clock.in = TRY(texts(record, "in"));
            for (const std::string& state : clock.in) {
                if (!workflow.state(state))
                    return unknown(record, "in", state);
            }
            if (record.has("done"))
                clock.done = TRY(named(record, "done", [&](const std::string& id) { return isItem(id); }));
            clock.only = TRY(standardKinds(record, "only"));
            clock.force = TRY(forceOf(record));
            clock.lapses = TRY(flag(record, "lapses"));
            TRY(record.finish());
        }
        return {};
    }

    Result<WorkflowState> state(Members& members)
    {
        WorkflowState state;
        state.id = TRY(members.text("id"));
        state.name = TRY(localText(members, "name"));
        if (members.has("ends")) {
            const std::string how = TRY(oneOf(members, "ends", std::array<std::string_view, 2>{"good", "bad"}));
            state.ending = how == "good" ? Ending::Good : Ending::Bad;
        }
        state.isTakenUp = TRY(flag(members, "taken-up"));
        return state;
    }

    Result<Transition> transition(Members& members)
    {
        Transition transition;
        TRY(head(members, transition));
        transition.from = TRY(texts(members, "from"));
        transition.to = TRY(members.text("to"));
        transition.who = TRY(named(members, "who", [&](const std::string& id) { return hasItem("actors", id); }));
        transition.only = TRY(standardKinds(members, "only"));
        if (members.has("deadline"))
            transition.deadline =
                TRY(named(members, "deadline", [&](const std::string& id) { return m_pack.deadline(id) != nullptr; }));
        transition.happensByItself = TRY(flag(members, "itself"));
        const Json::Array* const guards = TRY(members.optionalArray("guards"));
        for (std::size_t at = 0; guards && at < guards->size(); ++at) {
            Members record = TRY(membersOf((*guards)[at]));
            transition.guards.push_back(TRY(guard(record)));
            TRY(record.finish());
        }
        return transition;
    }

    Result<Guard> guard(Members& members)
    {
        Guard guard;
        guard.kind = TRY(members.text("kind"));
        guard.citation = TRY(citation(members));
        guard.only = TRY(standardKinds(members, "only"));
        guard.force = TRY(forceOf(members));
        const auto kind =
            std::find_if(knownGuards.begin(), knownGuards.end(), [&](const GuardKind& one) { return one.kind == guard.kind; });
        if (kind == knownGuards.end())
            return members.at("rules.unknown-kind", "kind").with("value", QString::fromStdString(guard.kind));
        const bool isOptional = kind->names == Names::AssessmentIfAny || kind->names == Names::ClockIfAny;
        if (kind->names == Names::Nothing || (isOptional && !members.has("of")))
            return guard;
        guard.of = TRY(named(members, "of", [&](const std::string& id) { return isKnown(kind->names, id); }));
        guard.fresh = TRY(texts(members, "fresh"));
        for (const std::string& item : guard.fresh) {
            if (guard.kind != "documents" || !m_pack.list(guard.of)->find(item))
                return unknown(members, "fresh", item);
        }
        return guard;
    }

    Result<Force> forceOf(Members& members)
    {
        if (!members.has("force"))
            return Force::Must;
        TRY(oneOf(members, "force", std::array<std::string_view, 1>{"advise"}));
        return Force::Advise;
    }

    bool isKnown(Names names, const std::string& id) const
    {
        switch (names) {
        case Names::List:
            return m_pack.list(id) != nullptr;
        case Names::Value:
            return m_pack.parameter(id).isOk();
        case Names::Clock:
        case Names::ClockIfAny:
            return m_pack.deadline(id) != nullptr;
        case Names::Vote:
            return m_read->vote(id) != nullptr;
        case Names::Assessment:
        case Names::AssessmentIfAny:
            return m_read->assessment(id) != nullptr;
        case Names::Conclusion:
            return id == "keep" || id == "revise" || id == "abolish";
        case Names::Nothing:
            break;
        }
        return false;
    }

    bool hasItem(const char* list, const std::string& id) const
    {
        const ClosedList* const found = m_pack.list(list);
        return found && found->find(id);
    }

    bool isItem(const std::string& id) const
    {
        return std::any_of(m_pack.lists.begin(), m_pack.lists.end(), [&](const ClosedList& list) { return list.find(id); });
    }

    template <class Record> Result<void> head(Members& members, Record& record)
    {
        record.id = TRY(members.text("id"));
        record.name = TRY(localText(members, "name"));
        record.citation = TRY(citation(members));
        return {};
    }

    Result<LocalText> localText(Members& members, std::string_view key)
    {
        Members both = TRY(membersOf(*TRY(members.required(key))));
        const std::string zh = TRY(both.text("zh"));
        const std::string en = TRY(both.text("en"));
        TRY(both.finish());
        if (zh.empty() || en.empty())
            return members.at("rules.missing-name", key);
        return LocalText{QString::fromStdString(zh), QString::fromStdString(en)};
    }

    Result<Citation> citation(Members& members)
    {
        if (!members.has("cite"))
            return members.at("rules.missing-citation", "cite");
        Members place = TRY(membersOf(*TRY(members.required("cite"))));
        Citation citation{m_pack.id, 0, 0, {}, 0};
        citation.article = TRY(ordinal(place, "article"));
        if (place.has("paragraph"))
            citation.paragraph = TRY(ordinal(place, "paragraph"));
        citation.item = TRY(place.optionalText("item")).value_or(std::string());
        if (place.has("subitem"))
            citation.subitem = TRY(ordinal(place, "subitem"));
        TRY(place.finish());
        return citation;
    }

    Result<int> ordinal(Members& members, std::string_view key)
    {
        const Result<std::int64_t> count = parseCount(TRY(members.text(key)));
        if (!count || *count < 1 || *count > 1000)
            return members.at("number.malformed", key);
        return int(*count);
    }

    /// By the id of a parameter.
    Result<std::int64_t> number(Members& members, std::string_view key)
    {
        const Result<const Parameter*> parameter = m_pack.parameter(TRY(members.text(key)));
        if (!parameter)
            return unknown(members, key, {});
        return (*parameter)->count();
    }
    Result<Fraction> fraction(Members& members, std::string_view key)
    {
        const Result<const Parameter*> parameter = m_pack.parameter(TRY(members.text(key)));
        if (!parameter)
            return unknown(members, key, {});
        return parseFraction((*parameter)->value);
    }

    Result<bool> flag(Members& members, std::string_view key)
    {
        if (!members.has(key))
            return false;
        return TRY(oneOf(members, key, std::array<std::string_view, 2>{"yes", "no"})) == "yes";
    }

    template <std::size_t N>
    Result<std::string> oneOf(Members& members, std::string_view key, const std::array<std::string_view, N>& words)
    {
        std::string word = TRY(members.text(key));
        if (std::find(words.begin(), words.end(), word) == words.end())
            return members.at("rules.unknown-kind", key).with("value", QString::fromStdString(word));
        return word;
    }

    template <class IsThere> Result<std::string> named(Members& members, std::string_view key, IsThere isThere)
    {
        std::string id = TRY(members.text(key));
        if (!isThere(id))
            return unknown(members, key, id);
        return id;
    }

    Result<std::vector<std::string>> texts(Members& members, std::string_view key)
    {
        std::vector<std::string> out;
        const Json::Array* const entries = TRY(members.optionalArray(key));
        for (std::size_t at = 0; entries && at < entries->size(); ++at) {
            if (!(*entries)[at].isString())
                return members.at("rules.not-a-string", key);
            out.push_back((*entries)[at].string());
        }
        return out;
    }
    Result<std::vector<std::string>> standardKinds(Members& members, std::string_view key)
    {
        std::vector<std::string> found = TRY(texts(members, key));
        for (const std::string& kind : found) {
            if (!hasItem("kinds", kind))
                return unknown(members, key, kind);
        }
        return found;
    }

    static Problem unknown(Members& members, std::string_view key, const std::string& id)
    {
        return members.at("rules.unknown-place", key).with("place", QString::fromStdString(id));
    }

    const RulePack& m_pack;
    const Procedures* m_read = nullptr; ///< votes and assessments, read before the workflows that name them
};

}

bool Guard::countsFor(std::string_view standardKind) const
{
    return isAmong(only, standardKind);
}

bool Guard::asksAnew(std::string_view item) const
{
    return std::find(fresh.begin(), fresh.end(), item) != fresh.end();
}

bool AspectQuestion::countsFor(std::string_view standardKind) const
{
    return isAmong(only, standardKind);
}

bool StateClock::countsFor(std::string_view standardKind) const
{
    return isAmong(only, standardKind);
}

bool Predecessor::hasTermFor(std::string_view standardKind) const
{
    return !term.empty() && isAmong(termOnly, standardKind);
}

bool Transition::leaves(std::string_view state) const
{
    return !from.empty() && isAmong(from, state);
}

bool Transition::isFor(std::string_view standardKind) const
{
    return isAmong(only, standardKind);
}

const WorkflowState* Workflow::state(std::string_view wanted) const
{
    return byId(states, wanted);
}

const Transition* Workflow::transition(std::string_view wanted) const
{
    return byId(transitions, wanted);
}

std::int64_t VoteRule::leastFor(std::string_view standardKind) const
{
    std::int64_t most = least;
    for (const Larger& one : larger) {
        if (isAmong(one.only, standardKind))
            most = std::max(most, one.least);
    }
    return most;
}

const Workflow* Procedures::workflow(std::string_view id) const
{
    return byId(workflows, id);
}

const VoteRule* Procedures::vote(std::string_view id) const
{
    return byId(votes, id);
}

const AssessmentRule* Procedures::assessment(std::string_view id) const
{
    return byId(assessments, id);
}

Result<Fraction> parseFraction(std::string_view text)
{
    const std::size_t bar = text.find('/');
    const Problem malformed = Problem{"number.malformed"}.with("value", QString::fromUtf8(text.data(), qsizetype(text.size())));
    if (bar == std::string_view::npos)
        return malformed;
    const Result<std::int64_t> part = parseCount(text.substr(0, bar));
    const Result<std::int64_t> whole = parseCount(text.substr(bar + 1));
    if (!part || !whole || *part < 1 || *whole > 1000 || *part > *whole)
        return malformed;
    return Fraction{*part, *whole};
}

std::span<const std::string_view> guardKinds()
{
    static const std::vector<std::string_view> all = [] {
        std::vector<std::string_view> names;
        for (const GuardKind& kind : knownGuards)
            names.push_back(kind.kind);
        return names;
    }();
    return all;
}

Result<std::shared_ptr<const Procedures>> proceduresOf(const RulePack& pack)
{
    // Each question about a project asks for them; a pack's bytes are read once.
    static std::mutex mutex;
    static std::map<std::string, std::shared_ptr<const Procedures>> known;
    const std::scoped_lock lock(mutex);
    if (const auto found = known.find(pack.sha256); found != known.end() && !pack.sha256.empty())
        return found->second;
    auto read = std::make_shared<const Procedures>(TRY(ProceduresReader(pack).read()));
    if (!pack.sha256.empty())
        known.emplace(pack.sha256, read);
    return std::shared_ptr<const Procedures>(std::move(read));
}

}
