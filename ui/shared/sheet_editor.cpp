// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/sheet_editor.h"

#include "core/services/edit_history.h"
#include "core/services/paste_block.h"
#include "core/services/row_judgement.h"
#include "ui/shared/attachment_card.h"
#include "ui/shared/fact_columns.h"
#include "ui/shared/filter_row.h"
#include "ui/shared/icons.h"
#include "ui/shared/page.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/reason_bar.h"
#include "ui/shared/record_table.h"
#include "ui/shared/row_form.h"
#include "ui/shared/sheet_text.h"
#include "ui/shared/task.h"
#include "ui/shared/theme.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QTime>
#include <QTimer>

#include <algorithm>
#include <iterator>

namespace plumbline {

namespace {

constexpr int fewestRows = 3; ///< a list shows, so that the form below stands still
constexpr int mostRows = 7; ///< beyond these it scrolls

std::string keyOf(const std::optional<Id>& id)
{
    return id ? id->text() : std::string();
}

}

SheetEditor::SheetEditor(const FactSheet& sheet, PageContext& context, EditHistory& history, QWidget* parent)
    : QWidget(parent), m_sheet(sheet), m_context(context), m_history(history), m_pause(new QTimer(this)),
      m_purpose(makeLabel({}, "second")), m_add(makeButton({}, "button")), m_remove(makeButton({}, "quiet")),
      m_list(new RecordTable), m_filter(new FilterRow(m_list)), m_model(new RecordModel<FactRow>({}, this)),
      m_state(makeLabel({}, "small")), m_removal(new ReasonBar), m_judgement(new QVBoxLayout),
      m_form(new RowForm(sheet, context)), m_attachments(new AttachmentCard(context))
{
    constexpr int pauseInTyping = 400;
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseInTyping);
    build();
    addKeys();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& now) { edit(now.row()); });
    connect(m_list, &RecordTable::summaryChanged, this, [this](const QString& sum) { m_context.showSummary(sum); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        beginRow();
        m_form->field(m_sheet.columns.front().name)->focusEditor();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { showRemoval(!m_removal->isVisible()); });
    connect(m_removal, &ReasonBar::given, this, &SheetEditor::deleteCurrent);
    connect(m_form, &RowForm::edited, this, [this] {
        say(tr("Not saved yet: it is saved when you leave the row."), "small");
        ++m_judged; // what is asked of before this is out of date
        if (isOfDrafts(*m_sheet.table))
            m_pause->start();
    });
    connect(m_pause, &QTimer::timeout, this, &SheetEditor::judgeTyped);
    connect(m_form, &RowForm::done, this, [this] {
        if (leaveRow())
            m_list->setFocus();
    });
    connect(qApp, &QApplication::focusChanged, this, &SheetEditor::focusMoved);
    connect(&m_context, &PageContext::scopeChanged, this, &SheetEditor::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &SheetEditor::reload);
    retranslate();
    fitList();
    m_form->setCells(standing());
    reload();
}

void SheetEditor::build()
{
    m_list->setModel(m_model);
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setSortingEnabled(false);
    m_add->setIcon(icon("plus"));
    const bool isFixed = m_sheet.rows == Rows::OneThatIsThere;
    if (isFixed) {
        m_add->hide();
        m_remove->hide();
    }
    m_purpose->setWordWrap(true);

    auto* const head = new QHBoxLayout;
    head->setSpacing(space::three);
    head->addWidget(m_purpose, 1);
    head->addWidget(m_add);
    auto* const listCard = new Card;
    listCard->body()->addLayout(head);
    listCard->body()->addWidget(m_filter);
    listCard->body()->addWidget(m_list);

    auto* const foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_remove);
    m_state->setWordWrap(true);
    m_judgement->setSpacing(space::one);
    auto* const formCard = new Card;
    formCard->body()->addLayout(m_judgement); // before the fields: they may be many
    formCard->body()->addWidget(m_form);
    formCard->body()->addLayout(foot);
    formCard->body()->addWidget(m_removal);

    auto* const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::three);
    rows->addWidget(listCard);
    rows->addWidget(formCard);
    rows->addWidget(m_attachments);
    rows->addStretch();
}

void SheetEditor::addKeys()
{
    const auto key = [this](const QKeySequence& sequence, auto run) {
        auto* const shortcut = new QShortcut(sequence, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(QKeySequence::Paste, [this] { paste(QApplication::clipboard()->text()); });
    key(Qt::CTRL | Qt::Key_D, [this] { fillDown(); });
    key(Qt::Key_F2, [this] { goToField(); });
    key(Qt::Key_Insert, [this] { m_add->click(); });
    key(Qt::Key_Delete, [this] { showRemoval(true); });
}

Result<SheetEditor::Reading> SheetEditor::read(
    const Session& session, const PageScope& scope, const FactSheet& sheet, Language language)
{
    const ReadScope facts = TRY(session.workspace().read());
    const Asked asked = session.asked(facts, scopeOf(scope));
    Reading reading{TRY(readRows(facts, *sheet.table, scope.enterprise)), std::make_shared<ChoiceBook>(), {}};
    const Domain* const domain = session.house().domain(sheet.context);
    if (domain)
        *reading.book = TRY(ChoiceBook::read(*domain, asked, language));
    // What is wrong under the rules is told beside the rows; that it can't be told yet is no reason to hide them.
    if (auto standing = plumbline::standing(session, facts, scopeOf(scope)))
        reading.findings = std::move(standing->findings);
    if (auto drafts = domain ? domain->draftFindings(asked, *sheet.table) : std::vector<Finding>())
        std::move(drafts->begin(), drafts->end(), std::back_inserter(reading.findings));
    return reading;
}

void SheetEditor::reload()
{
    const int question = ++m_asked;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = m_context.scope(), &sheet = m_sheet,
            language = m_context.language()](plumbline::Progress&) { return read(*session, scope, sheet, language); },
        [this, question](Result<Reading> reading) {
            if (question == m_asked)
                take(std::move(reading));
        });
}

void SheetEditor::take(Result<Reading> reading)
{
    if (!reading) {
        sayProblem(reading.problem());
        return;
    }
    m_book = std::move(reading->book);
    m_findings = std::move(reading->findings);
    const bool isTyping = m_form->isChanged();
    m_form->setBook(m_book);
    const int column = std::max(0, m_list->currentIndex().column());
    {
        const QScopedValueRollback quiet(m_isSelecting, true);
        m_model->setColumns(factColumns(m_sheet, m_book));
        m_model->setRows(std::move(reading->rows));
    }
    fitList();
    if (m_current && rowOf(*m_current) < 0)
        m_current.reset();
    if (!isTyping && !m_current && !m_isNewAsked && !m_model->rows().empty())
        m_current = m_model->rows().front().id;
    selectCurrent(column);
    if (!isTyping && m_current) {
        const FactRow& row = m_model->rows()[std::size_t(rowOf(*m_current))];
        m_form->setCells({row.cells.begin(), row.cells.end()});
    }
    applyRight();
    showFindings();
    showAttachments();
    Q_EMIT loaded();
}

void SheetEditor::fitList()
{
    const int rows = std::clamp(m_model->rowCount(), fewestRows, mostRows);
    const int rowHeight = m_list->verticalHeader()->defaultSectionSize();
    const int bar = m_list->horizontalScrollBar()->sizeHint().height();
    m_list->setFixedHeight(m_list->horizontalHeader()->sizeHint().height() + rows * rowHeight + bar);
}

int SheetEditor::rowOf(const Id& id) const
{
    const auto& rows = m_model->rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const FactRow& row) { return row.id == id; });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

void SheetEditor::chooseRow(const Id& id)
{
    if (const int row = rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void SheetEditor::selectCurrent(int column)
{
    const QScopedValueRollback quiet(m_isSelecting, true);
    if (!m_current)
        m_list->clearSelection();
    else if (const int row = rowOf(*m_current); row >= 0)
        m_list->setCurrentIndex(m_model->index(row, column));
}

std::map<std::string, std::string> SheetEditor::standing() const
{
    std::map<std::string, std::string> cells;
    for (const SheetColumn& column : m_sheet.columns) {
        if (column.standing)
            cells.emplace(column.name, column.standing);
    }
    return cells;
}

void SheetEditor::edit(int row)
{
    if (m_isSelecting || row < 0)
        return;
    const FactRow chosen = m_model->rows()[std::size_t(row)];
    if (m_current == chosen.id)
        return;
    leaveRow();
    m_isNewAsked = false;
    editId(chosen.id, {chosen.cells.begin(), chosen.cells.end()});
}

void SheetEditor::beginRow(const std::map<std::string, std::string>& cells)
{
    leaveRow();
    auto begun = cells;
    begun.merge(standing());
    m_isNewAsked = true;
    editId({}, begun);
    selectCurrent(0);
}

void SheetEditor::editId(std::optional<Id> id, const std::map<std::string, std::string>& cells)
{
    m_current = id;
    m_form->setCells(cells);
    if (const auto laidAside = m_laidAside.find(keyOf(id)); laidAside != m_laidAside.end()) {
        m_form->retype(laidAside->second);
        m_laidAside.erase(laidAside);
    }
    applyRight();
    showRemoval(false);
    say({}, "small");
    showFindings();
    showAttachments();
}

/// Who may not record still reads; what is shut says why.
void SheetEditor::applyRight()
{
    const QString refusal = m_context.refusal(Right::Record);
    m_add->setEnabled(refusal.isEmpty());
    m_form->setEnabled(refusal.isEmpty());
    m_remove->setEnabled(refusal.isEmpty() && m_current);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_add, m_form, m_remove})
        part->setToolTip(refusal);
}

void SheetEditor::openFilter()
{
    m_filter->open();
}

bool SheetEditor::leaveRow()
{
    if (!m_form->isChanged())
        return true;
    auto values = m_form->values();
    if (!values) {
        m_laidAside[keyOf(m_current)] = m_form->typed();
        say(tr("Not saved: see the fields marked red. What you typed is kept."), "fieldProblem");
        return false;
    }
    return write({{m_current, std::move(*values)}});
}

/// One record of the journal. What belongs to the enterprise or its books belongs to the scope's.
bool SheetEditor::write(std::vector<RowToSave> rows)
{
    const auto owner = ownerOf(m_context.session(), *m_sheet.table, m_context.scope().enterprise);
    if (!owner) {
        sayProblem(owner.problem());
        return false;
    }
    for (RowToSave& row : rows) {
        if (!row.id)
            row.values.insert(row.values.end(), owner->begin(), owner->end());
    }
    const auto ids = m_history.save(m_context.session(), *m_sheet.table, rows);
    if (!ids) {
        sayProblem(ids.problem());
        return false;
    }
    m_form->accept();
    m_laidAside.erase(keyOf(m_current));
    if (rows.size() == 1)
        m_current = ids->front();
    showAttachments();
    say(tr("✓ Saved %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm"))), "statusGood");
    m_context.factsChanged();
    Q_EMIT saved();
    return true;
}

void SheetEditor::showRemoval(bool isShown)
{
    if (isShown && m_current)
        m_removal->open();
    else
        m_removal->hide();
}

void SheetEditor::deleteCurrent(const QString& reason)
{
    if (!m_current)
        return;
    const auto deleted = m_history.remove(m_context.session(), *m_sheet.table, *m_current, reason);
    if (!deleted) {
        sayProblem(deleted.problem());
        return;
    }
    m_laidAside.erase(keyOf(m_current));
    m_isNewAsked = false;
    editId({}, standing());
    say(tr("✓ Deleted; the journal keeps what stood here, and why it went."), "statusGood");
    m_context.factsChanged();
    Q_EMIT saved();
}

/// What the rules say of this very row as it was saved.
void SheetEditor::showFindings()
{
    std::vector<Finding> own;
    std::copy_if(m_findings.begin(), m_findings.end(), std::back_inserter(own),
        [this](const Finding& finding) { return m_current && finding.subject == m_current->text(); });
    showJudgement(own);
}

void SheetEditor::showJudgement(const std::vector<Finding>& findings)
{
    while (QLayoutItem* const item = m_judgement->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Finding& finding : findings) {
        const Language language = m_context.language();
        const Result<const RulePack*> pack = m_context.session().rules().byId(finding.citation.pack);
        const char* const role = finding.weight == Weight::Breach ? "chipRed" : "chipAmber";
        auto* const line = makeLabel(weightWord(finding.weight, language) + QStringLiteral(" · ")
                + findingSentence(finding, language, pack ? *pack : nullptr) + QLatin1Char(' ')
                + citationText(finding.citation, language),
            role);
        line->setWordWrap(true);
        m_judgement->addWidget(line);
    }
}

/// What they would say of it as it stands in the fields. That they can't say yet is no trouble of the typist's.
void SheetEditor::judgeTyped()
{
    if (!m_form->isChanged())
        return;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), &sheet = m_sheet, scope = scopeOf(m_context.scope()),
            row = RowToSave{m_current, m_form->valuesSoFar()}](
            plumbline::Progress&) { return judgeUnsaved(*session, sheet, row, scope); },
        [this, question = m_judged](const Result<std::vector<Finding>>& found) {
            if (question == m_judged && found && m_form->isChanged())
                showJudgement(*found);
        });
}

/// A new row has none before it is saved: what is attached belongs to it by its id.
void SheetEditor::showAttachments()
{
    if (m_current)
        m_attachments->setFact(m_sheet.table->name, *m_current);
    else
        m_attachments->clear();
}

void SheetEditor::say(const QString& text, const char* role)
{
    m_state->setText(text);
    setRole(m_state, role);
}

void SheetEditor::sayProblem(const Problem& problem)
{
    say(sentenceOf(problem, m_context.language()), "fieldProblem");
}

void SheetEditor::focusMoved(const QWidget* before, const QWidget* now)
{
    const bool wasInside = before && m_form->isAncestorOf(before);
    const bool isInside = now && (m_form->isAncestorOf(now) || now->window()->windowType() == Qt::Popup);
    if (wasInside && now && !isInside)
        leaveRow();
}

void SheetEditor::goToField()
{
    const auto columns = listColumns(m_sheet);
    const int column = m_list->currentIndex().column();
    if (column >= 0)
        m_form->field(columns[std::size_t(column)]->name)->focusEditor();
}

void SheetEditor::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    leaveRow();
}

void SheetEditor::retranslate()
{
    m_purpose->setText(sheetText(m_sheet, m_sheet.purpose));
    m_add->setText(tr("New"));
    m_remove->setText(tr("Delete…"));
    m_list->setAccessibleName(sheetText(m_sheet, m_sheet.title));
}

void SheetEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    reload();
}

}
