// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/tax_list.h"
#include "core/safety_fee/tie_out.h"
#include "core/safety_fee/year_paper.h"

// What the accountant prints and hands on (article 65).

namespace plumbline::safety_fee {

/// A year with what stands beside the books.
struct AccountingPaper {
    const YearPaper& year;
    std::vector<Entry> entries; ///< all of the books up to the year's end, by day and number
    Accounting accounting;
};

inline constexpr const char* vouchersReportName = "safety_fee.vouchers";
inline constexpr const char* reserveReportName = "safety_fee.reserve";
inline constexpr const char* tieOutReportName = "safety_fee.tie-out";
inline constexpr const char* taxReportName = "safety_fee.tax";
LocalText vouchersReportTitle();
LocalText reserveReportTitle();
LocalText tieOutReportTitle();
LocalText taxReportTitle();

/// 记账凭证草稿: each line with date, voucher, summary, account, debit and credit, in the columns accounting packages take in.
Result<ReportDocument> vouchersReport(const AccountingPaper& paper, const RuleBook& rules, const ReportWords& words);
/// 专项储备变动表: month by month as the account has it. safety_fee.no-reserve-account
Result<ReportDocument> reserveReport(const AccountingPaper& paper, const RuleBook& rules, const ReportWords& words);
/// 专项储备对账表: the books' balance, what explains the account's, and what doesn't. safety_fee.no-reserve-account
Result<ReportDocument> tieOutReport(const AccountingPaper& paper, const RuleBook& rules, const ReportWords& words);
/// 税会差异表: in the order of the yearly adjustment table, and the assets' two schedules side by side (article 65 (2)).
Result<ReportDocument> taxReport(const AccountingPaper& paper, const RuleBook& rules, const ReportWords& words);

/// As people call an account without one of their own chart: "4301 专项储备".
LocalText accountRoleName(AccountRole role);

}
