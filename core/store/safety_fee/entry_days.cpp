// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/entry_days.h"

#include "core/store/safety_fee/entry_rows.h"
#include "core/store/safety_fee/rows.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

constexpr std::string_view reckoned = "kind IN ('opening', 'accrual', 'correction', 'raise', 'supplement')";

Result<Entry> readDay(const Statement& row)
{
    Entry entry;
    entry.bookedOn = TRY(row.date(0));
    entry.number = TRY(row.integer(1));
    entry.kind = EntryKind(TRY(choice(row, 2, entryKindWords)));
    entry.activity = TRY(row.optional(3, &Statement::id));
    entry.exclusion = TRY(row.optional(4, &Statement::text)).value_or(std::string());
    entry.isHiddenDangerReward = TRY(row.flag(5));
    entry.isByHeadquarters = TRY(row.flag(6));
    entry.proof = TRY(row.flag(7)) ? ProofKind::Receipt : ProofKind::None;
    entry.amount = TRY(row.money(8));
    entry.inputVat = TRY(row.money(9));
    return entry;
}

}

Result<std::vector<Entry>> entriesByDay(const ReadScope& scope, const Id& book, Month from, Month through)
{
    std::vector<Entry> entries;
    const std::string apart = "(" + std::string(reckoned) + " OR is_capital IS 1)";
    Statement single = TRY(scope.prepare("SELECT " + std::string(postedColumns())
        + " FROM safety_fee_entry e WHERE book = ?1 AND month BETWEEN ?2 AND ?3 AND " + apart));
    single.bindAll(book, from, through);
    while (TRY(single.step()))
        entries.push_back(TRY(readPostedEntry(single)));
    Statement days = TRY(
        scope.prepare("SELECT booked_on, min(number), kind, activity, exclusion, coalesce(is_hidden_danger_reward, 0) AS reward, "
                      "coalesce(is_by_headquarters, 0) AS central, proof IS NOT NULL AS has_proof, sum(amount_fen), "
                      "sum(CASE WHEN reverses IS NULL THEN 1 ELSE -1 END * coalesce(input_vat_fen, 0)) FROM safety_fee_entry "
                      "WHERE book = ?1 AND month BETWEEN ?2 AND ?3 AND NOT "
            + apart + " GROUP BY booked_on, kind, activity, exclusion, reward, central, has_proof"));
    days.bindAll(book, from, through);
    while (TRY(days.step()))
        entries.push_back(TRY(readDay(days)));
    std::sort(entries.begin(), entries.end(), [](const Entry& one, const Entry& other) {
        return std::pair(one.bookedOn, one.number) < std::pair(other.bookedOn, other.number);
    });
    return entries;
}

Result<std::int64_t> entriesWithoutVoucher(const ReadScope& scope, const Id& book, Month from, Month through)
{
    Statement rows = TRY(scope.prepare(
        "SELECT count(*) FROM safety_fee_entry e WHERE book = ?1 AND month BETWEEN ?2 AND ?3 AND NOT " + std::string(reckoned)
        + " AND voucher_word IS NULL AND +reverses IS NULL AND NOT EXISTS(SELECT 1 FROM safety_fee_entry r WHERE r.reverses = "
          "e.id)"));
    rows.bindAll(book, from, through);
    TRY(rows.step());
    return rows.integer(0);
}

Result<std::vector<Id>> entryIds(const ReadScope& scope, const Id& book, Month through)
{
    Statement rows = TRY(scope.prepare("SELECT id FROM safety_fee_entry WHERE book = ?1 AND month <= ?2"));
    rows.bindAll(book, through);
    std::vector<Id> ids;
    while (TRY(rows.step()))
        ids.push_back(TRY(rows.id(0)));
    return ids;
}

}
