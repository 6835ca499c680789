-- What belongs to a fact and isn't one: the copy of a voucher, a photo, a drawing.
-- min-reader: 1
-- step
-- Contents by their SHA-256, in pieces of 256 KiB; like packs they need no journal, for their hash is their name. A content that
-- was damaged can be taken in once more: of several with one hash the newest counts.
CREATE TABLE blob(
    row INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL CHECK(length(sha256) = 64),
    length INTEGER NOT NULL CHECK(length BETWEEN 1 AND 104857600)
) STRICT
-- step
CREATE INDEX blob_sha256 ON blob(sha256)
-- step
CREATE TABLE blob_chunk(
    row INTEGER PRIMARY KEY,
    blob INTEGER NOT NULL REFERENCES blob(row),
    place INTEGER NOT NULL CHECK(place >= 0),
    bytes BLOB NOT NULL CHECK(length(bytes) BETWEEN 1 AND 262144),
    UNIQUE(blob, place)
) STRICT
-- step
CREATE TRIGGER blob_no_update BEFORE UPDATE ON blob BEGIN SELECT RAISE(ABORT, 'attachment.immutable'); END
-- step
CREATE TRIGGER blob_no_delete BEFORE DELETE ON blob BEGIN SELECT RAISE(ABORT, 'attachment.immutable'); END
-- step
CREATE TRIGGER blob_no_replace BEFORE INSERT ON blob WHEN EXISTS(SELECT 1 FROM blob WHERE row = NEW.row)
BEGIN SELECT RAISE(ABORT, 'attachment.immutable'); END
-- step
CREATE TRIGGER blob_chunk_no_update BEFORE UPDATE ON blob_chunk BEGIN SELECT RAISE(ABORT, 'attachment.immutable'); END
-- step
CREATE TRIGGER blob_chunk_no_delete BEFORE DELETE ON blob_chunk BEGIN SELECT RAISE(ABORT, 'attachment.immutable'); END
-- step
CREATE TRIGGER blob_chunk_no_replace BEFORE INSERT ON blob_chunk
WHEN EXISTS(SELECT 1 FROM blob_chunk WHERE row = NEW.row OR (blob = NEW.blob AND place = NEW.place))
BEGIN SELECT RAISE(ABORT, 'attachment.immutable'); END
-- step
-- Which fact has which content. The fact is found by its id alone: a draft keeps its attachments when it is posted. No reference
-- to `blob`: a content may come later than what speaks of it, or be lost, and that is told.
CREATE TABLE attachment(
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    born INTEGER NOT NULL REFERENCES journal(row),
    tbl TEXT NOT NULL CHECK(tbl <> ''),
    fact BLOB NOT NULL CHECK(length(fact) = 16),
    content TEXT NOT NULL CHECK(length(content) = 64),
    name TEXT NOT NULL CHECK(name <> ''),
    kind TEXT NOT NULL CHECK(kind <> ''),
    note TEXT,
    person BLOB NOT NULL REFERENCES person(id),
    UNIQUE(fact, content)
) STRICT
-- step
-- An attachment is taken from its fact, with a reason; it is never altered.
CREATE TRIGGER attachment_no_update BEFORE UPDATE ON attachment BEGIN SELECT RAISE(ABORT, 'attachment.immutable'); END
-- step
CREATE TRIGGER attachment_no_replace BEFORE INSERT ON attachment
WHEN EXISTS(SELECT 1 FROM attachment WHERE row = NEW.row OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'attachment.immutable'); END
-- step
-- Rebuilt at will: small pictures of contents, and what was found damaged when it was last read.
CREATE TABLE cache_content(
    content TEXT PRIMARY KEY,
    thumbnail BLOB,
    is_damaged INTEGER NOT NULL DEFAULT 0 CHECK(is_damaged IN (0, 1))
) STRICT
-- step
-- Whether an id was deleted is asked of every row that comes.
CREATE INDEX journal_line_deleted ON journal_line(tbl, id) WHERE op = 'delete'
