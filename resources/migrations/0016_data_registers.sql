-- The registers of data protection, the self-check, core data across parties, and the versions of the catalogue.
-- min-reader: 1
-- step
-- Who the filing is addressed to and who answers for it: place, regulator, contacts.
CREATE TABLE data_catalogue_profile(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    province TEXT NOT NULL CHECK(province <> ''),
    regulator TEXT,
    sector TEXT,
    is_central INTEGER CHECK(is_central IN (0, 1)),
    headquarters TEXT,
    contact TEXT,
    contact_phone TEXT,
    address TEXT,
    UNIQUE(enterprise)
) STRICT
-- step
-- Who is responsible for data security, and the letters of key posts (art. 13).
CREATE TABLE data_catalogue_person(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    role TEXT NOT NULL CHECK(role = 'first-responsible' OR role = 'directly-responsible' OR role = 'head' OR role = 'body'
        OR role = 'staff' OR role = 'key-post'),
    name TEXT NOT NULL CHECK(name <> ''),
    post TEXT,
    duties TEXT,
    letter_signed_on TEXT CHECK(letter_signed_on IS date(letter_signed_on, '+0 days')),
    covers_duties INTEGER CHECK(covers_duties IN (0, 1)),
    covers_obligations INTEGER CHECK(covers_obligations IN (0, 1)),
    covers_penalties INTEGER CHECK(covers_penalties IN (0, 1)),
    covers_cautions INTEGER CHECK(covers_cautions IN (0, 1)),
    until TEXT CHECK(until IS date(until, '+0 days'))
) STRICT
-- step
CREATE INDEX data_catalogue_person_enterprise ON data_catalogue_person(enterprise)
-- step
-- Training of staff and drills of the emergency plan, with their day (art. 13).
CREATE TABLE data_catalogue_exercise(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    kind TEXT NOT NULL CHECK(kind IN ('training', 'drill')),
    held_on TEXT NOT NULL CHECK(held_on IS date(held_on, '+0 days')),
    subject TEXT NOT NULL CHECK(subject <> ''),
    attended INTEGER CHECK(attended >= 0),
    result TEXT
) STRICT
-- step
CREATE INDEX data_catalogue_exercise_enterprise ON data_catalogue_exercise(enterprise)
-- step
-- Processing of important and core data that was asked for and decided (art. 13).
CREATE TABLE data_catalogue_approval(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    entry BLOB NOT NULL REFERENCES data_catalogue_entry(id),
    operation TEXT NOT NULL CHECK(operation = 'collection' OR operation = 'storage' OR operation = 'use'
        OR operation = 'transmission' OR operation = 'provision' OR operation = 'publication' OR operation = 'destruction'
        OR operation = 'other'),
    purpose TEXT NOT NULL CHECK(purpose <> ''),
    asked_by TEXT NOT NULL CHECK(asked_by <> ''),
    asked_on TEXT NOT NULL CHECK(asked_on IS date(asked_on, '+0 days')),
    decision TEXT CHECK(decision IN ('approved', 'refused')),
    decided_by TEXT,
    decided_on TEXT CHECK(decided_on IS date(decided_on, '+0 days'))
) STRICT
-- step
CREATE INDEX data_catalogue_approval_enterprise ON data_catalogue_approval(enterprise)
-- step
-- What is recorded when important and core data is collected (art. 14).
CREATE TABLE data_catalogue_collection(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    entry BLOB NOT NULL REFERENCES data_catalogue_entry(id),
    collected_on TEXT NOT NULL CHECK(collected_on IS date(collected_on, '+0 days')),
    origin TEXT NOT NULL CHECK(origin <> ''),
    data_type TEXT,
    amount TEXT,
    frequency TEXT,
    flow TEXT,
    persons TEXT,
    devices TEXT,
    is_indirect INTEGER CHECK(is_indirect IN (0, 1)),
    agreement TEXT
) STRICT
-- step
CREATE INDEX data_catalogue_collection_enterprise ON data_catalogue_collection(enterprise)
-- step
-- Backups, media checks and recovery tests, each with its day (art. 15).
CREATE TABLE data_catalogue_storage_act(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    kind TEXT NOT NULL CHECK(kind = 'recovery-test' OR kind = 'backup' OR kind = 'media'),
    held_on TEXT NOT NULL CHECK(held_on IS date(held_on, '+0 days')),
    object TEXT NOT NULL CHECK(object <> ''),
    outcome TEXT CHECK(outcome IN ('passed', 'failed')),
    remark TEXT,
    next_on TEXT CHECK(next_on IS date(next_on, '+0 days'))
) STRICT
-- step
CREATE INDEX data_catalogue_storage_act_enterprise ON data_catalogue_storage_act(enterprise)
-- step
-- Decisions made by machine: how they are made known, and whether they are fair (art. 16).
CREATE TABLE data_catalogue_automated_decision(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    name TEXT NOT NULL CHECK(name <> ''),
    entry BLOB REFERENCES data_catalogue_entry(id),
    transparency TEXT,
    checked_on TEXT CHECK(checked_on IS date(checked_on, '+0 days')),
    finding TEXT
) STRICT
-- step
CREATE INDEX data_catalogue_automated_decision_enterprise ON data_catalogue_automated_decision(enterprise)
-- step
-- What is given to whom, on which terms, and how the recipient was verified (art. 18).
CREATE TABLE data_catalogue_provision(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    entry BLOB NOT NULL REFERENCES data_catalogue_entry(id),
    recipient TEXT NOT NULL CHECK(recipient <> ''),
    extent TEXT,
    data_category TEXT,
    conditions TEXT,
    procedure TEXT,
    agreement TEXT,
    verified_on TEXT CHECK(verified_on IS date(verified_on, '+0 days')),
    safeguards TEXT,
    provided_on TEXT CHECK(provided_on IS date(provided_on, '+0 days'))
) STRICT
-- step
CREATE INDEX data_catalogue_provision_enterprise ON data_catalogue_provision(enterprise)
-- step
-- Data made public, and what was thought of its effect before (art. 19).
CREATE TABLE data_catalogue_publication(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    what TEXT NOT NULL CHECK(what <> ''),
    entry BLOB REFERENCES data_catalogue_entry(id),
    analysed_on TEXT CHECK(analysed_on IS date(analysed_on, '+0 days')),
    impact TEXT CHECK(impact = 'none' OR impact = 'minor' OR impact = 'major'),
    published_on TEXT CHECK(published_on IS date(published_on, '+0 days')),
    channel TEXT
) STRICT
-- step
CREATE INDEX data_catalogue_publication_enterprise ON data_catalogue_publication(enterprise)
-- step
-- What is destroyed by which rule and technique, with its log; and requests for it (art. 20).
CREATE TABLE data_catalogue_destruction(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    object TEXT NOT NULL CHECK(object <> ''),
    entry BLOB REFERENCES data_catalogue_entry(id),
    is_whole INTEGER CHECK(is_whole IN (0, 1)),
    requested_by TEXT,
    requested_on TEXT CHECK(requested_on IS date(requested_on, '+0 days')),
    rule TEXT,
    process TEXT,
    technique TEXT,
    destroyed_on TEXT CHECK(destroyed_on IS date(destroyed_on, '+0 days')),
    executed_by TEXT,
    log TEXT,
    refused_reason TEXT
) STRICT
-- step
CREATE INDEX data_catalogue_destruction_enterprise ON data_catalogue_destruction(enterprise)
-- step
-- Data that goes abroad with its security assessment, and requests of foreign bodies (art. 21).
CREATE TABLE data_catalogue_export(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    entry BLOB NOT NULL REFERENCES data_catalogue_entry(id),
    recipient TEXT NOT NULL CHECK(recipient <> ''),
    country TEXT NOT NULL CHECK(country <> ''),
    is_enforcement_body INTEGER CHECK(is_enforcement_body IN (0, 1)),
    must_stay INTEGER CHECK(must_stay IN (0, 1)),
    assessment TEXT,
    assessed_on TEXT CHECK(assessed_on IS date(assessed_on, '+0 days')),
    approval TEXT,
    approved_on TEXT CHECK(approved_on IS date(approved_on, '+0 days')),
    exported_on TEXT CHECK(exported_on IS date(exported_on, '+0 days'))
) STRICT
-- step
CREATE INDEX data_catalogue_export_enterprise ON data_catalogue_export(enterprise)
-- step
-- Data that passes to another by merger, reorganisation or bankruptcy (art. 22).
CREATE TABLE data_catalogue_transfer(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    reason TEXT NOT NULL CHECK(reason = 'merger' OR reason = 'reorganisation' OR reason = 'bankruptcy' OR reason = 'other'),
    entry BLOB REFERENCES data_catalogue_entry(id),
    successor TEXT NOT NULL CHECK(successor <> ''),
    happened_on TEXT NOT NULL CHECK(happened_on IS date(happened_on, '+0 days')),
    plan TEXT,
    affects_users INTEGER CHECK(affects_users IN (0, 1)),
    notice TEXT CHECK(notice = 'phone' OR notice = 'text-message' OR notice = 'mail' OR notice = 'announcement'),
    noticed_on TEXT CHECK(noticed_on IS date(noticed_on, '+0 days'))
) STRICT
-- step
CREATE INDEX data_catalogue_transfer_enterprise ON data_catalogue_transfer(enterprise)
-- step
-- Who processes data for the enterprise, by which contract, and how they were verified (art. 23).
CREATE TABLE data_catalogue_processor(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    processor TEXT NOT NULL CHECK(processor <> ''),
    entry BLOB REFERENCES data_catalogue_entry(id),
    work TEXT,
    contract TEXT,
    contract_on TEXT CHECK(contract_on IS date(contract_on, '+0 days')),
    qualification TEXT,
    verified_on TEXT CHECK(verified_on IS date(verified_on, '+0 days')),
    passes_to TEXT,
    consent TEXT,
    ends_on TEXT CHECK(ends_on IS date(ends_on, '+0 days'))
) STRICT
-- step
CREATE INDEX data_catalogue_processor_enterprise ON data_catalogue_processor(enterprise)
-- step
-- Core data to be provided, transferred or entrusted: assessed and reviewed before (art. 24).
CREATE TABLE data_catalogue_crossing(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    entry BLOB NOT NULL REFERENCES data_catalogue_entry(id),
    kind TEXT NOT NULL CHECK(kind = 'provision' OR kind = 'transfer' OR kind = 'entrustment'),
    party TEXT NOT NULL CHECK(party <> ''),
    assessment TEXT,
    safeguards TEXT
) STRICT
-- step
CREATE INDEX data_catalogue_crossing_enterprise ON data_catalogue_crossing(enterprise)
-- step
-- What is logged by each system and for how long it is kept (art. 25).
CREATE TABLE data_catalogue_log_source(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    system TEXT NOT NULL CHECK(system <> ''),
    logs_processing INTEGER CHECK(logs_processing IN (0, 1)),
    logs_permissions INTEGER CHECK(logs_permissions IN (0, 1)),
    logs_operations INTEGER CHECK(logs_operations IN (0, 1)),
    kept_months INTEGER NOT NULL CHECK(kept_months >= 0),
    checked_on TEXT CHECK(checked_on IS date(checked_on, '+0 days'))
) STRICT
-- step
CREATE INDEX data_catalogue_log_source_enterprise ON data_catalogue_log_source(enterprise)
-- step
-- Risks found by monitoring, what is done, and whom it was told (arts. 26, 27).
CREATE TABLE data_catalogue_risk(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    found_on TEXT NOT NULL CHECK(found_on IS date(found_on, '+0 days')),
    what TEXT NOT NULL CHECK(what <> ''),
    entry BLOB REFERENCES data_catalogue_entry(id),
    grade TEXT NOT NULL CHECK(grade = 'general' OR grade = 'larger' OR grade = 'major' OR grade = 'extreme'),
    measures TEXT,
    removed_on TEXT CHECK(removed_on IS date(removed_on, '+0 days')),
    reported_on TEXT CHECK(reported_on IS date(reported_on, '+0 days')),
    receipt TEXT
) STRICT
-- step
CREATE INDEX data_catalogue_risk_enterprise ON data_catalogue_risk(enterprise)
-- step
-- What happened, who was told when, and the report that sums it up (art. 28).
CREATE TABLE data_catalogue_incident(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    happened_on TEXT NOT NULL CHECK(happened_on IS date(happened_on, '+0 days')),
    known_on TEXT NOT NULL CHECK(known_on IS date(known_on, '+0 days')),
    what TEXT NOT NULL CHECK(what <> ''),
    grade TEXT NOT NULL CHECK(grade = 'general' OR grade = 'larger' OR grade = 'major' OR grade = 'extreme'),
    involves TEXT NOT NULL CHECK(involves = 'general' OR involves = 'important' OR involves = 'core'),
    entry BLOB REFERENCES data_catalogue_entry(id),
    harms_users INTEGER CHECK(harms_users IN (0, 1)),
    users_told_on TEXT CHECK(users_told_on IS date(users_told_on, '+0 days')),
    mitigation TEXT,
    reported_on TEXT CHECK(reported_on IS date(reported_on, '+0 days')),
    receipt TEXT,
    handled_on TEXT CHECK(handled_on IS date(handled_on, '+0 days')),
    summary_due_on TEXT CHECK(summary_due_on IS date(summary_due_on, '+0 days')),
    summary_on TEXT CHECK(summary_on IS date(summary_on, '+0 days'))
) STRICT
-- step
CREATE INDEX data_catalogue_incident_enterprise ON data_catalogue_incident(enterprise)
-- step
-- The yearly assessment of important and core data, what was mended, and its submission (art. 31).
CREATE TABLE data_catalogue_assessment(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    year INTEGER NOT NULL CHECK(year BETWEEN 1900 AND 2999),
    planned_on TEXT CHECK(planned_on IS date(planned_on, '+0 days')),
    assessor TEXT NOT NULL CHECK(assessor IN ('self', 'third-party')),
    body TEXT,
    report_on TEXT CHECK(report_on IS date(report_on, '+0 days')),
    problems INTEGER CHECK(problems >= 0),
    mended_on TEXT CHECK(mended_on IS date(mended_on, '+0 days')),
    submitted_on TEXT CHECK(submitted_on IS date(submitted_on, '+0 days')),
    receipt TEXT
) STRICT
-- step
CREATE INDEX data_catalogue_assessment_enterprise ON data_catalogue_assessment(enterprise)
-- step
-- What is reported each year, also where nothing happened (arts. 28, 37).
CREATE TABLE data_catalogue_yearly_report(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    kind TEXT NOT NULL CHECK(kind IN ('incidents', 'group')),
    year INTEGER NOT NULL CHECK(year BETWEEN 1900 AND 2999),
    planned_on TEXT CHECK(planned_on IS date(planned_on, '+0 days')),
    submitted_on TEXT CHECK(submitted_on IS date(submitted_on, '+0 days')),
    receipt TEXT,
    note TEXT,
    UNIQUE(enterprise, kind, year)
) STRICT
-- step
-- What regulators and users asked for, and what was mended (arts. 29, 32, 35).
CREATE TABLE data_catalogue_visit(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    kind TEXT NOT NULL CHECK(kind = 'inspection' OR kind = 'talk' OR kind = 'complaint'),
    held_on TEXT NOT NULL CHECK(held_on IS date(held_on, '+0 days')),
    party TEXT NOT NULL CHECK(party <> ''),
    subject TEXT NOT NULL CHECK(subject <> ''),
    demand TEXT,
    due_on TEXT CHECK(due_on IS date(due_on, '+0 days')),
    mended_on TEXT CHECK(mended_on IS date(mended_on, '+0 days')),
    reply TEXT
) STRICT
-- step
CREATE INDEX data_catalogue_visit_enterprise ON data_catalogue_visit(enterprise)
-- step
-- The five tasks that headquarters see to in each subsidiary (art. 37).
CREATE TABLE data_catalogue_group_task(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    subsidiary TEXT NOT NULL CHECK(subsidiary <> ''),
    year INTEGER NOT NULL CHECK(year BETWEEN 1900 AND 2999),
    task TEXT NOT NULL CHECK(task <> ''),
    done_on TEXT CHECK(done_on IS date(done_on, '+0 days')),
    receipt TEXT,
    note TEXT,
    UNIQUE(enterprise, subsidiary, year, task)
) STRICT
-- step
-- The self-check: a person's answer to each control of the rule.
CREATE TABLE data_catalogue_control(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    control TEXT NOT NULL CHECK(control <> ''),
    state TEXT CHECK(state = 'met' OR state = 'partly' OR state = 'not-met' OR state = 'not-applicable'),
    evidence TEXT,
    gap TEXT,
    owner TEXT,
    due_on TEXT CHECK(due_on IS date(due_on, '+0 days')),
    checked_on TEXT CHECK(checked_on IS date(checked_on, '+0 days')),
    UNIQUE(enterprise, control)
) STRICT
-- step
-- How core data came to another party: assessed, reviewed by the local regulator, then by the ministry, and only then done.
CREATE TABLE data_catalogue_crossing_step(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    crossing BLOB NOT NULL REFERENCES data_catalogue_crossing(id),
    move TEXT NOT NULL CHECK(move = 'assessed' OR move = 'submitted' OR move = 'local-agreed' OR move = 'local-refused'
        OR move = 'ministry-agreed' OR move = 'ministry-refused' OR move = 'carried-out' OR move = 'given-up'),
    moved_on TEXT NOT NULL CHECK(moved_on IS date(moved_on, '+0 days')),
    moved_by TEXT NOT NULL CHECK(moved_by <> ''),
    note TEXT
) STRICT
-- step
CREATE INDEX data_catalogue_crossing_step_crossing ON data_catalogue_crossing_step(crossing)
-- step
CREATE TRIGGER data_catalogue_crossing_step_order BEFORE INSERT ON data_catalogue_crossing_step
WHEN CASE coalesce((SELECT move FROM data_catalogue_crossing_step WHERE crossing = NEW.crossing ORDER BY id DESC LIMIT 1), 'planned')
    WHEN 'planned' THEN NEW.move NOT IN ('assessed', 'given-up')
    WHEN 'assessed' THEN NEW.move NOT IN ('submitted', 'given-up')
    WHEN 'submitted' THEN NEW.move NOT IN ('local-agreed', 'local-refused')
    WHEN 'local-agreed' THEN NEW.move NOT IN ('ministry-agreed', 'ministry-refused')
    WHEN 'ministry-agreed' THEN NEW.move NOT IN ('carried-out', 'given-up')
    ELSE 1 END
BEGIN SELECT RAISE(ABORT, 'data_catalogue.wrong-move'); END
-- step
CREATE TRIGGER data_catalogue_crossing_step_no_update BEFORE UPDATE ON data_catalogue_crossing_step BEGIN SELECT RAISE(ABORT, 'data_catalogue.crossing-recorded'); END
-- step
CREATE TRIGGER data_catalogue_crossing_step_no_delete BEFORE DELETE ON data_catalogue_crossing_step BEGIN SELECT RAISE(ABORT, 'data_catalogue.crossing-recorded'); END
-- step
CREATE TRIGGER data_catalogue_crossing_step_no_replace BEFORE INSERT ON data_catalogue_crossing_step
WHEN EXISTS(SELECT 1 FROM data_catalogue_crossing_step WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'data_catalogue.crossing-recorded'); END
-- step
-- The catalogue as one combing-through left it, whole and frozen (article 7): any two can be compared.
CREATE TABLE data_catalogue_version(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    number INTEGER NOT NULL CHECK(number > 0),
    taken_on TEXT NOT NULL CHECK(taken_on IS date(taken_on, '+0 days')),
    taken_by TEXT NOT NULL CHECK(taken_by <> ''),
    extent TEXT NOT NULL CHECK(extent <> ''),
    outcome TEXT,
    content TEXT NOT NULL,
    content_hash TEXT NOT NULL CHECK(length(content_hash) = 64),
    UNIQUE(enterprise, number)
) STRICT
-- step
CREATE TRIGGER data_catalogue_version_no_update BEFORE UPDATE ON data_catalogue_version BEGIN SELECT RAISE(ABORT, 'data_catalogue.version-frozen'); END
-- step
CREATE TRIGGER data_catalogue_version_no_delete BEFORE DELETE ON data_catalogue_version BEGIN SELECT RAISE(ABORT, 'data_catalogue.version-frozen'); END
-- step
CREATE TRIGGER data_catalogue_version_no_replace BEFORE INSERT ON data_catalogue_version
WHEN EXISTS(SELECT 1 FROM data_catalogue_version WHERE id = NEW.id OR row = NEW.row OR (enterprise = NEW.enterprise AND number = NEW.number))
BEGIN SELECT RAISE(ABORT, 'data_catalogue.version-frozen'); END
-- step
-- What a subsidiary's sealed report said when headquarters took it in (article 37).
CREATE TABLE data_catalogue_member(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    name TEXT NOT NULL CHECK(name <> ''),
    uscc TEXT NOT NULL CHECK(uscc <> ''),
    as_of TEXT NOT NULL CHECK(as_of IS date(as_of, '+0 days')),
    taken_on TEXT NOT NULL CHECK(taken_on IS date(taken_on, '+0 days')),
    content TEXT NOT NULL,
    content_hash TEXT NOT NULL CHECK(length(content_hash) = 64),
    UNIQUE(enterprise, uscc, content_hash)
) STRICT
-- step
CREATE TRIGGER data_catalogue_member_no_update BEFORE UPDATE ON data_catalogue_member BEGIN SELECT RAISE(ABORT, 'data_catalogue.member-recorded'); END
-- step
CREATE TRIGGER data_catalogue_member_no_delete BEFORE DELETE ON data_catalogue_member BEGIN SELECT RAISE(ABORT, 'data_catalogue.member-recorded'); END
-- step
CREATE TRIGGER data_catalogue_member_no_replace BEFORE INSERT ON data_catalogue_member
WHEN EXISTS(SELECT 1 FROM data_catalogue_member WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'data_catalogue.member-recorded'); END
-- step
-- The list or guide by which an entry was identified.
ALTER TABLE data_catalogue_entry ADD COLUMN basis TEXT
-- step
-- What was seen by a look stays as it was seen.
CREATE TRIGGER data_catalogue_scan_no_update BEFORE UPDATE ON data_catalogue_scan BEGIN SELECT RAISE(ABORT, 'facts.append-only'); END
-- step
CREATE TRIGGER data_catalogue_scan_no_delete BEFORE DELETE ON data_catalogue_scan BEGIN SELECT RAISE(ABORT, 'facts.append-only'); END
-- step
CREATE TRIGGER data_catalogue_scan_no_replace BEFORE INSERT ON data_catalogue_scan
WHEN EXISTS(SELECT 1 FROM data_catalogue_scan WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'facts.append-only'); END
-- step
CREATE TRIGGER data_catalogue_seen_no_update BEFORE UPDATE ON data_catalogue_seen BEGIN SELECT RAISE(ABORT, 'facts.append-only'); END
-- step
CREATE TRIGGER data_catalogue_seen_no_delete BEFORE DELETE ON data_catalogue_seen BEGIN SELECT RAISE(ABORT, 'facts.append-only'); END
-- step
CREATE TRIGGER data_catalogue_seen_no_replace BEFORE INSERT ON data_catalogue_seen
WHEN EXISTS(SELECT 1 FROM data_catalogue_seen WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'facts.append-only'); END
-- step
CREATE TRIGGER data_catalogue_evidence_no_update BEFORE UPDATE ON data_catalogue_evidence BEGIN SELECT RAISE(ABORT, 'facts.append-only'); END
-- step
CREATE TRIGGER data_catalogue_evidence_no_delete BEFORE DELETE ON data_catalogue_evidence BEGIN SELECT RAISE(ABORT, 'facts.append-only'); END
-- step
CREATE TRIGGER data_catalogue_evidence_no_replace BEFORE INSERT ON data_catalogue_evidence
WHEN EXISTS(SELECT 1 FROM data_catalogue_evidence WHERE id = NEW.id OR row = NEW.row) BEGIN SELECT RAISE(ABORT, 'facts.append-only'); END
