// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/year_paper.h"

namespace plumbline::safety_fee {

inline constexpr const char* yearsReportName = "safety_fee.years";
LocalText yearsReportTitle();

/// 历年对比: each year of the books with its balance, accrual and use, how much of the due was used, and the use by category.
/// `years`: ascending, the last one the report's own. rules.none-in-force
Result<ReportDocument> yearsReport(const std::vector<YearPaper>& years, const RuleBook& rules, const ReportWords& words);

}
