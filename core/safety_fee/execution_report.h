// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/plan.h"
#include "core/safety_fee/year_paper.h"

namespace plumbline::safety_fee {

inline constexpr const char* executionReportName = "safety_fee.execution";
LocalText executionReportTitle();

/// A line of the plan and what became of it: one category of one business, and who answers for it.
struct PlanLineUse {
    std::string category;
    QStringList departments;
    std::vector<Money> planned; ///< of the year
    std::vector<Money> plannedToDate; ///< of the months up to the paper's last
    std::vector<Money> used; ///< what counts as used (reading D16)
};
/// Ascending by category; what was used without being planned stands among them.
std::vector<PlanLineUse> planLines(const YearPaper& year, const Plan& plan);

/// 预算执行情况: the plan's uses beside those of the books, line by line and month by month; how far the use is from its least
/// share of the accrual due, and which lines are still unspent, with who owns them (articles 46 and 51). rules.none-in-force
Result<ReportDocument> executionReport(const YearPaper& year, const Plan& plan, const RuleBook& rules, const ReportWords& words);

}
