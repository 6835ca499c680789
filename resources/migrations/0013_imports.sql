-- How files were read that were imported, by their headings: a convenience, no fact.
-- min-reader: 1
-- step
CREATE TABLE import_layout(
    layout TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    mapping TEXT NOT NULL
) STRICT, WITHOUT ROWID
