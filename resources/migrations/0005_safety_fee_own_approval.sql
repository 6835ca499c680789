-- An approval by whoever had prepared the plan (a workspace of one person) says so.
-- min-reader: 1
-- step
ALTER TABLE safety_fee_plan_step ADD COLUMN is_own INTEGER CHECK(is_own IN (0, 1))
