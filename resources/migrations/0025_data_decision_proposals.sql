-- What was proposed when a level was decided: what is proposed later is held against it.
-- min-reader: 1
-- step
-- By the conditions and by the combination rules of that day; nothing where neither gave a level.
ALTER TABLE data_catalogue_decision ADD COLUMN proposed TEXT
CHECK(proposed = 'general' OR proposed = 'important' OR proposed = 'core')
