-- The books of the safety fee: what was set aside, used, passed on and given back; and drafts of it.
-- min-reader: 1
-- step
CREATE TABLE safety_fee_entry(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    book BLOB NOT NULL REFERENCES book(id),
    number INTEGER NOT NULL CHECK(number > 0),
    kind TEXT NOT NULL CHECK(kind = 'accrual' OR kind = 'correction' OR kind = 'raise' OR kind = 'supplement'
        OR kind = 'opening' OR kind = 'expenditure' OR kind = 'subcontractor-payment' OR kind = 'transfer-out'
        OR kind = 'transfer-in' OR kind = 'received' OR kind = 'return-to-owner' OR kind = 'release'),
    booked_on TEXT NOT NULL CHECK(booked_on IS date(booked_on, '+0 days')),
    month TEXT NOT NULL CHECK(month IS substr(booked_on, 1, 7)),
    amount_fen INTEGER NOT NULL,
    reverses BLOB UNIQUE REFERENCES safety_fee_entry(id),
    activity BLOB REFERENCES safety_fee_activity(id),
    site BLOB REFERENCES site(id),
    category TEXT,
    voucher_word TEXT,
    voucher_number INTEGER CHECK(voucher_number > 0),
    voucher_line INTEGER CHECK(voucher_line > 0),
    proof TEXT CHECK(proof = 'invoice' OR proof = 'receipt' OR proof = 'transfer'),
    proof_number TEXT,
    counterparty TEXT,
    handler TEXT,
    need TEXT CHECK(need = 'ordinary' OR need = 'statutory-standard' OR need = 'ordered-by-authority'),
    order_number TEXT,
    exclusion TEXT,
    is_hidden_danger_reward INTEGER CHECK(is_hidden_danger_reward IN (0, 1)),
    is_by_headquarters INTEGER CHECK(is_by_headquarters IN (0, 1)),
    is_capital INTEGER CHECK(is_capital IN (0, 1)),
    asset TEXT,
    note TEXT,
    receipt TEXT,
    UNIQUE(book, number),
    UNIQUE(book, month, voucher_word, voucher_number, voucher_line),
    CHECK((voucher_word IS NULL) = (voucher_number IS NULL) AND (voucher_word IS NULL) = (voucher_line IS NULL)),
    CHECK((kind = 'expenditure') = (category IS NOT NULL)),
    CHECK(amount_fen > 0 OR reverses IS NOT NULL OR (kind = 'opening' OR kind = 'accrual' OR kind = 'correction'
        OR kind = 'raise')),
    CHECK((kind = 'accrual' OR kind = 'correction' OR kind = 'raise' OR kind = 'supplement') = (receipt IS NOT NULL))
) STRICT
-- step
-- What the books' totals, a category's running balance and a month's page read, without the rows themselves.
CREATE INDEX safety_fee_entry_month ON safety_fee_entry(book, month, kind, category, amount_fen)
-- step
CREATE TRIGGER safety_fee_entry_no_update BEFORE UPDATE ON safety_fee_entry BEGIN SELECT RAISE(ABORT, 'entry.immutable'); END
-- step
CREATE TRIGGER safety_fee_entry_no_delete BEFORE DELETE ON safety_fee_entry BEGIN SELECT RAISE(ABORT, 'entry.immutable'); END
-- step
CREATE TRIGGER safety_fee_entry_no_replace BEFORE INSERT ON safety_fee_entry WHEN EXISTS(SELECT 1 FROM safety_fee_entry WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'entry.exists'); END
-- step
CREATE TRIGGER safety_fee_entry_closed BEFORE INSERT ON safety_fee_entry WHEN EXISTS(SELECT 1 FROM closed_month c WHERE c.book = NEW.book AND c.month = NEW.month) BEGIN SELECT RAISE(ABORT, 'entry.month-closed'); END
-- step
CREATE TRIGGER safety_fee_entry_reversal BEFORE INSERT ON safety_fee_entry WHEN NEW.reverses IS NOT NULL AND NOT EXISTS(SELECT 1 FROM safety_fee_entry o WHERE o.id = NEW.reverses AND o.book = NEW.book AND o.amount_fen = -NEW.amount_fen AND o.reverses IS NULL) BEGIN SELECT RAISE(ABORT, 'entry.not-a-reversal'); END
-- step
-- What isn't posted yet may lack anything but its kind; its month and number come with the posting.
CREATE TABLE safety_fee_entry_draft(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    book BLOB NOT NULL REFERENCES book(id),
    number INTEGER CHECK(number IS NULL),
    kind TEXT NOT NULL CHECK(kind = 'opening' OR kind = 'expenditure' OR kind = 'subcontractor-payment'
        OR kind = 'transfer-out' OR kind = 'transfer-in' OR kind = 'received' OR kind = 'return-to-owner' OR kind = 'release'),
    booked_on TEXT CHECK(booked_on IS date(booked_on, '+0 days')),
    month TEXT CHECK(month IS NULL),
    amount_fen INTEGER,
    reverses BLOB REFERENCES safety_fee_entry(id) CHECK(reverses IS NULL),
    activity BLOB REFERENCES safety_fee_activity(id),
    site BLOB REFERENCES site(id),
    category TEXT,
    voucher_word TEXT,
    voucher_number INTEGER CHECK(voucher_number > 0),
    voucher_line INTEGER CHECK(voucher_line > 0),
    proof TEXT CHECK(proof = 'invoice' OR proof = 'receipt' OR proof = 'transfer'),
    proof_number TEXT,
    counterparty TEXT,
    handler TEXT,
    need TEXT CHECK(need = 'ordinary' OR need = 'statutory-standard' OR need = 'ordered-by-authority'),
    order_number TEXT,
    exclusion TEXT,
    is_hidden_danger_reward INTEGER CHECK(is_hidden_danger_reward IN (0, 1)),
    is_by_headquarters INTEGER CHECK(is_by_headquarters IN (0, 1)),
    is_capital INTEGER CHECK(is_capital IN (0, 1)),
    asset TEXT,
    note TEXT,
    receipt TEXT CHECK(receipt IS NULL)
) STRICT
-- step
CREATE INDEX safety_fee_entry_draft_book ON safety_fee_entry_draft(book)
-- step
-- What was used from the year on in which the books begin stands in them alone: it would count twice.
CREATE TRIGGER safety_fee_use_not_in_books BEFORE INSERT ON safety_fee_use
WHEN NEW.state = 'incurred' AND EXISTS(SELECT 1 FROM book b JOIN safety_fee_entry e ON e.book = b.id AND e.kind = 'opening'
    WHERE b.enterprise = NEW.enterprise AND b.domain = 'safety_fee' AND NEW.month >= e.month)
BEGIN SELECT RAISE(ABORT, 'safety_fee.use-belongs-in-books'); END
-- step
CREATE TRIGGER safety_fee_use_not_into_books BEFORE UPDATE ON safety_fee_use
WHEN NEW.state = 'incurred' AND EXISTS(SELECT 1 FROM book b JOIN safety_fee_entry e ON e.book = b.id AND e.kind = 'opening'
    WHERE b.enterprise = NEW.enterprise AND b.domain = 'safety_fee' AND NEW.month >= e.month)
BEGIN SELECT RAISE(ABORT, 'safety_fee.use-belongs-in-books'); END
