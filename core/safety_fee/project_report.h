// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/year_paper.h"

namespace plumbline::safety_fee {

inline constexpr const char* projectReportName = "safety_fee.projects";
LocalText projectReportTitle();

/// 工程项目安全生产费用台账 (article 18): of each contract what was received, used, passed on and given back, and whether its
/// settlement is proven; what a subcontractor receives in a ledger of its own; of each subcontract what was due and paid, who
/// looked at its use, and what the subcontractor says of it. rules.none-in-force, safety_fee.no-contracts
Result<ReportDocument> projectReport(const YearPaper& year, const RuleBook& rules, const ReportWords& words);

}
