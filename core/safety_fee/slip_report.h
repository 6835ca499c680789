// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/accounting.h"
#include "core/safety_fee/execution_report.h"

namespace plumbline::safety_fee {

inline constexpr const char* slipReportName = "safety_fee.slip";
LocalText slipReportTitle();

/// 安全生产费用使用审批表: what is to be paid, for which permitted use, what the plan's line still holds, and who agrees. `plan`:
/// the year's; null where there is none. `entry`: what was booked or drafted for it; null before that. rules.none-in-force
Result<ReportDocument> slipReport(const ApprovalSlip& slip, const YearPaper& year, const Plan* plan, const Entry* entry,
    const RuleBook& rules, const ReportWords& words);

/// "2025-007"
QString slipNumber(const ApprovalSlip& slip);

}
