-- Who acts for whom, who was asked, which opinions say the same; standards referred to, and orders after failed samplings.
-- min-reader: 1
-- step
-- Who takes steps in whose name. Without a body: for every project.
CREATE TABLE standards_office(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    actor TEXT NOT NULL CHECK(actor LIKE '%_/_%'),
    person BLOB NOT NULL REFERENCES person(id),
    body BLOB REFERENCES standards_body(id),
    from_day TEXT NOT NULL CHECK(from_day IS date(from_day, '+0 days')),
    until_day TEXT CHECK(until_day IS date(until_day, '+0 days')),
    CHECK(until_day IS NULL OR until_day >= from_day)
) STRICT
-- step
CREATE INDEX standards_office_enterprise ON standards_office(enterprise)
-- step
-- To whom a draft was sent, and whether they answered.
CREATE TABLE standards_addressee(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    project BLOB NOT NULL REFERENCES standards_project(id),
    name TEXT NOT NULL CHECK(name <> ''),
    sent_on TEXT NOT NULL CHECK(sent_on IS date(sent_on, '+0 days')),
    answered_on TEXT CHECK(answered_on IS date(answered_on, '+0 days')),
    has_opinions INTEGER NOT NULL CHECK(has_opinions IN (0, 1)),
    UNIQUE(project, name),
    CHECK(answered_on IS NULL OR answered_on >= sent_on),
    CHECK(has_opinions = 0 OR answered_on IS NOT NULL)
) STRICT
-- step
ALTER TABLE standards_comment ADD COLUMN stage TEXT CHECK(stage IN ('consultation', 'examination'))
-- step
-- Two opinions that look alike: a person says whether the later is the earlier over again.
CREATE TABLE standards_likeness(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    earlier BLOB NOT NULL REFERENCES standards_comment(id),
    later BLOB NOT NULL REFERENCES standards_comment(id),
    verdict TEXT NOT NULL CHECK(verdict IN ('same', 'different')),
    note TEXT,
    UNIQUE(earlier, later),
    CHECK(earlier <> later)
) STRICT
-- step
CREATE INDEX standards_likeness_later ON standards_likeness(later)
-- step
-- A standard that a paper of the enterprise refers to, as it is written there.
CREATE TABLE standards_reference(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    document TEXT NOT NULL CHECK(document <> ''),
    clause TEXT,
    number TEXT NOT NULL CHECK(number <> ''),
    note TEXT
) STRICT
-- step
CREATE INDEX standards_reference_enterprise ON standards_reference(enterprise)
-- step
-- What an authority ordered after a failed sampling, and when each of the things ordered was done.
CREATE TABLE standards_order(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    sampling BLOB NOT NULL REFERENCES standards_sampling(id),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    addressed_as TEXT NOT NULL CHECK(addressed_as IN ('maker', 'service')),
    ordered_on TEXT NOT NULL CHECK(ordered_on IS date(ordered_on, '+0 days')),
    number TEXT,
    authority TEXT,
    model TEXT,
    batch TEXT,
    due_on TEXT CHECK(due_on IS date(due_on, '+0 days')),
    batch_checked_on TEXT CHECK(batch_checked_on IS date(batch_checked_on, '+0 days')),
    buyers_told_on TEXT CHECK(buyers_told_on IS date(buyers_told_on, '+0 days')),
    danger_removed_on TEXT CHECK(danger_removed_on IS date(danger_removed_on, '+0 days')),
    service_repeated_on TEXT CHECK(service_repeated_on IS date(service_repeated_on, '+0 days')),
    note TEXT,
    CHECK(due_on IS NULL OR due_on >= ordered_on),
    CHECK(batch_checked_on IS NULL OR batch_checked_on >= ordered_on),
    CHECK(buyers_told_on IS NULL OR buyers_told_on >= ordered_on),
    CHECK(danger_removed_on IS NULL OR danger_removed_on >= ordered_on),
    CHECK(service_repeated_on IS NULL OR service_repeated_on >= ordered_on)
) STRICT
-- step
CREATE INDEX standards_order_enterprise ON standards_order(enterprise)
-- step
CREATE INDEX standards_order_sampling ON standards_order(sampling)
