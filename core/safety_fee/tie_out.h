// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/vouchers.h"

namespace plumbline::safety_fee {

/// 专项储备 reconciled at a month's end: the balance of the books, what explains the account's, and what is left unexplained.
struct TieOut {
    Month month;
    Money books;
    ReserveState reserve; ///< account: as the vouchers leave it
    std::vector<const ReconcilingItem*> items; ///< of that month
    const AccountBalance* ledger = nullptr; ///< none: nobody has said what the general ledger says
    Money unexplained; ///< general ledger less what explains it; 0 without it
};

/// Month by month of a year, up to `through`. `entries`: all of the books up to then. safety_fee.no-reserve-account where the
/// accountant's treatment has none; number.too-large
Result<std::vector<TieOut>> tieOut(std::span<const Entry> entries, const Accounting& accounting, int year, Month through);

}
