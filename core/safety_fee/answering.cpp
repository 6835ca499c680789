// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/answering.h"

#include "core/safety_fee/year.h"

#include <utility>

namespace plumbline::safety_fee {

Result<AnsweringPacks> AnsweringPacks::on(const RuleBook& rules, QDate day)
{
    AnsweringPacks packs{TRY(rules.inForceOn(packSubject, day)), {}};
    for (const auto& pack : rules.packs()) {
        if (pack->overlays == packs.national->id && (pack->isInForceOn(day) || pack->kind == olderContractKind))
            packs.overlays.push_back(pack.get());
    }
    return packs;
}

Result<Answering> Answering::of(AnsweringPacks packs)
{
    Answering answering;
    answering.m_table = TRY(StandardsTable::of(*packs.national));
    for (const RulePack* const overlay : packs.overlays) {
        if (overlay->kind == provincialKind)
            answering.m_provincial.push_back(TRY(StandardsTable::of(*overlay)));
    }
    answering.m_packs = std::move(packs);
    return answering;
}

Result<Answering> Answering::on(const RuleBook& rules, QDate day)
{
    return of(TRY(AnsweringPacks::on(rules, day)));
}

Result<Answering> Answering::named(const RuleBook& rules, const std::vector<PackReference>& packs)
{
    if (packs.empty())
        return Problem{"receipt.malformed"}.in(QStringLiteral("packs"));
    AnsweringPacks answering{TRY(rules.exactly(packs.front().id, packs.front().sha256)), {}};
    for (auto at = packs.begin() + 1; at != packs.end(); ++at)
        answering.overlays.push_back(TRY(rules.exactly(at->id, at->sha256)));
    return of(std::move(answering));
}

std::vector<const StandardsTable*> Answering::provincial(std::string_view standard) const
{
    std::vector<const StandardsTable*> found;
    for (const StandardsTable& table : m_provincial) {
        if (table.find(standard))
            found.push_back(&table);
    }
    return found;
}

Result<const Standard*> Answering::standard(std::string_view activity, std::string_view id) const
{
    if (const StandardsTable::Entry* const entry = m_table.find(id))
        return entry->standard;
    return Problem{"safety_fee.unknown-standard"}
        .with("activity", QString::fromUtf8(activity.data(), qsizetype(activity.size())))
        .with("standard", QString::fromUtf8(id.data(), qsizetype(id.size())));
}

}
