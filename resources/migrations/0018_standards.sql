-- Standards in review: who takes part, the projects with what they went through, votes, comments, and the enterprise's own register.
-- min-reader: 1
-- step
-- A committee, or a department that has a part.
CREATE TABLE standards_body(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    name TEXT NOT NULL CHECK(name <> ''),
    number TEXT,
    kind TEXT NOT NULL CHECK(kind = 'committee' OR kind = 'sub-committee' OR kind = 'bureau' OR kind = 'other')
) STRICT
-- step
-- Members, experts, drafters.
CREATE TABLE standards_person(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    name TEXT NOT NULL CHECK(name <> ''),
    unit TEXT,
    unit_kind TEXT,
    title TEXT,
    is_senior INTEGER NOT NULL CHECK(is_senior IN (0, 1)),
    years INTEGER CHECK(years >= 0),
    contact TEXT
) STRICT
-- step
CREATE TABLE standards_seat(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    body BLOB NOT NULL REFERENCES standards_body(id),
    person BLOB NOT NULL REFERENCES standards_person(id),
    post TEXT NOT NULL CHECK(post = 'chair' OR post = 'vice-chair' OR post = 'secretary' OR post = 'member'
        OR post = 'observer'),
    from_day TEXT NOT NULL CHECK(from_day IS date(from_day, '+0 days')),
    until_day TEXT CHECK(until_day IS date(until_day, '+0 days')),
    UNIQUE(body, person, from_day)
) STRICT
-- step
CREATE INDEX standards_seat_person ON standards_seat(person)
-- step
-- A project in one procedure of one instrument, "mnr-2022-1966/periodic-review"; what it went through are its steps.
CREATE TABLE standards_project(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    procedure TEXT NOT NULL CHECK(procedure LIKE '%_/_%'),
    kind TEXT NOT NULL CHECK(kind <> ''),
    number TEXT,
    title TEXT NOT NULL CHECK(title <> ''),
    standard TEXT,
    is_revision INTEGER NOT NULL CHECK(is_revision IN (0, 1)),
    is_urgent INTEGER NOT NULL CHECK(is_urgent IN (0, 1)),
    body BLOB REFERENCES standards_body(id),
    leader BLOB REFERENCES standards_person(id),
    follows BLOB REFERENCES standards_project(id),
    started_on TEXT NOT NULL CHECK(started_on IS date(started_on, '+0 days')),
    due_on TEXT CHECK(due_on IS date(due_on, '+0 days')),
    in_force_since TEXT CHECK(in_force_since IS date(in_force_since, '+0 days')),
    published_on TEXT CHECK(published_on IS date(published_on, '+0 days')),
    implemented_on TEXT CHECK(implemented_on IS date(implemented_on, '+0 days')),
    posted_on TEXT CHECK(posted_on IS date(posted_on, '+0 days')),
    posted_until TEXT CHECK(posted_until IS date(posted_until, '+0 days')),
    conclusion TEXT CHECK(conclusion = 'keep' OR conclusion = 'revise' OR conclusion = 'abolish'),
    conclusion_reason TEXT,
    CHECK(due_on IS NULL OR due_on >= started_on),
    CHECK(implemented_on IS NULL OR published_on IS NULL OR implemented_on >= published_on),
    CHECK(posted_until IS NULL OR posted_on IS NULL OR posted_until >= posted_on)
) STRICT
-- step
CREATE INDEX standards_project_enterprise ON standards_project(enterprise)
-- step
CREATE TABLE standards_unit(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    project BLOB NOT NULL REFERENCES standards_project(id),
    name TEXT NOT NULL CHECK(name <> ''),
    is_mine INTEGER NOT NULL CHECK(is_mine IN (0, 1)),
    is_lead INTEGER NOT NULL CHECK(is_lead IN (0, 1)),
    UNIQUE(project, name)
) STRICT
-- step
CREATE TABLE standards_drafter(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    project BLOB NOT NULL REFERENCES standards_project(id),
    person BLOB NOT NULL REFERENCES standards_person(id),
    is_first INTEGER NOT NULL CHECK(is_first IN (0, 1)),
    UNIQUE(project, person)
) STRICT
-- step
CREATE INDEX standards_drafter_person ON standards_drafter(person)
-- step
-- What a person said to an item of a checklist or a question of the pack.
CREATE TABLE standards_mark(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    project BLOB NOT NULL REFERENCES standards_project(id),
    item TEXT NOT NULL CHECK(item <> ''),
    answer TEXT NOT NULL CHECK(answer = 'yes' OR answer = 'no' OR answer = 'does-not-apply'),
    marked_on TEXT NOT NULL CHECK(marked_on IS date(marked_on, '+0 days')),
    note TEXT,
    UNIQUE(project, item)
) STRICT
-- step
-- A version of a document: the content is kept as an attachment of that hash.
CREATE TABLE standards_document(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    project BLOB NOT NULL REFERENCES standards_project(id),
    item TEXT NOT NULL CHECK(item <> ''),
    version INTEGER NOT NULL CHECK(version >= 1),
    name TEXT NOT NULL CHECK(name <> ''),
    content TEXT NOT NULL CHECK(length(content) = 64),
    received_on TEXT NOT NULL CHECK(received_on IS date(received_on, '+0 days')),
    UNIQUE(project, item, version)
) STRICT
-- step
CREATE TABLE standards_comment(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    project BLOB NOT NULL REFERENCES standards_project(id),
    clause TEXT,
    unit TEXT,
    type TEXT CHECK(type = 'general' OR type = 'technical' OR type = 'editorial'),
    content TEXT NOT NULL CHECK(content <> ''),
    proposal TEXT,
    disposition TEXT NOT NULL CHECK(disposition = 'open' OR disposition = 'adopted' OR disposition = 'partly'
        OR disposition = 'rejected'),
    reason TEXT,
    revision TEXT,
    received_on TEXT CHECK(received_on IS date(received_on, '+0 days')),
    CHECK(disposition NOT IN ('partly', 'rejected') OR coalesce(reason, '') <> '')
) STRICT
-- step
CREATE INDEX standards_comment_project ON standards_comment(project)
-- step
-- A vote as it was opened, on a text of that hash; its roster comes with it and stays as it is.
CREATE TABLE standards_vote(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    project BLOB NOT NULL REFERENCES standards_project(id),
    rule TEXT NOT NULL CHECK(rule <> ''),
    is_meeting INTEGER NOT NULL CHECK(is_meeting IN (0, 1)),
    item TEXT NOT NULL CHECK(item <> ''),
    content TEXT NOT NULL CHECK(length(content) = 64),
    opened_on TEXT NOT NULL CHECK(opened_on IS date(opened_on, '+0 days')),
    until_day TEXT CHECK(until_day IS date(until_day, '+0 days')),
    note TEXT,
    CHECK(until_day IS NULL OR until_day >= opened_on)
) STRICT
-- step
CREATE INDEX standards_vote_project ON standards_vote(project)
-- step
CREATE TABLE standards_voter(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    vote BLOB NOT NULL REFERENCES standards_vote(id),
    person BLOB NOT NULL REFERENCES standards_person(id),
    name TEXT NOT NULL CHECK(name <> ''),
    unit TEXT,
    unit_kind TEXT,
    standing TEXT NOT NULL CHECK(standing = 'votes' OR standing = 'recused' OR standing = 'drafter'),
    reason TEXT,
    UNIQUE(vote, person),
    CHECK(standing <> 'recused' OR coalesce(reason, '') <> '')
) STRICT
-- step
CREATE TABLE standards_ballot(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    voter BLOB NOT NULL REFERENCES standards_voter(id),
    choice TEXT NOT NULL CHECK(choice = 'agree' OR choice = 'agree-with-comments' OR choice = 'object-unless-adopted'
        OR choice = 'object' OR choice = 'abstain'),
    cast_on TEXT NOT NULL CHECK(cast_on IS date(cast_on, '+0 days')),
    opinion TEXT,
    UNIQUE(voter)
) STRICT
-- step
-- What the member asked for is adopted, and the member says so: the objection is an agreement from then on.
CREATE TABLE standards_confirmation(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    ballot BLOB NOT NULL REFERENCES standards_ballot(id),
    adopted_on TEXT NOT NULL CHECK(adopted_on IS date(adopted_on, '+0 days')),
    confirmed_on TEXT NOT NULL CHECK(confirmed_on IS date(confirmed_on, '+0 days')),
    UNIQUE(ballot),
    CHECK(confirmed_on >= adopted_on)
) STRICT
-- step
-- The result, sealed to text, roster and ballots.
CREATE TABLE standards_closing(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    vote BLOB NOT NULL REFERENCES standards_vote(id),
    closed_on TEXT NOT NULL CHECK(closed_on IS date(closed_on, '+0 days')),
    has_passed INTEGER NOT NULL CHECK(has_passed IN (0, 1)),
    receipt TEXT NOT NULL,
    seal TEXT NOT NULL CHECK(length(seal) = 64),
    UNIQUE(vote)
) STRICT
-- step
-- A step a project took, and what was proved for it.
CREATE TABLE standards_step(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    project BLOB NOT NULL REFERENCES standards_project(id),
    transition TEXT NOT NULL CHECK(transition <> ''),
    state TEXT NOT NULL CHECK(state <> ''),
    taken_on TEXT NOT NULL CHECK(taken_on IS date(taken_on, '+0 days')),
    taken_by TEXT NOT NULL CHECK(taken_by <> ''),
    reason TEXT,
    proof TEXT NOT NULL
) STRICT
-- step
CREATE INDEX standards_step_project ON standards_step(project)
-- step
-- The enterprise's own register of standards.
CREATE TABLE standards_standard(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    number TEXT NOT NULL CHECK(number <> ''),
    title TEXT,
    status TEXT NOT NULL CHECK(status = 'in-force' OR status = 'withdrawn' OR status = 'planned'),
    published_on TEXT CHECK(published_on IS date(published_on, '+0 days')),
    implemented_on TEXT CHECK(implemented_on IS date(implemented_on, '+0 days')),
    reviewed_on TEXT CHECK(reviewed_on IS date(reviewed_on, '+0 days')),
    withdrawn_on TEXT CHECK(withdrawn_on IS date(withdrawn_on, '+0 days')),
    replaced_by TEXT,
    is_in_use INTEGER NOT NULL CHECK(is_in_use IN (0, 1)),
    is_for_safety INTEGER NOT NULL CHECK(is_for_safety IN (0, 1)),
    is_applied INTEGER NOT NULL CHECK(is_applied IN (0, 1)),
    used_in TEXT,
    marked_in TEXT,
    UNIQUE(enterprise, number)
) STRICT
-- step
-- What authorities sampled.
CREATE TABLE standards_sampling(
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), born INTEGER NOT NULL REFERENCES journal(row),
    enterprise BLOB NOT NULL REFERENCES enterprise(id),
    sampled_on TEXT NOT NULL CHECK(sampled_on IS date(sampled_on, '+0 days')),
    standard TEXT,
    subject TEXT,
    has_passed INTEGER NOT NULL CHECK(has_passed IN (0, 1)),
    done TEXT
) STRICT
-- step
CREATE TRIGGER standards_project_procedure BEFORE UPDATE OF procedure, kind ON standards_project
WHEN (OLD.procedure <> NEW.procedure OR OLD.kind <> NEW.kind) AND EXISTS(SELECT 1 FROM standards_step WHERE project = OLD.id)
BEGIN SELECT RAISE(ABORT, 'standards.project-under-way'); END
-- step
CREATE TRIGGER standards_document_no_update BEFORE UPDATE ON standards_document
BEGIN SELECT RAISE(ABORT, 'standards.kept'); END
-- step
CREATE TRIGGER standards_document_no_delete BEFORE DELETE ON standards_document
BEGIN SELECT RAISE(ABORT, 'standards.kept'); END
-- step
CREATE TRIGGER standards_document_no_replace BEFORE INSERT ON standards_document
WHEN EXISTS(SELECT 1 FROM standards_document WHERE id = NEW.id OR row = NEW.row OR (project = NEW.project AND item = NEW.item AND version = NEW.version))
BEGIN SELECT RAISE(ABORT, 'standards.kept-already'); END
-- step
CREATE TRIGGER standards_vote_no_update BEFORE UPDATE ON standards_vote
BEGIN SELECT RAISE(ABORT, 'standards.kept'); END
-- step
CREATE TRIGGER standards_vote_no_delete BEFORE DELETE ON standards_vote
BEGIN SELECT RAISE(ABORT, 'standards.kept'); END
-- step
CREATE TRIGGER standards_vote_no_replace BEFORE INSERT ON standards_vote
WHEN EXISTS(SELECT 1 FROM standards_vote WHERE id = NEW.id OR row = NEW.row)
BEGIN SELECT RAISE(ABORT, 'standards.kept-already'); END
-- step
CREATE TRIGGER standards_voter_no_update BEFORE UPDATE ON standards_voter
BEGIN SELECT RAISE(ABORT, 'standards.kept'); END
-- step
CREATE TRIGGER standards_voter_no_delete BEFORE DELETE ON standards_voter
BEGIN SELECT RAISE(ABORT, 'standards.kept'); END
-- step
CREATE TRIGGER standards_voter_no_replace BEFORE INSERT ON standards_voter
WHEN EXISTS(SELECT 1 FROM standards_voter WHERE id = NEW.id OR row = NEW.row OR (vote = NEW.vote AND person = NEW.person))
BEGIN SELECT RAISE(ABORT, 'standards.kept-already'); END
-- step
CREATE TRIGGER standards_voter_frozen BEFORE INSERT ON standards_voter WHEN (SELECT born FROM standards_vote WHERE id = NEW.vote) IS NOT NEW.born
BEGIN SELECT RAISE(ABORT, 'standards.roster-frozen'); END
-- step
CREATE TRIGGER standards_ballot_no_update BEFORE UPDATE ON standards_ballot
BEGIN SELECT RAISE(ABORT, 'standards.kept'); END
-- step
CREATE TRIGGER standards_ballot_no_delete BEFORE DELETE ON standards_ballot
BEGIN SELECT RAISE(ABORT, 'standards.kept'); END
-- step
CREATE TRIGGER standards_ballot_no_replace BEFORE INSERT ON standards_ballot
WHEN EXISTS(SELECT 1 FROM standards_ballot WHERE id = NEW.id OR row = NEW.row OR voter = NEW.voter)
BEGIN SELECT RAISE(ABORT, 'standards.kept-already'); END
-- step
CREATE TRIGGER standards_ballot_open BEFORE INSERT ON standards_ballot
WHEN EXISTS(SELECT 1 FROM standards_closing c JOIN standards_voter v ON v.vote = c.vote WHERE v.id = NEW.voter)
BEGIN SELECT RAISE(ABORT, 'standards.ballot-after-close'); END
-- step
CREATE TRIGGER standards_ballot_voter BEFORE INSERT ON standards_ballot WHEN (SELECT standing FROM standards_voter WHERE id = NEW.voter) IS NOT 'votes'
BEGIN SELECT RAISE(ABORT, 'standards.ballot-not-allowed'); END
-- step
CREATE TRIGGER standards_confirmation_no_update BEFORE UPDATE ON standards_confirmation
BEGIN SELECT RAISE(ABORT, 'standards.kept'); END
-- step
CREATE TRIGGER standards_confirmation_no_delete BEFORE DELETE ON standards_confirmation
BEGIN SELECT RAISE(ABORT, 'standards.kept'); END
-- step
CREATE TRIGGER standards_confirmation_no_replace BEFORE INSERT ON standards_confirmation
WHEN EXISTS(SELECT 1 FROM standards_confirmation WHERE id = NEW.id OR row = NEW.row OR ballot = NEW.ballot)
BEGIN SELECT RAISE(ABORT, 'standards.kept-already'); END
-- step
CREATE TRIGGER standards_confirmation_open BEFORE INSERT ON standards_confirmation
WHEN EXISTS(SELECT 1 FROM standards_closing c JOIN standards_voter v ON v.vote = c.vote JOIN standards_ballot b ON b.voter = v.id WHERE b.id = NEW.ballot)
BEGIN SELECT RAISE(ABORT, 'standards.ballot-after-close'); END
-- step
CREATE TRIGGER standards_confirmation_choice BEFORE INSERT ON standards_confirmation WHEN (SELECT choice FROM standards_ballot WHERE id = NEW.ballot) IS NOT 'object-unless-adopted'
BEGIN SELECT RAISE(ABORT, 'standards.ballot-not-allowed'); END
-- step
CREATE TRIGGER standards_closing_no_update BEFORE UPDATE ON standards_closing
BEGIN SELECT RAISE(ABORT, 'standards.kept'); END
-- step
CREATE TRIGGER standards_closing_no_delete BEFORE DELETE ON standards_closing
BEGIN SELECT RAISE(ABORT, 'standards.kept'); END
-- step
CREATE TRIGGER standards_closing_no_replace BEFORE INSERT ON standards_closing
WHEN EXISTS(SELECT 1 FROM standards_closing WHERE id = NEW.id OR row = NEW.row OR vote = NEW.vote)
BEGIN SELECT RAISE(ABORT, 'standards.kept-already'); END
-- step
CREATE TRIGGER standards_step_no_update BEFORE UPDATE ON standards_step
BEGIN SELECT RAISE(ABORT, 'standards.kept'); END
-- step
CREATE TRIGGER standards_step_no_delete BEFORE DELETE ON standards_step
BEGIN SELECT RAISE(ABORT, 'standards.kept'); END
-- step
CREATE TRIGGER standards_step_no_replace BEFORE INSERT ON standards_step
WHEN EXISTS(SELECT 1 FROM standards_step WHERE id = NEW.id OR row = NEW.row)
BEGIN SELECT RAISE(ABORT, 'standards.kept-already'); END
-- step
CREATE TRIGGER standards_step_order BEFORE INSERT ON standards_step
WHEN NEW.taken_on < coalesce((SELECT max(taken_on) FROM standards_step WHERE project = NEW.project), (SELECT started_on FROM standards_project WHERE id = NEW.project))
BEGIN SELECT RAISE(ABORT, 'standards.step-too-early'); END
