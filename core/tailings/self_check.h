// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_pack.h"
#include "core/tailings/facts.h"

namespace plumbline::tailings {

/// A question of the self-check (articles 6, 8 to 19, 22 to 25) as it was answered last by that day.
struct CheckLine {
    const ListItem* question = nullptr;
    const Record* answer = nullptr; ///< null: nobody has answered yet
    const Consequence* consequence = nullptr; ///< what a "no" leads to
    bool isOfPond = false; ///< answered for the pond in hand, not for all of them

    std::string_view says() const { return answer ? answer->text("answer") : std::string_view(); } ///< empty, or a word
};

/// All of them; for a pond only what its operator is asked, where an answer for the pond goes before one for all.
std::vector<CheckLine> checkLines(const Facts& facts, const RulePack& pack, const std::optional<Id>& pond, QDate today);

}
