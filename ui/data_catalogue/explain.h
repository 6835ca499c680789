// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/rules/rule_book.h"
#include "core/values/language.h"
#include "ui/shared/explanation.h"

namespace plumbline::data_catalogue {

/// What a receipt of this domain says: its steps, the rule, the readings, and the questions that are open.
Explanation explain(const Receipt& receipt, const RuleBook& rules, Language language, const QString& subject);
/// What is wrong and by which article, with the working where there is one.
Explanation explain(const Finding& finding, const RuleBook& rules, Language language);

}
