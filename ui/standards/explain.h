// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/rules/rule_book.h"
#include "core/values/language.h"
#include "ui/shared/explanation.h"

namespace plumbline::standards {

Explanation explain(const Receipt& receipt, const RuleBook& rules, Language language, const QString& subject);
Explanation explain(const Finding& finding, const RuleBook& rules, Language language);

/// By the pack that the finding cites: both instruments speak on one page.
QString sentenceOf(const Finding& finding, const RuleBook& rules, Language language);

}
