// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/registers.h"

#include <map>

namespace plumbline::safety_fee {

namespace {

bool isSameLine(const Entry& entry, const ReproductionEntry& other)
{
    return entry.voucher && other.voucher && entry.month() == Month::of(other.bookedOn)
        && entry.voucher->word == other.voucher->word && entry.voucher->number == other.voucher->number
        && entry.voucher->line == other.voucher->line;
}

}

Likeness likeness(const Entry& entry, const ReproductionEntry& other)
{
    if (entry.kind != EntryKind::Expenditure || other.kind != ReproductionKind::Use || entry.isReversed || entry.reverses)
        return Likeness::None;
    const bool isSamePaper = !entry.proofNumber.isEmpty() && entry.proofNumber == other.proofNumber;
    if (isSameLine(entry, other) || (isSamePaper && entry.amount == other.amount))
        return Likeness::SameExpenditure;
    return isSamePaper ? Likeness::SamePaper : Likeness::None;
}

Result<std::vector<ReproductionMonth>> reproductionMonths(const std::vector<ReproductionEntry>& entries)
{
    struct Sums {
        Sum accrued;
        Sum used;
        Sum change;
    };
    std::map<Month, Sums> sums;
    for (const ReproductionEntry& entry : entries) {
        Sums& month = sums[Month::of(entry.bookedOn)];
        if (entry.kind == ReproductionKind::Use) {
            month.used += entry.amount;
            month.change -= entry.amount;
        } else {
            month.change += entry.amount;
            if (entry.kind == ReproductionKind::Accrual)
                month.accrued += entry.amount;
        }
    }
    std::vector<ReproductionMonth> months;
    Sum balance;
    for (const auto& [month, sum] : sums) {
        balance += TRY(sum.change.total());
        months.push_back({month, TRY(sum.accrued.total()), TRY(sum.used.total()), TRY(balance.total())});
    }
    return months;
}

}
