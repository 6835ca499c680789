// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/board_page.h"

#include "core/reports/report_document.h"
#include "ui/shared/facts_door.h"
#include "ui/shared/record_table.h"
#include "ui/shared/theme.h"
#include "ui/standards/open_project.h"
#include "ui/standards/workload_card.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/wording.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace plumbline::standards {

BoardPage::BoardPage(PageContext& context, ProjectDoor& door, FactsDoor& facts, QWidget* parent)
    : Page(parent), m_context(context), m_door(door), m_begin(makeButton({}, "primary")), m_filter(new QLineEdit),
      m_problem(makeLabel({}, "fieldProblem")), m_nothing(makeLabel({}, "second")), m_list(new Card),
      m_workload(new WorkloadCard), m_table(new RecordTable), m_model(new RecordModel<Row>({}, this))
{
    addAction(m_begin);
    m_table->setObjectName(QStringLiteral("projects"));
    m_model->setRowKind([](const Row& row) { return row.stage.isEmpty() ? RowKind::Plain : RowKind::Section; });
    m_table->setModel(m_model);
    m_table->setMinimumHeight(420);
    m_table->setFlexibleColumn(5);
    m_filter->setObjectName(QStringLiteral("projectFilter"));
    m_filter->setClearButtonEnabled(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_list->body()->addWidget(m_filter);
    m_list->body()->addWidget(m_nothing);
    m_list->body()->addWidget(m_table, 1);
    m_workload->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_problem);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_workload);
    connect(m_begin, &QPushButton::clicked, this,
        [this, &facts] { facts.open(m_context, {.table = "standards.project", .cells = {}}); });
    connect(m_filter, &QLineEdit::textChanged, m_table, &RecordTable::setFilter);
    connect(m_table, &RecordTable::figureAsked, this, [this](const QString& project) {
        if (const auto id = Id::parse(project.toStdString()))
            open(*id);
    });
    connect(&m_context, &PageContext::scopeChanged, this, &BoardPage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &BoardPage::reload);
    retranslate();
    reload();
}

std::vector<Column<BoardPage::Row>> BoardPage::columns() const
{
    const auto figure = [](const Row& row) {
        return row.stage.isEmpty() ? QString::fromStdString(row.project.text()) : QString();
    };
    const auto day = [](const std::optional<QDate>& value) { return value ? dateText(*value) : QString(); };
    std::vector<Column<Row>> columns;
    columns.push_back({tr("Stage and project"), [](const Row& row) { return row.stage.isEmpty() ? row.title : row.stage; }, {},
        Qt::AlignLeading, figure, {}});
    columns.push_back({tr("Number"), [](const Row& row) { return row.number; }, {}});
    columns.push_back({tr("Kind"), [](const Row& row) { return row.kind; }, {}});
    columns.push_back({tr("Since"), [day](const Row& row) { return row.since.isValid() ? day(row.since) : QString(); }, {}});
    columns.push_back({tr("Due"), [day](const Row& row) { return day(row.due); }, {}});
    columns.push_back({tr("What is due"), [](const Row& row) { return row.what; }, {}});
    columns.push_back({tr("State"), [](const Row& row) { return row.isLate ? tr("⚠ late") : QString(); }, {}});
    return columns;
}

std::vector<BoardPage::Row> BoardPage::rows() const
{
    const Language language = m_context.language();
    const QDate today = m_context.scope().asOf;
    std::vector<Row> rows;
    for (const auto& [pack, rules] : m_review->book->all()) {
        for (const Workflow& workflow : rules.procedures->workflows) {
            for (const WorkflowState& state : workflow.states) {
                std::vector<Row> here;
                for (const ProjectStanding& standing : m_review->board) {
                    if (standing.workflow != &workflow || standing.place.state != &state)
                        continue;
                    const Project& project = *standing.project;
                    Row& row = here.emplace_back();
                    row.project = project.id;
                    row.title = project.title;
                    row.number = project.number;
                    row.kind = nameOf(QString::fromStdString(project.kind), language, rules.pack);
                    row.since = standing.place.since;
                    const auto take = [&row](QDate day, const QString& what) {
                        if (row.due && *row.due <= day)
                            return;
                        row.due = day;
                        row.what = what;
                    };
                    for (const RunningClock& clock : standing.clocks)
                        take(clock.due.day, in(language, clock.deadline->name));
                    for (const DayAhead& day : standing.ahead)
                        take(day.day, wordOf(QString::fromStdString(day.kind), language));
                    if (standing.proposed)
                        row.what = tr("To be confirmed: %1").arg(in(language, standing.proposed->name));
                    row.isLate = standing.isLate(today);
                }
                if (here.empty())
                    continue;
                Row head;
                head.stage =
                    QStringLiteral("%1 · %2 (%3)").arg(in(language, workflow.name), in(language, state.name)).arg(here.size());
                rows.push_back(std::move(head));
                std::move(here.begin(), here.end(), std::back_inserter(rows));
            }
        }
    }
    return rows;
}

void BoardPage::reload()
{
    askLast(this, m_context, m_asked, readReview, [this](Result<Review> review) { take(std::move(review)); });
}

void BoardPage::take(Result<Review> review)
{
    m_problem->setVisible(!review);
    if (review)
        m_review = std::move(review).value();
    else
        m_problem->setText(sentenceOf(review.problem(), m_context.language()));
    if (m_review && m_door.project().isNull() && !m_review->facts.projects.empty())
        m_door.choose(m_review->facts.projects.front().id);
    showRows();
    Q_EMIT loaded();
}

void BoardPage::showRows()
{
    if (!m_review)
        return;
    m_model->setColumns(columns());
    m_model->setRows(rows());
    const bool isEmpty = m_review->board.empty();
    m_nothing->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_filter->setVisible(!isEmpty);
    m_workload->show(*m_review, m_context.language());
    const auto late = std::count_if(m_model->rows().begin(), m_model->rows().end(), [](const Row& row) { return row.isLate; });
    const auto running = std::count_if(m_review->board.begin(), m_review->board.end(),
        [](const ProjectStanding& standing) { return standing.place.state->ending == Ending::No; });
    setLead(tr("<b>%n project(s)</b> under way", nullptr, int(running)) + QStringLiteral(" · ")
        + tr("%n late or to be confirmed", nullptr, int(late)));
}

void BoardPage::open(const Id& project)
{
    m_door.choose(project);
    m_context.openPage(QStringLiteral("standards.project"));
}

void BoardPage::retranslate()
{
    setTitle(tr("Standards review"));
    m_begin->setText(tr("Begin a project"));
    m_list->setTitle(tr("Projects by stage"));
    m_filter->setPlaceholderText(tr("Filter by words"));
    m_nothing->setText(tr("Standards that are proposed, drafted, extended or reviewed stand here, stage by stage. Begin one."));
    showRows();
}

void BoardPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
