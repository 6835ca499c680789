// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tailings/inspections_page.h"

#include "core/services/tailings/fact_sheets.h"
#include "core/services/tailings/reports.h"
#include "core/store/tailings/tables.h"
#include "ui/reports/report_export.h"
#include "ui/shared/edit_keys.h"
#include "ui/shared/explain.h"
#include "ui/shared/record_table.h"
#include "ui/tailings/ask_aside.h"
#include "ui/tailings/closing_card.h"
#include "ui/tailings/fact_card.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace plumbline::tailings {

namespace {

constexpr char inspectionsReport[] = "tailings.inspections";
constexpr std::array unknownOfInspection{"void_reason"};
constexpr std::array unknownOfDanger{"closed_on", "evidence", "void_reason"};

LocalText reportTitle()
{
    for (const ReportKind& kind : reportKinds()) {
        if (kind.name == std::string_view(inspectionsReport))
            return kind.title;
    }
    return {};
}

}

InspectionsPage::InspectionsPage(PageContext& context, FactsDoor& door, EditHistory& history, QWidget* parent)
    : Page(parent), m_context(context), m_door(door), m_problem(makeLabel({}, "fieldProblem")),
      m_report(makeButton({}, "button")), m_addInspection(makeButton({}, "primary")), m_addDanger(makeButton({}, "button")),
      m_exporting(new ReportExport(context, m_report,
          [&context] { return wishFor(inspectionsReport, reportTitle(), scopeOf(context.scope()), context.language()); })),
      m_inspection(new FactCard(inspectionTable, unknownOfInspection, context, history)),
      m_danger(new FactCard(hazardTable, unknownOfDanger, context, history)), m_close(new ClosingCard(context, history)),
      m_openCard(new Card), m_dueCard(new Card), m_lineCard(new Card), m_noneOpen(makeLabel({}, "second")),
      m_noneDue(makeLabel({}, "second")), m_noLines(makeLabel({}, "second")), m_open(new RecordTable), m_due(new RecordTable),
      m_lines(new RecordTable), m_openModel(new RecordModel<Danger>({}, this)), m_dueModel(new RecordModel<Obligation>({}, this)),
      m_lineModel(new RecordModel<Line>({}, this))
{
    layOut();
    connectAll();
    addEditKeys(this, m_context, history);
    retranslate();
    reload();
}

void InspectionsPage::layOut()
{
    m_report->setObjectName(QStringLiteral("exportInspections"));
    m_addInspection->setObjectName(QStringLiteral("addInspection"));
    m_addDanger->setObjectName(QStringLiteral("addDanger"));
    m_inspection->setObjectName(QStringLiteral("newInspection"));
    m_danger->setObjectName(QStringLiteral("newDanger"));
    m_close->setObjectName(QStringLiteral("closing"));
    addAction(m_report);
    addAction(m_addInspection);
    m_lineModel->setRowKind([](const Line& line) { return line.danger ? RowKind::Plain : RowKind::Section; });
    const auto add = [](Card* card, QLabel* none, RecordTable* table, QAbstractItemModel* model, const char* name, int flexible) {
        table->setObjectName(QString::fromLatin1(name));
        table->setModel(model);
        table->setFlexibleColumn(flexible);
        table->setSortingEnabled(false);
        table->showAllRows();
        none->setWordWrap(true);
        card->body()->addWidget(none);
        card->body()->addWidget(table);
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    };
    add(m_openCard, m_noneOpen, m_open, m_openModel, "openDangers", 1);
    add(m_dueCard, m_noneDue, m_due, m_dueModel, "inspectionsDue", 0);
    add(m_lineCard, m_noLines, m_lines, m_lineModel, "inspections", 4);
    m_openCard->head()->addWidget(m_addDanger);
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (QWidget* const part :
        std::initializer_list<QWidget*>{m_problem, m_inspection, m_openCard, m_danger, m_close, m_dueCard, m_lineCard})
        body()->addWidget(part);
    body()->addStretch();
}

void InspectionsPage::connectAll()
{
    connect(m_addInspection, &QPushButton::clicked, this, &InspectionsPage::beginInspection);
    connect(m_addDanger, &QPushButton::clicked, this, &InspectionsPage::beginDanger);
    connect(m_inspection, &FactCard::saved, this, [this] {
        m_context.show({Notice::Weight::Done, tr("The inspection is in the ledger.")});
    });
    connect(m_danger, &FactCard::saved, this, [this] {
        m_context.show({Notice::Weight::Done, tr("The danger is in the ledger.")});
    });
    connect(m_open, &RecordTable::activated, this, [this](const QModelIndex& at) {
        chooseDangerAt(at.row());
        m_close->focusEvidence();
    });
    connect(m_open, &RecordTable::clicked, this, [this](const QModelIndex& at) { chooseDangerAt(at.row()); });
    connect(m_close, &ClosingCard::settled, this, [this] {
        m_closing.reset();
        m_open->setFocus();
    });
    connect(m_close, &ClosingCard::recordAsked, this, [this](const Id& danger) {
        m_door.open(m_context, {std::string(hazardTable.name), {}, danger});
    });
    connect(m_noneDue, &QLabel::linkActivated, this, [this] { m_door.open(m_context, {std::string(floodSeasonTable.name)}); });
    connect(&m_context, &PageContext::scopeChanged, this, &InspectionsPage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &InspectionsPage::reload);
    addPageKey(this, QKeySequence(Qt::Key_Insert), [this] { beginInspection(); });
    addPageKey(this, QKeySequence(Qt::CTRL | Qt::Key_Insert), [this] { beginDanger(); });
}

void InspectionsPage::reload()
{
    const int question = ++m_asked;
    const Domain* const domain = m_context.session().house().domain("tailings");
    askAside(
        this, m_context,
        [domain, language = m_context.language()](const Asked& asked) -> Result<Shown> {
            auto choices = std::make_shared<ChoiceBook>();
            if (domain)
                *choices = TRY(ChoiceBook::read(*domain, asked, language));
            return Shown{TRY(inspectionBook(asked)), std::move(choices)};
        },
        [this, question](Result<Shown> answer) {
            if (question == m_asked)
                take(std::move(answer));
        });
}

void InspectionsPage::take(Result<Shown> shown)
{
    m_problem->setVisible(!shown);
    m_openModel->setRows({}); // they look into the ledger that goes now
    m_lineModel->setRows({});
    m_shown.reset();
    if (shown)
        m_shown = std::move(*shown);
    else
        m_problem->setText(sentenceOf(shown.problem(), m_context.language()));
    if (m_shown) {
        m_inspection->setBook(m_shown->choices);
        m_danger->setBook(m_shown->choices);
    }
    showBook();
    Q_EMIT loaded();
}

void InspectionsPage::showBook()
{
    std::vector<Line> lines;
    for (const Inspected& inspected : m_shown ? m_shown->book.inspected : std::vector<Inspected>()) {
        lines.push_back({inspected.record, true, {}});
        for (const Danger& danger : inspected.dangers)
            lines.push_back({danger.record, false, danger});
    }
    m_openModel->setRows(m_shown ? m_shown->book.open : std::vector<Danger>());
    m_dueModel->setRows(m_shown ? m_shown->book.due : std::vector<Obligation>());
    m_lineModel->setRows(std::move(lines));
    for (const auto& [table, none] :
        {std::pair(m_open, m_noneOpen), std::pair(m_due, m_noneDue), std::pair(m_lines, m_noLines)}) {
        const bool isEmpty = table->model()->rowCount() == 0;
        table->setVisible(!isEmpty);
        none->setVisible(isEmpty);
        table->updateGeometry();
    }
    if (m_closing)
        chooseDanger(*m_closing);
    else
        m_close->setDanger(nullptr, {});
    showEmpty();
    sayHowThingsStand();
}

/// Without a pond there is nothing to inspect: the page says what comes first.
void InspectionsPage::showEmpty()
{
    const bool isEmpty = m_shown && m_shown->book.ledger.facts.registers.of(pondTable.name).empty();
    delete m_empty;
    m_empty = nullptr;
    for (Card* const card : {m_openCard, m_dueCard, m_lineCard})
        card->setVisible(m_shown && !isEmpty);
    for (QPushButton* const button : {m_addInspection, m_report})
        button->setVisible(m_shown && !isEmpty);
    if (!isEmpty)
        return;
    auto* const first = makeButton(tr("Enter a pond"), "primary");
    connect(first, &QPushButton::clicked, this, [this] { m_door.open(m_context, {std::string(pondTable.name)}); });
    m_empty = new EmptyState("tailings", tr("No pond yet"),
        tr("Here stand the inspections of ponds and the hidden dangers they found. A pond comes first, among the registers."),
        first);
    body()->insertWidget(0, m_empty);
}

void InspectionsPage::sayHowThingsStand()
{
    if (!m_shown || m_empty)
        return setLead({});
    const InspectionBook& book = m_shown->book;
    const auto overdue = std::count_if(book.open.begin(), book.open.end(), [](const Danger& danger) { return danger.isOverdue; });
    QStringList told{book.open.empty() ? tr("✓ no hidden danger is open")
                                       : tr("<b>%n hidden danger(s)</b> open", nullptr, int(book.open.size()))};
    if (overdue > 0)
        told += tr("<b>%n overdue</b>", nullptr, int(overdue));
    const auto next = std::find_if(book.due.begin(), book.due.end(), [](const Obligation& duty) { return !duty.isDone; });
    if (next != book.due.end() && next->due)
        told += tr("the next full inspection is due by %1").arg(dateText(*next->due));
    setLead(told.join(QStringLiteral(" · ")));
}

/// Of the pond that is asked for next.
void InspectionsPage::beginInspection()
{
    std::map<std::string, std::string> cells{{"inspected_on", formatDate(m_context.scope().asOf)}};
    const auto& due = m_dueModel->rows();
    const int chosen = m_due->hasFocus() ? m_due->currentIndex().row() : -1;
    if (chosen >= 0 && chosen < int(due.size())) {
        cells["pond"] = due[std::size_t(chosen)].subject;
        cells["kind"] = "full";
    }
    m_inspection->begin(std::move(cells));
    ensureWidgetVisible(m_inspection);
}

/// Of the inspection that is chosen among those done, if one is.
void InspectionsPage::beginDanger()
{
    std::map<std::string, std::string> cells{{"found_on", formatDate(m_context.scope().asOf)}};
    const Line* const line = chosenLine();
    if (line && line->record && line->isInspection)
        cells = {{"found_on", std::string(line->record->text("inspected_on"))}, {"pond", std::string(line->record->text("pond"))},
            {"inspection", line->record->id.text()}};
    m_danger->begin(std::move(cells));
    ensureWidgetVisible(m_danger);
}

const InspectionsPage::Line* InspectionsPage::chosenLine() const
{
    const int row = m_lines->currentIndex().row();
    const auto& lines = m_lineModel->rows();
    return row >= 0 && row < int(lines.size()) ? &lines[std::size_t(row)] : nullptr;
}

void InspectionsPage::chooseDangerAt(int row)
{
    const auto& open = m_openModel->rows();
    if (row >= 0 && row < int(open.size()))
        chooseDanger(open[std::size_t(row)].record->id);
}

void InspectionsPage::chooseDanger(const Id& danger)
{
    const auto& open = m_openModel->rows();
    const auto found = std::find_if(open.begin(), open.end(), [&](const Danger& one) { return one.record->id == danger; });
    m_closing = found == open.end() ? std::nullopt : std::optional(danger);
    m_close->setDanger(m_closing ? found->record : nullptr, m_closing ? pondOf(*found->record) : QString());
}

QString InspectionsPage::pondOf(const Record& record) const
{
    const Record* const pond = m_shown ? m_shown->book.ledger.facts.registers.find(pondTable.name, record.text("pond")) : nullptr;
    return pond ? pond->words("name") : QString();
}

QString InspectionsPage::kindWord(const Record& inspection) const
{
    const FactSheet& sheet = *sheetIn(sheetGroups(), inspectionTable.name);
    const auto column = std::find_if(
        sheet.columns.begin(), sheet.columns.end(), [](const SheetColumn& one) { return one.name == std::string_view("kind"); });
    return m_shown && column != sheet.columns.end() ? m_shown->choices->text(sheet, *column, inspection.text("kind")) : QString();
}

QString InspectionsPage::stateOf(const Danger& danger) const
{
    if (!danger.isOpen)
        return tr("✓ closed on %1").arg(danger.record->words("closed_on"));
    if (!danger.isOverdue)
        return tr("open");
    const QDate due = danger.record->date("due_on").value_or(m_context.scope().asOf);
    return tr("⚠ overdue by %n day(s)", nullptr, int(due.daysTo(m_context.scope().asOf)));
}

QString InspectionsPage::stateOf(const Obligation& duty) const
{
    return duty.isDone ? tr("✓ done") : urgencyWord(urgencyOf(duty, m_context.scope().asOf), m_context.language());
}

std::vector<Column<Obligation>> InspectionsPage::dueColumns() const
{
    const Language language = m_context.language();
    const RuleBook& rules = m_context.session().rules();
    std::vector<Column<Obligation>> columns;
    columns.push_back(
        {tr("What is due"), [&rules, language](const Obligation& duty) { return sentenceOf(duty, rules, language); }, {}});
    columns.push_back({tr("Article"), [language](const Obligation& duty) { return citationText(duty.citation, language); }, {}});
    columns.push_back({tr("Due"), [](const Obligation& duty) { return duty.due ? dateText(*duty.due) : QString(); }, {}});
    columns.push_back({tr("State"), [this](const Obligation& duty) { return stateOf(duty); }, {}});
    return columns;
}

std::vector<Column<Danger>> InspectionsPage::openColumns() const
{
    std::vector<Column<Danger>> columns;
    const auto said = [](const char* column) { return [column](const Danger& danger) { return danger.record->words(column); }; };
    columns.push_back({tr("State"), [this](const Danger& danger) { return stateOf(danger); }, {}});
    columns.push_back({tr("Hidden danger"), said("what"), {}});
    columns.push_back({tr("Pond"), [this](const Danger& danger) { return pondOf(*danger.record); }, {}});
    columns.push_back({tr("Found on"), said("found_on"), {}});
    columns.push_back({tr("Plan"),
        [](const Danger& danger) {
            const QString plan = danger.record->words("plan");
            return plan.isEmpty() ? InspectionsPage::tr("⚠ none") : plan;
        },
        {}});
    columns.push_back({tr("Owner"), said("owner"), {}});
    columns.push_back({tr("To be done by"), said("due_on"), {}});
    return columns;
}

std::vector<Column<InspectionsPage::Line>> InspectionsPage::lineColumns() const
{
    std::vector<Column<Line>> columns;
    const auto add = [&](const QString& heading, std::function<QString(const Line&)> inspection,
                         std::function<QString(const Line&)> danger) {
        columns.push_back({heading,
            [inspection = std::move(inspection), danger = std::move(danger)](const Line& line) {
                return line.danger ? danger(line) : line.record ? inspection(line) : QString();
            },
            {}});
    };
    const auto said = [](const char* column) { return [column](const Line& line) { return line.record->words(column); }; };
    const auto pond = [this](const Line& line) { return pondOf(*line.record); };
    columns.push_back({tr("Day"),
        [](const Line& line) {
            if (!line.record)
                return InspectionsPage::tr("Found besides");
            return line.danger ? QStringLiteral("    ") + line.record->words("found_on") : line.record->words("inspected_on");
        },
        {}});
    add(tr("Pond"), pond, pond);
    add(
        tr("Inspection or danger"), [this](const Line& line) { return kindWord(*line.record); }, said("what"));
    add(tr("By, or owner"), said("inspected_by"), said("owner"));
    add(tr("Looked at, or plan"), said("scope"), said("plan"));
    add(tr("Outcome, or proof"), said("outcome"), said("evidence"));
    columns.push_back({tr("State"), [this](const Line& line) { return line.danger ? stateOf(*line.danger) : QString(); }, {}});
    return columns;
}

void InspectionsPage::retranslate()
{
    setTitle(tr("Inspections"));
    m_report->setText(tr("Export the register…"));
    m_exporting->retranslate();
    m_addInspection->setText(tr("Enter an inspection"));
    m_addInspection->setToolTip(tr("Insert"));
    m_addDanger->setText(tr("Enter a danger"));
    m_addDanger->setToolTip(tr("Ctrl+Insert; belongs to the inspection that is chosen below"));
    m_inspection->retranslate(tr("New inspection (art. 20)"));
    m_danger->retranslate(tr("New hidden danger (art. 20)"));
    m_close->retranslate();
    m_openCard->setTitle(tr("Open hidden dangers: Enter or a click to close one"));
    m_dueCard->setTitle(tr("What is to be inspected"));
    m_lineCard->setTitle(tr("What was inspected in the year, and found"));
    m_noneOpen->setText(tr("✓ No hidden danger is open on this day."));
    m_noneDue->setText(
        tr("Nothing is due in this year: no flood season is registered for a pond in use. <a href=\"seasons\">Enter "
           "the first days of the flood seasons</a>"));
    m_noLines->setText(tr("Nothing was inspected in this year yet. Insert begins an inspection."));
    m_openModel->setColumns(openColumns());
    m_dueModel->setColumns(dueColumns());
    m_lineModel->setColumns(lineColumns());
    sayHowThingsStand();
}

void InspectionsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
}

}
