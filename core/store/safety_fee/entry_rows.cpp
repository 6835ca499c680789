// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/entry_rows.h"

#include "core/store/safety_fee/rows.h"

namespace plumbline::safety_fee {

namespace {

QString stringOr(const std::optional<QString>& text)
{
    return text.value_or(QString());
}

Result<void> readPaper(const Statement& row, Entry& entry)
{
    if (!row.isNull(9) && !row.isNull(10))
        entry.voucher =
            Voucher{TRY(row.string(9)), int(TRY(row.integer(10))), int(TRY(row.optional(11, &Statement::integer)).value_or(1))};
    if (!row.isNull(12))
        entry.proof = ProofKind(TRY(choice(row, 12, proofWords)));
    entry.proofNumber = stringOr(TRY(row.optional(13, &Statement::string)));
    entry.counterparty = stringOr(TRY(row.optional(14, &Statement::string)));
    entry.handler = stringOr(TRY(row.optional(15, &Statement::string)));
    return {};
}

Result<void> readLinks(const Statement& row, Entry& entry)
{
    entry.department = stringOr(TRY(row.optional(24, &Statement::string)));
    if (!row.isNull(25))
        entry.disposal = Disposal(TRY(choice(row, 25, disposalWords)));
    entry.purpose = TRY(row.optional(26, &Statement::text)).value_or(std::string());
    entry.counterpart = TRY(row.optional(27, &Statement::id));
    entry.subcontract = TRY(row.optional(28, &Statement::id));
    entry.authorityOrder = TRY(row.optional(29, &Statement::id));
    entry.planUse = TRY(row.optional(30, &Statement::id));
    return {};
}

}

std::string_view postedColumns()
{
    static const std::string columns =
        std::string(entryColumnList) + ", EXISTS(SELECT 1 FROM safety_fee_entry r WHERE r.reverses = e.id)";
    return columns;
}

Result<Entry> readEntryRow(const Statement& row)
{
    Entry entry;
    entry.id = TRY(row.id(0));
    entry.number = TRY(row.optional(1, &Statement::integer)).value_or(0);
    entry.kind = EntryKind(TRY(choice(row, 2, entryKindWords)));
    entry.bookedOn = TRY(row.optional(3, &Statement::date)).value_or(QDate());
    entry.amount = TRY(row.optional(4, &Statement::money)).value_or(Money());
    entry.reverses = TRY(row.optional(5, &Statement::id));
    entry.activity = TRY(row.optional(6, &Statement::id));
    entry.site = TRY(row.optional(7, &Statement::id));
    entry.category = TRY(row.optional(8, &Statement::text)).value_or(std::string());
    TRY(readPaper(row, entry));
    if (!row.isNull(16))
        entry.need = Need(TRY(choice(row, 16, needs)));
    entry.order = stringOr(TRY(row.optional(17, &Statement::string)));
    entry.exclusion = TRY(row.optional(18, &Statement::text)).value_or(std::string());
    entry.isHiddenDangerReward = TRY(row.optional(19, &Statement::flag)).value_or(false);
    entry.isByHeadquarters = TRY(row.optional(20, &Statement::flag)).value_or(false);
    entry.isCapital = TRY(row.optional(21, &Statement::flag)).value_or(false);
    entry.asset = stringOr(TRY(row.optional(22, &Statement::string)));
    entry.note = stringOr(TRY(row.optional(23, &Statement::string)));
    TRY(readLinks(row, entry));
    entry.inputVat = TRY(row.optional(31, &Statement::money)).value_or(Money());
    return entry;
}

Result<Entry> readPostedEntry(const Statement& row)
{
    Entry entry = TRY(readEntryRow(row));
    entry.isReversed = TRY(row.flag(entryColumnCount));
    return entry;
}

}
