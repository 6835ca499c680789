// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"
#include "core/reports/report_words.h"
#include "core/safety_fee/year.h"

namespace plumbline::safety_fee {

inline constexpr const char* accrualReportName = "safety_fee.accrual";
LocalText accrualReportTitle();

/// The year's calculation on paper: lines of business with their bases, the accrual month by month, the fund, the uses, and the
/// annex 计算依据 with every step, reading and rule. Enterprise, facts, packs and origin are the desk's to add.
/// The year that is shown, and the facts behind it.
struct ShownYear {
    const Facts& facts;
    const YearAccrual& year;
    const YearAccrual* before = nullptr; ///< the year before, to stand beside it; null where it can't be reckoned
    QDate asOf;
    std::optional<QString> site = {}; ///< its name, where facts and year are those of one site
};
Result<ReportDocument> accrualReport(const ShownYear& shown, const RuleBook& rules, const ReportWords& words);

}
