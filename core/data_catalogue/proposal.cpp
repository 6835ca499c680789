// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/proposal.h"

#include <algorithm>
#include <array>

namespace plumbline::data_catalogue {

namespace {

constexpr std::array<std::string_view, 4> judgedKeys{"open", "proposed", "decided", "again"};

std::vector<std::string> kindsOf(const Facts& facts, const Id& entry)
{
    std::vector<std::string> kinds;
    for (const Found& found : facts.evidence) {
        if (found.entry == entry && found.evidence.strength != Strength::Trace)
            kinds.push_back(found.evidence.rule);
    }
    return kinds;
}

/// Whether the decision was made on other answers or another rule than those of today.
bool isOutdated(const Decision& decision, const Judgement& judgement)
{
    return !decision.why || decision.why->inputs != judgement.why.inputs || decision.why->packs != judgement.why.packs;
}

Result<Proposal> proposalFor(const Entry& entry, const Facts& facts, const RulePack& pack, QDate day)
{
    Proposal proposal;
    const auto answers = facts.answers.find(entry.id);
    proposal.judgement = TRY(judge(answers == facts.answers.end() ? Answers() : answers->second, pack, day));
    proposal.level = proposal.judgement.level;
    proposal.combination = gravestMet(facts.combinations, kindsOf(facts, entry.id), entry.scale.records);
    if (proposal.combination && proposal.level)
        proposal.level = std::max(*proposal.level, proposal.combination->level);
    proposal.judged = proposal.level ? Judged::Proposed : Judged::Open;
    if (const auto decision = facts.decisions.find(entry.id); decision != facts.decisions.end()) {
        proposal.decided = decision->second.level;
        proposal.judged = isOutdated(decision->second, proposal.judgement) ? Judged::Again : Judged::Decided;
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
    for (const Entry& entry : facts.entries) {
        all.push_back(TRY(proposalFor(entry, facts, pack, day)));
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
