-- What entries of the books point to, and the registers beside them: authorities' orders, groups, subcontractors, 维简费, successions.
-- min-reader: 1
-- step
-- An authority's order to put something right (article 56).
CREATE TABLE safety_fee_order(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    authority TEXT NOT NULL CHECK(authority <> ''),
    number TEXT NOT NULL CHECK(number <> ''),
    subject TEXT,
    issued_on TEXT CHECK(issued_on IS date(issued_on, '+0 days')),
    due_on TEXT NOT NULL CHECK(due_on IS date(due_on, '+0 days')),
    UNIQUE(enterprise, authority, number)
) STRICT
-- step
-- The decision to raise the standard after supplements one after another, and the one that ends it (article 49).
CREATE TABLE safety_fee_raise_decision(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    from_year INTEGER NOT NULL CHECK(from_year BETWEEN 1900 AND 2999),
    amount_fen INTEGER NOT NULL CHECK(amount_fen > 0),
    decided_by TEXT NOT NULL CHECK(decided_by <> ''),
    decided_on TEXT NOT NULL CHECK(decided_on IS date(decided_on, '+0 days')),
    reason TEXT,
    until_year INTEGER CHECK(until_year >= from_year),
    ended_by TEXT,
    ended_on TEXT CHECK(ended_on IS date(ended_on, '+0 days')),
    UNIQUE(enterprise, from_year),
    CHECK((until_year IS NULL) = (ended_by IS NULL) AND (until_year IS NULL) = (ended_on IS NULL))
) STRICT
-- step
-- A subsidiary and the headquarters that pool part of its fee (article 55).
CREATE TABLE safety_fee_group_member(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    headquarters BLOB REFERENCES enterprise(id) CHECK(headquarters <> enterprise),
    headquarters_name TEXT,
    is_first_level INTEGER NOT NULL CHECK(is_first_level IN (0, 1)),
    bears_responsibility INTEGER NOT NULL CHECK(bears_responsibility IN (0, 1)),
    holding TEXT NOT NULL CHECK(holding = 'wholly-owned' OR holding = 'controlled' OR holding = 'other'),
    share_percent TEXT NOT NULL,
    from_month TEXT NOT NULL CHECK(from_month || '-01' IS date(from_month || '-01', '+0 days')),
    until_month TEXT CHECK(until_month || '-01' IS date(until_month || '-01', '+0 days')),
    document TEXT,
    CHECK((headquarters IS NULL) <> (headquarters_name IS NULL))
) STRICT
-- step
CREATE INDEX safety_fee_group_member_enterprise ON safety_fee_group_member(enterprise)
-- step
CREATE INDEX safety_fee_group_member_headquarters ON safety_fee_group_member(headquarters)
-- step
-- What the general contractor saw of a subcontractor's use (article 18).
CREATE TABLE safety_fee_supervision(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    subcontract BLOB NOT NULL REFERENCES safety_fee_subcontract(id),
    held_on TEXT NOT NULL CHECK(held_on IS date(held_on, '+0 days')),
    held_by TEXT NOT NULL CHECK(held_by <> ''),
    found TEXT,
    remedied_on TEXT CHECK(remedied_on IS date(remedied_on, '+0 days'))
) STRICT
-- step
CREATE INDEX safety_fee_supervision_subcontract ON safety_fee_supervision(subcontract)
-- step
-- What the subcontractor says of its own use, from the beginning through a month.
CREATE TABLE safety_fee_use_statement(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    subcontract BLOB NOT NULL REFERENCES safety_fee_subcontract(id),
    month TEXT NOT NULL CHECK(month || '-01' IS date(month || '-01', '+0 days')),
    used_fen INTEGER NOT NULL CHECK(used_fen >= 0),
    handed_in_on TEXT NOT NULL CHECK(handed_in_on IS date(handed_in_on, '+0 days')),
    UNIQUE(subcontract, month)
) STRICT
-- step
-- 维简费, which mines keep accruing beside the safety fee (article 57): a ledger of its own.
CREATE TABLE safety_fee_simple_reproduction(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    activity BLOB REFERENCES safety_fee_activity(id),
    kind TEXT NOT NULL CHECK(kind = 'opening' OR kind = 'accrual' OR kind = 'use'),
    booked_on TEXT NOT NULL CHECK(booked_on IS date(booked_on, '+0 days')),
    amount_fen INTEGER NOT NULL,
    voucher_word TEXT,
    voucher_number INTEGER CHECK(voucher_number > 0),
    voucher_line INTEGER CHECK(voucher_line > 0),
    proof_number TEXT,
    counterparty TEXT,
    note TEXT
) STRICT
-- step
CREATE INDEX safety_fee_simple_reproduction_enterprise ON safety_fee_simple_reproduction(enterprise, booked_on)
-- step
-- The balance, its receipts and what is open pass to a successor as one sealed set (article 58).
CREATE TABLE safety_fee_succession(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    successor BLOB NOT NULL REFERENCES enterprise(id) CHECK(successor <> enterprise),
    happened_on TEXT NOT NULL CHECK(happened_on IS date(happened_on, '+0 days')),
    balance_fen INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK(reason <> ''),
    content TEXT NOT NULL,
    seal TEXT NOT NULL CHECK(length(seal) = 64)
) STRICT
-- step
CREATE TRIGGER safety_fee_succession_no_update BEFORE UPDATE ON safety_fee_succession BEGIN SELECT RAISE(ABORT, 'entry.immutable'); END
-- step
CREATE TRIGGER safety_fee_succession_no_delete BEFORE DELETE ON safety_fee_succession BEGIN SELECT RAISE(ABORT, 'entry.immutable'); END
-- step
CREATE TRIGGER safety_fee_succession_no_replace BEFORE INSERT ON safety_fee_succession WHEN EXISTS(SELECT 1 FROM safety_fee_succession WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'entry.exists'); END
-- step
ALTER TABLE safety_fee_entry ADD COLUMN department TEXT
-- step
-- Where a balance went that left the books, or came from: to profit, to a keeper (article 59), or with the business (article 58).
ALTER TABLE safety_fee_entry ADD COLUMN disposal TEXT CHECK(disposal = 'profit' OR disposal = 'keeper'
        OR disposal = 'succession')
-- step
ALTER TABLE safety_fee_entry ADD COLUMN purpose TEXT
-- step
ALTER TABLE safety_fee_entry ADD COLUMN counterpart BLOB REFERENCES enterprise(id)
-- step
ALTER TABLE safety_fee_entry ADD COLUMN subcontract BLOB REFERENCES safety_fee_subcontract(id)
-- step
ALTER TABLE safety_fee_entry ADD COLUMN authority_order BLOB REFERENCES safety_fee_order(id)
-- step
ALTER TABLE safety_fee_entry ADD COLUMN plan_use BLOB REFERENCES safety_fee_plan_use(id)
-- step
CREATE INDEX safety_fee_entry_order ON safety_fee_entry(authority_order) WHERE authority_order IS NOT NULL
-- step
CREATE INDEX safety_fee_entry_subcontract ON safety_fee_entry(subcontract) WHERE subcontract IS NOT NULL
-- step
CREATE INDEX safety_fee_entry_plan_use ON safety_fee_entry(plan_use) WHERE plan_use IS NOT NULL
-- step
ALTER TABLE safety_fee_entry_draft ADD COLUMN department TEXT
-- step
ALTER TABLE safety_fee_entry_draft ADD COLUMN disposal TEXT CHECK(disposal = 'profit' OR disposal = 'keeper'
        OR disposal = 'succession')
-- step
ALTER TABLE safety_fee_entry_draft ADD COLUMN purpose TEXT
-- step
ALTER TABLE safety_fee_entry_draft ADD COLUMN counterpart BLOB REFERENCES enterprise(id)
-- step
ALTER TABLE safety_fee_entry_draft ADD COLUMN subcontract BLOB REFERENCES safety_fee_subcontract(id)
-- step
ALTER TABLE safety_fee_entry_draft ADD COLUMN authority_order BLOB REFERENCES safety_fee_order(id)
-- step
ALTER TABLE safety_fee_entry_draft ADD COLUMN plan_use BLOB REFERENCES safety_fee_plan_use(id)
-- step
-- Voucher numbers are looked through for gaps where somebody says that they all stand in these books.
ALTER TABLE safety_fee_year ADD COLUMN is_voucher_sequence_complete INTEGER CHECK(is_voucher_sequence_complete IN (0, 1))
-- step
ALTER TABLE safety_fee_year ADD COLUMN keeps_simple_reproduction INTEGER CHECK(keeps_simple_reproduction IN (0, 1))
-- step
-- The receipt by which the owner has what was left at settlement (article 18).
ALTER TABLE safety_fee_activity ADD COLUMN contract_return_receipt TEXT
-- step
ALTER TABLE safety_fee_subcontract ADD COLUMN activity BLOB REFERENCES safety_fee_activity(id)
-- step
ALTER TABLE safety_fee_subcontract ADD COLUMN settled_on TEXT CHECK(settled_on IS date(settled_on, '+0 days'))
