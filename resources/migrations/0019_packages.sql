-- Several files of one workspace: what came in packages and doesn't stand as it came, and what people decided on it.
-- min-reader: 19
-- step
-- Lines of records taken in that didn't change the rows as they say. Without them a record's tree couldn't be reckoned again.
-- 'stays': it belongs to the other file alone, only its leaf came; 'derived': of the other file's merge; 'concurrent': its row was
-- changed elsewhere too, what it comes to is in this file's own merge; anything else: the problem for which it is held.
CREATE TABLE journal_aside(
    record INTEGER NOT NULL REFERENCES journal(row),
    line INTEGER NOT NULL CHECK(line >= 0),
    why TEXT NOT NULL CHECK(why <> ''),
    tbl TEXT,
    id BLOB CHECK(id IS NULL OR length(id) = 16),
    text TEXT,
    leaf BLOB CHECK(leaf IS NULL OR length(leaf) = 32),
    PRIMARY KEY(record, line),
    CHECK((text IS NULL) = (why = 'stays') AND (leaf IS NULL) = (why <> 'stays') AND (tbl IS NULL) = (text IS NULL)
        AND (id IS NULL) = (text IS NULL))
) STRICT, WITHOUT ROWID
-- step
CREATE INDEX journal_aside_fact ON journal_aside(tbl, id)
-- step
CREATE INDEX journal_line_fact ON journal_line(tbl, id)
-- step
CREATE TRIGGER journal_aside_no_update BEFORE UPDATE ON journal_aside BEGIN SELECT RAISE(ABORT, 'journal.immutable'); END
-- step
CREATE TRIGGER journal_aside_no_delete BEFORE DELETE ON journal_aside BEGIN SELECT RAISE(ABORT, 'journal.immutable'); END
-- step
CREATE TRIGGER journal_aside_no_replace BEFORE INSERT ON journal_aside
WHEN EXISTS(SELECT 1 FROM journal_aside WHERE record = NEW.record AND line = NEW.line)
BEGIN SELECT RAISE(ABORT, 'journal.immutable'); END
-- step
-- What a person decided where two files had written to one row, or a line couldn't be taken; it settles all that its writer knew.
CREATE TABLE exchange_decision(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    tbl TEXT NOT NULL CHECK(tbl <> ''),
    fact BLOB NOT NULL CHECK(length(fact) = 16),
    choice TEXT NOT NULL CHECK(choice IN ('keep', 'take')),
    reason TEXT NOT NULL CHECK(reason <> ''),
    decided_by BLOB NOT NULL REFERENCES person(id)
) STRICT
-- step
CREATE INDEX exchange_decision_fact ON exchange_decision(tbl, fact)
-- step
CREATE TRIGGER exchange_decision_no_update BEFORE UPDATE ON exchange_decision
BEGIN SELECT RAISE(ABORT, 'exchange.decision-immutable'); END
-- step
CREATE TRIGGER exchange_decision_no_delete BEFORE DELETE ON exchange_decision
BEGIN SELECT RAISE(ABORT, 'exchange.decision-immutable'); END
-- step
CREATE TRIGGER exchange_decision_no_replace BEFORE INSERT ON exchange_decision
WHEN EXISTS(SELECT 1 FROM exchange_decision WHERE row = NEW.row OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'exchange.decision-immutable'); END
-- step
-- What other files have said they have, beside what their own records tell. Lost, a package is only larger than it need be.
CREATE TABLE cache_exchange_known(
    peer BLOB NOT NULL CHECK(length(peer) = 16),
    replica BLOB NOT NULL CHECK(length(replica) = 16),
    seq INTEGER NOT NULL CHECK(seq > 0),
    PRIMARY KEY(peer, replica)
) STRICT, WITHOUT ROWID
-- step
-- Packages that came before others they build on.
CREATE TABLE cache_exchange_waiting(
    sha256 TEXT PRIMARY KEY CHECK(length(sha256) = 64),
    name TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    needs TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT
