// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"
#include "core/rules/rule_book.h"
#include "core/safety_fee/standards_table.h"

#include <string_view>
#include <vector>

namespace plumbline::safety_fee {

/// Which packs answer: the national one, and those a person added to it.
struct AnsweringPacks {
    const RulePack* national = nullptr;
    std::vector<const RulePack*> overlays;
    friend bool operator==(const AnsweringPacks&, const AnsweringPacks&) = default;

    /// Those in force on the day, and the packs of older contracts whatever their day: theirs is the day of signing.
    /// rules.none-in-force
    static Result<AnsweringPacks> on(const RuleBook& rules, QDate day);
};

/// The packs that answer a question, each with its table of standards. Points into the book.
class Answering final {
public:
    static Result<Answering> of(AnsweringPacks packs);
    static Result<Answering> on(const RuleBook& rules, QDate day);
    /// Those a receipt names. receipt.malformed where it names none; rules.unknown-pack
    static Result<Answering> named(const RuleBook& rules, const std::vector<PackReference>& packs);

    const RulePack& pack() const { return m_table.pack(); }
    const StandardsTable& table() const { return m_table; }
    const AnsweringPacks& packs() const { return m_packs; }
    const std::vector<const RulePack*>& overlays() const { return m_packs.overlays; }
    /// The tables of provinces that have a standard of this id, in order of their packs' ids.
    std::vector<const StandardsTable*> provincial(std::string_view standard) const;
    /// safety_fee.unknown-standard {activity, standard}
    Result<const Standard*> standard(std::string_view activity, std::string_view id) const;

private:
    AnsweringPacks m_packs;
    StandardsTable m_table;
    std::vector<StandardsTable> m_provincial;
};

inline constexpr std::string_view provincialKind = "provincial";
inline constexpr std::string_view olderContractKind = "older-contract";

}
