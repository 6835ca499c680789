// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/books_page.h"

#include "core/safety_fee/book_checks.h"
#include "core/safety_fee/ledger_report.h"
#include "core/services/edit_history.h"
#include "core/services/safety_fee/entry_import.h"
#include "core/services/safety_fee/fact_sheets.h"
#include "core/store/safety_fee/tables.h"
#include "ui/safety_fee/books_ledger.h"
#include "ui/safety_fee/books_months.h"
#include "ui/safety_fee/books_opening.h"
#include "ui/safety_fee/checklist_card.h"
#include "ui/safety_fee/missing_fact.h"
#include "ui/safety_fee/report_actions.h"
#include "ui/safety_fee/wording.h"
#include "ui/safety_fee/year_view.h"
#include "ui/shared/attachment_card.h"
#include "ui/shared/edit_keys.h"
#include "ui/shared/fact_field.h"
#include "ui/shared/figure_text.h"
#include "ui/shared/row_form.h"
#include "ui/shared/sheet_editor.h"
#include "ui/shared/sheet_text.h"
#include "ui/shared/task.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

constexpr std::string_view noBooks = "safety_fee.no-books";

}

BooksPage::BooksPage(PageContext& context, FactsDoor& door, ImportDoor& imports, EditHistory& history, QWidget* parent)
    : Page(parent), m_context(context), m_door(door),
      m_report(new ReportActions(
          context, *this, {ledgerReportName, ledgerReportTitle, [&context] { return scopeOf(context.scope()); }}, "button")),
      m_import(makeButton({}, "button")), m_postDrafts(makeButton({}, "button")), m_close(makeButton({}, "button")),
      m_post(makeButton({}, "primary")), m_opening(new BooksOpeningCard(context)), m_months(new BooksMonths(context)),
      m_checklist(new ChecklistCard(context, door, "safety_fee.books")), m_closeAnyway(makeButton({}, "button")),
      m_entries(new BooksLedger(context)), m_attachments(new AttachmentCard(context)),
      m_drafts(new SheetEditor(*sheetOf("safety_fee.entry_draft"), context, history))
{
    build();
    connect(m_import, &QPushButton::clicked, this, [this, &imports] { imports.open(m_context, expenditureImport().name); });
    connect(m_postDrafts, &QPushButton::clicked, this, &BooksPage::postDraftsNow);
    connect(m_post, &QPushButton::clicked, this, &BooksPage::postAccruals);
    connect(m_close, &QPushButton::clicked, this, &BooksPage::close);
    connect(m_closeAnyway, &QPushButton::clicked, this, &BooksPage::closeNow);
    connect(m_checklist, &ChecklistCard::hereAsked, this, &BooksPage::showPlaceOf);
    connect(m_opening, &BooksOpeningCard::asked, this, &BooksPage::openTheBooks);
    connect(m_months, &BooksMonths::reopenAsked, this, &BooksPage::reopenMonth);
    connect(m_entries, &BooksLedger::entryChosen, this, [this](const Id& entry) {
        m_attachments->setVisible(!entry.isNull());
        m_attachments->setFact(entry.isNull() ? std::string() : entryTable.name, entry);
    });
    connect(m_entries, &BooksLedger::draftAsked, this, &BooksPage::beginDraft);
    connect(m_entries, &BooksLedger::takeBackAsked, this, &BooksPage::takeEntryBack);
    connect(&m_context, &PageContext::scopeChanged, m_checklist, &QWidget::hide); // it is of other books
    connect(&m_context, &PageContext::scopeChanged, this, &BooksPage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &BooksPage::reload);
    connect(&m_context, &PageContext::moneyUnitChanged, this, &BooksPage::fill);
    addPageKey(this, QKeySequence::Find, [this] { m_entries->openFilter(); });
    addEditKeys(this, context, history);
    retranslate();
}

void BooksPage::build()
{
    m_postDrafts->setObjectName(QStringLiteral("postDrafts"));
    m_post->setObjectName(QStringLiteral("postAccruals"));
    m_close->setObjectName(QStringLiteral("closeMonths"));
    m_import->setObjectName(QStringLiteral("openImport"));
    addAction(m_import);
    addAction(m_post);
    m_months->head()->addWidget(m_close);
    m_entries->head()->addWidget(m_postDrafts);
    m_closeAnyway->setObjectName(QStringLiteral("closeAnyway"));
    m_checklist->body()->addWidget(m_closeAnyway, 0, Qt::AlignLeading);
    for (QWidget* const part :
        std::initializer_list<QWidget*>{m_opening, m_checklist, m_months, m_entries, m_attachments, m_drafts})
        body()->addWidget(part);
    body()->addStretch(1);
    for (QWidget* const part :
        std::initializer_list<QWidget*>{m_opening, m_checklist, m_months, m_entries, m_attachments, m_drafts})
        part->hide();
}

void BooksPage::reload()
{
    const int question = ++m_asked;
    nameMonths();
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = m_context.scope()](
            plumbline::Progress& progress) { return readBooksView(*session, scope.enterprise, scope.year, progress); },
        [this, question](Result<BooksView> view) {
            if (question == m_asked)
                take(std::move(view));
        });
}

void BooksPage::take(Result<BooksView> view)
{
    const bool hasBooks = view.isOk();
    if (!hasBooks && view.problem().code != noBooks)
        m_context.tell(view.problem());
    m_opening->setVisible(!hasBooks);
    m_months->setVisible(hasBooks);
    m_entries->setVisible(hasBooks);
    m_attachments->setVisible(hasBooks && m_attachments->isVisibleTo(this));
    if (hasBooks && !m_drafts->isVisibleTo(this))
        m_drafts->reload();
    m_drafts->setVisible(hasBooks);
    m_report->setEnabled(hasBooks);
    for (QPushButton* const button : {m_postDrafts, m_post, m_close})
        button->setVisible(hasBooks);
    m_entries->showYear(nullptr);
    m_view = std::move(view);
    fill();
    applyRights();
    Q_EMIT loaded();
}

void BooksPage::fill()
{
    if (!m_view || !m_view->isOk()) {
        setLead({});
        return;
    }
    m_months->showYear(**m_view);
    m_entries->showYear(&**m_view);
    sayHowItStands(**m_view);
}

void BooksPage::sayHowItStands(const BooksView& view)
{
    const auto phrase = [this](Money money) { return amountPhrase(money, m_context.moneyUnit(), m_context.language()); };
    const int entries = int(view.entries->size());
    QString lead = entries == 0
        ? tr("Nothing is booked in %1 yet.").arg(view.year)
        : tr("%n entries in %1; balance <b>%2</b>.", nullptr, entries).arg(view.year).arg(phrase(view.balance()));
    if (!view.notCounted.isZero())
        lead += QLatin1Char(' ') + tr("Booked as used but not counted by the rules: %1.").arg(phrase(view.notCounted));
    setLead(lead);
}

/// Something is done to the books in the background; then the page shows them anew and says what happened.
template <class Work> void BooksPage::run(const QString& doneWords, Work work)
{
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope()), work = std::move(work)](
            plumbline::Progress&) { return work(*session, scope); },
        [this, doneWords](const Result<std::size_t>& count) {
            if (count) {
                const QString counted = QString(doneWords).replace(QLatin1StringView("%1"), QString::number(*count));
                m_context.show({Notice::Weight::Done, counted, {}, {}});
                m_context.factsChanged();
                m_drafts->reload();
            } else {
                tell(count.problem());
            }
            reload();
            Q_EMIT done();
        });
}

/// Of a fact that is missing, with the way to its sheet.
void BooksPage::tell(const Problem& problem)
{
    const QString words = missingFactWords(problem);
    if (words.isEmpty())
        return m_context.tell(problem);
    m_context.show({Notice::Weight::Wrong, sentenceOf(problem, m_context.language()), words,
        [this, problem] { openMissingFact(m_door, m_context, problem); }});
}

/// A new row among the drafts, where its findings stand beside it while it is typed.
void BooksPage::beginDraft()
{
    m_drafts->beginRow();
    m_drafts->form().field(m_drafts->sheet().columns.front().name)->focusEditor();
    verticalScrollBar()->setValue(m_drafts->mapTo(widget(), QPoint()).y());
}

void BooksPage::openTheBooks(const BooksOpening& opening)
{
    run(tr("The books are open. What was recorded as used since then waits among the drafts."),
        [opening](Session& session, const Scope& scope) -> Result<std::size_t> {
            TRY(openBooks(session, scope.enterprise, opening));
            return std::size_t(1);
        });
}

void BooksPage::postDraftsNow()
{
    if (!m_drafts->leaveRow())
        return;
    run(tr("Entries posted: %1."), [](Session& session, const Scope& scope) -> Result<std::size_t> {
        std::vector<Id> ids;
        {
            const ReadScope facts = TRY(session.workspace().read());
            for (const EntryDraft& draft : TRY(readEntryDrafts(facts, TRY(booksOf(facts, scope.enterprise)).id)))
                ids.push_back(draft.entry.id);
        }
        return TRY(postDrafts(session, scope.enterprise, ids)).size();
    });
}

void BooksPage::postAccruals()
{
    const Month through = lastWholeMonth(m_context.scope().asOf);
    run(tr("Accruals posted: %1."), [through](Session& session, const Scope& scope) -> Result<std::size_t> {
        return TRY(postMonths(session, scope, through)).size();
    });
}

/// The checklist comes before the lock: what it warns of is seen, and then closed all the same or settled.
void BooksPage::close()
{
    const Month through = lastWholeMonth(m_context.scope().asOf);
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope()), through](
            plumbline::Progress&) -> Result<std::vector<Finding>> {
            const ReadScope facts = TRY(session->workspace().read());
            return closingChecklist(session->asked(facts, scope), through);
        },
        [this](const Result<std::vector<Finding>>& checklist) { takeChecklist(checklist); });
}

void BooksPage::takeChecklist(const Result<std::vector<Finding>>& checklist)
{
    if (!checklist)
        return m_context.tell(checklist.problem());
    m_checklist->setLines(*checklist);
    m_checklist->show();
    verticalScrollBar()->setValue(0); // it stands on top
    const bool isBlocked = std::any_of(checklist->begin(), checklist->end(), blocksClosing);
    const bool warns = std::any_of(
        checklist->begin(), checklist->end(), [](const Finding& line) { return line.weight != Weight::Note && !line.answer; });
    m_closeAnyway->setVisible(warns && !isBlocked);
    if (isBlocked || !warns)
        closeNow(); // which says what stands in the way
}

void BooksPage::closeNow()
{
    m_closeAnyway->hide();
    const Month through = lastWholeMonth(m_context.scope().asOf);
    run(tr("Months closed: %1."), [through](Session& session, const Scope& scope) -> Result<std::size_t> {
        return TRY(closeMonths(session, scope, through)).size();
    });
}

/// Where a line of the checklist is settled on this page.
void BooksPage::showPlaceOf(const QString& code)
{
    QWidget* const place = code == QStringLiteral("safety_fee.closing.unposted") ? static_cast<QWidget*>(m_post)
        : code == QStringLiteral("safety_fee.closing.draft")                     ? static_cast<QWidget*>(m_drafts)
                                                                                 : static_cast<QWidget*>(m_entries);
    ensureWidgetVisible(place);
    place->setFocus();
}

void BooksPage::reopenMonth(Month month, const QString& reason)
{
    run(tr("The month is open again."), [month, reason](Session& session, const Scope& scope) -> Result<std::size_t> {
        TRY(reopen(session, scope.enterprise, month, reason));
        return std::size_t(1);
    });
}

/// On its own day while that month is open, else on the day that is shown.
void BooksPage::takeEntryBack(const Entry& entry, const QString& reason)
{
    const QDate on = (*m_view)->book.isClosed(entry.month()) ? m_context.scope().asOf : entry.bookedOn;
    run(tr("The entry is taken back."), [id = entry.id, on, reason](Session& session, const Scope& scope) -> Result<std::size_t> {
        TRY(takeBack(session, scope.enterprise, id, on, reason));
        return std::size_t(1);
    });
}

/// What says which year and month it means.
void BooksPage::nameMonths()
{
    const QString through = monthText(lastWholeMonth(m_context.scope().asOf), m_context.language());
    setTitle(tr("Books %1").arg(m_context.scope().year));
    m_close->setText(tr("Close through %1").arg(through));
    m_post->setText(tr("Post accruals through %1").arg(through));
}

/// Who may not do something is told why instead.
void BooksPage::applyRights()
{
    const auto apply = [this](QPushButton* button, Right right, bool isPossible) {
        const QString refusal = m_context.refusal(right);
        button->setEnabled(refusal.isEmpty() && isPossible);
        button->setToolTip(refusal);
    };
    const bool hasBooks = m_view && m_view->isOk();
    apply(m_post, Right::Record, true);
    apply(m_close, Right::Record, true);
    apply(m_postDrafts, Right::Record, hasBooks && (*m_view)->drafts > 0);
    m_opening->applyRights();
    m_months->applyRights();
    m_entries->applyRights();
}

void BooksPage::retranslate()
{
    m_import->setText(tr("Import, export…"));
    m_postDrafts->setText(tr("Post the drafts"));
    m_checklist->retranslate();
    m_closeAnyway->setText(tr("Close all the same"));
    m_opening->retranslate();
    m_months->retranslate();
    m_entries->retranslate();
    m_report->retranslate();
    reload();
}

void BooksPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
