// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/tie_out.h"

namespace plumbline::safety_fee {

Result<std::vector<TieOut>> tieOut(std::span<const Entry> entries, const Accounting& accounting, int year, Month through)
{
    if (accounting.voucherTemplate == VoucherTemplate::Expensed)
        return Problem{"safety_fee.no-reserve-account"};
    const Vouchers vouchers = TRY(draftVouchers(entries, accounting, through));
    std::vector<TieOut> months;
    Sum books;
    std::size_t next = 0;
    for (const auto& [month, reserve] : vouchers.months) {
        for (; next < entries.size() && entries[next].month() <= month; ++next)
            books += entries[next].effect();
        if (month.year() != year)
            continue;
        TieOut line;
        line.month = month;
        line.books = TRY(books.total());
        line.reserve = reserve;
        Sum expected(reserve.account);
        for (const ReconcilingItem& item : accounting.items) {
            if (item.month != month)
                continue;
            line.items.push_back(&item);
            expected += item.amount;
        }
        line.ledger = accounting.balance(month);
        if (line.ledger) {
            Sum difference(line.ledger->balance);
            difference -= TRY(expected.total());
            line.unexplained = TRY(difference.total());
        }
        months.push_back(std::move(line));
    }
    return months;
}

}
