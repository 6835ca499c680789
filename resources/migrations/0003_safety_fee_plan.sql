-- The year's plan (article 46) in versions: what is expected, what befell a version, and what an approved one said.
-- min-reader: 1
-- step
CREATE TABLE safety_fee_plan(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    year INTEGER NOT NULL CHECK(year BETWEEN 1900 AND 2999),
    version INTEGER NOT NULL CHECK(version > 0),
    opening_balance_fen INTEGER,
    prior_year_due_fen INTEGER,
    prior_year_due_source TEXT,
    budget TEXT,
    budget_on TEXT CHECK(budget_on IS date(budget_on, '+0 days')),
    reason TEXT,
    UNIQUE(enterprise, year, version)
) STRICT
-- step
CREATE TABLE safety_fee_plan_revenue(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    plan BLOB NOT NULL REFERENCES safety_fee_plan(id),
    activity BLOB NOT NULL REFERENCES safety_fee_activity(id),
    year INTEGER NOT NULL CHECK(year BETWEEN 1900 AND 2999),
    amount_fen INTEGER NOT NULL,
    bought_in_fen INTEGER NOT NULL,
    internal_supply_fen INTEGER NOT NULL,
    UNIQUE(plan, activity, year)
) STRICT
-- step
CREATE TABLE safety_fee_plan_output(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    plan BLOB NOT NULL REFERENCES safety_fee_plan(id),
    activity BLOB NOT NULL REFERENCES safety_fee_activity(id),
    month TEXT NOT NULL CHECK(month || '-01' IS date(month || '-01')),
    quantity TEXT NOT NULL,
    reused TEXT NOT NULL,
    UNIQUE(plan, activity, month)
) STRICT
-- step
CREATE TABLE safety_fee_plan_progress(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    plan BLOB NOT NULL REFERENCES safety_fee_plan(id),
    activity BLOB NOT NULL REFERENCES safety_fee_activity(id),
    month TEXT NOT NULL CHECK(month || '-01' IS date(month || '-01')),
    completed_fen INTEGER,
    share_percent TEXT,
    UNIQUE(plan, activity, month),
    CHECK(completed_fen IS NOT NULL OR share_percent IS NOT NULL)
) STRICT
-- step
CREATE TABLE safety_fee_plan_use(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    plan BLOB NOT NULL REFERENCES safety_fee_plan(id),
    activity BLOB REFERENCES safety_fee_activity(id),
    month TEXT NOT NULL CHECK(month || '-01' IS date(month || '-01')),
    category TEXT NOT NULL,
    amount_fen INTEGER NOT NULL,
    state TEXT NOT NULL CHECK(state = 'planned' OR state = 'postponed' OR state = 'cut'),
    need TEXT NOT NULL CHECK(need = 'ordinary' OR need = 'statutory-standard' OR need = 'ordered-by-authority'),
    department TEXT,
    note TEXT
) STRICT
-- step
CREATE INDEX safety_fee_plan_use_plan ON safety_fee_plan_use(plan, month)
-- step
-- What a version led to when it was approved, each figure with its receipt (canonical JSON) where it has one of its own.
CREATE TABLE safety_fee_plan_figure(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    plan BLOB NOT NULL REFERENCES safety_fee_plan(id),
    line TEXT NOT NULL,
    activity BLOB REFERENCES safety_fee_activity(id),
    month TEXT CHECK(month || '-01' IS date(month || '-01')),
    category TEXT,
    amount_fen INTEGER NOT NULL,
    receipt TEXT
) STRICT
-- step
CREATE INDEX safety_fee_plan_figure_plan ON safety_fee_plan_figure(plan)
-- step
-- The facts an approved version rests on, as a dump, and the packs it was reckoned by: "id sha256" a line.
CREATE TABLE safety_fee_plan_frozen(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    plan BLOB NOT NULL UNIQUE REFERENCES safety_fee_plan(id),
    facts TEXT NOT NULL,
    packs TEXT NOT NULL
) STRICT
-- step
-- Filled last when a dump is loaded: the steps lock what stands above.
CREATE TABLE safety_fee_plan_step(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    plan BLOB NOT NULL REFERENCES safety_fee_plan(id),
    move TEXT NOT NULL CHECK(move = 'submitted' OR move = 'returned' OR move = 'approved' OR move = 'superseded'),
    moved_on TEXT NOT NULL CHECK(moved_on IS date(moved_on, '+0 days')),
    moved_by TEXT NOT NULL CHECK(moved_by <> ''),
    note TEXT
) STRICT
-- step
CREATE INDEX safety_fee_plan_step_plan ON safety_fee_plan_step(plan)
-- step
CREATE VIEW safety_fee_plan_locked AS
SELECT plan FROM safety_fee_plan_step WHERE id IN (SELECT max(id) FROM safety_fee_plan_step GROUP BY plan) AND move <> 'returned'
-- step
-- Steps follow one another: submitted from a draft, returned or approved from there, superseded from approved.
CREATE TRIGGER safety_fee_plan_step_order BEFORE INSERT ON safety_fee_plan_step
WHEN CASE coalesce((SELECT move FROM safety_fee_plan_step WHERE plan = NEW.plan ORDER BY id DESC LIMIT 1), 'returned')
    WHEN 'returned' THEN NEW.move <> 'submitted'
    WHEN 'submitted' THEN NEW.move NOT IN ('returned', 'approved')
    WHEN 'approved' THEN NEW.move <> 'superseded'
    ELSE 1 END
BEGIN SELECT RAISE(ABORT, 'plan.wrong-move'); END
-- step
CREATE TRIGGER safety_fee_plan_step_no_update BEFORE UPDATE ON safety_fee_plan_step BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_step_no_delete BEFORE DELETE ON safety_fee_plan_step BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
-- What is submitted, approved or superseded doesn't change; OR REPLACE is refused with the insert.
CREATE TRIGGER safety_fee_plan_revenue_lock_insert BEFORE INSERT ON safety_fee_plan_revenue
WHEN NEW.plan IN (SELECT plan FROM safety_fee_plan_locked)
BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_revenue_lock_update BEFORE UPDATE ON safety_fee_plan_revenue
WHEN OLD.plan IN (SELECT plan FROM safety_fee_plan_locked) OR NEW.plan IN (SELECT plan FROM safety_fee_plan_locked)
BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_revenue_lock_delete BEFORE DELETE ON safety_fee_plan_revenue
WHEN OLD.plan IN (SELECT plan FROM safety_fee_plan_locked)
BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_output_lock_insert BEFORE INSERT ON safety_fee_plan_output
WHEN NEW.plan IN (SELECT plan FROM safety_fee_plan_locked)
BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_output_lock_update BEFORE UPDATE ON safety_fee_plan_output
WHEN OLD.plan IN (SELECT plan FROM safety_fee_plan_locked) OR NEW.plan IN (SELECT plan FROM safety_fee_plan_locked)
BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_output_lock_delete BEFORE DELETE ON safety_fee_plan_output
WHEN OLD.plan IN (SELECT plan FROM safety_fee_plan_locked)
BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_progress_lock_insert BEFORE INSERT ON safety_fee_plan_progress
WHEN NEW.plan IN (SELECT plan FROM safety_fee_plan_locked)
BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_progress_lock_update BEFORE UPDATE ON safety_fee_plan_progress
WHEN OLD.plan IN (SELECT plan FROM safety_fee_plan_locked) OR NEW.plan IN (SELECT plan FROM safety_fee_plan_locked)
BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_progress_lock_delete BEFORE DELETE ON safety_fee_plan_progress
WHEN OLD.plan IN (SELECT plan FROM safety_fee_plan_locked)
BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_use_lock_insert BEFORE INSERT ON safety_fee_plan_use
WHEN NEW.plan IN (SELECT plan FROM safety_fee_plan_locked)
BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_use_lock_update BEFORE UPDATE ON safety_fee_plan_use
WHEN OLD.plan IN (SELECT plan FROM safety_fee_plan_locked) OR NEW.plan IN (SELECT plan FROM safety_fee_plan_locked)
BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_use_lock_delete BEFORE DELETE ON safety_fee_plan_use
WHEN OLD.plan IN (SELECT plan FROM safety_fee_plan_locked)
BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_lock_update BEFORE UPDATE ON safety_fee_plan
WHEN OLD.id IN (SELECT plan FROM safety_fee_plan_locked)
BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_lock_delete BEFORE DELETE ON safety_fee_plan
WHEN OLD.id IN (SELECT plan FROM safety_fee_plan_locked)
BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_lock_replace BEFORE INSERT ON safety_fee_plan
WHEN EXISTS(SELECT 1 FROM safety_fee_plan WHERE id = NEW.id OR row = NEW.row
    OR (enterprise = NEW.enterprise AND year = NEW.year AND version = NEW.version))
BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_figure_lock_insert BEFORE INSERT ON safety_fee_plan_figure
WHEN EXISTS(SELECT 1 FROM safety_fee_plan_step WHERE plan = NEW.plan AND move = 'approved')
BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_figure_no_update BEFORE UPDATE ON safety_fee_plan_figure BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_figure_no_delete BEFORE DELETE ON safety_fee_plan_figure BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_frozen_lock_insert BEFORE INSERT ON safety_fee_plan_frozen
WHEN EXISTS(SELECT 1 FROM safety_fee_plan_step WHERE plan = NEW.plan AND move = 'approved')
BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_frozen_no_update BEFORE UPDATE ON safety_fee_plan_frozen BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
-- step
CREATE TRIGGER safety_fee_plan_frozen_no_delete BEFORE DELETE ON safety_fee_plan_frozen BEGIN SELECT RAISE(ABORT, 'plan.locked'); END
