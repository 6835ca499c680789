-- Books and their closed months, for the ledgers of every domain; a record takes its place before its rows come.
-- min-reader: 1
-- step
-- A row names the record that brings it, and SQLite would look through every table for such rows when the record came after
-- them. So the record's place is taken first, empty, and filled before the transaction ends; what is filled never changes.
DROP TRIGGER journal_no_update
-- step
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal WHEN OLD.bytes <> x'' OR NEW.row <> OLD.row
BEGIN SELECT RAISE(ABORT, 'journal.immutable'); END
-- step
CREATE TABLE book(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    domain TEXT NOT NULL CHECK(domain <> ''),
    name TEXT NOT NULL CHECK(name <> ''),
    UNIQUE(enterprise, domain, name)
) STRICT
-- step
-- A month that is closed takes no entry any more; reopened, it goes from here, and the journal keeps who did it and why.
CREATE TABLE closed_month(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    book BLOB NOT NULL REFERENCES book(id),
    month TEXT NOT NULL CHECK(month || '-01' IS date(month || '-01', '+0 days')),
    UNIQUE(book, month)
) STRICT
-- step
CREATE TRIGGER closed_month_no_update BEFORE UPDATE ON closed_month BEGIN SELECT RAISE(ABORT, 'book.month-closed'); END
-- step
CREATE TRIGGER closed_month_no_replace BEFORE INSERT ON closed_month
WHEN EXISTS(SELECT 1 FROM closed_month WHERE row = NEW.row OR id = NEW.id OR (book = NEW.book AND month = NEW.month))
BEGIN SELECT RAISE(ABORT, 'book.month-closed'); END
