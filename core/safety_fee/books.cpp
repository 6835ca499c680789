// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/books.h"

namespace plumbline::safety_fee {

bool isIncoming(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Opening:
    case EntryKind::Accrual:
    case EntryKind::Correction:
    case EntryKind::Raise:
    case EntryKind::Supplement:
    case EntryKind::TransferIn:
    case EntryKind::Received:
        return true;
    case EntryKind::Expenditure:
    case EntryKind::SubcontractorPayment:
    case EntryKind::TransferOut:
    case EntryKind::ReturnToOwner:
    case EntryKind::Release:
        return false;
    }
    return false;
}

// 裁量: D16; article 55 (1): what a subsidiary hands to headquarters counts as its use; article 18 (2).
bool countsAsUse(EntryKind kind)
{
    return kind == EntryKind::Expenditure || kind == EntryKind::SubcontractorPayment || kind == EntryKind::TransferOut;
}

bool isReckoned(EntryKind kind)
{
    return kind == EntryKind::Accrual || kind == EntryKind::Correction || kind == EntryKind::Raise
        || kind == EntryKind::Supplement;
}

QString voucherText(const std::optional<Voucher>& voucher)
{
    if (!voucher)
        return {};
    const QString text = QStringLiteral("%1-%2").arg(voucher->word).arg(voucher->number);
    return voucher->line == 1 ? text : QStringLiteral("%1/%2").arg(text).arg(voucher->line);
}

Use useOf(const Entry& entry)
{
    Use use;
    use.id = entry.id;
    use.activity = entry.activity;
    use.month = entry.month();
    use.category = entry.category;
    use.amount = entry.amount;
    use.state = UseState::Incurred;
    use.need = entry.need;
    use.hasVoucher = entry.proof != ProofKind::None;
    use.exclusion = entry.exclusion;
    use.isHiddenDangerReward = entry.isHiddenDangerReward;
    use.isByHeadquarters = entry.isByHeadquarters;
    use.isBooked = true;
    use.isPassedOn = entry.kind != EntryKind::Expenditure;
    use.isTakenBack = entry.isReversed || entry.reverses.has_value();
    use.note = entry.note;
    return use;
}

Money BookMonth::used() const
{
    std::int64_t fen = 0;
    for (std::size_t kind = 0; kind < entryKinds; ++kind) {
        if (countsAsUse(EntryKind(kind)))
            fen += totals[kind].fen();
    }
    return Money::fromFen(fen);
}

Result<std::vector<BookMonth>> bookMonths(const std::map<Month, KindTotals>& totals, Month first, Month last)
{
    std::vector<BookMonth> months;
    Money balance;
    for (Month at = first; at <= last; at = at.plus(1)) {
        BookMonth month;
        month.month = at;
        if (const auto found = totals.find(at); found != totals.end())
            month.totals = found->second;
        Sum opening(balance);
        opening += month.total(EntryKind::Opening);
        month.opening = TRY(opening.total());
        Sum closing(month.opening);
        for (std::size_t kind = 0; kind < entryKinds; ++kind) {
            if (EntryKind(kind) == EntryKind::Opening)
                continue;
            if (isIncoming(EntryKind(kind)))
                closing += month.totals[kind];
            else
                closing -= month.totals[kind];
        }
        balance = month.closing = TRY(closing.total());
        months.push_back(month);
    }
    return months;
}

}
