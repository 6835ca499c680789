// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/obligations/obligation.h"
#include "core/rules/rule_book.h"
#include "core/values/language.h"
#include "ui/shared/explanation.h"

namespace plumbline {

/// What a receipt says, as the why panel shows it: its steps, the rules, the readings, and the questions that are open; nothing
/// that isn't in it. `subject` names the figure.
Explanation explain(const Receipt& receipt, const RuleBook& rules, Language language, const QString& subject);
/// What is wrong, by which article, what follows of it, and the working where there is one.
Explanation explain(const Finding& finding, const RuleBook& rules, Language language);
/// The same below a working that a domain tells in its own way.
Explanation explain(const Finding& finding, const RuleBook& rules, Language language, Explanation working);

/// By the pack that is cited: several instruments may speak on one page.
QString sentenceOf(const Finding& finding, const RuleBook& rules, Language language);
QString sentenceOf(const Obligation& obligation, const RuleBook& rules, Language language);

}
