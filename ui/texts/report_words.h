// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_words.h"
#include "core/rules/rule_book.h"
#include "core/values/language.h"

#include <QString>

namespace plumbline {

/// What core's reports ask of the texts; the rules name activities and readings.
ReportWords reportWords(RuleBook rules);

/// What a receipt of this rule reckons: "当月提取"; the rule itself where it has no words.
QString ruleText(std::string_view rule, Language language);

}
