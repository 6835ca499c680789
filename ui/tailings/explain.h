// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/rules/rule_book.h"
#include "core/services/domain.h"
#include "core/values/language.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/explanation.h"

namespace plumbline::tailings {

/// What a receipt of this domain says: its steps, the rule, the readings.
Explanation explain(const Receipt& receipt, const RuleBook& rules, Language language, const QString& subject);
/// What is wrong and by which article, with the working where there is one, and what follows.
Explanation explain(const Finding& finding, const RuleBook& rules, Language language);

/// What the top bar has chosen, as services ask it.
inline Scope askedScope(const PageScope& scope)
{
    Scope asked;
    asked.enterprise = scope.enterprise;
    asked.year = scope.year;
    asked.today = scope.asOf;
    return asked;
}

}
