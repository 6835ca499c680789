-- What outlets' instruments recorded, and to whom reports were given.
-- min-reader: 1
-- step
-- Operator’s ledger: records of flow meters and video at outlets, where they are kept and when they were dropped (article 17 paragraph 2).
CREATE TABLE tailings_recording(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    outlet BLOB NOT NULL REFERENCES tailings_outlet(id),
    kind TEXT NOT NULL CHECK(kind IN ('meter', 'video')),
    from_on TEXT NOT NULL CHECK(from_on IS date(from_on, '+0 days')),
    until_on TEXT NOT NULL CHECK(until_on IS date(until_on, '+0 days')),
    kept_at TEXT,
    dropped_on TEXT CHECK(dropped_on IS date(dropped_on, '+0 days')),
    void_reason TEXT,
    CHECK(until_on >= from_on),
    CHECK(dropped_on IS NULL OR dropped_on >= until_on)
) STRICT
-- step
CREATE INDEX tailings_recording_outlet ON tailings_recording(outlet, from_on)
-- step
CREATE INDEX tailings_recording_enterprise ON tailings_recording(enterprise, from_on)
-- step
CREATE TRIGGER tailings_recording_no_replace BEFORE INSERT ON tailings_recording WHEN EXISTS(SELECT 1 FROM tailings_recording WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
CREATE TRIGGER tailings_recording_no_delete BEFORE DELETE ON tailings_recording BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
-- Who was given which report or ledger, and how.
CREATE TABLE tailings_distribution(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    handed_on TEXT NOT NULL CHECK(handed_on IS date(handed_on, '+0 days')),
    report TEXT NOT NULL CHECK(report = 'producer-ledger' OR report = 'operator-ledger' OR report = 'annual-summary'
        OR report = 'monitoring' OR report = 'inspections' OR report = 'closure' OR report = 'emergency-plan'
        OR report = 'other'),
    year INTEGER CHECK(year BETWEEN 1900 AND 2999),
    check_code TEXT,
    recipient TEXT NOT NULL CHECK(recipient <> ''),
    way TEXT NOT NULL CHECK(way = 'paper' OR way = 'file' OR way = 'platform'),
    copies INTEGER CHECK(copies >= 1),
    received_by TEXT,
    note TEXT,
    void_reason TEXT
) STRICT
-- step
CREATE INDEX tailings_distribution_enterprise ON tailings_distribution(enterprise, handed_on)
-- step
CREATE TRIGGER tailings_distribution_no_replace BEFORE INSERT ON tailings_distribution WHEN EXISTS(SELECT 1 FROM tailings_distribution WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
CREATE TRIGGER tailings_distribution_no_delete BEFORE DELETE ON tailings_distribution BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
