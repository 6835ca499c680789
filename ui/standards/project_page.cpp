// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/project_page.h"

#include "core/reports/report_document.h"
#include "core/standards/comments.h"
#include "ui/shared/facts_door.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/record_table.h"
#include "ui/shared/theme.h"
#include "ui/standards/follow_card.h"
#include "ui/standards/forms_card.h"
#include "ui/standards/gate_card.h"
#include "ui/standards/open_project.h"
#include "ui/standards/project_choice.h"
#include "ui/standards/tick_card.h"
#include "ui/standards/workflow_diagram.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/wording.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace plumbline::standards {

namespace {

constexpr int shownDigits = 12; // of a content's hash

std::optional<Mark> markFor(const QString& item, int choice, QDate day, const QString& note)
{
    if (choice == 0)
        return {};
    const Answer answer = choice == 1 ? Answer::Yes : choice == 2 ? Answer::No : Answer::DoesNotApply;
    return Mark{item.toStdString(), answer, day, note};
}

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* const item = layout->takeAt(0)) {
        if (QWidget* const widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater(); // it may be one of them that is being answered
        }
        delete item;
    }
}

}

ProjectPage::ProjectPage(PageContext& context, ProjectDoor& door, FactsDoor& facts, QWidget* parent)
    : Page(parent), m_context(context), m_door(door),
      m_reader(new ProjectReader(
          context, door, [this](Result<OpenProject> open) { take(std::move(open)); }, this)),
      m_people(makeButton({}, "button")), m_choice(new ProjectChoice(door)), m_problem(makeLabel({}, "fieldProblem")),
      m_none(new NoProject(context)), m_about(makeLabel({}, "second")), m_diagramCard(new Card), m_diagram(new WorkflowDiagram),
      m_stepCard(new Card), m_day(new QDateEdit), m_reason(new QLineEdit), m_moves(new QVBoxLayout), m_forms(new QVBoxLayout),
      m_courseCard(new Card), m_course(new RecordTable), m_courseModel(new RecordModel<StepRow>({}, this)),
      m_documentCard(new Card), m_documents(new RecordTable), m_documentModel(new RecordModel<DocumentRow>({}, this))
{
    addAction(m_people);
    m_choice->setObjectName(QStringLiteral("project"));
    m_problem->setObjectName(QStringLiteral("projectProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_about->setWordWrap(true);
    m_diagramCard->body()->addWidget(m_diagram);
    m_stepCard->body()->addWidget(buildStepLine());
    m_moves->setSpacing(space::three);
    m_forms->setSpacing(space::three);
    m_course->setModel(m_courseModel);
    m_course->showAllRows();
    m_course->setFlexibleColumn(4);
    m_courseCard->body()->addWidget(m_course);
    m_documents->setModel(m_documentModel);
    m_documents->showAllRows();
    m_documentCard->body()->addWidget(m_documents);
    for (Card* const card : {m_diagramCard, m_stepCard, m_courseCard, m_documentCard})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_choice);
    body()->addWidget(m_none, 1);
    body()->addWidget(m_problem);
    body()->addWidget(m_about);
    body()->addWidget(m_diagramCard);
    body()->addWidget(m_stepCard);
    body()->addLayout(m_moves);
    body()->addLayout(m_forms);
    body()->addWidget(m_courseCard);
    body()->addWidget(m_documentCard);
    body()->addStretch();
    connect(m_people, &QPushButton::clicked, this,
        [this, &facts] { facts.open(m_context, {.table = "standards.unit", .cells = {}}); });
    connect(m_documents, &RecordTable::figureAsked, this, &ProjectPage::takeOut);
    retranslate();
    m_reader->ask();
}

QWidget* ProjectPage::buildStepLine()
{
    auto* const holder = new QWidget;
    auto* const line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::two);
    m_day->setObjectName(QStringLiteral("stepDay"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_reason->setObjectName(QStringLiteral("stepReason"));
    line->addWidget(m_day);
    line->addWidget(m_reason, 1);
    return holder;
}

void ProjectPage::take(Result<OpenProject> open)
{
    m_open.reset();
    m_problem->setVisible(!m_none->standFor(open) && !open);
    if (open)
        m_open.emplace(std::move(open).value());
    else
        m_problem->setText(sentenceOf(open.problem(), m_context.language()));
    m_day->setDate(m_context.scope().asOf);
    showProject();
    Q_EMIT loaded();
}

void ProjectPage::showProject()
{
    for (QWidget* const part :
        {static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_about), static_cast<QWidget*>(m_diagramCard),
            static_cast<QWidget*>(m_stepCard), static_cast<QWidget*>(m_courseCard), static_cast<QWidget*>(m_documentCard)})
        part->setVisible(m_open.has_value());
    emptyLayout(m_moves);
    emptyLayout(m_forms);
    if (!m_open)
        return setLead({});
    const Language language = m_context.language();
    const Project& project = m_open->dossier.project;
    m_door.choose(project.id);
    m_choice->show(m_open->facts.projects, project);
    std::set<std::string> passed;
    if (!project.steps.empty())
        passed.insert(m_open->workflow->states.front().id);
    for (const Step& step : project.steps)
        passed.insert(step.to);
    m_diagram->show(m_open->workflow, project.kind, m_open->place.state->id, std::move(passed), language);
    setLead(tr("<b>%1</b> since %2").arg(in(language, m_open->place.state->name), dateText(m_open->place.since)));
    QStringList about{
        in(language, m_open->workflow->name), nameOf(QString::fromStdString(project.kind), language, m_open->rules->pack)};
    if (const Body* const body = project.body ? m_open->facts.body(*project.body) : nullptr)
        about << body->name;
    if (project.dueOn)
        about << tr("term ends %1").arg(dateText(*project.dueOn));
    const CommentCount comments = countOf(opinionsOf(m_open->dossier, OpinionsOf::Both));
    if (comments.all > 0) {
        QString said = tr("%n opinion(s)", nullptr, int(comments.all)) + tr(", %n open", nullptr, int(comments.open));
        if (const auto same = alike(m_open->dossier); !same.empty())
            said += tr(", %n that may say the same", nullptr, int(same.size()));
        about << said;
    }
    m_about->setText(about.join(QStringLiteral(" · ")) + people());
    showMoves();
    showForms();
    showTables();
}

/// Who drafts, on a line of its own.
QString ProjectPage::people() const
{
    QStringList said;
    for (const DraftingUnit& unit : m_open->dossier.units)
        said << (unit.isLead ? tr("%1 (leads)").arg(unit.name) : unit.name);
    for (const Drafter& drafter : m_open->dossier.drafters) {
        if (const Person* const person = m_open->facts.person(drafter.person))
            said << (drafter.isFirst ? tr("%1 (first drafter)").arg(person->name) : person->name);
    }
    if (const auto& leader = m_open->dossier.project.leader; leader && m_open->facts.person(*leader))
        said << tr("%1 (leader)").arg(m_open->facts.person(*leader)->name);
    return said.isEmpty() ? QString() : QLatin1Char('\n') + tr("Who drafts: %1").arg(said.join(QStringLiteral(" · ")));
}

void ProjectPage::showMoves()
{
    m_stepCard->setVisible(!m_open->moves.empty());
    for (const Move& move : m_open->moves) {
        auto* const card = new GateCard(m_context, *m_open, move);
        connect(card, &GateCard::asked, this, &ProjectPage::takeStep);
        m_moves->addWidget(card);
    }
    for (const FollowUp& followUp : m_open->followUps) {
        if (m_open->place.state->ending != Ending::Good || !followUp.conditions.front().holds)
            continue; // what comes after another ending is no way on from here
        auto* const card = new FollowCard(m_context, followUp);
        connect(card, &FollowCard::asked, this, &ProjectPage::follow);
        m_moves->addWidget(card);
    }
    auto* const ticks = new TickCard(m_context, *m_open);
    if (ticks->isEmpty()) {
        delete ticks;
        return;
    }
    connect(ticks, &TickCard::ticked, this, &ProjectPage::tick);
    connect(ticks, &TickCard::fileChosen, this, &ProjectPage::handIn);
    m_moves->addWidget(ticks);
}

void ProjectPage::showForms()
{
    auto* const points = new PointsCard(m_context, *m_open);
    connect(points, &PointsCard::written, this, &ProjectPage::write);
    auto* const forms = new FormsCard(m_context, *m_open);
    if (points->isEmpty())
        delete points;
    else
        m_forms->addWidget(points);
    if (forms->isEmpty())
        delete forms;
    else
        m_forms->addWidget(forms);
}

void ProjectPage::showTables()
{
    const Language language = m_context.language();
    std::vector<StepRow> steps;
    for (const Step& step : m_open->dossier.project.steps) {
        const Transition* const taken = m_open->workflow->transition(step.transition);
        StepRow& row = steps.emplace_back();
        row.name = taken ? in(language, taken->name) : QString::fromStdString(step.transition);
        row.on = step.on;
        row.by = step.by;
        row.reason = step.reason;
        for (const RunningClock& clock : m_open->clocks) {
            if (taken && clock.deadline->id == taken->deadline && clock.doneOn == step.on)
                row.due = clock.due.day;
        }
    }
    for (const RunningClock& clock : m_open->clocks) {
        if (!clock.doneOn)
            steps.push_back({in(language, clock.deadline->name), {}, clock.due.day, {}, {}});
    }
    std::vector<DocumentRow> documents;
    for (const Document& document : m_open->dossier.documents)
        documents.push_back({nameOf(QString::fromStdString(document.item), language, m_open->rules->pack), document});
    m_courseCard->setVisible(!steps.empty());
    m_documentCard->setVisible(!documents.empty());
    m_courseModel->setColumns(stepColumns());
    m_courseModel->setRows(std::move(steps));
    m_documentModel->setColumns(documentColumns());
    m_documentModel->setRows(std::move(documents));
    m_course->updateGeometry();
    m_documents->updateGeometry();
}

std::vector<Column<ProjectPage::StepRow>> ProjectPage::stepColumns() const
{
    std::vector<Column<StepRow>> columns;
    columns.push_back({tr("Step"), [](const StepRow& row) { return row.name; }, {}});
    columns.push_back({tr("Done"), [](const StepRow& row) { return row.on.isValid() ? dateText(row.on) : tr("open"); }, {}});
    columns.push_back({tr("Due"), [](const StepRow& row) { return row.due ? dateText(*row.due) : QString(); }, {}});
    columns.push_back({tr("By"), [](const StepRow& row) { return row.by; }, {}});
    columns.push_back({tr("Reason"), [](const StepRow& row) { return row.reason; }, {}});
    return columns;
}

std::vector<Column<ProjectPage::DocumentRow>> ProjectPage::documentColumns() const
{
    std::vector<Column<DocumentRow>> columns;
    columns.push_back({tr("Document"), [](const DocumentRow& row) { return row.item; }, {}});
    columns.push_back({tr("File"), [](const DocumentRow& row) { return row.document.name; }, {}, Qt::AlignLeading,
        [](const DocumentRow& row) { return QString::fromStdString(row.document.id.text()); }, {}});
    columns.push_back({tr("Version"), [](const DocumentRow& row) { return QString::number(row.document.version); }, {}});
    columns.push_back({tr("Received"), [](const DocumentRow& row) { return dateText(row.document.receivedOn); }, {}});
    columns.push_back({QStringLiteral("SHA-256"),
        [](const DocumentRow& row) { return QString::fromStdString(row.document.hash).left(shownDigits); }, {}});
    return columns;
}

void ProjectPage::takeStep(const QString& transition, const QString& actor)
{
    const Taking taking{transition.toStdString(), actor.toStdString(), m_day->date(), {}, m_reason->text()};
    const Result<void> taken =
        standards::takeStep(m_context.session(), scopeOf(m_context.scope()), m_open->dossier.project.id, taking);
    if (taken)
        m_reason->clear();
    answer(taken);
}

void ProjectPage::tick(const QString& item, int choice)
{
    const Mark* const before = m_open->dossier.mark(item.toStdString());
    answer(mark(m_context.session(), scopeOf(m_context.scope()), m_open->dossier.project.id,
        {{item.toStdString(), markFor(item, choice, m_day->date(), before ? before->note : QString())}}));
}

void ProjectPage::write(const QString& item, const QString& text)
{
    const Mark* const before = m_open->dossier.mark(item.toStdString());
    Mark written = before ? *before : Mark{item.toStdString(), Answer::Yes, m_day->date(), {}};
    written.note = text;
    answer(mark(m_context.session(), scopeOf(m_context.scope()), m_open->dossier.project.id,
        {{item.toStdString(), text.isEmpty() && before && before->note.isEmpty() ? std::nullopt : std::optional(written)}}));
}

void ProjectPage::follow(const QString& workflow, QDate day)
{
    const Result<Id> next = followProject(m_context.session(), scopeOf(m_context.scope()), m_open->dossier.project.id,
        workflow.toStdString(), day.isValid() ? std::optional(day) : std::nullopt);
    answer(next ? Result<void>() : next.problem());
    if (next)
        m_door.choose(*next);
}

void ProjectPage::handIn(const QString& item, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return answer(Problem{"file.unreadable"}.inFile(path));
    const Result<Id> made = addDocument(m_context.session(), scopeOf(m_context.scope()), m_open->dossier.project.id,
        item.toStdString(), QFileInfo(path).fileName(), file);
    answer(made ? Result<void>() : made.problem());
}

/// A click on a version's name takes its content out, held against its hash.
void ProjectPage::takeOut(const QString& document)
{
    for (const Document& one : m_open->dossier.documents) {
        if (QString::fromStdString(one.id.text()) != document)
            continue;
        const QString path = QFileDialog::getSaveFileName(this, tr("Save the document"), one.name);
        if (const Result<void> saved = path.isEmpty() ? Result<void>() : saveDocument(m_context.session(), one, path); !saved)
            answer(saved);
    }
}

void ProjectPage::answer(const Result<void>& outcome)
{
    m_problem->setVisible(!outcome);
    if (!outcome)
        m_problem->setText(sentenceOf(outcome.problem(), m_context.language()));
    else
        m_context.factsChanged();
}

void ProjectPage::retranslate()
{
    setTitle(tr("Project"));
    m_people->setText(tr("Units and people"));
    m_diagramCard->setTitle(tr("Where it stands"));
    m_stepCard->setTitle(tr("Next step"));
    m_courseCard->setTitle(tr("Course, planned and actual"));
    m_documentCard->setTitle(tr("Documents"));
    m_reason->setPlaceholderText(tr("Reason, where a step asks for one"));
    if (m_open)
        showProject();
}

void ProjectPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
