-- The mill's metal balance, beside the mass that is booked: grades of a line, and what a mill assays.
-- min-reader: 1
-- step
-- What is assayed at a mill, in which unit, and by how much a line may differ: the enterprise's own figure, no rule sets one.
ALTER TABLE tailings_mill ADD COLUMN metal TEXT
-- step
ALTER TABLE tailings_mill ADD COLUMN grade_unit TEXT CHECK(grade_unit IN ('percent', 'grams-per-tonne'))
-- step
ALTER TABLE tailings_mill ADD COLUMN metal_tolerance_percent TEXT CHECK(metal_tolerance_percent >= '0'
        AND (CAST(metal_tolerance_percent AS INTEGER) < 100 OR metal_tolerance_percent = '100'))
-- step
-- Grades of feed, concentrate and tailings, all three in the mill's unit.
ALTER TABLE tailings_movement ADD COLUMN feed_grade TEXT CHECK(feed_grade >= '0')
-- step
ALTER TABLE tailings_movement ADD COLUMN concentrate_grade TEXT CHECK(concentrate_grade >= '0')
-- step
ALTER TABLE tailings_movement ADD COLUMN tailings_grade TEXT CHECK(tailings_grade >= '0')
