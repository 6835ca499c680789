// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/books_page.h"

#include "core/exchange/input_lexer.h"
#include "core/safety_fee/ledger_report.h"
#include "core/services/edit_history.h"
#include "core/services/safety_fee/fact_sheets.h"
#include "ui/safety_fee/explain_receipt.h"
#include "ui/safety_fee/report_actions.h"
#include "ui/safety_fee/wording.h"
#include "ui/safety_fee/year_view.h"
#include "ui/shared/edit_keys.h"
#include "ui/shared/figure_text.h"
#include "ui/shared/filter_row.h"
#include "ui/shared/reason_bar.h"
#include "ui/shared/record_table.h"
#include "ui/shared/sheet_editor.h"
#include "ui/shared/sheet_text.h"
#include "ui/shared/task.h"
#include "ui/shared/theme.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/safety_fee/entry_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace plumbline::safety_fee {

namespace {

constexpr std::string_view noBooks = "safety_fee.no-books";

template <class Row> Amounts<Row> adding(std::function<std::optional<std::int64_t>(const Row&)> fen, MoneyUnit unit)
{
    return {std::move(fen), [unit](std::int64_t sum) { return amountText(Money::fromFen(sum), unit); }};
}

}

BooksPage::BooksPage(PageContext& context, EditHistory& history, QWidget* parent)
    : Page(parent), m_context(context),
      m_report(new ReportActions(
          context, *this, {ledgerReportName, ledgerReportTitle, [&context] { return scopeOf(context.scope()); }}, "button")),
      m_postDrafts(makeButton({}, "button")), m_close(makeButton({}, "button")), m_post(makeButton({}, "primary")),
      m_opening(new Card), m_openingWords(makeLabel({}, "second")), m_monthsCard(new Card), m_months(new RecordTable),
      m_monthModel(new RecordModel<MonthRow>({}, this)), m_reopen(makeButton({}, "button")), m_reopenReason(new ReasonBar),
      m_checklistCard(new Card), m_checklist(makeLabel({}, "second")), m_entriesCard(new Card), m_entries(new RecordTable),
      m_entryModel(new RecordModel<EntryRow>({}, this)), m_takeBack(makeButton({}, "button")), m_takeBackReason(new ReasonBar),
      m_drafts(new SheetEditor(*sheetOf("safety_fee.entry_draft"), context, history))
{
    m_filter = new FilterRow(m_entries);
    build();
    connect(m_postDrafts, &QPushButton::clicked, this, &BooksPage::postDraftsNow);
    connect(m_post, &QPushButton::clicked, this, &BooksPage::postAccruals);
    connect(m_close, &QPushButton::clicked, this, &BooksPage::close);
    connect(m_open, &QPushButton::clicked, this, &BooksPage::openTheBooks);
    connect(m_reopen, &QPushButton::clicked, m_reopenReason, &ReasonBar::open);
    connect(m_reopenReason, &ReasonBar::given, this, &BooksPage::reopenLast);
    connect(m_takeBack, &QPushButton::clicked, m_takeBackReason, &ReasonBar::open);
    connect(m_takeBackReason, &ReasonBar::given, this, &BooksPage::takeBackChosen);
    connect(m_entries, &RecordTable::figureAsked, this, &BooksPage::explainEntry);
    for (RecordTable* const table : {m_months, m_entries})
        connect(table, &RecordTable::summaryChanged, this, [this](const QString& sum) { m_context.showSummary(sum); });
    connect(m_entries->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { applyRights(); });
    connect(&m_context, &PageContext::scopeChanged, this, &BooksPage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &BooksPage::reload);
    connect(&m_context, &PageContext::moneyUnitChanged, this, &BooksPage::fill);
    addPageKey(this, QKeySequence::Find, [this] { m_filter->open(); });
    addEditKeys(this, context, history);
    retranslate();
}

QWidget* BooksPage::makeOpening()
{
    auto* const whole = new QWidget;
    auto* const column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    m_openingWords->setWordWrap(true);
    column->addWidget(m_openingWords);
    m_year = TypedField::addTo(column, "booksYear");
    m_balance = TypedField::addTo(column, "booksBalance");
    m_source = TypedField::addTo(column, "booksSource");
    m_open = makeButton({}, "primary");
    m_open->setObjectName(QStringLiteral("openBooks"));
    column->addWidget(m_open, 0, Qt::AlignLeading);
    return whole;
}

void BooksPage::build()
{
    m_postDrafts->setObjectName(QStringLiteral("postDrafts"));
    m_post->setObjectName(QStringLiteral("postAccruals"));
    m_close->setObjectName(QStringLiteral("closeMonths"));
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    m_reopen->setObjectName(QStringLiteral("reopenMonth"));
    addAction(m_postDrafts);
    addAction(m_close);
    addAction(m_post);
    m_opening->body()->addWidget(makeOpening());
    m_months->setModel(m_monthModel);
    m_months->setObjectName(QStringLiteral("bookMonths"));
    m_months->showAllRows();
    m_months->setSortingEnabled(false);
    m_monthModel->setRowKind([](const MonthRow& row) { return row.kind; });
    m_monthsCard->head()->addWidget(m_reopen);
    m_monthsCard->body()->addWidget(m_reopenReason);
    m_monthsCard->body()->addWidget(m_months);
    m_checklist->setWordWrap(true);
    m_checklist->setObjectName(QStringLiteral("closingChecklist"));
    m_checklistCard->body()->addWidget(m_checklist);
    m_checklistCard->hide();
    m_entries->setModel(m_entryModel);
    m_entries->setObjectName(QStringLiteral("bookEntries"));
    constexpr int noteColumn = 4;
    m_entries->setFlexibleColumn(noteColumn);
    constexpr int listHeight = 360;
    m_entries->setMinimumHeight(listHeight);
    m_entriesCard->head()->addWidget(m_takeBack);
    m_entriesCard->body()->addWidget(m_takeBackReason);
    m_entriesCard->body()->addWidget(m_filter);
    m_entriesCard->body()->addWidget(m_entries);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_opening, m_monthsCard, m_checklistCard, m_entriesCard, m_drafts})
        body()->addWidget(part);
    body()->addStretch();
    for (QWidget* const part : std::initializer_list<QWidget*>{m_opening, m_monthsCard, m_entriesCard, m_drafts})
        part->hide();
}

void BooksPage::reload()
{
    const int question = ++m_asked;
    nameMonths();
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = m_context.scope()](
            plumbline::Progress&) { return readBooksView(*session, scope.enterprise, scope.year); },
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
    m_monthsCard->setVisible(hasBooks);
    m_entriesCard->setVisible(hasBooks);
    if (hasBooks && !m_drafts->isVisibleTo(this))
        m_drafts->reload();
    m_drafts->setVisible(hasBooks);
    m_report->setEnabled(hasBooks);
    for (QPushButton* const button : {m_postDrafts, m_post, m_close})
        button->setVisible(hasBooks);
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
    const BooksView& view = **m_view;
    std::vector<MonthRow> months;
    const Month last = Month::of(m_context.scope().asOf);
    MonthRow total{{}, false, false, false, RowKind::Total};
    for (const BookMonth& month : view.months) {
        months.push_back({month, view.book.isClosed(month.month), view.postedThrough && month.month <= *view.postedThrough,
            month.month > last, RowKind::Plain});
        for (std::size_t kind = 0; kind < entryKinds; ++kind)
            total.month.totals[kind] = Money::fromFen(total.month.totals[kind].fen() + month.totals[kind].fen());
    }
    if (!months.empty()) {
        total.month.opening = months.front().month.opening;
        total.month.closing = months.back().month.closing;
        months.push_back(total);
    }
    std::vector<EntryRow> entries;
    for (std::size_t at = 0; at < view.entries.size(); ++at) {
        const Entry& entry = view.entries[at];
        const auto activity = entry.activity ? view.activities.find(*entry.activity) : view.activities.end();
        entries.push_back({entry, view.balances[at], activity == view.activities.end() ? QString() : activity->second,
            categoryName(entry.category)});
    }
    m_monthModel->setColumns(monthColumns());
    m_monthModel->setRows(std::move(months));
    m_months->updateGeometry();
    m_entryModel->setColumns(entryColumns());
    m_entryModel->setRows(std::move(entries));
    m_monthsCard->setTitle(tr("Months (%1)").arg(unitName(m_context.moneyUnit())));
    m_entriesCard->setTitle(tr("Entries (%1)").arg(unitName(m_context.moneyUnit())));
    m_reopen->setVisible(!view.book.closed.empty());
    if (!view.book.closed.empty())
        m_reopen->setText(tr("Reopen %1").arg(monthText(view.book.closed.back(), m_context.language())));
    const QString balance =
        view.balances.empty() ? QString() : amountPhrase(view.balances.back(), m_context.moneyUnit(), m_context.language());
    QString lead = view.entries.empty()
        ? tr("Nothing is booked in %1 yet.").arg(m_context.scope().year)
        : tr("%n entries in %1; balance <b>%2</b>.", nullptr, int(view.entries.size())).arg(m_context.scope().year).arg(balance);
    if (!view.notCounted.isZero())
        lead += QLatin1Char(' ')
            + tr("Booked as used but not counted by the rules: %1.")
                  .arg(amountPhrase(view.notCounted, m_context.moneyUnit(), m_context.language()));
    setLead(lead);
}

QString BooksPage::categoryName(const std::string& category) const
{
    const RulePack* const pack = (*m_view)->pack;
    for (const ClosedList& list : pack ? pack->lists : std::vector<ClosedList>()) {
        if (const ListItem* const item = list.find(category))
            return itemText(*item, m_context.language());
    }
    return QString::fromStdString(category);
}

QString BooksPage::stateOf(const MonthRow& row) const
{
    if (row.kind == RowKind::Total || row.isStillToCome)
        return {};
    if (row.isClosed)
        return tr("closed");
    return row.isPosted ? tr("open") : tr("not posted");
}

std::vector<Column<BooksPage::MonthRow>> BooksPage::monthColumns() const
{
    const MoneyUnit unit = m_context.moneyUnit();
    const Language language = m_context.language();
    std::vector<Column<MonthRow>> columns;
    columns.push_back({tr("Month"),
        [language, total = tr("Year")](
            const MonthRow& row) { return row.kind == RowKind::Total ? total : monthText(row.month.month, language); },
        {}});
    const auto amount = [&](const QString& heading, std::function<Money(const BookMonth&)> of) {
        Column<MonthRow> column;
        column.heading = heading;
        column.text = [unit, of](const MonthRow& row) { return row.isStillToCome ? QString() : amountText(of(row.month), unit); };
        column.alignment = Qt::AlignRight;
        column.amounts = adding<MonthRow>([of](const MonthRow& row) { return std::optional(of(row.month).fen()); }, unit);
        columns.push_back(std::move(column));
    };
    // What didn't happen in the whole year needs no column.
    const auto amountIfAny = [&](const QString& heading, const std::function<Money(const BookMonth&)>& of) {
        const auto& months = (*m_view)->months;
        if (std::any_of(months.begin(), months.end(), [&](const BookMonth& month) { return !of(month).isZero(); }))
            amount(heading, of);
    };
    const auto sumOf = [](std::initializer_list<EntryKind> kinds) {
        return [all = std::vector<EntryKind>(kinds)](const BookMonth& month) {
            std::int64_t fen = 0;
            for (const EntryKind kind : all)
                fen += month.total(kind).fen();
            return Money::fromFen(fen);
        };
    };
    amount(tr("Opening"), [](const BookMonth& month) { return month.opening; });
    amount(tr("Accrued"), sumOf({EntryKind::Accrual, EntryKind::Correction, EntryKind::Raise}));
    amountIfAny(tr("Supplement"), sumOf({EntryKind::Supplement}));
    amountIfAny(tr("Received"), sumOf({EntryKind::TransferIn, EntryKind::Received}));
    amount(tr("Used"), [](const BookMonth& month) { return month.used(); });
    amountIfAny(tr("Returned, released"), sumOf({EntryKind::ReturnToOwner, EntryKind::Release}));
    amount(tr("Closing"), [](const BookMonth& month) { return month.closing; });
    columns.push_back({tr("State"), [this](const MonthRow& row) { return stateOf(row); }, {}});
    return columns;
}

std::vector<Column<BooksPage::EntryRow>> BooksPage::entryColumns() const
{
    const MoneyUnit unit = m_context.moneyUnit();
    const Language language = m_context.language();
    std::vector<Column<EntryRow>> columns;
    const auto text = [&](const QString& heading, std::function<QString(const EntryRow&)> of) {
        columns.push_back({heading, std::move(of), {}});
    };
    columns.push_back({tr("No."), [](const EntryRow& row) { return QString::number(row.entry.number); },
        [](const EntryRow& row) { return QVariant::fromValue(qlonglong(row.entry.number)); }, Qt::AlignRight});
    text(tr("Day"), [](const EntryRow& row) { return dateText(row.entry.bookedOn); });
    text(tr("Voucher"), [](const EntryRow& row) { return voucherText(row.entry.voucher); });
    text(tr("Entry"), [language](const EntryRow& row) { return entryKindWord(row.entry.kind, language); });
    text(tr("Note"), [](const EntryRow& row) {
        QStringList parts{
            row.entry.note, row.entry.counterparty, row.category, row.entry.category.empty() ? row.activity : QString()};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    });
    const auto amount = [&](const QString& heading, bool isIn) {
        const auto of = [isIn](const EntryRow& row) {
            return isIncoming(row.entry.kind) == isIn ? std::optional(row.entry.amount.fen()) : std::nullopt;
        };
        Column<EntryRow> column;
        column.heading = heading;
        column.text = [unit, of](const EntryRow& row) {
            const auto fen = of(row);
            return fen ? amountText(Money::fromFen(*fen), unit) : QString();
        };
        column.sortKey = [of](const EntryRow& row) { return QVariant::fromValue(qlonglong(of(row).value_or(0))); };
        column.alignment = Qt::AlignRight;
        column.figure = [of](const EntryRow& row) { return of(row) ? QString::fromStdString(row.entry.id.text()) : QString(); };
        column.amounts = adding<EntryRow>(of, unit);
        columns.push_back(std::move(column));
    };
    amount(tr("In"), true);
    amount(tr("Out"), false);
    Column<EntryRow> balance;
    balance.heading = tr("Balance");
    balance.text = [unit](const EntryRow& row) { return amountText(row.balance, unit); };
    balance.alignment = Qt::AlignRight;
    columns.push_back(std::move(balance));
    text(tr("State"), [words = tr("taken back"), takes = tr("takes back")](const EntryRow& row) {
        return row.entry.isReversed ? words : row.entry.reverses ? takes : QString();
    });
    return columns;
}

const Entry* BooksPage::chosen() const
{
    const int row = m_entries->currentIndex().row();
    return row < 0 || row >= int(m_entryModel->rows().size()) ? nullptr : &m_entryModel->rows()[std::size_t(row)].entry;
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
                m_context.show({Notice::Weight::Done, doneWords.arg(*count), {}, {}});
                m_context.factsChanged();
                m_drafts->reload();
            } else {
                m_context.tell(count.problem());
            }
            reload();
            Q_EMIT done();
        });
}

void BooksPage::openTheBooks()
{
    const auto year = understandCount(m_year.edit->text(), u"年");
    const auto balance = understandMoney(m_balance.edit->text(), TypedUnit::Yuan);
    const auto tell = [](TypedField& field, const QString& words) {
        field.problem->setText(words);
        field.problem->setVisible(!words.isEmpty());
    };
    tell(m_year, year ? QString() : sentenceOf(year.problem(), m_context.language()));
    tell(m_balance, balance ? QString() : sentenceOf(balance.problem(), m_context.language()));
    if (!year || !balance)
        return;
    const BooksOpening opening{int(year->value), balance->value, m_source.edit->text()};
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

/// The checklist is shown whether or not it lets the months be closed.
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
        [this, through](const Result<std::vector<Finding>>& checklist) {
            showChecklist(checklist);
            run(tr("Months closed: %1."), [through](Session& session, const Scope& scope) -> Result<std::size_t> {
                return TRY(closeMonths(session, scope, through)).size();
            });
        });
}

void BooksPage::showChecklist(const Result<std::vector<Finding>>& checklist)
{
    QStringList lines;
    if (!checklist)
        lines << sentenceOf(checklist.problem(), m_context.language());
    else
        for (const Finding& line : *checklist) {
            const Result<const RulePack*> pack = m_context.session().rules().byId(line.citation.pack);
            lines << QStringLiteral("%1  %2").arg(weightWord(line.weight, m_context.language()),
                findingSentence(line, m_context.language(), pack ? *pack : nullptr));
        }
    m_checklist->setText(lines.join(QLatin1Char('\n')));
    m_checklistCard->show();
}

void BooksPage::reopenLast(const QString& reason)
{
    const Month month = (*m_view)->book.closed.back();
    m_reopenReason->hide();
    run(tr("The month is open again."), [month, reason](Session& session, const Scope& scope) -> Result<std::size_t> {
        TRY(reopen(session, scope.enterprise, month, reason));
        return std::size_t(1);
    });
}

/// On its own day while that month is open, else on the day that is shown.
void BooksPage::takeBackChosen(const QString& reason)
{
    const Entry* const entry = chosen();
    if (!entry)
        return;
    const QDate on = (*m_view)->book.isClosed(entry->month()) ? m_context.scope().asOf : entry->bookedOn;
    m_takeBackReason->hide();
    run(tr("The entry is taken back."),
        [id = entry->id, on, reason](Session& session, const Scope& scope) -> Result<std::size_t> {
            TRY(takeBack(session, scope.enterprise, id, on, reason));
            return std::size_t(1);
        });
}

void BooksPage::explainEntry(const QString& id)
{
    const auto& rows = m_entryModel->rows();
    const auto at =
        std::find_if(rows.begin(), rows.end(), [&](const EntryRow& row) { return row.entry.id.text() == id.toStdString(); });
    const Result<ReadScope> facts = m_context.session().workspace().read();
    if (at == rows.end() || !facts)
        return;
    const QString subject =
        QStringLiteral("%1 · %2").arg(dateText(at->entry.bookedOn), entryKindWord(at->entry.kind, m_context.language()));
    const auto receipt = receiptOfEntry(*facts, at->entry.id);
    if (!receipt)
        return m_context.tell(receipt.problem());
    if (*receipt)
        return m_context.explain(explain(**receipt, m_context.session().rules(), m_context.language(), subject));
    QStringList source{voucherText(at->entry.voucher), at->entry.proofNumber, at->entry.counterparty, at->entry.note};
    source.removeAll(QString());
    m_context.explain(explainFact(yuanText(at->entry.amount), subject, source.join(QStringLiteral(" · "))));
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
    const Entry* const entry = hasBooks ? chosen() : nullptr;
    apply(m_open, Right::Record, true);
    apply(m_post, Right::Record, true);
    apply(m_close, Right::Record, true);
    apply(m_postDrafts, Right::Record, hasBooks && (*m_view)->drafts > 0);
    apply(m_takeBack, Right::Record, entry && !entry->isReversed && !entry->reverses);
    apply(m_reopen, Right::Approve, true);
}

void BooksPage::retranslate()
{
    m_postDrafts->setText(tr("Post the drafts"));
    m_takeBack->setText(tr("Take back"));
    m_opening->setTitle(tr("Open the books"));
    m_openingWords->setText(
        tr("The fee is accounted for apart (art. 47). The books begin with January of a year and the balance of that day. What "
           "was recorded as used since then moves into them as drafts."));
    m_year.name->setText(tr("Year they begin with"));
    m_balance.name->setText(tr("Balance on 1 January (yuan)"));
    m_source.name->setText(tr("Taken from (statement, voucher)"));
    m_open->setText(tr("Open the books"));
    m_checklistCard->setTitle(tr("Closing checklist"));
    m_takeBackReason->setWords(tr("Why is it taken back?"), tr("Take back"));
    m_reopenReason->setWords(tr("Why is it reopened?"), tr("Reopen"));
    m_report->retranslate();
    if (m_year.edit->text().isEmpty())
        m_year.edit->setText(QString::number(m_context.scope().year));
    reload();
}

void BooksPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
