// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"
#include "core/rules/rule_book.h"
#include "core/safety_fee/standards_table.h"

#include <string_view>
#include <vector>

namespace plumbline::safety_fee {

/// The packs that answer a question: the national one, and those a person added to it. Points into the book.
class Answering final {
public:
    /// Those in force on the day, and the packs of older contracts whatever their day: theirs is the day of signing.
    static Result<Answering> on(const RuleBook& rules, QDate day);
    /// Those a receipt names. receipt.malformed where it names none; rules.unknown-pack
    static Result<Answering> named(const RuleBook& rules, const std::vector<PackReference>& packs);

    const RulePack& pack() const { return m_table.pack(); }
    const StandardsTable& table() const { return m_table; }
    const std::vector<const RulePack*>& overlays() const { return m_overlays; }
    /// The overlays of provinces that have a standard of this id, in order of their ids.
    std::vector<const RulePack*> provincial(std::string_view standard) const;
    /// safety_fee.unknown-standard {activity, standard}
    Result<const Standard*> standard(std::string_view activity, std::string_view id) const;

private:
    static Result<Answering> of(const RulePack& pack, std::vector<const RulePack*> overlays);
    StandardsTable m_table;
    std::vector<const RulePack*> m_overlays;
};

inline constexpr std::string_view provincialKind = "provincial";
inline constexpr std::string_view olderContractKind = "older-contract";

}
