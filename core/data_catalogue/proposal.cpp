// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/proposal.h"

#include <algorithm>
#include <array>

namespace plumbline::data_catalogue {

namespace {

constexpr std::array<std::string_view, 4> judgedKeys{"open", "proposed", "decided", "again"};

/// What was recognised, by entry, without traces.
std::map<Id, std::vector<std::string>> recognisedKinds(const Facts& facts)
{
    std::map<Id, std::vector<std::string>> kinds;
    for (const Found& found : facts.evidence) {
        if (found.evidence.strength != Strength::Trace)
            kinds[found.entry].push_back(found.evidence.rule);
    }
    return kinds;
}

/// Whether the decision was made on other answers or another rule than those of today, or less was proposed then: a combination
/// may have been adopted since, a kind recognised, or there is more of the data.
bool isOutdated(const Decision& decision, const Proposal& proposal)
{
    const Receipt& why = proposal.judgement->why;
    const bool isRaised = proposal.level > std::optional(decision.level) && proposal.level > decision.proposed;
    return isRaised || !decision.why || decision.why->inputs != why.inputs || decision.why->packs != why.packs;
}

/// Each set of answers is judged once: of a hundred thousand entries most are answered alike, or not at all.
class Judge final {
public:
    Judge(const Facts& facts, const RulePack& pack, QDate day) : m_facts(facts), m_pack(pack), m_day(day) { }

    Result<std::shared_ptr<const Judgement>> of(const Id& entry)
    {
        const auto given = m_facts.answers.find(entry);
        const Answers& answers = given == m_facts.answers.end() ? m_none : given->second;
        auto& known = m_known[answers];
        if (!known)
            known = std::make_shared<const Judgement>(TRY(judge(answers, m_pack, m_day)));
        return known;
    }

private:
    const Facts& m_facts;
    const RulePack& m_pack;
    QDate m_day;
    const Answers m_none;
    std::map<Answers, std::shared_ptr<const Judgement>> m_known;
};

Result<Proposal> proposalFor(const Entry& entry, const std::vector<std::string>& kinds, const Facts& facts, Judge& judging)
{
    Proposal proposal;
    proposal.judgement = TRY(judging.of(entry.id));
    proposal.level = proposal.judgement->level;
    proposal.combination = gravestMet(facts.combinations, kinds, entry.scale.records);
    if (proposal.combination && proposal.level)
        proposal.level = std::max(*proposal.level, proposal.combination->level);
    proposal.judged = proposal.level ? Judged::Proposed : Judged::Open;
    if (const auto decision = facts.decisions.find(entry.id); decision != facts.decisions.end()) {
        proposal.decided = decision->second.level;
        if (const FinerLevel* const finer = facts.finerLevel(decision->second.finer))
            proposal.finer = *finer;
        proposal.judged = isOutdated(decision->second, proposal) ? Judged::Again : Judged::Decided;
    }
    return proposal;
}

}

std::string_view judgedKey(Judged judged)
{
    return judgedKeys[std::size_t(judged)];
}

Result<std::vector<Proposal>> proposals(const Facts& facts, const RulePack& pack, QDate day)
{
    std::vector<Proposal> all;
    std::map<QString, std::vector<std::optional<Level>>> groups;
    const std::map<Id, std::vector<std::string>> kinds = recognisedKinds(facts);
    const std::vector<std::string> none;
    Judge judging(facts, pack, day);
    all.reserve(facts.entries.size());
    for (const Entry& entry : facts.entries) {
        const auto recognised = kinds.find(entry.id);
        all.push_back(TRY(proposalFor(entry, recognised == kinds.end() ? none : recognised->second, facts, judging)));
        if (!entry.together.isEmpty())
            groups[entry.together].push_back(all.back().decided);
    }
    for (std::size_t at = 0; at < all.size(); ++at) {
        const auto group = groups.find(facts.entries[at].together);
        if (group == groups.end())
            continue;
        const ProtectedAs whole = protectedAs(group->second);
        if (whole.level && (!all[at].decided || *whole.level > *all[at].decided))
            all[at].protectedAs = whole.level;
    }
    return all;
}

std::vector<std::string> missingContents(const Entry& entry)
{
    std::vector<std::string> missing;
    const auto ask = [&](const char* key, bool isThere) {
        if (!isThere)
            missing.push_back(key);
    };
    ask("source", !entry.source.isEmpty());
    ask("category", !entry.category.empty());
    ask("scale", entry.scale.records || entry.scale.bytes);
    ask("carrier", !entry.carrier.isEmpty());
    ask("purpose", !entry.purpose.isEmpty());
    ask("scope-of-use", !entry.scopeOfUse.isEmpty());
    ask("responsible", !entry.responsible.isEmpty());
    ask("sharing", !entry.sharing.isEmpty());
    ask("cross-border", !entry.crossBorder.isEmpty());
    ask("protection", !entry.protection.isEmpty());
    return missing;
}

}
