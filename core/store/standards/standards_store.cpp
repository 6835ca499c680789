// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/standards/standards_store.h"

#include "core/store/standards/tables.h"

#include <array>
#include <map>

namespace plumbline::standards {

namespace {

constexpr char projectSelection[] =
    "id, procedure, kind, number, title, standard, is_revision, is_urgent, body, leader, follows, "
    "started_on, due_on, in_force_since, published_on, implemented_on, posted_on, posted_until, "
    "conclusion, conclusion_reason";

std::optional<QString> unlessEmpty(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}
std::optional<std::string> unlessEmpty(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

Result<QString> textAt(const Statement& row, int column)
{
    return TRY(row.optional(column, &Statement::string)).value_or(QString());
}
Result<std::string> keyAt(const Statement& row, int column)
{
    return TRY(row.optional(column, &Statement::text)).value_or(std::string());
}

Problem wrongWord(const std::string& word)
{
    return Problem{"store.wrong-type"}.with("value", QString::fromStdString(word));
}

std::string procedureOf(const Project& project)
{
    return project.pack + "/" + project.workflow;
}

Result<Project> projectAt(const Statement& row)
{
    Project project;
    project.id = TRY(row.id(0));
    const std::string procedure = TRY(row.text(1));
    const std::size_t slash = procedure.find('/');
    if (slash == std::string::npos)
        return wrongWord(procedure);
    project.pack = procedure.substr(0, slash);
    project.workflow = procedure.substr(slash + 1);
    project.kind = TRY(row.text(2));
    project.number = TRY(textAt(row, 3));
    project.title = TRY(row.string(4));
    project.standard = TRY(textAt(row, 5));
    project.isRevision = TRY(row.flag(6));
    project.isUrgent = TRY(row.flag(7));
    project.body = TRY(row.optional(8, &Statement::id));
    project.leader = TRY(row.optional(9, &Statement::id));
    project.follows = TRY(row.optional(10, &Statement::id));
    project.startedOn = TRY(row.date(11));
    project.dueOn = TRY(row.optional(12, &Statement::date));
    project.inForceSince = TRY(row.optional(13, &Statement::date));
    project.publishedOn = TRY(row.optional(14, &Statement::date));
    project.implementedOn = TRY(row.optional(15, &Statement::date));
    project.postedOn = TRY(row.optional(16, &Statement::date));
    project.postedUntil = TRY(row.optional(17, &Statement::date));
    project.conclusion = TRY(keyAt(row, 18));
    project.conclusionReason = TRY(textAt(row, 19));
    return project;
}

Result<void> readProjects(const ReadScope& scope, Facts& facts)
{
    Statement rows = TRY(
        scope.prepare("SELECT " + std::string(projectSelection) + " FROM standards_project WHERE enterprise = ? ORDER BY id"));
    rows.bind(1, facts.enterprise);
    while (TRY(rows.step()))
        facts.projects.push_back(TRY(projectAt(rows)));
    return {};
}

Result<Step> stepAt(const Statement& row)
{
    Step step;
    step.transition = TRY(row.text(1));
    step.to = TRY(row.text(2));
    step.on = TRY(row.date(3));
    step.by = TRY(row.string(4));
    step.reason = TRY(textAt(row, 5));
    return step;
}

/// Steps and the marks that clocks ask for, put to their projects.
Result<void> readCourses(const ReadScope& scope, const FactsAsked& asked, Facts& facts)
{
    std::map<Id, Project*> byId;
    for (Project& project : facts.projects)
        byId.emplace(project.id, &project);
    Statement steps = TRY(scope.prepare("SELECT s.project, s.transition, s.state, s.taken_on, s.taken_by, s.reason "
                                        "FROM standards_step s JOIN standards_project p ON p.id = s.project "
                                        "WHERE p.enterprise = ? ORDER BY s.id"));
    steps.bind(1, facts.enterprise);
    while (TRY(steps.step()))
        byId.at(TRY(steps.id(0)))->steps.push_back(TRY(stepAt(steps)));
    Statement marks = TRY(scope.prepare("SELECT m.project, m.answer, m.marked_on FROM standards_mark m "
                                        "JOIN standards_project p ON p.id = m.project WHERE p.enterprise = ? AND m.item = ?"));
    for (const std::string& item : asked.clockItems) {
        marks.reset();
        marks.bind(1, facts.enterprise).bind(2, item);
        while (TRY(marks.step())) {
            const auto answer = answerOf(TRY(marks.text(1)));
            if (answer)
                byId.at(TRY(marks.id(0)))->clockMarks.push_back({item, *answer, TRY(marks.date(2)), {}});
        }
    }
    return {};
}

/// Whose last day is named, that isn't counted, and whose text is still the newest.
Result<void> readRunningVotes(const ReadScope& scope, Facts& facts)
{
    std::map<Id, Project*> byId;
    for (Project& project : facts.projects)
        byId.emplace(project.id, &project);
    Statement rows = TRY(scope.prepare("SELECT v.project, v.rule, v.until_day FROM standards_vote v "
                                       "JOIN standards_project p ON p.id = v.project "
                                       "WHERE p.enterprise = ? AND v.until_day IS NOT NULL "
                                       "AND NOT EXISTS(SELECT 1 FROM standards_closing c WHERE c.vote = v.id) "
                                       "AND v.content IS (SELECT d.content FROM standards_document d WHERE d.project = v.project "
                                       "AND d.item = v.item ORDER BY d.version DESC LIMIT 1) ORDER BY v.id"));
    rows.bind(1, facts.enterprise);
    while (TRY(rows.step()))
        byId.at(TRY(rows.id(0)))->runningVotes.push_back({TRY(rows.text(1)), TRY(rows.date(2))});
    return {};
}

Result<void> readPeople(const ReadScope& scope, Facts& facts)
{
    Statement bodies = TRY(scope.prepare("SELECT id, name, number, kind FROM standards_body WHERE enterprise = ? ORDER BY id"));
    bodies.bind(1, facts.enterprise);
    while (TRY(bodies.step())) {
        Body& body = facts.bodies.emplace_back();
        body.id = TRY(bodies.id(0));
        body.name = TRY(bodies.string(1));
        body.number = TRY(textAt(bodies, 2));
        body.kind = TRY(bodies.text(3));
    }
    Statement people = TRY(scope.prepare(
        "SELECT id, name, unit, unit_kind, title, is_senior, years FROM standards_person WHERE enterprise = ? ORDER BY id"));
    people.bind(1, facts.enterprise);
    while (TRY(people.step())) {
        Person& person = facts.persons.emplace_back();
        person.id = TRY(people.id(0));
        person.name = TRY(people.string(1));
        person.unit = TRY(textAt(people, 2));
        person.unitKind = TRY(keyAt(people, 3));
        person.title = TRY(textAt(people, 4));
        person.isSenior = TRY(people.flag(5));
        person.years = TRY(people.optional(6, &Statement::integer));
    }
    Statement seats = TRY(scope.prepare("SELECT s.body, s.person, s.post, s.from_day, s.until_day FROM standards_seat s "
                                        "JOIN standards_body b ON b.id = s.body WHERE b.enterprise = ? ORDER BY s.id"));
    seats.bind(1, facts.enterprise);
    while (TRY(seats.step())) {
        Seat& seat = facts.seats.emplace_back();
        seat.body = TRY(seats.id(0));
        seat.person = TRY(seats.id(1));
        seat.post = TRY(seats.text(2));
        seat.from = TRY(seats.date(3));
        seat.until = TRY(seats.optional(4, &Statement::date));
    }
    return {};
}

Result<void> readDrafters(const ReadScope& scope, Facts& facts)
{
    Statement rows = TRY(scope.prepare("SELECT d.project, d.person, d.is_first FROM standards_drafter d "
                                       "JOIN standards_project p ON p.id = d.project WHERE p.enterprise = ? ORDER BY d.id"));
    rows.bind(1, facts.enterprise);
    while (TRY(rows.step()))
        facts.drafters.push_back({TRY(rows.id(0)), TRY(rows.id(1)), TRY(rows.flag(2))});
    return {};
}

Result<void> readRegister(const ReadScope& scope, Facts& facts)
{
    Statement rows = TRY(scope.prepare(
        "SELECT id, number, title, status, published_on, implemented_on, reviewed_on, withdrawn_on, replaced_by, is_in_use, "
        "is_for_safety, is_applied, used_in, marked_in FROM standards_standard WHERE enterprise = ? ORDER BY number, id"));
    rows.bind(1, facts.enterprise);
    while (TRY(rows.step())) {
        OwnStandard& standard = facts.own.emplace_back();
        standard.id = TRY(rows.id(0));
        standard.number = TRY(rows.string(1));
        standard.title = TRY(textAt(rows, 2));
        standard.status = TRY(rows.text(3));
        standard.publishedOn = TRY(rows.optional(4, &Statement::date));
        standard.implementedOn = TRY(rows.optional(5, &Statement::date));
        standard.reviewedOn = TRY(rows.optional(6, &Statement::date));
        standard.withdrawnOn = TRY(rows.optional(7, &Statement::date));
        standard.replacedBy = TRY(textAt(rows, 8));
        standard.isInUse = TRY(rows.flag(9));
        standard.isForSafety = TRY(rows.flag(10));
        standard.isApplied = TRY(rows.flag(11));
        standard.usedIn = TRY(textAt(rows, 12));
        standard.markedIn = TRY(textAt(rows, 13));
    }
    return {};
}

Result<void> readSamplings(const ReadScope& scope, Facts& facts)
{
    Statement rows = TRY(scope.prepare("SELECT id, sampled_on, standard, subject, has_passed, done FROM standards_sampling "
                                       "WHERE enterprise = ? ORDER BY sampled_on, id"));
    rows.bind(1, facts.enterprise);
    while (TRY(rows.step())) {
        Sampling& sampling = facts.samplings.emplace_back();
        sampling.id = TRY(rows.id(0));
        sampling.on = TRY(rows.date(1));
        sampling.standard = TRY(textAt(rows, 2));
        sampling.subject = TRY(textAt(rows, 3));
        sampling.hasPassed = TRY(rows.flag(4));
        sampling.done = TRY(textAt(rows, 5));
    }
    return {};
}

Result<void> readOffices(const ReadScope& scope, Facts& facts)
{
    Statement rows =
        TRY(scope.prepare("SELECT o.actor, o.person, p.name, o.body, o.from_day, o.until_day FROM standards_office o "
                          "JOIN person p ON p.id = o.person WHERE o.enterprise = ? ORDER BY o.id"));
    rows.bind(1, facts.enterprise);
    while (TRY(rows.step())) {
        Office& office = facts.offices.emplace_back();
        office.actor = TRY(rows.text(0));
        office.person = TRY(rows.id(1));
        office.name = TRY(rows.string(2));
        office.body = TRY(rows.optional(3, &Statement::id));
        office.from = TRY(rows.date(4));
        office.until = TRY(rows.optional(5, &Statement::date));
    }
    return {};
}

/// The columns in which an order keeps the day of each thing done, by the item of the pack's lists of duties.
constexpr std::array<const char*, 4> dutyItems{"after.batch", "after.buyers", "after.danger", "after.service"};

Result<void> readOrders(const ReadScope& scope, Facts& facts)
{
    Statement rows = TRY(scope.prepare(
        "SELECT id, sampling, addressed_as, ordered_on, number, authority, model, batch, due_on, batch_checked_on, "
        "buyers_told_on, "
        "danger_removed_on, service_repeated_on FROM standards_order WHERE enterprise = ? ORDER BY ordered_on, id"));
    rows.bind(1, facts.enterprise);
    while (TRY(rows.step())) {
        Order& order = facts.orders.emplace_back();
        order.id = TRY(rows.id(0));
        order.sampling = TRY(rows.id(1));
        order.addressedAs = TRY(rows.text(2));
        order.on = TRY(rows.date(3));
        order.number = TRY(textAt(rows, 4));
        order.authority = TRY(textAt(rows, 5));
        order.model = TRY(textAt(rows, 6));
        order.batch = TRY(textAt(rows, 7));
        order.dueOn = TRY(rows.optional(8, &Statement::date));
        for (std::size_t at = 0; at < dutyItems.size(); ++at) {
            if (const std::optional<QDate> done = TRY(rows.optional(int(9 + at), &Statement::date)))
                order.doneOn.emplace(dutyItems[at], *done);
        }
    }
    return {};
}

Result<void> readReferences(const ReadScope& scope, Facts& facts)
{
    Statement rows = TRY(scope.prepare(
        "SELECT id, document, clause, number FROM standards_reference WHERE enterprise = ? ORDER BY document, number, id"));
    rows.bind(1, facts.enterprise);
    while (TRY(rows.step())) {
        Reference& reference = facts.references.emplace_back();
        reference.id = TRY(rows.id(0));
        reference.document = TRY(rows.string(1));
        reference.clause = TRY(textAt(rows, 2));
        reference.number = TRY(rows.string(3));
    }
    return {};
}

Result<void> readMarks(const ReadScope& scope, Dossier& dossier)
{
    Statement rows =
        TRY(scope.prepare("SELECT item, answer, marked_on, note FROM standards_mark WHERE project = ? ORDER BY item"));
    rows.bind(1, dossier.project.id);
    while (TRY(rows.step())) {
        const std::string word = TRY(rows.text(1));
        const auto answer = answerOf(word);
        if (!answer)
            return wrongWord(word);
        Mark& mark = dossier.marks.emplace_back();
        mark.item = TRY(rows.text(0));
        mark.answer = *answer;
        mark.on = TRY(rows.date(2));
        mark.note = TRY(textAt(rows, 3));
    }
    return {};
}

Result<void> readDocuments(const ReadScope& scope, Dossier& dossier)
{
    Statement rows = TRY(scope.prepare(
        "SELECT id, item, version, name, content, received_on FROM standards_document WHERE project = ? ORDER BY item, version"));
    rows.bind(1, dossier.project.id);
    while (TRY(rows.step())) {
        Document& document = dossier.documents.emplace_back();
        document.id = TRY(rows.id(0));
        document.item = TRY(rows.text(1));
        document.version = TRY(rows.integer(2));
        document.name = TRY(rows.string(3));
        document.hash = TRY(rows.text(4));
        document.receivedOn = TRY(rows.date(5));
    }
    return {};
}

Result<void> readComments(const ReadScope& scope, Dossier& dossier)
{
    Statement rows = TRY(scope.prepare("SELECT id, clause, unit, type, content, proposal, disposition, reason, revision, "
                                       "stage IS 'examination' FROM standards_comment WHERE project = ? ORDER BY id"));
    rows.bind(1, dossier.project.id);
    while (TRY(rows.step())) {
        const std::string word = TRY(rows.text(6));
        const auto disposition = dispositionOf(word);
        if (!disposition)
            return wrongWord(word);
        Comment& comment = dossier.comments.emplace_back();
        comment.id = TRY(rows.id(0));
        comment.clause = TRY(textAt(rows, 1));
        comment.unit = TRY(textAt(rows, 2));
        comment.type = TRY(keyAt(rows, 3));
        comment.text = TRY(rows.string(4));
        comment.proposal = TRY(textAt(rows, 5));
        comment.disposition = *disposition;
        comment.reason = TRY(textAt(rows, 7));
        comment.revision = TRY(textAt(rows, 8));
        comment.isOfExamination = TRY(rows.flag(9));
    }
    return {};
}

Result<void> readLikenesses(const ReadScope& scope, Dossier& dossier)
{
    Statement rows = TRY(scope.prepare("SELECT l.id, l.earlier, l.later, l.verdict = 'same', l.note FROM standards_likeness l "
                                       "JOIN standards_comment c ON c.id = l.later WHERE c.project = ? ORDER BY l.id"));
    rows.bind(1, dossier.project.id);
    while (TRY(rows.step())) {
        Likeness& likeness = dossier.likenesses.emplace_back();
        likeness.id = TRY(rows.id(0));
        likeness.earlier = TRY(rows.id(1));
        likeness.later = TRY(rows.id(2));
        likeness.isSame = TRY(rows.flag(3));
        likeness.note = TRY(textAt(rows, 4));
    }
    return {};
}

Result<void> readAddressees(const ReadScope& scope, Dossier& dossier)
{
    Statement rows = TRY(scope.prepare(
        "SELECT name, sent_on, answered_on, has_opinions FROM standards_addressee WHERE project = ? ORDER BY sent_on, id"));
    rows.bind(1, dossier.project.id);
    while (TRY(rows.step())) {
        Addressee& addressee = dossier.addressees.emplace_back();
        addressee.name = TRY(rows.string(0));
        addressee.sentOn = TRY(rows.date(1));
        addressee.answeredOn = TRY(rows.optional(2, &Statement::date));
        addressee.hasOpinions = TRY(rows.flag(3));
    }
    return {};
}

Result<void> readGroup(const ReadScope& scope, Dossier& dossier)
{
    Statement units = TRY(scope.prepare("SELECT name, is_mine, is_lead FROM standards_unit WHERE project = ? ORDER BY id"));
    units.bind(1, dossier.project.id);
    while (TRY(units.step())) {
        DraftingUnit& unit = dossier.units.emplace_back();
        unit.name = TRY(units.string(0));
        unit.isMine = TRY(units.flag(1));
        unit.isLead = TRY(units.flag(2));
    }
    Statement people = TRY(scope.prepare("SELECT person, is_first FROM standards_drafter WHERE project = ? ORDER BY id"));
    people.bind(1, dossier.project.id);
    while (TRY(people.step()))
        dossier.drafters.push_back({dossier.project.id, TRY(people.id(0)), TRY(people.flag(1))});
    return {};
}

FactValues valuesOf(const EnterpriseId& enterprise, const Project& project)
{
    return {{"enterprise", enterprise}, {"procedure", procedureOf(project)}, {"kind", project.kind},
        {"number", unlessEmpty(project.number)}, {"title", project.title}, {"standard", unlessEmpty(project.standard)},
        {"is_revision", FactValue::flag(project.isRevision)}, {"is_urgent", FactValue::flag(project.isUrgent)},
        {"body", project.body}, {"leader", project.leader}, {"follows", project.follows}, {"started_on", project.startedOn},
        {"due_on", project.dueOn}, {"in_force_since", project.inForceSince}, {"published_on", project.publishedOn},
        {"implemented_on", project.implementedOn}, {"posted_on", project.postedOn}, {"posted_until", project.postedUntil},
        {"conclusion", unlessEmpty(project.conclusion)}, {"conclusion_reason", unlessEmpty(project.conclusionReason)}};
}

}

Result<Facts> readFacts(const ReadScope& scope, const FactsAsked& asked)
{
    Facts facts;
    facts.enterprise = asked.enterprise;
    TRY(readPeople(scope, facts));
    TRY(readProjects(scope, facts));
    TRY(readCourses(scope, asked, facts));
    TRY(readRunningVotes(scope, facts));
    TRY(readDrafters(scope, facts));
    TRY(readRegister(scope, facts));
    TRY(readSamplings(scope, facts));
    TRY(readOffices(scope, facts));
    TRY(readOrders(scope, facts));
    TRY(readReferences(scope, facts));
    return facts;
}

Result<Dossier> readDossier(const ReadScope& scope, const Project& project)
{
    Dossier dossier;
    dossier.project = project;
    for (auto* const read : {readGroup, readMarks, readDocuments, readComments, readLikenesses, readAddressees})
        TRY(read(scope, dossier));
    dossier.votes = TRY(readVotes(scope, project.id));
    Statement proofs = TRY(scope.prepare("SELECT proof FROM standards_step WHERE project = ? ORDER BY id"));
    proofs.bind(1, project.id);
    for (Step& step : dossier.project.steps) {
        if (TRY(proofs.step()))
            step.proof = TRY(proofs.text(0));
    }
    return dossier;
}

Result<std::optional<Id>> firstProject(const ReadScope& scope, const EnterpriseId& enterprise)
{
    Statement row = TRY(scope.prepare("SELECT id FROM standards_project WHERE enterprise = ? ORDER BY id LIMIT 1"));
    row.bind(1, enterprise);
    if (!TRY(row.step()))
        return std::optional<Id>();
    return std::optional(TRY(row.id(0)));
}

Result<EnterpriseId> ownerOfProject(const ReadScope& scope, const Id& project)
{
    Statement row = TRY(scope.prepare("SELECT enterprise FROM standards_project WHERE id = ?"));
    row.bind(1, project);
    if (!TRY(row.step()))
        return Problem{"facts.missing"}.with("id", QString::fromStdString(project.text()));
    return row.idOf<EnterpriseId>(0);
}

Result<Id> insertProject(WriteScope& scope, const EnterpriseId& enterprise, const Project& project)
{
    return insertFact(scope, projectTable, valuesOf(enterprise, project));
}

Result<Id> insertUnit(WriteScope& scope, const Id& project, const DraftingUnit& unit)
{
    return insertFact(scope, unitTable,
        {{"project", project}, {"name", unit.name}, {"is_mine", FactValue::flag(unit.isMine)},
            {"is_lead", FactValue::flag(unit.isLead)}});
}

Result<Id> insertDrafter(WriteScope& scope, const Drafter& drafter)
{
    return insertFact(scope, drafterTable,
        {{"project", drafter.project}, {"person", drafter.person}, {"is_first", FactValue::flag(drafter.isFirst)}});
}

Result<void> saveConclusion(WriteScope& scope, const Id& project, std::string_view conclusion, const QString& reason)
{
    return updateFact(scope, projectTable, project,
        {{"conclusion", unlessEmpty(std::string(conclusion))}, {"conclusion_reason", unlessEmpty(reason)}});
}

Result<void> saveMark(WriteScope& scope, const Id& project, std::string_view item, const std::optional<Mark>& mark)
{
    Id known;
    {
        Statement row = TRY(scope.prepare("SELECT id FROM standards_mark WHERE project = ? AND item = ?"));
        row.bind(1, project).bind(2, item);
        if (TRY(row.step()))
            known = TRY(row.id(0));
    }
    if (!mark)
        return known.isNull() ? Result<void>() : deleteFact(scope, markTable, known);
    const FactValues values{{"project", project}, {"item", std::string(item)}, {"answer", std::string(answerKey(mark->answer))},
        {"marked_on", mark->on}, {"note", unlessEmpty(mark->note)}};
    if (!known.isNull())
        return updateFact(scope, markTable, known, values);
    TRY(insertFact(scope, markTable, values));
    return {};
}

Result<Id> insertDocument(WriteScope& scope, const Id& project, const Document& document)
{
    return insertFact(scope, documentTable,
        {{"project", project}, {"item", document.item}, {"version", document.version}, {"name", document.name},
            {"content", document.hash}, {"received_on", document.receivedOn}});
}

Result<Id> insertStep(WriteScope& scope, const Id& project, const Step& step)
{
    return insertFact(scope, stepTable,
        {{"project", project}, {"transition", step.transition}, {"state", step.to}, {"taken_on", step.on}, {"taken_by", step.by},
            {"reason", unlessEmpty(step.reason)}, {"proof", step.proof}});
}

Result<Id> insertComment(WriteScope& scope, const Id& project, const Comment& comment)
{
    return insertFact(scope, commentTable,
        {{"project", project}, {"clause", unlessEmpty(comment.clause)}, {"unit", unlessEmpty(comment.unit)},
            {"type", unlessEmpty(comment.type)}, {"content", comment.text}, {"proposal", unlessEmpty(comment.proposal)},
            {"disposition", std::string(dispositionKey(comment.disposition))}, {"reason", unlessEmpty(comment.reason)},
            {"revision", unlessEmpty(comment.revision)},
            {"stage", comment.isOfExamination ? std::optional<std::string>("examination") : std::nullopt}});
}

Result<void> saveDisposition(WriteScope& scope, const Comment& comment)
{
    return updateFact(scope, commentTable, comment.id,
        {{"disposition", std::string(dispositionKey(comment.disposition))}, {"reason", unlessEmpty(comment.reason)},
            {"revision", unlessEmpty(comment.revision)}});
}

Result<Id> insertLikeness(WriteScope& scope, const Likeness& likeness)
{
    return insertFact(scope, likenessTable,
        {{"earlier", likeness.earlier}, {"later", likeness.later}, {"verdict", likeness.isSame ? "same" : "different"},
            {"note", unlessEmpty(likeness.note)}});
}

Result<void> deleteLikeness(WriteScope& scope, const Id& likeness)
{
    return deleteFact(scope, likenessTable, likeness);
}

}
