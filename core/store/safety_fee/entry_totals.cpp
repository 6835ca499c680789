// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/tables.h"

namespace plumbline::safety_fee {

namespace {

// The parts of the statements below; a preprocessor joins them, so that the table's description stays a constant.
// clang-format off
#define PLUMBLINE_KEY \
    "book, month, kind, coalesce(category, ''), coalesce(activity, x''), coalesce(need, 'ordinary'), proof IS NOT NULL, " \
    "coalesce(exclusion, ''), coalesce(is_hidden_danger_reward, 0), coalesce(is_by_headquarters, 0)"
// As the columns stand in the index, so that it is gone through once and nothing is sorted.
#define PLUMBLINE_GROUP \
    " GROUP BY book, month, kind, category, activity, need, proof, exclusion, is_hidden_danger_reward, is_by_headquarters, reverses"
#define PLUMBLINE_ADDED \
    " ON CONFLICT DO UPDATE SET entries = entries + excluded.entries, amount_fen = amount_fen + excluded.amount_fen"
#define PLUMBLINE_ENTRIES "INSERT INTO cache_safety_fee_entry SELECT " PLUMBLINE_KEY \
    ", reverses IS NOT NULL, count(*), sum(amount_fen) FROM safety_fee_entry "
// What new entries take back moves over to what is taken back; reversals are few, and have an index of their own.
#define PLUMBLINE_TAKEN_BACK(since) "INSERT INTO cache_safety_fee_entry SELECT " PLUMBLINE_KEY ", side, " \
    "CASE side WHEN 1 THEN 1 ELSE -1 END, CASE side WHEN 1 THEN amount_fen ELSE -amount_fen END " \
    "FROM safety_fee_entry, (SELECT 0 AS side UNION ALL SELECT 1) " \
    "WHERE id IN (SELECT reverses FROM safety_fee_entry WHERE reverses IS NOT NULL" since ")" PLUMBLINE_ADDED

constexpr const char* addEntries[] = {
    PLUMBLINE_ENTRIES "WHERE row >= ?1" PLUMBLINE_GROUP PLUMBLINE_ADDED,
    PLUMBLINE_TAKEN_BACK(" AND +row >= ?1"),
};
// What notes say is looked through anew by whoever adds entries next (sign_store.h).
constexpr const char* fillTotals[] = {
    "DELETE FROM cache_safety_fee_signs_through",
    "DELETE FROM cache_safety_fee_sign",
    PLUMBLINE_ENTRIES "WHERE true" PLUMBLINE_GROUP PLUMBLINE_ADDED,
    PLUMBLINE_TAKEN_BACK(""),
};
constexpr char compareWithEntries[] =
    "WITH RECURSIVE reckoned AS (SELECT " PLUMBLINE_KEY ", reverses IS NOT NULL OR EXISTS(SELECT 1 FROM safety_fee_entry r "
    "WHERE r.reverses = e.id) AS is_taken_back, count(*), sum(amount_fen) FROM safety_fee_entry e "
    "GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), "
    "kept AS (SELECT * FROM cache_safety_fee_entry WHERE entries <> 0 OR amount_fen <> 0), "
    // One word a line, as they were looked for; and where an entry that was looked through has one of them.
    "word(book, word, others) AS (SELECT book, '', words FROM cache_safety_fee_signs_through UNION ALL "
    "SELECT book, substr(others, 1, instr(others, char(10)) - 1), substr(others, instr(others, char(10)) + 1) FROM word "
    "WHERE others <> ''), "
    "said AS (SELECT DISTINCT e.book, e.month, coalesce(e.category, '') FROM cache_safety_fee_signs_through t "
    "CROSS JOIN safety_fee_entry e ON e.book = t.book AND e.row <= t.entry_row "
    "WHERE e.kind IN ('expenditure', 'subcontractor-payment', 'transfer-out') AND EXISTS(SELECT 1 FROM word w "
    "WHERE w.book = e.book AND w.word <> '' AND instr(e.note, w.word) > 0)) "
    "SELECT 1 FROM (SELECT * FROM reckoned EXCEPT SELECT * FROM kept) "
    "UNION ALL SELECT 1 FROM (SELECT * FROM kept EXCEPT SELECT * FROM reckoned) "
    "UNION ALL SELECT 1 FROM (SELECT * FROM said EXCEPT SELECT * FROM cache_safety_fee_sign) "
    "UNION ALL SELECT 1 FROM (SELECT * FROM cache_safety_fee_sign EXCEPT SELECT * FROM said) "
    "UNION ALL SELECT 1 FROM cache_safety_fee_signs_through "
    "WHERE entry_row > (SELECT coalesce(max(row), 0) FROM safety_fee_entry) LIMIT 1";
#undef PLUMBLINE_KEY
#undef PLUMBLINE_GROUP
#undef PLUMBLINE_ADDED
#undef PLUMBLINE_ENTRIES
#undef PLUMBLINE_TAKEN_BACK
// clang-format on

}

constinit const Totals entryTotals{"cache_safety_fee_entry", addEntries, fillTotals, compareWithEntries};

}
