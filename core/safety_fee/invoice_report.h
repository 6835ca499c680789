// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/year_paper.h"

namespace plumbline::safety_fee {

inline constexpr const char* invoiceReportName = "safety_fee.invoices";
LocalText invoiceReportTitle();

/// 发票使用情况表: of each registered invoice what is booked, in which entries of the year, and what is left of it.
Result<ReportDocument> invoiceReport(const YearPaper& year, const RuleBook& rules, const ReportWords& words);

}
