// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/year_paper.h"

namespace plumbline::safety_fee {

inline constexpr const char* annualReportName = "safety_fee.annual";
LocalText annualReportTitle();

/// 年度提取使用情况表, for the board and the authority: the year's balance from opening to closing, the use by category, month,
/// business and site, and what articles 47, 49, 50 and 51 say of it. `before`: the year before, to stand beside it; null where
/// it can't be reckoned. Enterprise, facts, packs and origin are the desk's to add. rules.none-in-force
Result<ReportDocument> annualReport(
    const YearPaper& year, const YearAccrual* before, const RuleBook& rules, const ReportWords& words);

}
