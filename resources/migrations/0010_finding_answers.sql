-- What a named person said to a finding that a reason settles; every domain's.
-- min-reader: 1
-- step
CREATE TABLE finding_answer(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    finding TEXT NOT NULL CHECK(finding <> ''),
    reason TEXT NOT NULL CHECK(reason <> ''),
    answered_by BLOB NOT NULL REFERENCES person(id),
    answered_on TEXT NOT NULL CHECK(answered_on IS date(answered_on, '+0 days')),
    UNIQUE(enterprise, finding)
) STRICT
