// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/group.h"
#include "core/safety_fee/year_paper.h"

namespace plumbline::safety_fee {

inline constexpr const char* groupReportName = "safety_fee.group";
LocalText groupReportTitle();

/// 集团安全生产费用汇总表 (article 55): the fund of each company, what was handed over within the group taken out, and the whole;
/// with the sealed sets that came from predecessors (article 58). rules.none-in-force
Result<ReportDocument> groupReport(
    const GroupYear& group, const YearPaper& year, const RuleBook& rules, const ReportWords& words);

}
