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
    /// Nobody has answered, or said that it doesn't apply and not why.
    bool isOpen() const;
    /// Answered with yes though what it asks is seen on the spot alone (articles 13, 15, 16), and nothing says who saw it.
    bool lacksEvidence() const;
};

/// All of them; for a pond only what its operator is asked, where an answer for the pond goes before one for all.
std::vector<CheckLine> checkLines(const Facts& facts, const RulePack& pack, const std::optional<Id>& pond, QDate today);

/// Whether an answer may be kept: what doesn't apply says why. tailings.no-reason
Result<void> checkAnswer(const Record& answer);

}
