// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_page.h"

#include "core/exchange/input_lexer.h"
#include "core/services/audit_report.h"
#include "ui/audit/audit_model.h"
#include "ui/reports/report_export.h"
#include "ui/shared/icons.h"
#include "ui/shared/record_table.h"
#include "ui/shared/task.h"
#include "ui/shared/theme.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableView>

namespace plumbline {

namespace {

constexpr std::size_t mostRowsShown = 200; ///< of a record; a bulk is read in the tables themselves
constexpr int problemsShown = 10;
constexpr int dayFieldWidth = 110;

/// An empty field asks nothing; a day that isn't one finds nothing, and is said.
QDate dayIn(const QLineEdit& field)
{
    const auto day = understandDate(field.text());
    return day ? day->value : QDate();
}

}

AuditPage::AuditPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_model(new AuditModel(context, this)), m_changes(new RecordModel<Change>({}, this)),
      m_chain(new Card), m_chainState(makeLabel({}, "second")), m_chainProblems(makeLabel({}, "fieldProblem")),
      m_check(makeButton({}, "button")), m_export(makeButton({}, "button")),
      m_exporting(new ReportExport(context, m_export, [this] { return wish(); })), m_person(new QComboBox), m_kind(new QComboBox),
      m_from(new QLineEdit), m_until(new QLineEdit), m_text(new QLineEdit), m_filterProblem(makeLabel({}, "fieldProblem")),
      m_table(new QTableView), m_recordCard(new Card), m_recordState(makeLabel({}, "second")), m_changeTable(new RecordTable)
{
    build();
    connect(m_check, &QPushButton::clicked, this, &AuditPage::check);
    connect(m_person, &QComboBox::activated, this, &AuditPage::reload);
    connect(m_kind, &QComboBox::activated, this, &AuditPage::reload);
    for (QLineEdit* const field : {m_from, m_until, m_text})
        connect(field, &QLineEdit::editingFinished, this, &AuditPage::reload);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& now) { showRecord(now.row()); });
    connect(&m_context, &PageContext::factsAreNewer, this, &AuditPage::reload);
    auto* const find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_text, qOverload<>(&QLineEdit::setFocus));
    retranslate();
    check();
}

QWidget* AuditPage::buildFilter()
{
    auto* const whole = new QWidget;
    auto* const row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    m_person->setObjectName(QStringLiteral("auditPerson"));
    m_kind->setObjectName(QStringLiteral("auditKind"));
    m_from->setObjectName(QStringLiteral("auditFrom"));
    m_until->setObjectName(QStringLiteral("auditUntil"));
    m_text->setObjectName(QStringLiteral("auditText"));
    m_from->setFixedWidth(dayFieldWidth);
    m_until->setFixedWidth(dayFieldWidth);
    m_text->setClearButtonEnabled(true);
    for (QComboBox* const choice : {m_person, m_kind}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(choice);
    }
    row->addWidget(m_from);
    row->addWidget(m_until);
    row->addWidget(m_text, 1);
    return whole;
}

void AuditPage::build()
{
    constexpr int listHeight = 320;
    m_export->setIcon(icon("export"));
    addAction(m_check);
    addAction(m_export);
    m_chainState->setObjectName(QStringLiteral("chainState"));
    m_chainState->setWordWrap(true);
    m_chainProblems->setWordWrap(true);
    m_chainProblems->setObjectName(QStringLiteral("chainProblems"));
    m_chain->body()->addWidget(m_chainState);
    m_chain->body()->addWidget(m_chainProblems);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("journal"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(listHeight);
    const int widths[] = {60, 150, 110, 260, 220, 60};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* const list = new Card;
    list->body()->addWidget(buildFilter());
    list->body()->addWidget(m_filterProblem);
    list->body()->addWidget(m_table, 1);
    m_filterProblem->hide();
    m_changeTable->setModel(m_changes);
    m_changeTable->setObjectName(QStringLiteral("changes"));
    m_changeTable->setSortingEnabled(false);
    m_changeTable->setFlexibleColumn(3); // after
    m_changeTable->showAllRows();
    m_recordCard->body()->addWidget(m_recordState);
    m_recordCard->body()->addWidget(m_changeTable);
    body()->addWidget(m_chain);
    body()->addWidget(list, 1);
    body()->addWidget(m_recordCard);
}

AuditFilter AuditPage::filter() const
{
    AuditFilter filter;
    const QString person = m_person->currentData().toString();
    if (const Result<Id> id = Id::parse(person.toStdString()))
        filter.by = PersonId(*id);
    filter.kind = m_kind->currentData().toString().toStdString();
    filter.from = dayIn(*m_from);
    filter.until = dayIn(*m_until);
    filter.text = m_text->text().trimmed();
    return filter;
}

/// The old list stays until the new one is there.
void AuditPage::reload()
{
    QString unread;
    for (const QLineEdit* const field : {m_from, m_until}) {
        if (!field->text().trimmed().isEmpty() && !dayIn(*field).isValid())
            unread = field->text();
    }
    m_filterProblem->setVisible(!unread.isEmpty());
    m_filterProblem->setText(tr("“%1” is no day: write it as 2025-09-30.").arg(unread));
    const int question = ++m_asked;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), filter = filter()](Progress&) -> Result<AuditList> {
            const ReadScope facts = TRY(session->workspace().read());
            return auditList(*session, facts, filter);
        },
        [this, question](Result<AuditList> list) {
            if (question == m_asked)
                take(std::move(list));
        });
}

void AuditPage::take(Result<AuditList> list)
{
    if (!list)
        return m_context.tell(list.problem());
    fillChoices(*list);
    setLead(tr("<b>%n record(s)</b>, newest first. Every change of a fact is one; none can be changed or taken away.", nullptr,
        int(list->rows.size())));
    m_model->setRows(std::move(list->rows));
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    else
        showRecord(-1);
    Q_EMIT listed();
}

void AuditPage::fillChoices(const AuditList& list)
{
    const auto fill = [](QComboBox* choice, const QString& all, const std::vector<std::pair<QString, QString>>& entries) {
        const QSignalBlocker quiet(choice);
        const QString chosen = choice->currentData().toString();
        choice->clear();
        choice->addItem(all, QString());
        for (const auto& [text, key] : entries)
            choice->addItem(text, key);
        choice->setCurrentIndex(std::max(0, choice->findData(chosen)));
    };
    std::vector<std::pair<QString, QString>> people;
    for (const auto& [id, name] : list.people)
        people.emplace_back(name, QString::fromStdString(id.text()));
    std::vector<std::pair<QString, QString>> kinds;
    for (const std::string& kind : list.kinds)
        kinds.emplace_back(
            in(m_context.language(), recordKindWords(m_context.session().house(), kind)), QString::fromStdString(kind));
    fill(m_person, tr("Everybody"), people);
    fill(m_kind, tr("Everything"), kinds);
}

void AuditPage::showRecord(int at)
{
    const AuditEntry* const entry = at < 0 ? nullptr : m_model->entry(at);
    m_recordCard->setVisible(entry != nullptr);
    if (!entry)
        return;
    m_recordCard->setTitle(tr("Record %1: before and after").arg(entry->record.seq));
    const int question = ++m_shownAsked;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), row = entry->row, language = m_context.language()](
            Progress&) -> Result<std::vector<Change>> {
            const ReadScope facts = TRY(session->workspace().read());
            std::vector<Change> changes;
            for (const AuditLine& line : TRY(auditLines(facts, row, mostRowsShown))) {
                QString table = in(language, tableWords(session->house(), line.table));
                for (AuditChange& change : auditChanges(session->house(), facts, line)) {
                    changes.push_back({table, std::move(change)});
                    table.clear();
                }
            }
            return changes;
        },
        [this, question, lines = entry->record.lines](Result<std::vector<Change>> changes) {
            if (question == m_shownAsked)
                showChanges(std::move(changes), lines);
        });
}

void AuditPage::showChanges(Result<std::vector<Change>> changes, std::uint64_t lines)
{
    if (!changes)
        return m_context.tell(changes.problem());
    const Language language = m_context.language();
    m_recordState->setText(lines == 0 ? tr("This record changed no row.")
            : lines > mostRowsShown ? tr("The first %1 of %2 rows.").arg(mostRowsShown).arg(QLocale().toString(qulonglong(lines)))
                                    : QString());
    m_recordState->setVisible(!m_recordState->text().isEmpty());
    m_changeTable->setVisible(!changes->empty());
    m_changes->setColumns({{tr("Row of"), [](const Change& row) { return row.table; }, {}},
        {tr("Column"), [language](const Change& row) { return in(language, row.change.column); }, {}},
        {tr("Before"), [language](const Change& row) { return in(language, row.change.before); }, {}},
        {tr("After"), [language](const Change& row) { return in(language, row.change.after); }, {}}});
    m_changes->setRows(std::move(*changes));
    m_changeTable->updateGeometry();
}

void AuditPage::check()
{
    m_check->setEnabled(false);
    Task::run(
        this,
        [session = m_context.session().shared_from_this()](Progress&) -> Result<Verification> {
            const ReadScope facts = TRY(session->workspace().read());
            return verify(facts);
        },
        [this](Result<Verification> verification) {
            m_check->setEnabled(true);
            m_verification.emplace(std::move(verification));
            showVerification();
            Q_EMIT checked();
        });
}

void AuditPage::showVerification()
{
    m_chainProblems->hide();
    if (!m_verification) {
        m_chainState->setText(tr("The records are being held against the rows…"));
        return setRole(m_chainState, "second");
    }
    const Result<Verification>& answer = *m_verification;
    const bool isWhole = answer && answer->isIntact();
    setRole(m_chainState, isWhole ? "statusGood" : "statusBad");
    if (isWhole) {
        return m_chainState->setText(
            tr("✓ The records are whole: %1 in all, %2 of them signed; they agree with all %3 rows.")
                .arg(QLocale().toString(qulonglong(answer->records)), QLocale().toString(qulonglong(answer->signedRecords)),
                    QLocale().toString(qulonglong(answer->rows))));
    }
    std::vector<Problem> problems = answer ? answer->problems : std::vector{answer.problem()};
    m_chainState->setText(tr("✗ %n thing(s) aren't as recorded:", nullptr, int(problems.size())));
    QStringList sentences;
    for (const Problem& problem : problems) {
        if (sentences.size() < problemsShown)
            sentences << sentenceOf(problem, m_context.language());
    }
    m_chainProblems->setText(sentences.join(QLatin1Char('\n')));
    m_chainProblems->show();
}

/// The list as it is filtered now.
ReportWish AuditPage::wish() const
{
    const PageScope shown = m_context.scope();
    return {in(m_context.language(), auditReportTitle()),
        [filter = filter(), scope = Scope{shown.enterprise, {}, shown.year, shown.asOf}, language = m_context.language()](
            const Session& session) -> Result<ReportDocument> {
            const ReadScope facts = TRY(session.workspace().read());
            return auditReport(session, facts, filter, scope, language);
        }};
}

void AuditPage::retranslate()
{
    setTitle(tr("Audit"));
    m_check->setText(tr("Check again"));
    m_exporting->retranslate();
    m_export->setText(tr("Export the list"));
    m_from->setPlaceholderText(tr("From day"));
    m_until->setPlaceholderText(tr("Until day"));
    m_text->setPlaceholderText(tr("Words in a record or in what it changed"));
    m_person->setAccessibleName(tr("Who"));
    m_kind->setAccessibleName(tr("What"));
    m_table->setAccessibleName(tr("Records"));
    showVerification();
    reload();
}

void AuditPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
