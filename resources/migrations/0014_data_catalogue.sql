-- The data catalogue: what there is, how it was judged, what a look into the sources found, and what was filed.
-- min-reader: 1
-- step
CREATE TABLE data_catalogue_entry(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    source TEXT NOT NULL CHECK(source <> ''),
    schema TEXT NOT NULL,
    name TEXT NOT NULL CHECK(name <> ''),
    comment TEXT,
    category TEXT,
    domain TEXT CHECK(domain = 'industrial' OR domain = 'telecom' OR domain = 'radio'),
    records INTEGER CHECK(records >= 0),
    bytes INTEGER CHECK(bytes >= 0),
    changed_on TEXT CHECK(changed_on IS date(changed_on, '+0 days')),
    change_known_on TEXT CHECK(change_known_on IS date(change_known_on, '+0 days')),
    carrier TEXT,
    purpose TEXT,
    scope_of_use TEXT,
    responsible TEXT,
    sharing TEXT,
    cross_border TEXT,
    protection TEXT,
    owner TEXT,
    review_on TEXT CHECK(review_on IS date(review_on, '+0 days')),
    flags TEXT,
    together TEXT,
    UNIQUE(enterprise, source, schema, name)
) STRICT
-- step
CREATE TABLE data_catalogue_answer(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    entry BLOB NOT NULL REFERENCES data_catalogue_entry(id),
    condition TEXT NOT NULL,
    is_met INTEGER NOT NULL CHECK(is_met IN (0, 1)),
    UNIQUE(entry, condition)
) STRICT
-- step
-- What a person decided, and the machine's proposal of that moment: a later decision stands after it, none is changed.
CREATE TABLE data_catalogue_decision(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    entry BLOB NOT NULL REFERENCES data_catalogue_entry(id),
    level TEXT NOT NULL CHECK(level = 'general' OR level = 'important' OR level = 'core'),
    reason TEXT NOT NULL,
    decided_on TEXT NOT NULL CHECK(decided_on IS date(decided_on, '+0 days')),
    decided_by TEXT NOT NULL CHECK(decided_by <> ''),
    receipt TEXT NOT NULL
) STRICT
-- step
CREATE INDEX data_catalogue_decision_entry ON data_catalogue_decision(entry)
-- step
CREATE TRIGGER data_catalogue_decision_no_update BEFORE UPDATE ON data_catalogue_decision BEGIN SELECT RAISE(ABORT, 'data_catalogue.decided'); END
-- step
CREATE TRIGGER data_catalogue_decision_no_delete BEFORE DELETE ON data_catalogue_decision BEGIN SELECT RAISE(ABORT, 'data_catalogue.decided'); END
-- step
CREATE TRIGGER data_catalogue_decision_no_replace BEFORE INSERT ON data_catalogue_decision
WHEN EXISTS(SELECT 1 FROM data_catalogue_decision WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'data_catalogue.decided'); END
-- step
CREATE TABLE data_catalogue_combination(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    name TEXT NOT NULL CHECK(name <> ''),
    kinds TEXT NOT NULL CHECK(kinds <> ''),
    least_records INTEGER NOT NULL CHECK(least_records >= 0),
    level TEXT NOT NULL CHECK(level IN ('important', 'core')),
    basis TEXT NOT NULL CHECK(basis <> '')
) STRICT
-- step
CREATE TABLE data_catalogue_recogniser(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    name TEXT NOT NULL CHECK(name <> ''),
    name_pattern TEXT,
    value_pattern TEXT,
    CHECK(name_pattern IS NOT NULL OR value_pattern IS NOT NULL)
) STRICT
-- step
-- One look into a source. No value of the source is kept, here or below.
CREATE TABLE data_catalogue_scan(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    source TEXT NOT NULL CHECK(source <> ''),
    kind TEXT NOT NULL CHECK(kind = 'sqlite' OR kind = 'postgresql' OR kind = 'mariadb' OR kind = 'odbc' OR kind = 'folder'),
    scanned_on TEXT NOT NULL CHECK(scanned_on IS date(scanned_on, '+0 days')),
    is_name_only INTEGER NOT NULL CHECK(is_name_only IN (0, 1)),
    problem TEXT
) STRICT
-- step
CREATE TABLE data_catalogue_seen(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    scan BLOB NOT NULL REFERENCES data_catalogue_scan(id),
    entry BLOB NOT NULL REFERENCES data_catalogue_entry(id),
    records INTEGER CHECK(records >= 0),
    bytes INTEGER CHECK(bytes >= 0),
    sampled INTEGER NOT NULL CHECK(sampled >= 0),
    columns INTEGER NOT NULL CHECK(columns >= 0),
    problem TEXT,
    UNIQUE(scan, entry)
) STRICT
-- step
CREATE INDEX data_catalogue_seen_entry ON data_catalogue_seen(entry)
-- step
CREATE TABLE data_catalogue_evidence(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    seen BLOB NOT NULL REFERENCES data_catalogue_seen(id),
    column_name TEXT NOT NULL,
    rule TEXT NOT NULL,
    is_by_user INTEGER NOT NULL CHECK(is_by_user IN (0, 1)),
    is_by_name INTEGER NOT NULL CHECK(is_by_name IN (0, 1)),
    hits INTEGER NOT NULL CHECK(hits >= 0),
    filled INTEGER NOT NULL CHECK(filled >= 0),
    strength TEXT NOT NULL CHECK(strength = 'traces' OR strength = 'by-name' OR strength = 'likely' OR strength = 'certain'),
    shape TEXT
) STRICT
-- step
CREATE INDEX data_catalogue_evidence_seen ON data_catalogue_evidence(seen)
-- step
-- A filing as it was prepared, whole and frozen; what happened to it are its steps.
CREATE TABLE data_catalogue_filing(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    number INTEGER NOT NULL CHECK(number > 0),
    is_change INTEGER NOT NULL CHECK(is_change IN (0, 1)),
    prepared_on TEXT NOT NULL CHECK(prepared_on IS date(prepared_on, '+0 days')),
    domain TEXT NOT NULL CHECK(domain = 'industrial' OR domain = 'telecom' OR domain = 'radio'),
    content TEXT NOT NULL,
    content_hash TEXT NOT NULL CHECK(length(content_hash) = 64),
    UNIQUE(enterprise, number)
) STRICT
-- step
CREATE TRIGGER data_catalogue_filing_no_update BEFORE UPDATE ON data_catalogue_filing BEGIN SELECT RAISE(ABORT, 'data_catalogue.filing-frozen'); END
-- step
CREATE TRIGGER data_catalogue_filing_no_delete BEFORE DELETE ON data_catalogue_filing BEGIN SELECT RAISE(ABORT, 'data_catalogue.filing-frozen'); END
-- step
CREATE TRIGGER data_catalogue_filing_no_replace BEFORE INSERT ON data_catalogue_filing
WHEN EXISTS(SELECT 1 FROM data_catalogue_filing WHERE id = NEW.id OR row = NEW.row OR (enterprise = NEW.enterprise AND number = NEW.number))
BEGIN SELECT RAISE(ABORT, 'data_catalogue.filing-frozen'); END
-- step
CREATE TABLE data_catalogue_filing_step(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    filing BLOB NOT NULL REFERENCES data_catalogue_filing(id),
    move TEXT NOT NULL CHECK(move = 'approved' OR move = 'submitted' OR move = 'accepted' OR move = 'returned'
        OR move = 'withdrawn'),
    moved_on TEXT NOT NULL CHECK(moved_on IS date(moved_on, '+0 days')),
    moved_by TEXT NOT NULL CHECK(moved_by <> ''),
    note TEXT
) STRICT
-- step
CREATE INDEX data_catalogue_filing_step_filing ON data_catalogue_filing_step(filing)
-- step
CREATE TRIGGER data_catalogue_filing_step_order BEFORE INSERT ON data_catalogue_filing_step
WHEN CASE coalesce((SELECT move FROM data_catalogue_filing_step WHERE filing = NEW.filing ORDER BY id DESC LIMIT 1), 'prepared')
    WHEN 'prepared' THEN NEW.move NOT IN ('approved', 'withdrawn')
    WHEN 'approved' THEN NEW.move NOT IN ('submitted', 'withdrawn')
    WHEN 'submitted' THEN NEW.move NOT IN ('accepted', 'returned')
    ELSE 1 END
BEGIN SELECT RAISE(ABORT, 'data_catalogue.wrong-move'); END
-- step
CREATE TRIGGER data_catalogue_filing_step_no_update BEFORE UPDATE ON data_catalogue_filing_step BEGIN SELECT RAISE(ABORT, 'data_catalogue.filing-frozen'); END
-- step
CREATE TRIGGER data_catalogue_filing_step_no_delete BEFORE DELETE ON data_catalogue_filing_step BEGIN SELECT RAISE(ABORT, 'data_catalogue.filing-frozen'); END
