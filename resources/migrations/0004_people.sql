-- Who may do what in a workspace, and the keys by which a person's records are signed.
-- min-reader: 1
-- step
-- While nobody has a role, whoever is there may do everything.
CREATE TABLE person_role(
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    born INTEGER NOT NULL REFERENCES journal(row),
    person BLOB NOT NULL REFERENCES person(id),
    role TEXT NOT NULL CHECK(role = 'preparer' OR role = 'reviewer' OR role = 'approver' OR role = 'auditor'
        OR role = 'administrator'),
    UNIQUE(person, role)
) STRICT
-- step
-- A person's Ed25519 keys, the newest counts; the record that brought a key names its hash. The private half lies sealed under
-- the password, which may change. No fact: a key belongs to this file's chain and doesn't travel in a dump.
CREATE TABLE person_key(
    row INTEGER PRIMARY KEY,
    key BLOB NOT NULL UNIQUE CHECK(length(key) = 32),
    person BLOB NOT NULL REFERENCES person(id),
    record INTEGER NOT NULL UNIQUE REFERENCES journal(row),
    salt BLOB NOT NULL CHECK(length(salt) = 16),
    cost INTEGER NOT NULL,
    sealed BLOB NOT NULL CHECK(length(sealed) = 60)
) STRICT
-- step
CREATE INDEX person_key_person ON person_key(person)
-- step
CREATE TRIGGER person_key_no_update BEFORE UPDATE OF row, key, person, record ON person_key
BEGIN SELECT RAISE(ABORT, 'person.key-immutable'); END
-- step
CREATE TRIGGER person_key_no_delete BEFORE DELETE ON person_key BEGIN SELECT RAISE(ABORT, 'person.key-immutable'); END
-- step
CREATE TRIGGER person_key_no_replace BEFORE INSERT ON person_key
WHEN EXISTS(SELECT 1 FROM person_key WHERE row = NEW.row OR key = NEW.key OR record = NEW.record)
BEGIN SELECT RAISE(ABORT, 'person.key-immutable'); END
