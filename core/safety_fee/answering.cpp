// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/answering.h"

#include "core/safety_fee/year.h"

#include <utility>

namespace plumbline::safety_fee {

Result<Answering> Answering::of(const RulePack& pack, std::vector<const RulePack*> overlays)
{
    Answering answering;
    answering.m_table = TRY(StandardsTable::of(pack));
    answering.m_overlays = std::move(overlays);
    return answering;
}

Result<Answering> Answering::on(const RuleBook& rules, QDate day)
{
    const RulePack* const national = TRY(rules.inForceOn(packSubject, day));
    std::vector<const RulePack*> overlays;
    for (const auto& pack : rules.packs()) {
        if (pack->overlays == national->id && (pack->isInForceOn(day) || pack->kind == olderContractKind))
            overlays.push_back(pack.get());
    }
    return of(*national, std::move(overlays));
}

Result<Answering> Answering::named(const RuleBook& rules, const std::vector<PackReference>& packs)
{
    if (packs.empty())
        return Problem{"receipt.malformed"}.in(QStringLiteral("packs"));
    std::vector<const RulePack*> overlays;
    for (auto at = packs.begin() + 1; at != packs.end(); ++at)
        overlays.push_back(TRY(rules.exactly(at->id, at->sha256)));
    return of(*TRY(rules.exactly(packs.front().id, packs.front().sha256)), std::move(overlays));
}

std::vector<const RulePack*> Answering::provincial(std::string_view standard) const
{
    std::vector<const RulePack*> found;
    for (const RulePack* const overlay : m_overlays) {
        if (overlay->kind == provincialKind && overlay->standard(standard))
            found.push_back(overlay);
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
