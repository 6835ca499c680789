// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/accounting.h"

#include <span>

// 记账凭证 in draft: what the books say, as the general ledger is to take it (article 65 (1)).

namespace plumbline::safety_fee {

struct VoucherLine {
    AccountRole role = AccountRole::Reserve;
    std::optional<Id> activity;
    Money debit;
    Money credit;
};

enum class VoucherReason { Entry, Completion }; ///< an entry of the books, or an asset taken into use

/// Balanced: debits and credits are equal. What takes an entry back is drafted in red, the same sides with negative amounts.
struct VoucherDraft {
    VoucherReason reason = VoucherReason::Entry;
    QDate on;
    const Entry* entry = nullptr; ///< the entry, or of a completion the outlay that becomes an asset
    std::vector<VoucherLine> lines;
};

/// The reserve as the vouchers leave it, and why it isn't the books' balance.
struct ReserveState {
    Money account; ///< of account 4301, credit positive
    Money inProgress; ///< capital outlay, used by the books and not by the account before the asset is taken into use
    Money chargedToCost; ///< used by the books, charged to cost because the reserve didn't cover it
};

struct Vouchers {
    std::vector<VoucherDraft> drafts; ///< by day; an opening balance gives none
    std::vector<std::pair<Month, ReserveState>> months; ///< as each month ends, from the books' first to `through`
};

/// `entries`: all of the books up to then, by day and number; they outlive the drafts. number.too-large
Result<Vouchers> draftVouchers(std::span<const Entry> entries, const Accounting& accounting, Month through);

/// What a voucher says of itself.
QString voucherSummary(const VoucherDraft& draft, const QString& activity);

}
