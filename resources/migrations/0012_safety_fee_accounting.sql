-- Beside the books: the statement's deliberation, the accounts of the enterprise's own chart, assets, the general ledger's balances and what explains them, approval slips, the monthly sign-off of bases; and the deductible tax of an entry.
-- min-reader: 1
-- step
ALTER TABLE safety_fee_document ADD COLUMN minutes TEXT
-- step
ALTER TABLE safety_fee_document ADD COLUMN handed_to TEXT
-- step
ALTER TABLE safety_fee_document ADD COLUMN acknowledgement TEXT
-- step
ALTER TABLE safety_fee_document ADD COLUMN grounds TEXT
-- step
ALTER TABLE safety_fee_document ADD COLUMN measures TEXT
-- step
ALTER TABLE safety_fee_entry ADD COLUMN input_vat_fen INTEGER
-- step
ALTER TABLE safety_fee_entry_draft ADD COLUMN input_vat_fen INTEGER
-- step
CREATE TABLE safety_fee_accounting(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL UNIQUE REFERENCES enterprise(id),
    voucher_template TEXT NOT NULL CHECK(voucher_template = 'special-reserve' OR voucher_template = 'expensed'
        OR voucher_template = 'accrued-liability'),
    overspent TEXT NOT NULL CHECK(overspent IN ('debit', 'cost'))
) STRICT
-- step
CREATE TABLE safety_fee_account(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    role TEXT NOT NULL CHECK(role = 'reserve' OR role = 'liability' OR role = 'cost' OR role = 'bank'
        OR role = 'construction' OR role = 'fixed-asset' OR role = 'depreciation' OR role = 'input-vat' OR role = 'income'),
    activity BLOB REFERENCES safety_fee_activity(id),
    code TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT
-- step
CREATE UNIQUE INDEX safety_fee_account_role ON safety_fee_account(enterprise, role, coalesce(activity, x''))
-- step
CREATE TABLE safety_fee_asset(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    name TEXT NOT NULL,
    card TEXT,
    completed_on TEXT CHECK(completed_on IS date(completed_on, '+0 days')),
    tax_months INTEGER CHECK(tax_months > 0),
    residual_percent TEXT,
    UNIQUE(enterprise, name)
) STRICT
-- step
CREATE TABLE safety_fee_account_balance(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    month TEXT NOT NULL CHECK(month || '-01' IS date(month || '-01')),
    balance_fen INTEGER NOT NULL,
    source TEXT,
    UNIQUE(enterprise, month)
) STRICT
-- step
CREATE TABLE safety_fee_reconciling_item(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    month TEXT NOT NULL CHECK(month || '-01' IS date(month || '-01')),
    kind TEXT NOT NULL CHECK(kind = 'not-booked' OR kind = 'booked-only' OR kind = 'rounding' OR kind = 'other'),
    amount_fen INTEGER NOT NULL,
    note TEXT
) STRICT
-- step
CREATE TABLE safety_fee_slip(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK(number > 0),
    filled_on TEXT CHECK(filled_on IS date(filled_on, '+0 days')),
    item TEXT NOT NULL,
    category TEXT,
    amount_fen INTEGER,
    activity BLOB REFERENCES safety_fee_activity(id),
    department TEXT,
    applicant TEXT,
    safety_officer TEXT,
    finance TEXT,
    leader TEXT,
    entry BLOB,
    UNIQUE(enterprise, year, number)
) STRICT
-- step
CREATE TABLE safety_fee_basis_sign_off(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    activity BLOB NOT NULL REFERENCES safety_fee_activity(id),
    month TEXT NOT NULL CHECK(month || '-01' IS date(month || '-01')),
    production TEXT,
    safety TEXT,
    finance TEXT,
    signed_on TEXT CHECK(signed_on IS date(signed_on, '+0 days')),
    paper TEXT,
    UNIQUE(activity, month)
) STRICT
