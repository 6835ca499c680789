-- The facts behind the safety fee: lines of business, their bases, a year's balances and uses.
-- min-reader: 1
-- step
CREATE TABLE safety_fee_activity(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    site BLOB REFERENCES site(id),
    name TEXT NOT NULL,
    standards TEXT NOT NULL,
    from_month TEXT NOT NULL CHECK(from_month || '-01' IS date(from_month || '-01')),
    until_month TEXT CHECK(until_month || '-01' IS date(until_month || '-01')),
    production_started_on TEXT CHECK(production_started_on IS date(production_started_on, '+0 days')),
    is_accounted_separately INTEGER NOT NULL CHECK(is_accounted_separately IN (0, 1)),
    revenue_base TEXT NOT NULL CHECK(revenue_base = 'gross' OR revenue_base = 'net-of-bought-in'
        OR revenue_base = 'net-of-internal-supply'),
    yearly_scale TEXT,
    is_hillside INTEGER NOT NULL CHECK(is_hillside IN (0, 1)),
    unit_kinds TEXT,
    contract_project TEXT,
    contract_owner TEXT,
    contract_cost_fen INTEGER,
    contract_signed_on TEXT CHECK(contract_signed_on IS date(contract_signed_on, '+0 days')),
    contract_started_on TEXT CHECK(contract_started_on IS date(contract_started_on, '+0 days')),
    contract_settled_on TEXT CHECK(contract_settled_on IS date(contract_settled_on, '+0 days')),
    contract_is_tendered_before INTEGER CHECK(contract_is_tendered_before IN (0, 1)),
    contract_is_subcontract INTEGER CHECK(contract_is_subcontract IN (0, 1)),
    contract_has_separate_clause INTEGER CHECK(contract_has_separate_clause IN (0, 1)),
    contract_agreed_fen INTEGER,
    contract_returned_fen INTEGER
) STRICT
-- step
CREATE INDEX safety_fee_activity_enterprise ON safety_fee_activity(enterprise)
-- step
CREATE TABLE safety_fee_revenue(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    activity BLOB NOT NULL REFERENCES safety_fee_activity(id),
    year INTEGER NOT NULL CHECK(year BETWEEN 1900 AND 2999),
    amount_fen INTEGER NOT NULL,
    bought_in_fen INTEGER NOT NULL,
    internal_supply_fen INTEGER NOT NULL,
    is_audited INTEGER NOT NULL CHECK(is_audited IN (0, 1)),
    UNIQUE(activity, year)
) STRICT
-- step
CREATE TABLE safety_fee_output(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    activity BLOB NOT NULL REFERENCES safety_fee_activity(id),
    month TEXT NOT NULL CHECK(month || '-01' IS date(month || '-01')),
    quantity TEXT NOT NULL,
    reused TEXT NOT NULL,
    UNIQUE(activity, month)
) STRICT
-- step
CREATE TABLE safety_fee_progress(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    activity BLOB NOT NULL REFERENCES safety_fee_activity(id),
    month TEXT NOT NULL CHECK(month || '-01' IS date(month || '-01')),
    completed_fen INTEGER,
    share_percent TEXT,
    UNIQUE(activity, month),
    CHECK(completed_fen IS NOT NULL OR share_percent IS NOT NULL)
) STRICT
-- step
CREATE TABLE safety_fee_determination(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    activity BLOB NOT NULL REFERENCES safety_fee_activity(id),
    standards TEXT NOT NULL,
    document TEXT NOT NULL,
    decided_on TEXT NOT NULL CHECK(decided_on IS date(decided_on, '+0 days')),
    valid_until TEXT CHECK(valid_until IS date(valid_until, '+0 days')),
    effective_from TEXT NOT NULL CHECK(effective_from || '-01' IS date(effective_from || '-01'))
) STRICT
-- step
CREATE INDEX safety_fee_determination_activity ON safety_fee_determination(activity)
-- step
CREATE TABLE safety_fee_use(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    activity BLOB REFERENCES safety_fee_activity(id),
    month TEXT NOT NULL CHECK(month || '-01' IS date(month || '-01')),
    category TEXT NOT NULL,
    amount_fen INTEGER NOT NULL,
    state TEXT NOT NULL CHECK(state = 'planned' OR state = 'incurred' OR state = 'postponed' OR state = 'cut'),
    need TEXT NOT NULL CHECK(need = 'ordinary' OR need = 'statutory-standard' OR need = 'ordered-by-authority'),
    has_voucher INTEGER NOT NULL CHECK(has_voucher IN (0, 1)),
    exclusion TEXT,
    is_hidden_danger_reward INTEGER CHECK(is_hidden_danger_reward IN (0, 1)),
    is_by_headquarters INTEGER CHECK(is_by_headquarters IN (0, 1)),
    note TEXT
) STRICT
-- step
CREATE INDEX safety_fee_use_enterprise ON safety_fee_use(enterprise, month)
-- step
CREATE TABLE safety_fee_year(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    year INTEGER NOT NULL CHECK(year BETWEEN 1900 AND 2999),
    opening_balance_fen INTEGER,
    prior_year_due_fen INTEGER,
    prior_year_due_source TEXT,
    is_first_year INTEGER NOT NULL CHECK(is_first_year IN (0, 1)),
    supplement_fen INTEGER,
    raise_fen INTEGER,
    is_fee_accounted_separately INTEGER CHECK(is_fee_accounted_separately IN (0, 1)),
    UNIQUE(enterprise, year)
) STRICT
-- step
-- What is registered beside the figures: the internal system, plans and their budget, disclosure, statements.
CREATE TABLE safety_fee_document(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    kind TEXT NOT NULL CHECK(kind = 'procedures' OR kind = 'year-plan' OR kind = 'disclosure'
        OR kind = 'responsibility-report' OR kind = 'low-use-statement'),
    title TEXT NOT NULL,
    version TEXT,
    approved_by TEXT,
    approved_on TEXT CHECK(approved_on IS date(approved_on, '+0 days')),
    year INTEGER CHECK(year BETWEEN 1900 AND 2999),
    budget TEXT,
    budget_on TEXT CHECK(budget_on IS date(budget_on, '+0 days')),
    handed_in_on TEXT CHECK(handed_in_on IS date(handed_in_on, '+0 days'))
) STRICT
-- step
CREATE INDEX safety_fee_document_enterprise ON safety_fee_document(enterprise)
-- step
CREATE TABLE safety_fee_tender(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    project TEXT NOT NULL,
    bid_fee_fen INTEGER NOT NULL
) STRICT
-- step
CREATE TABLE safety_fee_tender_work(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    tender BLOB NOT NULL REFERENCES safety_fee_tender(id),
    standard TEXT NOT NULL,
    cost_fen INTEGER NOT NULL
) STRICT
-- step
CREATE TABLE safety_fee_subcontract(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    project TEXT NOT NULL,
    subcontractor TEXT NOT NULL,
    fee_fen INTEGER NOT NULL,
    started_on TEXT CHECK(started_on IS date(started_on, '+0 days')),
    has_separate_clause INTEGER NOT NULL CHECK(has_separate_clause IN (0, 1))
) STRICT
-- step
-- Of the fee of a contract by its owner, or to a subcontractor by the general contractor.
CREATE TABLE safety_fee_payment(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    activity BLOB REFERENCES safety_fee_activity(id),
    subcontract BLOB REFERENCES safety_fee_subcontract(id),
    paid_on TEXT NOT NULL CHECK(paid_on IS date(paid_on, '+0 days')),
    amount_fen INTEGER NOT NULL,
    CHECK((activity IS NULL) <> (subcontract IS NULL))
) STRICT
-- step
CREATE TABLE safety_fee_balance_event(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    activity BLOB REFERENCES safety_fee_activity(id),
    kind TEXT NOT NULL CHECK(kind = 'restructured' OR kind = 'exit' OR kind = 'centralised'),
    happened_on TEXT NOT NULL CHECK(happened_on IS date(happened_on, '+0 days')),
    amount_fen INTEGER NOT NULL,
    party TEXT,
    has_survivor INTEGER NOT NULL CHECK(has_survivor IN (0, 1)),
    is_allowed_by_law INTEGER NOT NULL CHECK(is_allowed_by_law IN (0, 1))
) STRICT
