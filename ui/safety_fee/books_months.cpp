// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/books_months.h"

#include "ui/safety_fee/wording.h"
#include "ui/shared/figure_text.h"
#include "ui/shared/reason_bar.h"
#include "ui/shared/record_table.h"
#include "ui/texts/format.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace plumbline::safety_fee {

BooksMonths::BooksMonths(PageContext& context, QWidget* parent)
    : Card({}, parent), m_context(context), m_table(new RecordTable), m_model(new RecordModel<MonthRow>({}, this)),
      m_reopen(makeButton({}, "button")), m_reason(new ReasonBar)
{
    m_reopen->setObjectName(QStringLiteral("reopenMonth"));
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("bookMonths"));
    m_table->showAllRows();
    m_table->setSortingEnabled(false);
    m_model->setRowKind([](const MonthRow& row) { return row.kind; });
    head()->addWidget(m_reopen);
    body()->addWidget(m_reason);
    body()->addWidget(m_table);
    connect(m_reopen, &QPushButton::clicked, m_reason, &ReasonBar::open);
    connect(m_reason, &ReasonBar::given, this, [this](const QString& reason) {
        m_reason->hide();
        if (m_lastClosed)
            Q_EMIT reopenAsked(*m_lastClosed, reason);
    });
    connect(m_table, &RecordTable::summaryChanged, this, [this](const QString& sum) { m_context.showSummary(sum); });
}

void BooksMonths::showYear(const BooksView& view)
{
    m_lastClosed = view.book.closed.empty() ? std::nullopt : std::optional(view.book.closed.back());
    std::vector<Column<MonthRow>> columns = columnsOf(view);
    m_table->setFlexibleColumn(int(columns.size()) - 1); // figures stand beside their month
    m_model->setColumns(std::move(columns));
    m_model->setRows(rowsOf(view));
    m_table->updateGeometry();
    setTitle(tr("Months (%1)").arg(unitName(m_context.moneyUnit())));
    m_reopen->setVisible(m_lastClosed.has_value());
    if (m_lastClosed)
        m_reopen->setText(tr("Reopen %1").arg(monthText(*m_lastClosed, m_context.language())));
}

std::vector<BooksMonths::MonthRow> BooksMonths::rowsOf(const BooksView& view) const
{
    std::vector<MonthRow> rows;
    const Month last = Month::of(m_context.scope().asOf);
    MonthRow total{{}, false, false, false, RowKind::Total};
    for (const BookMonth& month : view.months) {
        rows.push_back({month, view.book.isClosed(month.month), view.postedThrough && month.month <= *view.postedThrough,
            month.month > last, RowKind::Plain});
        for (std::size_t kind = 0; kind < entryKinds; ++kind)
            total.month.totals[kind] = Money::fromFen(total.month.totals[kind].fen() + month.totals[kind].fen());
    }
    if (!rows.empty()) {
        total.month.opening = rows.front().month.opening;
        total.month.closing = rows.back().month.closing;
        rows.push_back(total);
    }
    return rows;
}

QString BooksMonths::stateOf(const MonthRow& row) const
{
    if (row.kind == RowKind::Total || row.isStillToCome)
        return {};
    if (row.isClosed)
        return tr("closed");
    return row.isPosted ? tr("open") : tr("not posted");
}

std::vector<Column<BooksMonths::MonthRow>> BooksMonths::columnsOf(const BooksView& view) const
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
        column.amounts = {[of](const MonthRow& row) { return std::optional(of(row.month).fen()); },
            [unit](std::int64_t sum) { return amountText(Money::fromFen(sum), unit); }};
        columns.push_back(std::move(column));
    };
    // What didn't happen in the whole year needs no column.
    const auto amountIfAny = [&](const QString& heading, const std::function<Money(const BookMonth&)>& of) {
        if (std::any_of(view.months.begin(), view.months.end(), [&](const BookMonth& month) { return !of(month).isZero(); }))
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

void BooksMonths::applyRights()
{
    const QString refusal = m_context.refusal(Right::Approve);
    m_reopen->setEnabled(refusal.isEmpty());
    m_reopen->setToolTip(refusal);
}

void BooksMonths::retranslate()
{
    m_reason->setWords(tr("Why is it reopened?"), tr("Reopen"));
}

}
