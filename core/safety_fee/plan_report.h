// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"
#include "core/reports/report_words.h"
#include "core/safety_fee/plan_year.h"

namespace plumbline::safety_fee {

inline constexpr const char* planReportName = "safety_fee.plan";
LocalText planReportTitle();
LocalText planStateWord(PlanState state);

/// 年度企业安全生产费用提取和使用计划 (article 46) on paper: the version and its approval, the expected bases, accrual by line
/// of business and month, use by category and month with who answers for it, the balance and the suspension of each month, the
/// tests of the year's end, what is to be said against it, and the annex 计算依据. Facts, packs and origin are the desk's to add.
/// `before`: the year before, to stand beside it; null where it can't be reckoned.
Result<ReportDocument> planReport(
    const Plan& plan, const PlanYear& year, const YearAccrual* before, const RuleBook& rules, const ReportWords& words);

}
