// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/register_page.h"

#include "core/reports/report_document.h"
#include "core/services/work_days.h"
#include "core/standards/register.h"
#include "core/standards/reports.h"
#include "ui/reports/report_export.h"
#include "ui/shared/explain.h"
#include "ui/shared/facts_door.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/record_table.h"
#include "ui/standards/open_project.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <map>

namespace plumbline::standards {

namespace {

/// What is said of a standard, in its own row: its number and name stand there already.
QString withoutName(const QString& sentence, const OwnStandard& standard)
{
    const QString name = (standard.number + QLatin1Char(' ') + standard.title).trimmed();
    if (!sentence.startsWith(name))
        return sentence;
    qsizetype from = name.size();
    while (from < sentence.size() && !sentence[from].isLetterOrNumber())
        ++from;
    return sentence.mid(from);
}

}

RegisterPage::RegisterPage(PageContext& context, FactsDoor& facts, QWidget* parent)
    : Page(parent), m_context(context), m_facts(facts), m_add(makeButton({}, "primary")), m_export(makeButton({}, "button")),
      m_exporting(new ReportExport(context, m_export,
          [this] {
              return wishFor(registerReportName, registerReportTitle(), scopeOf(m_context.scope()), m_context.language());
          })),
      m_filter(new QLineEdit), m_problem(makeLabel({}, "fieldProblem")), m_nothing(makeLabel({}, "second")), m_list(new Card),
      m_table(new RecordTable), m_model(new RecordModel<Row>({}, this))
{
    addAction(m_export);
    addAction(m_add);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_nothing->setWordWrap(true);
    m_filter->setObjectName(QStringLiteral("standardFilter"));
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("register"));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(420);
    m_table->setFlexibleColumn(8);
    m_list->body()->addWidget(m_filter);
    m_list->body()->addWidget(m_nothing);
    m_list->body()->addWidget(m_table, 1);
    body()->addWidget(m_problem);
    body()->addWidget(m_list, 1);
    connect(
        m_add, &QPushButton::clicked, this, [this] { m_facts.open(m_context, {.table = "standards.standard", .cells = {}}); });
    connect(m_filter, &QLineEdit::textChanged, m_table, &RecordTable::setFilter);
    connect(m_table, &RecordTable::figureAsked, this, [this](const QString& standard) {
        if (const auto id = Id::parse(standard.toStdString()))
            m_facts.open(m_context, {.table = "standards.standard", .cells = {}, .row = *id});
    });
    connect(&m_context, &PageContext::scopeChanged, this, &RegisterPage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &RegisterPage::reload);
    retranslate();
    reload();
}

void RegisterPage::reload()
{
    askLast(this, m_context, m_asked, readReview, [this](Result<Review> review) { take(std::move(review)); });
}

void RegisterPage::take(Result<Review> review)
{
    m_problem->setVisible(!review);
    if (review)
        m_review = std::move(review).value();
    else
        m_problem->setText(sentenceOf(review.problem(), m_context.language()));
    showRows();
    Q_EMIT loaded();
}

std::vector<RegisterPage::Row> RegisterPage::rows() const
{
    const QDate today = m_context.scope().asOf;
    std::map<std::string, std::vector<Finding>> found;
    for (Finding& finding : findings(m_review->facts, m_review->board, *m_review->book, workCalendar(), today))
        found[finding.subject].push_back(std::move(finding));
    std::vector<Row> rows;
    for (const RegisterLine& line : registerLines(m_review->facts, *m_review->book, workCalendar(), today)) {
        Row& row = rows.emplace_back();
        row.standard = *line.standard;
        row.replacedBy = line.replacedBy;
        if (line.age) {
            row.years = line.age->years;
            row.nextReview = line.age->reviewDue;
        }
        QStringList said;
        for (const Finding& finding : found[line.standard->id.text()]) {
            said << withoutName(sentenceOf(finding, m_context.session().rules(), m_context.language()), *line.standard);
            row.isWrong = row.isWrong || finding.weight == Weight::Breach;
        }
        row.found = said.join(QLatin1Char(' '));
    }
    return rows;
}

std::vector<Column<RegisterPage::Row>> RegisterPage::columns() const
{
    const auto state = [](const Row& row) {
        return row.standard.status == "withdrawn" ? tr("withdrawn")
            : row.standard.status == "planned"    ? tr("not yet in force")
                                                  : tr("in force");
    };
    std::vector<Column<Row>> columns;
    columns.push_back({tr("Number"), [](const Row& row) { return row.standard.number; }, {}, Qt::AlignLeading,
        [](const Row& row) { return QString::fromStdString(row.standard.id.text()); }, {}});
    columns.push_back({tr("Name"), [](const Row& row) { return row.standard.title; }, {}});
    columns.push_back({tr("State"), state, {}});
    columns.push_back(
        {tr("Age"), [](const Row& row) { return row.years ? tr("%n year(s)", nullptr, int(*row.years)) : QString(); },
            [](const Row& row) { return row.years ? QVariant(qlonglong(*row.years)) : QVariant(); }, Qt::AlignTrailing});
    columns.push_back(
        {tr("Next review"), [](const Row& row) { return row.nextReview ? dateText(*row.nextReview) : QString(); }, {}});
    columns.push_back({tr("Replaced by"), [](const Row& row) { return row.replacedBy; }, {}});
    columns.push_back({tr("In use"),
        [](const Row& row) {
            return !row.standard.isInUse ? tr("no") : row.standard.usedIn.isEmpty() ? tr("yes") : row.standard.usedIn;
        },
        {}});
    columns.push_back({tr("Marked in"), [](const Row& row) { return row.standard.markedIn; }, {}});
    columns.push_back({tr("What is found"), [](const Row& row) { return row.found; }, {}});
    return columns;
}

void RegisterPage::showRows()
{
    if (!m_review)
        return;
    std::vector<Row> all = rows();
    const auto wrong = std::count_if(all.begin(), all.end(), [](const Row& row) { return row.isWrong; });
    const bool isEmpty = all.empty();
    const auto count = int(all.size());
    m_model->setColumns(columns());
    m_model->setRows(std::move(all));
    m_nothing->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_filter->setVisible(!isEmpty);
    m_export->setVisible(!isEmpty);
    setLead(
        tr("<b>%n standard(s)</b>", nullptr, count) + QStringLiteral(" · ") + tr("%n not as it has to be", nullptr, int(wrong)));
}

void RegisterPage::retranslate()
{
    setTitle(tr("Register of standards"));
    m_add->setText(tr("Add or import"));
    m_exporting->retranslate();
    m_list->setTitle(tr("Standards worked by"));
    m_filter->setPlaceholderText(tr("Filter by words"));
    m_nothing->setText(tr("The standards that are worked by stand here, with their age, their next review and where they are "
                          "marked. Add them, or import a list."));
    showRows();
}

void RegisterPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
