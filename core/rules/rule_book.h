// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_pack.h"

#include <memory>
#include <vector>

namespace plumbline {

/// All packs the program knows: those it ships and those a person imported. The day of the question decides which answers.
class RuleBook final {
public:
    /// rules.overlapping-packs where two national packs of one subject are in force on the same day
    /// `kept`: packs that answer nothing any more, but that figures were reckoned by; found by exactly() alone.
    static Result<RuleBook> of(std::vector<RulePack> packs, std::vector<RulePack> kept = {});

    /// The national pack of a subject on a day. rules.none-in-force {subject, day}: never the neighbouring pack.
    Result<const RulePack*> inForceOn(std::string_view subject, QDate day) const;
    /// Packs a person added to `pack` that are in force on the day, in order of id.
    std::vector<const RulePack*> overlaysOf(const RulePack& pack, QDate day) const;
    /// By the id and hash a receipt names. rules.unknown-pack
    Result<const RulePack*> exactly(std::string_view id, std::string_view sha256) const;
    /// By id alone. rules.unknown-pack
    Result<const RulePack*> byId(std::string_view id) const;
    const std::vector<std::shared_ptr<const RulePack>>& packs() const { return m_packs; }

private:
    std::vector<std::shared_ptr<const RulePack>> m_packs;
    std::vector<std::shared_ptr<const RulePack>> m_kept;
};

}
