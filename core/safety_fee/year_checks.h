// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/safety_fee/tie_out.h"
#include "core/safety_fee/year_paper.h"

namespace plumbline::safety_fee {

/// A year as it is to be closed.
struct YearToClose {
    const YearPaper& year;
    const std::vector<Entry>& entries; ///< all of the books, or their sums by day
    const Accounting& accounting;
    const std::vector<Finding>& standing; ///< what is wrong in the year
    std::int64_t withoutVoucher = 0; ///< entries of the year that a person booked and that name no voucher
};

/// What closing a year asks beyond its months: the supplement posted (article 47), the statement on low use (article 51),
/// vouchers without a number, bases that nobody signed, findings that stand, the account tied out. rules.none-in-force
Result<std::vector<Finding>> yearClosingFindings(const YearToClose& closing, const RuleBook& rules);

}
