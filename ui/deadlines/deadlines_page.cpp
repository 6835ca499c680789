// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/deadlines_page.h"

#include "core/exchange/calendar_file.h"
#include "ui/deadlines/month_strip.h"
#include "ui/shared/explain.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/record_table.h"
#include "ui/shared/task.h"
#include "ui/texts/deadline_text.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

constexpr std::array<DueGroup, 5> groups{
    DueGroup::Overdue, DueGroup::Within30Days, DueGroup::Later, DueGroup::Undated, DueGroup::Done};

/// Where a domain's duties are dealt with.
QString pageOf(const DomainDuty& deadline)
{
    return QString::fromStdString(deadline.domain) + QStringLiteral(".findings");
}

using Row = DeadlinesPage::Row;

/// A column of duties; headings are blank in it.
Column<Row> dutyColumn(const QString& heading, std::function<QString(const DomainDuty&)> text)
{
    Column<Row> column;
    column.heading = heading;
    column.text = [text = std::move(text)](const Row& row) { return row.deadline ? text(*row.deadline) : QString(); };
    return column;
}

}

DeadlinesPage::DeadlinesPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_export(makeButton({}, "")), m_problem(makeLabel({}, "fieldProblem")), m_year(new Card),
      m_months(new MonthStrip), m_list(new Card), m_nothing(makeLabel({}, "second")), m_table(new RecordTable),
      m_model(new RecordModel<Row>({}, this))
{
    layOut();
    connect(m_export, &QPushButton::clicked, this, &DeadlinesPage::chooseFile);
    connect(m_months, &MonthStrip::changed, this, &DeadlinesPage::showRows);
    connect(m_table, &RecordTable::figureAsked, &m_context, &PageContext::openPage);
    connect(&m_context, &PageContext::scopeChanged, this, &DeadlinesPage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &DeadlinesPage::reload);
    retranslate();
    reload();
}

void DeadlinesPage::layOut()
{
    m_export->setObjectName(QStringLiteral("exportCalendar"));
    addAction(m_export);
    m_table->setObjectName(QStringLiteral("deadlines"));
    m_model->setRowKind([](const Row& row) { return row.deadline ? RowKind::Plain : RowKind::Section; });
    m_table->setModel(m_model);
    m_table->setFlexibleColumn(0);
    m_table->showAllRows();
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_year->body()->addWidget(m_months);
    m_list->body()->addWidget(m_nothing);
    m_list->body()->addWidget(m_table);
    for (Card* const card : {m_year, m_list})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_problem);
    body()->addWidget(m_year);
    body()->addWidget(m_list);
    body()->addStretch();
}

std::vector<Column<Row>> DeadlinesPage::columns() const
{
    const Language language = m_context.language();
    const QDate today = m_context.scope().asOf;
    const RuleBook& rules = m_context.session().rules();
    std::vector<Column<Row>> columns;
    Column<Row> what;
    what.heading = tr("What is due");
    what.text = [&rules, language](const Row& row) {
        return row.deadline ? sentenceOf(row.deadline->duty, rules, language)
                            : QStringLiteral("%1 (%2)").arg(dueGroupWord(row.group, language)).arg(row.count);
    };
    columns.push_back(std::move(what));
    columns.push_back(dutyColumn(
        tr("Due"), [](const DomainDuty& due) { return due.duty.due ? dateText(*due.duty.due) : QStringLiteral("—"); }));
    columns.push_back(dutyColumn(tr("Days left"), [today](const DomainDuty& due) {
        return due.duty.due && !due.duty.isDone ? QString::number(today.daysTo(*due.duty.due)) : QString();
    }));
    columns.back().alignment = Qt::AlignTrailing;
    columns.back().sortKey = [today](const Row& row) {
        return row.deadline && row.deadline->duty.due ? QVariant(today.daysTo(*row.deadline->duty.due)) : QVariant();
    };
    columns.push_back(
        dutyColumn(tr("Article"), [&rules, language](const DomainDuty& due) { return articleText(due.duty, rules, language); }));
    const auto addressee = [&rules, language](const DomainDuty& due) { return addresseeText(due.duty, rules, language); };
    if (std::any_of(
            m_deadlines.all.begin(), m_deadlines.all.end(), [&](const DomainDuty& due) { return !addressee(due).isEmpty(); }))
        columns.push_back(dutyColumn(tr("To"), addressee));
    columns.push_back(dutyColumn(tr("Module"), [language](const DomainDuty& due) { return moduleWord(due.domain, language); }));
    columns.push_back(dutyColumn({}, [](const DomainDuty&) { return DeadlinesPage::tr("Go there →"); }));
    columns.back().figure = [](const Row& row) { return row.deadline ? pageOf(*row.deadline) : QString(); };
    return columns;
}

std::vector<Row> DeadlinesPage::rows() const
{
    const QDate today = m_context.scope().asOf;
    const std::optional<Month> month = m_months->chosen();
    std::vector<Row> rows;
    for (const DueGroup group : groups) {
        const std::size_t head = rows.size();
        for (const DomainDuty& deadline : m_deadlines.all) {
            if (dueGroupOf(deadline.duty, today) != group)
                continue;
            if (month && (!deadline.duty.due || Month::of(*deadline.duty.due) != *month))
                continue;
            rows.push_back({group, 0, deadline});
        }
        if (const std::size_t found = rows.size() - head; found > 0)
            rows.insert(rows.begin() + std::ptrdiff_t(head), Row{group, int(found), std::nullopt});
    }
    return rows;
}

void DeadlinesPage::reload()
{
    const int question = ++m_asked;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope())](Progress&) -> Result<Deadlines> {
            const ReadScope facts = TRY(session->workspace().read());
            return deadlinesOf(*session, facts, scope);
        },
        [this, question](Result<Deadlines> answer) {
            if (question == m_asked)
                take(std::move(answer));
        });
}

void DeadlinesPage::take(Result<Deadlines> deadlines)
{
    const Language language = m_context.language();
    QStringList problems;
    if (deadlines) {
        m_deadlines = std::move(*deadlines);
        for (const auto& [domain, problem] : m_deadlines.missing)
            problems << moduleWord(domain, language) + QStringLiteral(": ") + sentenceOf(problem, language);
    } else {
        m_deadlines = {};
        problems << sentenceOf(deadlines.problem(), language);
    }
    m_problem->setText(problems.join(QLatin1Char('\n')));
    m_problem->setVisible(!problems.isEmpty());
    showRows();
    Q_EMIT loaded();
}

void DeadlinesPage::showRows()
{
    m_months->show(m_deadlines.all, m_context.scope().year, m_context.scope().asOf);
    m_model->setColumns(columns());
    m_model->setRows(rows());
    m_table->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_table->updateGeometry();
    sayHowThingsStand();
}

void DeadlinesPage::sayHowThingsStand()
{
    const QDate today = m_context.scope().asOf;
    const auto count = [&](DueGroup group) {
        return int(std::count_if(m_deadlines.all.begin(), m_deadlines.all.end(),
            [&](const DomainDuty& deadline) { return dueGroupOf(deadline.duty, today) == group; }));
    };
    QString lead = tr("<b>%n overdue</b>", nullptr, count(DueGroup::Overdue)) + QStringLiteral(" · ")
        + tr("%n due within 30 days", nullptr, count(DueGroup::Within30Days));
    const auto next = std::find_if(m_deadlines.all.begin(), m_deadlines.all.end(), [&](const DomainDuty& deadline) {
        const DueGroup group = dueGroupOf(deadline.duty, today);
        return group == DueGroup::Within30Days || group == DueGroup::Later;
    });
    if (next != m_deadlines.all.end())
        lead += QStringLiteral(" · ") + tr("next on %1").arg(dateText(*next->duty.due));
    setLead(lead);
}

void DeadlinesPage::chooseFile()
{
    auto* const dialog = new QFileDialog(window(), tr("Export as calendar"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->setNameFilter(QStringLiteral("*.ics"));
    dialog->selectFile(tr("Deadlines %1").arg(m_context.scope().year) + QStringLiteral(".ics"));
    connect(dialog, &QFileDialog::fileSelected, this, &DeadlinesPage::exportTo);
    dialog->open();
}

/// All that is open and has a day, whichever month is shown.
void DeadlinesPage::exportTo(const QString& path)
{
    m_export->setEnabled(false);
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope()), language = m_context.language(),
            path](Progress&) -> Result<int> {
            const ReadScope facts = TRY(session->workspace().read());
            QString name;
            for (const EnterpriseFacts& enterprise : TRY(enterprises(facts))) {
                if (enterprise.id == scope.enterprise)
                    name = enterprise.name;
            }
            const Deadlines deadlines = deadlinesOf(*session, facts, scope);
            if (!deadlines.missing.empty())
                return deadlines.missing.front().second; // a calendar that lacks some would be taken for the whole
            const std::vector<CalendarEvent> events = calendarOf(deadlines.all, session->rules(), language);
            TRY(saveCalendar(path, calendarName(name, language), events, QDateTime::currentDateTimeUtc()));
            return int(events.size());
        },
        [this, path](const Result<int>& written) {
            m_export->setEnabled(true);
            if (!written)
                return m_context.tell(written.problem());
            m_context.show({Notice::Weight::Done,
                tr("%n deadline(s) are written to %1 and read back.", nullptr, *written).arg(QFileInfo(path).fileName()),
                tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
        });
}

void DeadlinesPage::retranslate()
{
    setTitle(tr("Deadlines"));
    m_export->setText(tr("Export as calendar (.ics)…"));
    m_year->setTitle(tr("The year by month"));
    m_list->setTitle(tr("Of all modules"));
    m_nothing->setText(tr("Nothing is due. Duties stand here as soon as a module finds one in what was recorded."));
    showRows();
}

void DeadlinesPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
