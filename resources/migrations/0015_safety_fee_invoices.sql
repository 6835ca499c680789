-- Invoices as their issuers made them out: one may be booked in several entries, in part, and once in all.
-- min-reader: 1
-- step
CREATE TABLE safety_fee_invoice(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    number TEXT NOT NULL CHECK(number <> ''),
    issued_on TEXT CHECK(issued_on IS date(issued_on, '+0 days')),
    seller TEXT,
    buyer TEXT,
    buyer_tax_number TEXT,
    total_fen INTEGER NOT NULL CHECK(total_fen > 0),
    note TEXT,
    UNIQUE(enterprise, number)
) STRICT
-- step
-- Which entries name a paper is asked of each draft, of each invoice, and of the months that are closed.
CREATE INDEX safety_fee_entry_paper ON safety_fee_entry(proof_number) WHERE proof_number IS NOT NULL
-- step
-- What a use's note must say is asked of those that say nothing.
CREATE INDEX safety_fee_entry_unnoted ON safety_fee_entry(book, month, kind, category) WHERE note IS NULL
-- step
-- The months and categories of which an entry's note reads like something that is no use of the fee: as far as the entries were
-- looked through, and for which words. Behind that the entries speak.
CREATE TABLE cache_safety_fee_sign(
    book BLOB NOT NULL, month TEXT NOT NULL, category TEXT NOT NULL,
    PRIMARY KEY(book, month, category)
) STRICT, WITHOUT ROWID
-- step
CREATE TABLE cache_safety_fee_signs_through(
    book BLOB PRIMARY KEY, words TEXT NOT NULL, entry_row INTEGER NOT NULL
) STRICT, WITHOUT ROWID
