-- Totals of the books, so that no page reads a million entries to show a year; and their entries in the order of the days.
-- min-reader: 1
-- step
CREATE INDEX safety_fee_entry_day ON safety_fee_entry(book, booked_on, number, kind, amount_fen)
-- step
-- One index serves a month's page, a category's balance and the totals alike.
DROP INDEX safety_fee_entry_month
-- step
CREATE INDEX safety_fee_entry_use ON safety_fee_entry(book, month, kind, category, activity, need, proof, exclusion, is_hidden_danger_reward, is_by_headquarters, reverses, amount_fen)
-- step
-- Entries that the rules count and judge alike, as one row. Whoever adds entries brings it up to date in the same transaction.
CREATE TABLE cache_safety_fee_entry(
    book BLOB NOT NULL, month TEXT NOT NULL, kind TEXT NOT NULL, category TEXT NOT NULL, activity BLOB NOT NULL, need TEXT NOT NULL,
    has_proof INTEGER NOT NULL, exclusion TEXT NOT NULL, is_hidden_danger_reward INTEGER NOT NULL,
    is_by_headquarters INTEGER NOT NULL, is_taken_back INTEGER NOT NULL,
    entries INTEGER NOT NULL, amount_fen INTEGER NOT NULL,
    PRIMARY KEY(book, month, kind, category, activity, need, has_proof, exclusion, is_hidden_danger_reward, is_by_headquarters,
        is_taken_back)
) STRICT, WITHOUT ROWID
-- step
INSERT INTO cache_safety_fee_entry
SELECT book, month, kind, coalesce(category, ''), coalesce(activity, x''), coalesce(need, 'ordinary'), proof IS NOT NULL,
    coalesce(exclusion, ''), coalesce(is_hidden_danger_reward, 0), coalesce(is_by_headquarters, 0),
    reverses IS NOT NULL OR EXISTS(SELECT 1 FROM safety_fee_entry r WHERE r.reverses = e.id), count(*), sum(amount_fen)
FROM safety_fee_entry e GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
