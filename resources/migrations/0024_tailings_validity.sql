-- From when a limit holds; who was told of an incident, and at what time; what the enterprise does with tailings itself.
-- min-reader: 1
-- step
-- As before, and from which day each holds: several of one point and parameter may follow on one another.
CREATE TABLE tailings_limit_with_day(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    point BLOB NOT NULL REFERENCES tailings_point(id),
    parameter TEXT NOT NULL CHECK(parameter <> ''),
    unit TEXT NOT NULL CHECK(unit <> ''),
    least TEXT CHECK(least >= '0'),
    most TEXT CHECK(most >= '0'),
    background TEXT CHECK(background >= '0'),
    standard TEXT NOT NULL CHECK(standard <> ''),
    from_on TEXT CHECK(from_on IS date(from_on, '+0 days')),
    UNIQUE(point, parameter, from_on)
) STRICT
-- step
INSERT INTO tailings_limit_with_day(row, id, born, enterprise, point, parameter, unit, least, most, background, standard)
SELECT row, id, born, enterprise, point, parameter, unit, least, most, background, standard FROM tailings_limit
-- step
DROP TABLE tailings_limit
-- step
ALTER TABLE tailings_limit_with_day RENAME TO tailings_limit
-- step
-- Of those that hold from the first there is one.
CREATE UNIQUE INDEX tailings_limit_first ON tailings_limit(point, parameter) WHERE from_on IS NULL
-- step
ALTER TABLE tailings_incident ADD COLUMN plan_started_time TEXT CHECK(plan_started_time GLOB '[0-2][0-9]:[0-5][0-9]')
-- step
ALTER TABLE tailings_incident ADD COLUMN warned_time TEXT CHECK(warned_time GLOB '[0-2][0-9]:[0-5][0-9]')
-- step
ALTER TABLE tailings_incident ADD COLUMN warned_whom TEXT
-- step
ALTER TABLE tailings_incident ADD COLUMN county_told_time TEXT CHECK(county_told_time GLOB '[0-2][0-9]:[0-5][0-9]')
-- step
ALTER TABLE tailings_incident ADD COLUMN county_told_whom TEXT
-- step
-- What the enterprise does with tailings itself, and what keeps that from polluting in its turn (article 25).
CREATE TABLE tailings_own_use(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    name TEXT NOT NULL CHECK(name <> ''),
    kind TEXT NOT NULL CHECK(kind = 'filling' OR kind = 'backfilling' OR kind = 'extraction' OR kind = 'building-materials'),
    from_on TEXT NOT NULL CHECK(from_on IS date(from_on, '+0 days')),
    until_on TEXT CHECK(until_on IS date(until_on, '+0 days')),
    measures TEXT,
    checked_on TEXT CHECK(checked_on IS date(checked_on, '+0 days')),
    checked_by TEXT,
    CHECK(until_on IS NULL OR until_on >= from_on),
    UNIQUE(enterprise, name)
) STRICT
