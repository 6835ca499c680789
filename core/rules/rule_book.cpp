// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_book.h"

#include <algorithm>

namespace plumbline {

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

bool overlapInTime(const RulePack& a, const RulePack& b)
{
    return (!a.until || b.from <= *a.until) && (!b.until || a.from <= *b.until);
}

bool areRivals(const RulePack& a, const RulePack& b)
{
    return a.overlays.empty() && b.overlays.empty() && a.status != "draft" && b.status != "draft" && a.subject == b.subject
        && overlapInTime(a, b);
}

}

Result<RuleBook> RuleBook::of(std::vector<RulePack> packs, std::vector<RulePack> kept)
{
    for (auto a = packs.begin(); a != packs.end(); ++a) {
        const auto rival = std::find_if(a + 1, packs.end(), [&](const RulePack& b) { return areRivals(*a, b); });
        if (rival != packs.end())
            return Problem{"rules.overlapping-packs"}.with("first", text(a->id)).with("second", text(rival->id));
    }
    RuleBook book;
    for (RulePack& pack : packs)
        book.m_packs.push_back(std::make_shared<const RulePack>(std::move(pack)));
    for (RulePack& pack : kept)
        book.m_kept.push_back(std::make_shared<const RulePack>(std::move(pack)));
    std::sort(book.m_packs.begin(), book.m_packs.end(), [](const auto& a, const auto& b) { return a->id < b->id; });
    return book;
}

Result<const RulePack*> RuleBook::inForceOn(std::string_view subject, QDate day) const
{
    for (const auto& pack : m_packs) {
        if (pack->overlays.empty() && pack->status != "draft" && pack->subject == subject && pack->isInForceOn(day))
            return pack.get();
    }
    return Problem{"rules.none-in-force"}.with("subject", text(subject)).with("day", text(formatDate(day)));
}

std::vector<const RulePack*> RuleBook::overlaysOf(const RulePack& pack, QDate day) const
{
    std::vector<const RulePack*> overlays;
    for (const auto& candidate : m_packs) {
        if (candidate->overlays == pack.id && candidate->isInForceOn(day))
            overlays.push_back(candidate.get());
    }
    return overlays;
}

Result<const RulePack*> RuleBook::exactly(std::string_view id, std::string_view sha256) const
{
    for (const auto* const packs : {&m_packs, &m_kept}) {
        for (const auto& pack : *packs) {
            if (pack->id == id && pack->sha256 == sha256)
                return pack.get();
        }
    }
    return Problem{"rules.unknown-pack"}.with("pack", text(id)).with("sha256", text(sha256));
}

Result<const RulePack*> RuleBook::byId(std::string_view id) const
{
    for (const auto& pack : m_packs) {
        if (pack->id == id)
            return pack.get();
    }
    return Problem{"rules.unknown-pack"}.with("pack", text(id));
}

}
