// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/rules/receipt.h"
#include "core/rules/rule_book.h"
#include "core/values/language.h"
#include "ui/shared/explanation.h"

namespace plumbline::safety_fee {

/// A receipt as the why panel shows it, with its verdicts marked and the figures that a sum adds.
Explanation explainReckoning(const Receipt& receipt, const RuleBook& rules, Language language, const QString& subject);
/// What is wrong, by which article, what follows of it, and the working where there is one.
Explanation explainFinding(const Finding& finding, const RuleBook& rules, Language language);
/// A figure that a person recorded: there is nothing to reckon.
Explanation explainFact(const QString& figure, const QString& subject, const QString& source);

}
