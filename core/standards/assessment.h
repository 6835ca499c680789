// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_book.h"
#include "core/standards/facts.h"

#include <map>

namespace plumbline::standards {

/// By the id of the question.
using Answers = std::map<std::string, Answer, std::less<>>;

/// What the answers to a review's questions leave of the three conclusions.
struct Assessment {
    std::vector<const AspectQuestion*> forcing; ///< answered yes, and binding
    std::vector<const AspectQuestion*> advising; ///< answered yes, and only advising
    std::vector<std::string> open; ///< nobody has answered
    std::vector<std::string> allowed; ///< keep, revise, abolish; empty while a question is open
    bool needsReason = false; ///< what the items force can't be had together: a person decides (reading D32)
    Receipt why;
};

constexpr char assessmentRule[] = "standards.assessment";

/// Only questions that count for the kind are asked. standards.unknown-question {question}
Result<Assessment> assess(
    const Answers& answers, const AssessmentRule& rule, std::string_view standardKind, const RulePack& pack, QDate day);
Result<Receipt> recomputeAssessment(const Receipt& receipt, const RuleBook& rules);

/// Whether a conclusion may be drawn. standards.conclusion.open {count}, standards.conclusion.refused {conclusion, item} citing
/// the item that forbids it, standards.conclusion.reason-missing {item} where it departs from advice.
Result<void> mayConclude(
    std::string_view conclusion, const QString& reason, const Assessment& assessment, const AssessmentRule& rule);

/// Of a dossier's marks, those that answer the rule's questions.
Answers answersIn(const Dossier& dossier, const AssessmentRule& rule);

}
