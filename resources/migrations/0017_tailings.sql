-- The tailings ledger: mills, ponds and their surroundings as registers, and the two ledgers, of which no line is ever dropped (article 7).
-- min-reader: 1
-- step
-- Units in which tailings arise (article 7).
CREATE TABLE tailings_mill(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    site BLOB REFERENCES site(id),
    name TEXT NOT NULL CHECK(name <> ''),
    started_on TEXT NOT NULL CHECK(started_on IS date(started_on, '+0 days')),
    stopped_on TEXT CHECK(stopped_on IS date(stopped_on, '+0 days')),
    booking TEXT NOT NULL CHECK(booking IN ('day', 'month')),
    note TEXT,
    UNIQUE(enterprise, name)
) STRICT
-- step
-- Kinds of tailings, with the activity that decides whether the order applies (article 2 paragraph 2).
CREATE TABLE tailings_kind(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    name TEXT NOT NULL CHECK(name <> ''),
    mineral TEXT NOT NULL CHECK(mineral <> ''),
    attribute_class TEXT NOT NULL CHECK(attribute_class = 'class-1' OR attribute_class = 'class-2'
        OR attribute_class = 'hazardous'),
    moisture_percent TEXT CHECK(moisture_percent >= '0'),
    is_uranium_thorium_ore INTEGER NOT NULL CHECK(is_uranium_thorium_ore IN (0, 1)),
    uranium_bq_g TEXT CHECK(uranium_bq_g >= '0'),
    thorium_bq_g TEXT CHECK(thorium_bq_g >= '0'),
    measured_on TEXT CHECK(measured_on IS date(measured_on, '+0 days')),
    report_number TEXT,
    UNIQUE(enterprise, name),
    CHECK(CAST(moisture_percent AS INTEGER) < 100 OR moisture_percent = '100')
) STRICT
-- step
-- Those entrusted with storage, transport or utilisation, and the proof of it (article 8).
CREATE TABLE tailings_contractor(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    name TEXT NOT NULL CHECK(name <> ''),
    uscc TEXT,
    entrusted_by TEXT NOT NULL CHECK(entrusted_by IN ('producer', 'operator')),
    service TEXT NOT NULL CHECK(service = 'storage' OR service = 'transport' OR service = 'utilisation'),
    standing_checked_on TEXT CHECK(standing_checked_on IS date(standing_checked_on, '+0 days')),
    capability_checked_on TEXT CHECK(capability_checked_on IS date(capability_checked_on, '+0 days')),
    contract_number TEXT,
    signed_on TEXT CHECK(signed_on IS date(signed_on, '+0 days')),
    valid_until TEXT CHECK(valid_until IS date(valid_until, '+0 days')),
    has_pollution_clauses INTEGER NOT NULL CHECK(has_pollution_clauses IN (0, 1)),
    utilisation_kind TEXT CHECK(utilisation_kind = 'filling' OR utilisation_kind = 'backfilling'
        OR utilisation_kind = 'extraction' OR utilisation_kind = 'building-materials'),
    secondary_measures TEXT
) STRICT
-- step
CREATE INDEX tailings_contractor_enterprise ON tailings_contractor(enterprise)
-- step
-- Discharge permits and registrations (article 14).
CREATE TABLE tailings_permit(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    mill BLOB REFERENCES tailings_mill(id),
    kind TEXT NOT NULL CHECK(kind IN ('permit', 'registration')),
    number TEXT NOT NULL CHECK(number <> ''),
    valid_from TEXT NOT NULL CHECK(valid_from IS date(valid_from, '+0 days')),
    valid_until TEXT CHECK(valid_until IS date(valid_until, '+0 days')),
    limits TEXT,
    frequencies TEXT
) STRICT
-- step
CREATE INDEX tailings_permit_enterprise ON tailings_permit(enterprise)
-- step
CREATE INDEX tailings_permit_mill ON tailings_permit(mill)
-- step
-- Who answers for it (article 6).
CREATE TABLE tailings_post(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    role TEXT NOT NULL CHECK(role = 'department' OR role = 'technician' OR role = 'head'),
    name TEXT NOT NULL CHECK(name <> ''),
    appointed_on TEXT NOT NULL CHECK(appointed_on IS date(appointed_on, '+0 days')),
    until TEXT CHECK(until IS date(until, '+0 days')),
    document TEXT,
    qualification TEXT,
    duties TEXT
) STRICT
-- step
CREATE INDEX tailings_post_enterprise ON tailings_post(enterprise)
-- step
-- Papers the order asks for: systems, assessments, plans (articles 6, 19, 20, 22).
CREATE TABLE tailings_paper(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    pond BLOB REFERENCES tailings_pond(id),
    kind TEXT NOT NULL CHECK(kind = 'responsibility-system' OR kind = 'inspection-system' OR kind = 'soil-assessment'
        OR kind = 'risk-assessment' OR kind = 'emergency-plan'),
    title TEXT NOT NULL CHECK(title <> ''),
    made_on TEXT NOT NULL CHECK(made_on IS date(made_on, '+0 days')),
    filed_on TEXT CHECK(filed_on IS date(filed_on, '+0 days')),
    filing_number TEXT,
    valid_until TEXT CHECK(valid_until IS date(valid_until, '+0 days'))
) STRICT
-- step
CREATE INDEX tailings_paper_enterprise ON tailings_paper(enterprise)
-- step
CREATE INDEX tailings_paper_pond ON tailings_paper(pond)
-- step
-- Ponds (articles 5, 7, 34).
CREATE TABLE tailings_pond(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    site BLOB REFERENCES site(id),
    name TEXT NOT NULL CHECK(name <> ''),
    grade TEXT NOT NULL CHECK(grade = '1' OR grade = '2' OR grade = '3' OR grade = '4' OR grade = '5'),
    supervision_level TEXT CHECK(supervision_level = '1' OR supervision_level = '2' OR supervision_level = '3'),
    supervision_list TEXT,
    supervision_on TEXT CHECK(supervision_on IS date(supervision_on, '+0 days')),
    operator TEXT,
    is_designated INTEGER NOT NULL CHECK(is_designated IN (0, 1)),
    capacity_m3 TEXT NOT NULL CHECK(capacity_m3 >= '0'),
    dry_density TEXT NOT NULL CHECK(dry_density >= '0'),
    dam_height_m TEXT CHECK(dam_height_m >= '0'),
    crest_m TEXT CHECK(crest_m >= '0'),
    alarm_water_level_m TEXT CHECK(alarm_water_level_m >= '0'),
    least_beach_m TEXT CHECK(least_beach_m >= '0'),
    least_freeboard_m TEXT CHECK(least_freeboard_m >= '0'),
    seepage_control TEXT,
    longitude TEXT,
    latitude TEXT,
    UNIQUE(enterprise, name)
) STRICT
-- step
-- States of a pond, each since a day.
CREATE TABLE tailings_pond_state(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    pond BLOB NOT NULL REFERENCES tailings_pond(id),
    state TEXT NOT NULL CHECK(state = 'building' OR state = 'operating' OR state = 'paused' OR state = 'closing'
        OR state = 'closed'),
    since TEXT NOT NULL CHECK(since IS date(since, '+0 days')),
    document TEXT,
    UNIQUE(pond, since)
) STRICT
-- step
-- New, rebuilt or extended ponds (articles 9, 10, 12).
CREATE TABLE tailings_project(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    pond BLOB NOT NULL REFERENCES tailings_pond(id),
    kind TEXT NOT NULL CHECK(kind = 'new' OR kind = 'rebuilt' OR kind = 'extended'),
    name TEXT NOT NULL CHECK(name <> ''),
    approval_number TEXT,
    approved_on TEXT CHECK(approved_on IS date(approved_on, '+0 days')),
    started_on TEXT CHECK(started_on IS date(started_on, '+0 days')),
    clear_of_redline INTEGER CHECK(clear_of_redline IN (0, 1)),
    clear_of_farmland INTEGER CHECK(clear_of_farmland IN (0, 1)),
    clear_of_floodways INTEGER CHECK(clear_of_floodways IN (0, 1)),
    clear_of_protected INTEGER CHECK(clear_of_protected IN (0, 1)),
    has_seepage_control INTEGER CHECK(has_seepage_control IN (0, 1)),
    has_leachate_collection INTEGER CHECK(has_leachate_collection IN (0, 1)),
    has_water_treatment INTEGER CHECK(has_water_treatment IN (0, 1)),
    has_monitoring INTEGER CHECK(has_monitoring IN (0, 1)),
    has_emergency INTEGER CHECK(has_emergency IN (0, 1)),
    pipes_clear INTEGER CHECK(pipes_clear IN (0, 1))
) STRICT
-- step
CREATE INDEX tailings_project_pond ON tailings_project(pond)
-- step
-- Pollution-control facilities of ponds (articles 10, 11, 15, 24).
CREATE TABLE tailings_facility(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    pond BLOB NOT NULL REFERENCES tailings_pond(id),
    kind TEXT NOT NULL CHECK(kind = 'seepage-control' OR kind = 'leachate-collection' OR kind = 'leachate-pond'
        OR kind = 'return-water-pond' OR kind = 'emergency-pond' OR kind = 'water-treatment'
        OR kind = 'discharge-monitoring' OR kind = 'dust-control' OR kind = 'pipe' OR kind = 'other'),
    name TEXT NOT NULL CHECK(name <> ''),
    built_on TEXT CHECK(built_on IS date(built_on, '+0 days')),
    removed_on TEXT CHECK(removed_on IS date(removed_on, '+0 days')),
    is_as_tight INTEGER CHECK(is_as_tight IN (0, 1)),
    is_overflow_safe INTEGER CHECK(is_overflow_safe IN (0, 1))
) STRICT
-- step
CREATE INDEX tailings_facility_pond ON tailings_facility(pond)
-- step
-- Outlets of tailings water (article 17).
CREATE TABLE tailings_outlet(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    pond BLOB NOT NULL REFERENCES tailings_pond(id),
    name TEXT NOT NULL CHECK(name <> ''),
    from_on TEXT NOT NULL CHECK(from_on IS date(from_on, '+0 days')),
    until_on TEXT CHECK(until_on IS date(until_on, '+0 days')),
    has_sign INTEGER NOT NULL CHECK(has_sign IN (0, 1)),
    has_meter INTEGER NOT NULL CHECK(has_meter IN (0, 1)),
    has_video INTEGER NOT NULL CHECK(has_video IN (0, 1)),
    is_rain_apart INTEGER NOT NULL CHECK(is_rain_apart IN (0, 1)),
    has_toxic INTEGER NOT NULL CHECK(has_toxic IN (0, 1)),
    receiving_water TEXT,
    standard TEXT,
    UNIQUE(pond, name)
) STRICT
-- step
-- Monitoring points, with the frequency the user cites (articles 18, 19, 24).
CREATE TABLE tailings_point(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    pond BLOB NOT NULL REFERENCES tailings_pond(id),
    name TEXT NOT NULL CHECK(name <> ''),
    kind TEXT NOT NULL CHECK(kind = 'well-up' OR kind = 'well-down' OR kind = 'well-spread' OR kind = 'leachate'
        OR kind = 'discharge' OR kind = 'receiving-water' OR kind = 'soil' OR kind = 'air'),
    outlet BLOB REFERENCES tailings_outlet(id),
    frequency TEXT CHECK(frequency = 'month' OR frequency = 'quarter' OR frequency = 'half-year' OR frequency = 'year'),
    frequency_basis TEXT,
    from_on TEXT NOT NULL CHECK(from_on IS date(from_on, '+0 days')),
    until_on TEXT CHECK(until_on IS date(until_on, '+0 days')),
    UNIQUE(pond, name)
) STRICT
-- step
CREATE INDEX tailings_point_outlet ON tailings_point(outlet)
-- step
-- Limits of a point, each with the standard it comes from.
CREATE TABLE tailings_limit(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    point BLOB NOT NULL REFERENCES tailings_point(id),
    parameter TEXT NOT NULL CHECK(parameter <> ''),
    unit TEXT NOT NULL CHECK(unit <> ''),
    least TEXT CHECK(least >= '0'),
    most TEXT CHECK(most >= '0'),
    background TEXT CHECK(background >= '0'),
    standard TEXT NOT NULL CHECK(standard <> ''),
    UNIQUE(point, parameter)
) STRICT
-- step
-- First days of flood seasons, each year the same (article 20 paragraph 2).
CREATE TABLE tailings_flood_season(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    pond BLOB NOT NULL REFERENCES tailings_pond(id),
    name TEXT NOT NULL CHECK(name <> ''),
    month INTEGER NOT NULL CHECK(month >= 0),
    day INTEGER NOT NULL CHECK(day >= 0),
    basis TEXT,
    UNIQUE(pond, month, day),
    CHECK(month BETWEEN 1 AND 12),
    CHECK(day BETWEEN 1 AND 31)
) STRICT
-- step
-- The producer’s ledger: what arose, and where it went (article 7 paragraph 2). Lines are corrected or struck out, never dropped.
CREATE TABLE tailings_movement(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    booked_on TEXT NOT NULL CHECK(booked_on IS date(booked_on, '+0 days')),
    period TEXT NOT NULL CHECK(period = 'day' OR period = 'shift-1' OR period = 'shift-2' OR period = 'shift-3'
        OR period = 'month'),
    flow TEXT NOT NULL CHECK(flow = 'arose' OR flow = 'into-pond' OR flow = 'backfilled' OR flow = 'utilised'
        OR flow = 'transported' OR flow = 'stored' OR flow = 'taken-from-store' OR flow = 'reclaimed'),
    mill BLOB REFERENCES tailings_mill(id),
    kind BLOB NOT NULL REFERENCES tailings_kind(id),
    pond BLOB REFERENCES tailings_pond(id),
    contractor BLOB REFERENCES tailings_contractor(id),
    wet_tonnes TEXT CHECK(wet_tonnes >= '0'),
    moisture_percent TEXT CHECK(moisture_percent >= '0'),
    feed_tonnes TEXT CHECK(feed_tonnes >= '0'),
    yield_percent TEXT CHECK(yield_percent >= '0'),
    dry_tonnes TEXT CHECK(dry_tonnes >= '0'),
    got TEXT NOT NULL CHECK(got = 'measured' OR got = 'mill-balance' OR got = 'estimated' OR got = 'default'),
    note TEXT,
    void_reason TEXT,
    CHECK(dry_tonnes IS NOT NULL OR (wet_tonnes IS NOT NULL AND moisture_percent IS NOT NULL)
        OR (feed_tonnes IS NOT NULL AND yield_percent IS NOT NULL)),
    CHECK(flow NOT IN ('into-pond', 'reclaimed') OR pond IS NOT NULL),
    CHECK(flow = 'reclaimed' OR mill IS NOT NULL),
    CHECK(CAST(moisture_percent AS INTEGER) < 100 OR moisture_percent = '100'),
    CHECK(CAST(yield_percent AS INTEGER) < 100 OR yield_percent = '100')
) STRICT
-- step
CREATE INDEX tailings_movement_enterprise ON tailings_movement(enterprise, booked_on)
-- step
CREATE TRIGGER tailings_movement_no_replace BEFORE INSERT ON tailings_movement WHEN EXISTS(SELECT 1 FROM tailings_movement WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
CREATE TRIGGER tailings_movement_no_delete BEFORE DELETE ON tailings_movement BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
-- Yearly filings on the platform (article 7 paragraph 4).
CREATE TABLE tailings_filing(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    year INTEGER NOT NULL CHECK(year BETWEEN 1900 AND 2999),
    role TEXT NOT NULL CHECK(role IN ('producer', 'operator')),
    filed_on TEXT NOT NULL CHECK(filed_on IS date(filed_on, '+0 days')),
    number TEXT,
    void_reason TEXT
) STRICT
-- step
CREATE INDEX tailings_filing_enterprise ON tailings_filing(enterprise, filed_on)
-- step
CREATE TRIGGER tailings_filing_no_replace BEFORE INSERT ON tailings_filing WHEN EXISTS(SELECT 1 FROM tailings_filing WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
CREATE TRIGGER tailings_filing_no_delete BEFORE DELETE ON tailings_filing BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
-- A controlling group’s supervision of a subsidiary (article 3 paragraph 3).
CREATE TABLE tailings_oversight(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    subsidiary TEXT NOT NULL CHECK(subsidiary <> ''),
    checked_on TEXT NOT NULL CHECK(checked_on IS date(checked_on, '+0 days')),
    checked_by TEXT,
    found TEXT,
    corrected_on TEXT CHECK(corrected_on IS date(corrected_on, '+0 days')),
    void_reason TEXT
) STRICT
-- step
CREATE INDEX tailings_oversight_enterprise ON tailings_oversight(enterprise, checked_on)
-- step
CREATE TRIGGER tailings_oversight_no_replace BEFORE INSERT ON tailings_oversight WHEN EXISTS(SELECT 1 FROM tailings_oversight WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
CREATE TRIGGER tailings_oversight_no_delete BEFORE DELETE ON tailings_oversight BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
-- Operator’s ledger: facilities (article 7 paragraph 2).
CREATE TABLE tailings_facility_log(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    facility BLOB NOT NULL REFERENCES tailings_facility(id),
    logged_on TEXT NOT NULL CHECK(logged_on IS date(logged_on, '+0 days')),
    until_on TEXT CHECK(until_on IS date(until_on, '+0 days')),
    kind TEXT NOT NULL CHECK(kind = 'built' OR kind = 'upkeep' OR kind = 'running' OR kind = 'stopped'),
    done_by TEXT,
    note TEXT,
    void_reason TEXT
) STRICT
-- step
CREATE INDEX tailings_facility_log_facility ON tailings_facility_log(facility, logged_on)
-- step
CREATE TRIGGER tailings_facility_log_no_replace BEFORE INSERT ON tailings_facility_log WHEN EXISTS(SELECT 1 FROM tailings_facility_log WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
CREATE TRIGGER tailings_facility_log_no_delete BEFORE DELETE ON tailings_facility_log BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
-- Operator’s ledger: days of discharge (articles 17, 19).
CREATE TABLE tailings_discharge(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    outlet BLOB NOT NULL REFERENCES tailings_outlet(id),
    from_on TEXT NOT NULL CHECK(from_on IS date(from_on, '+0 days')),
    until_on TEXT CHECK(until_on IS date(until_on, '+0 days')),
    volume_m3 TEXT CHECK(volume_m3 >= '0'),
    void_reason TEXT,
    CHECK(until_on >= from_on)
) STRICT
-- step
CREATE INDEX tailings_discharge_outlet ON tailings_discharge(outlet, from_on)
-- step
CREATE TRIGGER tailings_discharge_no_replace BEFORE INSERT ON tailings_discharge WHEN EXISTS(SELECT 1 FROM tailings_discharge WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
CREATE TRIGGER tailings_discharge_no_delete BEFORE DELETE ON tailings_discharge BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
-- Operator’s ledger: tailings water returned to the mill (article 17).
CREATE TABLE tailings_water(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    pond BLOB NOT NULL REFERENCES tailings_pond(id),
    month TEXT NOT NULL CHECK(month || '-01' IS date(month || '-01', '+0 days')),
    returned_m3 TEXT NOT NULL CHECK(returned_m3 >= '0'),
    out_m3 TEXT NOT NULL CHECK(out_m3 >= '0'),
    void_reason TEXT
) STRICT
-- step
CREATE INDEX tailings_water_pond ON tailings_water(pond, month)
-- step
CREATE TRIGGER tailings_water_no_replace BEFORE INSERT ON tailings_water WHEN EXISTS(SELECT 1 FROM tailings_water WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
CREATE TRIGGER tailings_water_no_delete BEFORE DELETE ON tailings_water BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
-- Operator’s ledger: monitoring results, as the laboratory wrote them (articles 7, 19, 24).
CREATE TABLE tailings_sample(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    point BLOB NOT NULL REFERENCES tailings_point(id),
    sampled_on TEXT NOT NULL CHECK(sampled_on IS date(sampled_on, '+0 days')),
    parameter TEXT NOT NULL CHECK(parameter <> ''),
    result TEXT NOT NULL CHECK(result <> ''),
    unit TEXT NOT NULL CHECK(unit <> ''),
    detection_limit TEXT CHECK(detection_limit >= '0'),
    campaign TEXT,
    sample_number TEXT,
    method TEXT,
    laboratory TEXT,
    cma_number TEXT,
    report_number TEXT,
    published_on TEXT CHECK(published_on IS date(published_on, '+0 days')),
    published_where TEXT,
    void_reason TEXT
) STRICT
-- step
CREATE INDEX tailings_sample_point ON tailings_sample(point, sampled_on)
-- step
CREATE TRIGGER tailings_sample_no_replace BEFORE INSERT ON tailings_sample WHEN EXISTS(SELECT 1 FROM tailings_sample WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
CREATE TRIGGER tailings_sample_no_delete BEFORE DELETE ON tailings_sample BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
-- Readings of the daily round (own rule: one round for both authorities).
CREATE TABLE tailings_reading(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    pond BLOB NOT NULL REFERENCES tailings_pond(id),
    read_on TEXT NOT NULL CHECK(read_on IS date(read_on, '+0 days')),
    water_level_m TEXT CHECK(water_level_m >= '0'),
    beach_m TEXT CHECK(beach_m >= '0'),
    freeboard_m TEXT CHECK(freeboard_m >= '0'),
    phreatic_m TEXT CHECK(phreatic_m >= '0'),
    displacement_mm TEXT CHECK(displacement_mm >= '0'),
    rain_mm TEXT CHECK(rain_mm >= '0'),
    is_drainage_clear INTEGER CHECK(is_drainage_clear IN (0, 1)),
    read_by TEXT,
    void_reason TEXT
) STRICT
-- step
CREATE INDEX tailings_reading_pond ON tailings_reading(pond, read_on)
-- step
CREATE TRIGGER tailings_reading_no_replace BEFORE INSERT ON tailings_reading WHEN EXISTS(SELECT 1 FROM tailings_reading WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
CREATE TRIGGER tailings_reading_no_delete BEFORE DELETE ON tailings_reading BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
-- Surveyed volumes of ponds.
CREATE TABLE tailings_survey(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    pond BLOB NOT NULL REFERENCES tailings_pond(id),
    surveyed_on TEXT NOT NULL CHECK(surveyed_on IS date(surveyed_on, '+0 days')),
    volume_m3 TEXT NOT NULL CHECK(volume_m3 >= '0'),
    surveyed_by TEXT,
    void_reason TEXT
) STRICT
-- step
CREATE INDEX tailings_survey_pond ON tailings_survey(pond, surveyed_on)
-- step
CREATE TRIGGER tailings_survey_no_replace BEFORE INSERT ON tailings_survey WHEN EXISTS(SELECT 1 FROM tailings_survey WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
CREATE TRIGGER tailings_survey_no_delete BEFORE DELETE ON tailings_survey BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
-- Operator’s ledger: inspections (article 20).
CREATE TABLE tailings_inspection(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    pond BLOB NOT NULL REFERENCES tailings_pond(id),
    inspected_on TEXT NOT NULL CHECK(inspected_on IS date(inspected_on, '+0 days')),
    kind TEXT NOT NULL CHECK(kind = 'full' OR kind = 'routine' OR kind = 'special'),
    inspected_by TEXT NOT NULL CHECK(inspected_by <> ''),
    scope TEXT,
    outcome TEXT,
    void_reason TEXT
) STRICT
-- step
CREATE INDEX tailings_inspection_pond ON tailings_inspection(pond, inspected_on)
-- step
CREATE TRIGGER tailings_inspection_no_replace BEFORE INSERT ON tailings_inspection WHEN EXISTS(SELECT 1 FROM tailings_inspection WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
CREATE TRIGGER tailings_inspection_no_delete BEFORE DELETE ON tailings_inspection BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
-- Operator’s ledger: hidden dangers and what was done (article 20).
CREATE TABLE tailings_hazard(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    pond BLOB NOT NULL REFERENCES tailings_pond(id),
    found_on TEXT NOT NULL CHECK(found_on IS date(found_on, '+0 days')),
    what TEXT NOT NULL CHECK(what <> ''),
    inspection BLOB REFERENCES tailings_inspection(id),
    plan TEXT,
    owner TEXT,
    due_on TEXT CHECK(due_on IS date(due_on, '+0 days')),
    closed_on TEXT CHECK(closed_on IS date(closed_on, '+0 days')),
    evidence TEXT,
    void_reason TEXT
) STRICT
-- step
CREATE INDEX tailings_hazard_pond ON tailings_hazard(pond, found_on)
-- step
CREATE INDEX tailings_hazard_inspection ON tailings_hazard(inspection)
-- step
CREATE TRIGGER tailings_hazard_no_replace BEFORE INSERT ON tailings_hazard WHEN EXISTS(SELECT 1 FROM tailings_hazard WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
CREATE TRIGGER tailings_hazard_no_delete BEFORE DELETE ON tailings_hazard BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
-- Operator’s ledger: signs of pollution and the sequence of article 21.
CREATE TABLE tailings_sign(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    pond BLOB NOT NULL REFERENCES tailings_pond(id),
    found_on TEXT NOT NULL CHECK(found_on IS date(found_on, '+0 days')),
    what TEXT NOT NULL CHECK(what <> ''),
    point BLOB REFERENCES tailings_point(id),
    cause_on TEXT CHECK(cause_on IS date(cause_on, '+0 days')),
    cause TEXT,
    stopped_on TEXT CHECK(stopped_on IS date(stopped_on, '+0 days')),
    investigated_on TEXT CHECK(investigated_on IS date(investigated_on, '+0 days')),
    assessed_on TEXT CHECK(assessed_on IS date(assessed_on, '+0 days')),
    acted_on TEXT CHECK(acted_on IS date(acted_on, '+0 days')),
    action TEXT,
    void_reason TEXT
) STRICT
-- step
CREATE INDEX tailings_sign_pond ON tailings_sign(pond, found_on)
-- step
CREATE INDEX tailings_sign_point ON tailings_sign(point)
-- step
CREATE TRIGGER tailings_sign_no_replace BEFORE INSERT ON tailings_sign WHEN EXISTS(SELECT 1 FROM tailings_sign WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
CREATE TRIGGER tailings_sign_no_delete BEFORE DELETE ON tailings_sign BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
-- Operator’s ledger: emergency stores (article 22).
CREATE TABLE tailings_store(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    pond BLOB NOT NULL REFERENCES tailings_pond(id),
    item TEXT NOT NULL CHECK(item <> ''),
    quantity TEXT NOT NULL CHECK(quantity >= '0'),
    unit TEXT NOT NULL CHECK(unit <> ''),
    checked_on TEXT NOT NULL CHECK(checked_on IS date(checked_on, '+0 days')),
    keeper TEXT,
    void_reason TEXT
) STRICT
-- step
CREATE INDEX tailings_store_pond ON tailings_store(pond, checked_on)
-- step
CREATE TRIGGER tailings_store_no_replace BEFORE INSERT ON tailings_store WHEN EXISTS(SELECT 1 FROM tailings_store WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
CREATE TRIGGER tailings_store_no_delete BEFORE DELETE ON tailings_store BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
-- Operator’s ledger: drills (article 22).
CREATE TABLE tailings_drill(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    pond BLOB NOT NULL REFERENCES tailings_pond(id),
    held_on TEXT NOT NULL CHECK(held_on IS date(held_on, '+0 days')),
    subject TEXT NOT NULL CHECK(subject <> ''),
    people INTEGER CHECK(people >= 0),
    evaluation TEXT,
    void_reason TEXT
) STRICT
-- step
CREATE INDEX tailings_drill_pond ON tailings_drill(pond, held_on)
-- step
CREATE TRIGGER tailings_drill_no_replace BEFORE INSERT ON tailings_drill WHEN EXISTS(SELECT 1 FROM tailings_drill WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
CREATE TRIGGER tailings_drill_no_delete BEFORE DELETE ON tailings_drill BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
-- Operator’s ledger: incidents (article 23).
CREATE TABLE tailings_incident(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    pond BLOB NOT NULL REFERENCES tailings_pond(id),
    happened_on TEXT NOT NULL CHECK(happened_on IS date(happened_on, '+0 days')),
    happened_at TEXT,
    what TEXT NOT NULL CHECK(what <> ''),
    plan_started_on TEXT CHECK(plan_started_on IS date(plan_started_on, '+0 days')),
    measures TEXT,
    warned_on TEXT CHECK(warned_on IS date(warned_on, '+0 days')),
    county_told_on TEXT CHECK(county_told_on IS date(county_told_on, '+0 days')),
    ended_on TEXT CHECK(ended_on IS date(ended_on, '+0 days')),
    void_reason TEXT
) STRICT
-- step
CREATE INDEX tailings_incident_pond ON tailings_incident(pond, happened_on)
-- step
CREATE TRIGGER tailings_incident_no_replace BEFORE INSERT ON tailings_incident WHEN EXISTS(SELECT 1 FROM tailings_incident WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
CREATE TRIGGER tailings_incident_no_delete BEFORE DELETE ON tailings_incident BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
-- Operator’s ledger: closure works (article 24).
CREATE TABLE tailings_closure_work(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    pond BLOB NOT NULL REFERENCES tailings_pond(id),
    what TEXT NOT NULL CHECK(what <> ''),
    from_on TEXT NOT NULL CHECK(from_on IS date(from_on, '+0 days')),
    until_on TEXT CHECK(until_on IS date(until_on, '+0 days')),
    done_by TEXT,
    outcome TEXT,
    void_reason TEXT
) STRICT
-- step
CREATE INDEX tailings_closure_work_pond ON tailings_closure_work(pond, from_on)
-- step
CREATE TRIGGER tailings_closure_work_no_replace BEFORE INSERT ON tailings_closure_work WHEN EXISTS(SELECT 1 FROM tailings_closure_work WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
CREATE TRIGGER tailings_closure_work_no_delete BEFORE DELETE ON tailings_closure_work BEGIN SELECT RAISE(ABORT, 'tailings.kept'); END
-- step
-- Answers to the self-check.
CREATE TABLE tailings_answer(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    pond BLOB REFERENCES tailings_pond(id),
    question TEXT NOT NULL CHECK(question <> ''),
    answer TEXT NOT NULL CHECK(answer = 'yes' OR answer = 'no' OR answer = 'not-applicable'),
    answered_on TEXT NOT NULL CHECK(answered_on IS date(answered_on, '+0 days')),
    owner TEXT,
    evidence TEXT,
    reason TEXT
) STRICT
-- step
CREATE INDEX tailings_answer_enterprise ON tailings_answer(enterprise)
-- step
CREATE INDEX tailings_answer_pond ON tailings_answer(pond)
