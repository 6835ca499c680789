-- The enterprise's own finer levels, each under one of the three of article 8 and in its order there; regulators of further domains.
-- min-reader: 1
-- step
CREATE TABLE data_catalogue_finer_level(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    level TEXT NOT NULL CHECK(level = 'general' OR level = 'important' OR level = 'core'),
    place INTEGER NOT NULL CHECK(place > 0),
    name TEXT NOT NULL CHECK(name <> ''),
    meaning TEXT,
    UNIQUE(enterprise, name),
    UNIQUE(enterprise, level, place)
) STRICT
-- step
-- What a person decided is of the level of article 8; this says which of the enterprise's own under it.
ALTER TABLE data_catalogue_decision ADD COLUMN finer BLOB REFERENCES data_catalogue_finer_level(id)
-- step
CREATE INDEX data_catalogue_decision_finer ON data_catalogue_decision(finer)
-- step
-- One that was decided on stays under the level it was decided for.
CREATE TRIGGER data_catalogue_finer_level_stays BEFORE UPDATE OF level ON data_catalogue_finer_level
WHEN NEW.level <> OLD.level AND EXISTS(SELECT 1 FROM data_catalogue_decision WHERE finer = OLD.id)
BEGIN SELECT RAISE(ABORT, 'data_catalogue.finer-level-in-use'); END
-- step
-- Where data of this domain goes to another than the regulator of the rest (article 4).
ALTER TABLE data_catalogue_profile ADD COLUMN telecom_regulator TEXT
-- step
ALTER TABLE data_catalogue_profile ADD COLUMN radio_regulator TEXT
