// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/year_paper.h"

namespace plumbline::safety_fee {

inline constexpr const char* statementReportName = "safety_fee.low-use";
LocalText statementReportTitle();

/// 使用不足的书面说明 (article 51): drafted from the figures; what a person adds to it (grounds, measures), who deliberated it
/// and when, and to which authority it was handed stand in the register of papers. safety_fee.use-suffices {year} where nothing
/// is to be stated; rules.none-in-force
Result<ReportDocument> statementReport(const YearPaper& year, const RuleBook& rules, const ReportWords& words);

/// The year's statement in the register; null where there is none.
const RegisteredDocument* statementOf(const Documents& documents, int year);

}
