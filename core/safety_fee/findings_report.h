// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/safety_fee/report_parts.h"

namespace plumbline::safety_fee {

inline constexpr const char* findingsReportName = "safety_fee.findings";
LocalText findingsReportTitle();

/// 不符事项: what is wrong in the year, under which article, and what follows. `accrual`: the year's, whose due the annex spells
/// out. Enterprise, facts, packs and origin are the desk's to add. rules.none-in-force
Result<ReportDocument> findingsReport(
    const YearAccrual& accrual, const std::vector<Finding>& findings, const RuleBook& rules, const ReportWords& words);

}
