-- The workspace itself: who and what it is, its journal, and the facts every domain rests on.
-- min-reader: 1
-- step
CREATE TABLE migration(
    version INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    min_reader INTEGER NOT NULL,
    applied_at TEXT NOT NULL,
    program TEXT NOT NULL
) STRICT
-- step
CREATE TABLE meta(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
-- step
-- Records verbatim, of every replica this file has taken in, in the order taken in.
CREATE TABLE journal(
    row INTEGER PRIMARY KEY,
    replica BLOB NOT NULL CHECK(length(replica) = 16),
    seq INTEGER NOT NULL CHECK(seq > 0),
    hash BLOB NOT NULL UNIQUE CHECK(length(hash) = 32),
    sm3 BLOB NOT NULL CHECK(length(sm3) = 32),
    bytes BLOB NOT NULL,
    UNIQUE(replica, seq)
) STRICT
-- step
-- Lines of updates and deletes; `line` is the leaf's place in the record's tree. An inserted row is its own storage.
-- `born` is local, as in the row itself: the record that brought it.
CREATE TABLE journal_line(
    record INTEGER NOT NULL REFERENCES journal(row),
    line INTEGER NOT NULL CHECK(line >= 0),
    op TEXT NOT NULL CHECK(op IN ('update', 'delete')),
    tbl TEXT NOT NULL,
    id BLOB NOT NULL CHECK(length(id) = 16),
    born INTEGER NOT NULL,
    before TEXT NOT NULL,
    after TEXT CHECK((after IS NULL) = (op = 'delete')),
    PRIMARY KEY(record, line)
) STRICT, WITHOUT ROWID
-- step
-- Reserved: signatures of persons beside the hash.
CREATE TABLE journal_signature(
    record INTEGER NOT NULL REFERENCES journal(row),
    key BLOB NOT NULL,
    algorithm TEXT NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY(record, key)
) STRICT, WITHOUT ROWID
-- step
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'journal.immutable'); END
-- step
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal.immutable'); END
-- step
-- OR REPLACE walks past the triggers above.
CREATE TRIGGER journal_no_replace BEFORE INSERT ON journal
WHEN EXISTS(SELECT 1 FROM journal WHERE row = NEW.row OR hash = NEW.hash OR (replica = NEW.replica AND seq = NEW.seq))
BEGIN SELECT RAISE(ABORT, 'journal.immutable'); END
-- step
CREATE TRIGGER journal_line_no_update BEFORE UPDATE ON journal_line BEGIN SELECT RAISE(ABORT, 'journal.immutable'); END
-- step
CREATE TRIGGER journal_line_no_delete BEFORE DELETE ON journal_line BEGIN SELECT RAISE(ABORT, 'journal.immutable'); END
-- step
CREATE TRIGGER journal_line_no_replace BEFORE INSERT ON journal_line
WHEN EXISTS(SELECT 1 FROM journal_line WHERE record = NEW.record AND line = NEW.line)
BEGIN SELECT RAISE(ABORT, 'journal.immutable'); END
-- step
CREATE TRIGGER journal_signature_no_update BEFORE UPDATE ON journal_signature BEGIN SELECT RAISE(ABORT, 'journal.immutable'); END
-- step
CREATE TRIGGER journal_signature_no_delete BEFORE DELETE ON journal_signature BEGIN SELECT RAISE(ABORT, 'journal.immutable'); END
-- step
CREATE TRIGGER journal_signature_no_replace BEFORE INSERT ON journal_signature
WHEN EXISTS(SELECT 1 FROM journal_signature WHERE record = NEW.record AND key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'journal.immutable'); END
-- step
-- The bytes of every rule pack, calendar and user pack a receipt names; the hash is their name, so they need no journal.
CREATE TABLE pack(
    sha256 TEXT PRIMARY KEY CHECK(length(sha256) = 64),
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT
-- step
CREATE TABLE person(
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    born INTEGER NOT NULL REFERENCES journal(row),
    name TEXT NOT NULL CHECK(name <> ''),
    post TEXT
) STRICT
-- step
-- Dates: date('2024-02-30') answers itself; only with a modifier does SQLite reckon, and tell that there is no such day.
CREATE TABLE enterprise(
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    born INTEGER NOT NULL REFERENCES journal(row),
    name TEXT NOT NULL CHECK(name <> ''),
    uscc TEXT UNIQUE,
    kind TEXT NOT NULL CHECK(kind IN ('company', 'institution')),
    established_on TEXT CHECK(established_on IS date(established_on, '+0 days')),
    production_started_on TEXT CHECK(production_started_on IS date(production_started_on, '+0 days')),
    accounting_standard TEXT CHECK(accounting_standard IN ('enterprise', 'small-enterprise')),
    is_listed INTEGER CHECK(is_listed IN (0, 1)),
    note TEXT
) STRICT
-- step
CREATE TABLE site(
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    name TEXT NOT NULL CHECK(name <> ''),
    kind TEXT NOT NULL,
    province TEXT,
    note TEXT
) STRICT
-- step
CREATE INDEX site_enterprise ON site(enterprise)
