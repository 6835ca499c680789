// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/books_ledger.h"

#include "ui/safety_fee/explain_receipt.h"
#include "ui/safety_fee/wording.h"
#include "ui/shared/figure_text.h"
#include "ui/shared/filter_row.h"
#include "ui/shared/icons.h"
#include "ui/shared/reason_bar.h"
#include "ui/shared/record_table.h"
#include "ui/shared/task.h"
#include "ui/texts/format.h"
#include "ui/texts/safety_fee/entry_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

#include <span>

namespace plumbline::safety_fee {

BooksLedger::BooksLedger(PageContext& context, QWidget* parent)
    : Card({}, parent), m_context(context), m_table(new RecordTable),
      m_model(new PagedModel<EntryRow>(PagedList::rowsPerPage, this)), m_site(new QComboBox), m_working(makeLabel({}, "second")),
      m_new(makeButton({}, "button")), m_takeBack(makeButton({}, "button")), m_reason(new ReasonBar)
{
    m_table->setModel(m_model);
    m_filter = new FilterRow(m_table);
    build();
    m_model->setNarrower([this](const QStringList& words) {
        m_words = words;
        listAnew();
    });
    m_model->setSorter([this](int column, Qt::SortOrder order) { sortBy(column, order); });
    connect(m_new, &QPushButton::clicked, this, &BooksLedger::draftAsked);
    connect(m_takeBack, &QPushButton::clicked, m_reason, &ReasonBar::open);
    connect(m_reason, &ReasonBar::given, this, [this](const QString& reason) {
        m_reason->hide();
        if (const Entry* const entry = chosen())
            Q_EMIT takeBackAsked(*entry, reason);
    });
    connect(m_table, &RecordTable::figureAsked, this, &BooksLedger::explainEntry);
    connect(m_table, &RecordTable::summaryChanged, this, [this](const QString& sum) { m_context.showSummary(sum); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        applyRights();
        tellChoice();
    });
}

void BooksLedger::build()
{
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    m_working->setObjectName(QStringLiteral("entriesWorking"));
    m_working->hide();
    m_table->setObjectName(QStringLiteral("bookEntries"));
    m_table->setFlexibleColumn(NoteColumn);
    m_table->horizontalHeader()->setResizeContentsPrecision(PagedList::rowsPerPage);
    m_table->horizontalHeader()->setSortIndicatorClearable(true); // a third click: by day again
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    constexpr int listHeight = 360;
    m_table->setMinimumHeight(listHeight);
    m_site->setObjectName(QStringLiteral("ledgerSite"));
    m_site->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_site->hide();
    connect(m_site, &QComboBox::activated, this, &BooksLedger::listAnew);
    head()->addWidget(m_working);
    head()->addWidget(m_site);
    m_new->setObjectName(QStringLiteral("newDraft"));
    m_new->setIcon(icon("plus"));
    head()->addWidget(m_new);
    head()->addWidget(m_takeBack);
    body()->addWidget(m_reason);
    body()->addWidget(m_filter);
    body()->addWidget(m_table);
}

void BooksLedger::openFilter()
{
    m_filter->open();
}

void BooksLedger::showYear(const BooksView* view)
{
    m_view = view;
    if (!view) {
        ++m_asked;
        if (const Entry* const entry = chosen())
            m_chosenBefore = std::pair(m_table->currentIndex().row(), Id(entry->id));
        return m_model->setList(0, 0, {});
    }
    setTitle(tr("Entries (%1)").arg(unitName(m_context.moneyUnit())));
    m_model->setColumns(columns());
    fillSites();
    listAnew();
}

void BooksLedger::fillSites()
{
    const QVariant before = m_site->currentData();
    m_site->clear();
    m_site->addItem(tr("All sites"));
    for (const auto& [id, name] : m_view->sites) {
        m_site->addItem(name, QString::fromStdString(id.text()));
        if (m_site->itemData(m_site->count() - 1) == before)
            m_site->setCurrentIndex(m_site->count() - 1); // what was chosen stays so
    }
    m_site->setVisible(m_view->sites.size() > 1);
}

std::optional<EntrySite> BooksLedger::chosenSite() const
{
    const Result<Id> id = Id::parse(m_site->currentData().toString().toStdString());
    if (!id)
        return {};
    EntrySite site{*id, {}};
    for (const auto& [activity, at] : m_view->siteOf) {
        if (at == *id)
            site.activities.push_back(activity);
    }
    return site;
}

void BooksLedger::sortBy(int column, Qt::SortOrder order)
{
    switch (column) {
    case NumberColumn:
        m_sort = EntrySort::Number;
        break;
    case InColumn:
        m_sort = EntrySort::Incoming;
        break;
    case OutColumn:
        m_sort = EntrySort::Outgoing;
        break;
    default:
        m_sort = EntrySort::Day;
    }
    const bool hasOrder = m_sort != EntrySort::Day || column == DayColumn;
    m_isDescending = hasOrder && order == Qt::DescendingOrder;
    if (!hasOrder && column >= 0)
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // no order is offered by what it says
    else
        listAnew();
}

/// What a word means besides itself: whose name in the user's language has it.
EntryWord BooksLedger::wordOf(const QString& text) const
{
    EntryWord word;
    word.text = text;
    const auto has = [&](const QString& name) { return name.contains(text, Qt::CaseInsensitive); };
    for (std::size_t kind = 0; kind < entryKinds; ++kind) {
        if (has(entryKindWord(EntryKind(kind), m_context.language())))
            word.kinds.push_back(EntryKind(kind));
    }
    for (const auto& [id, name] : m_view->activities) {
        if (has(name))
            word.activities.push_back(id);
    }
    for (const auto& [id, name] : m_view->sites) {
        if (has(name))
            word.sites.push_back(id);
    }
    for (const auto& [activity, site] : m_view->siteOf) {
        const auto name = m_view->sites.find(site);
        if (name != m_view->sites.end() && has(name->second))
            word.activitiesAtSite.push_back(activity);
    }
    const std::span<const ClosedList> lists = m_view->pack ? std::span(m_view->pack->lists) : std::span<const ClosedList>();
    for (const ClosedList& list : lists) {
        for (const ListItem& item : list.items) {
            if (has(itemText(item, m_context.language())))
                word.categories.push_back(item.id);
        }
    }
    return word;
}

void BooksLedger::listAnew()
{
    const int question = ++m_asked;
    if (!m_view)
        return;
    EntryListQuestion asked;
    asked.site = chosenSite();
    if (m_words.isEmpty() && !asked.site && m_sort == EntrySort::Day && !m_isDescending)
        return take(m_view->entries);
    asked.book = m_view->book.id;
    asked.year = m_view->year;
    asked.opening = m_view->opening;
    asked.sort = m_sort;
    asked.isDescending = m_isDescending;
    for (const QString& word : std::as_const(m_words))
        asked.words.push_back(wordOf(word));
    m_working->setText(tr("Looking through the entries; these are still the ones before"));
    m_working->show();
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), asked](
            plumbline::Progress& progress) -> Result<std::shared_ptr<const EntryList>> {
            const ReadScope facts = TRY(session->workspace().read());
            return std::make_shared<const EntryList>(TRY(EntryList::open(facts, asked, progress)));
        },
        [this, question](Result<std::shared_ptr<const EntryList>> list) {
            if (question != m_asked)
                return;
            if (list)
                take(*list);
            else
                m_context.tell(list.problem());
        });
}

void BooksLedger::take(const std::shared_ptr<const EntryList>& list)
{
    m_working->hide();
    m_model->setList(list->size(), m_view->entries->size(), [this, list](int page) { return readPage(*list, page); });
    // What was chosen stays so where it stands where it stood: something attached to it moves nothing.
    if (const auto before = std::exchange(m_chosenBefore, std::nullopt)) {
        const EntryRow* const row = m_model->rowAt(before->first);
        if (row && row->entry.id == before->second)
            m_table->setCurrentIndex(m_model->index(before->first, 0));
    }
    applyRights();
    tellChoice();
}

std::vector<BooksLedger::EntryRow> BooksLedger::readPage(const EntryList& list, int page) const
{
    std::vector<EntryRow> rows;
    const Result<ReadScope> facts = m_context.session().workspace().read();
    auto lines = facts ? list.page(*facts, page) : Result<std::vector<LedgerLine>>(facts.problem());
    if (!lines) {
        m_context.tell(lines.problem());
        return rows;
    }
    for (LedgerLine& line : *lines)
        rows.push_back(rowOf(std::move(line)));
    return rows;
}

BooksLedger::EntryRow BooksLedger::rowOf(LedgerLine line) const
{
    EntryRow row{std::move(line.entry), line.balance, {}, {}, {}};
    if (row.entry.activity) {
        const auto activity = m_view->activities.find(*row.entry.activity);
        row.activity = activity == m_view->activities.end() ? QString() : activity->second;
    }
    row.category = m_view->categoryName(row.entry.category, m_context.language());
    if (m_view->sites.size() > 1)
        row.site = m_view->siteName(row.entry);
    return row;
}

std::vector<Column<BooksLedger::EntryRow>> BooksLedger::columns() const
{
    const MoneyUnit unit = m_context.moneyUnit();
    const Language language = m_context.language();
    std::vector<Column<EntryRow>> columns;
    const auto text = [&](const QString& heading, std::function<QString(const EntryRow&)> of) {
        columns.push_back({heading, std::move(of), {}});
    };
    columns.push_back({tr("No."), [](const EntryRow& row) { return QString::number(row.entry.number); }, {}, Qt::AlignRight});
    text(tr("Day"), [](const EntryRow& row) { return dateText(row.entry.bookedOn); });
    text(tr("Voucher"), [](const EntryRow& row) { return voucherText(row.entry.voucher); });
    text(tr("Entry"), [language](const EntryRow& row) { return entryKindWord(row.entry.kind, language); });
    text(tr("Note"), [](const EntryRow& row) {
        QStringList parts{row.entry.note, row.entry.counterparty, row.category,
            row.entry.category.empty() ? row.activity : QString(), row.site};
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
        column.alignment = Qt::AlignRight;
        column.figure = [of](const EntryRow& row) { return of(row) ? QString::fromStdString(row.entry.id.text()) : QString(); };
        column.amounts = {of, [unit](std::int64_t sum) { return amountText(Money::fromFen(sum), unit); }};
        columns.push_back(std::move(column));
    };
    amount(tr("In"), true);
    amount(tr("Out"), false);
    Column<EntryRow> balance;
    balance.heading = tr("Balance");
    balance.text = [unit](const EntryRow& row) { return row.balance ? amountText(*row.balance, unit) : QString(); };
    balance.alignment = Qt::AlignRight;
    columns.push_back(std::move(balance));
    text(tr("State"), [words = tr("taken back"), takes = tr("takes back")](const EntryRow& row) {
        return row.entry.isReversed ? words : row.entry.reverses ? takes : QString();
    });
    return columns;
}

const Entry* BooksLedger::chosen() const
{
    const EntryRow* const row = m_model->rowAt(m_table->currentIndex().row());
    return row ? &row->entry : nullptr;
}

void BooksLedger::tellChoice()
{
    const Entry* const entry = chosen();
    Q_EMIT entryChosen(entry ? Id(entry->id) : Id());
}

void BooksLedger::explainEntry(const QString& id)
{
    const Entry* const entry = chosen();
    const Result<ReadScope> facts = m_context.session().workspace().read();
    if (!entry || entry->id.text() != id.toStdString() || !facts)
        return;
    const QString subject =
        QStringLiteral("%1 · %2").arg(dateText(entry->bookedOn), entryKindWord(entry->kind, m_context.language()));
    const auto receipt = receiptOfEntry(*facts, entry->id);
    if (!receipt)
        return m_context.tell(receipt.problem());
    if (*receipt)
        return m_context.explain(explainReckoning(**receipt, m_context.session().rules(), m_context.language(), subject));
    QStringList source{voucherText(entry->voucher), entry->proofNumber, entry->counterparty, entry->note};
    source.removeAll(QString());
    m_context.explain(explainFact(yuanText(entry->amount), subject, source.join(QStringLiteral(" · "))));
}

/// Who may not do something is told why instead.
void BooksLedger::applyRights()
{
    const QString refusal = m_context.refusal(Right::Record);
    const Entry* const entry = chosen();
    m_takeBack->setEnabled(refusal.isEmpty() && entry && !entry->isReversed && !entry->reverses);
    m_takeBack->setToolTip(refusal);
    m_new->setEnabled(refusal.isEmpty());
    m_new->setToolTip(refusal);
}

void BooksLedger::retranslate()
{
    m_new->setText(tr("New entry"));
    m_site->setAccessibleName(tr("Site"));
    m_takeBack->setText(tr("Take back"));
    m_reason->setWords(tr("Why is it taken back?"), tr("Take back"));
}

}
