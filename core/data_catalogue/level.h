// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"
#include "core/rules/rule_book.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace plumbline::data_catalogue {

/// Article 8, gravest last.
enum class Level { General, Important, Core };
std::string_view levelKey(Level level); ///< "general", "important", "core"
std::optional<Level> levelOf(std::string_view key);

enum class Answer { No, Yes };
/// By the id of the condition, "criteria.important" list: "important.3".
using Answers = std::map<std::string, Answer, std::less<>>;

/// What the conditions of articles 9 to 11 make of the answers.
struct Judgement {
    std::optional<Level> level; ///< none: to be judged
    std::vector<std::string> met; ///< ids of the conditions that are met
    std::vector<std::string> open; ///< those nobody has answered: while there is one, there is no level (reading D24)
    Receipt why;
};

constexpr char levelRule[] = "data_catalogue.level";

/// The gravest level of which any one condition is met. data_catalogue.unknown-condition {condition}
Result<Judgement> judge(const Answers& answers, const RulePack& pack, QDate day);
/// Asks again with the receipt's own answers.
Result<Receipt> recomputeLevel(const Receipt& receipt, const RuleBook& rules);

/// Article 13: what is processed together and can't be protected apart.
struct ProtectedAs {
    std::optional<Level> level; ///< the highest of those judged
    bool isComplete = true; ///< every one of them is judged
};
ProtectedAs protectedAs(std::span<const std::optional<Level>> together);

/// A rule a person adopted (a sector guide, a province's list): kinds that stand together, in such numbers, are of that level at
/// least.
struct CombinationRule {
    std::string id;
    std::vector<std::string> kinds; ///< all of them
    std::int64_t leastRecords = 0;
    Level level = Level::Important;
};
/// The gravest of the rules that are met, and which; none where none is.
const CombinationRule* gravestMet(
    std::span<const CombinationRule> rules, std::span<const std::string> kinds, std::optional<std::int64_t> records);

}
