// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/document_view.h"

#include "core/services/session.h"
#include "ui/safety_fee/explain_receipt.h"
#include "ui/shared/bar_list.h"
#include "ui/shared/chart_card.h"
#include "ui/shared/figure_text.h"
#include "ui/shared/month_chart.h"
#include "ui/shared/page.h"
#include "ui/shared/record_table.h"
#include "ui/shared/theme.h"
#include "ui/texts/format.h"

#include <QBoxLayout>
#include <QLabel>

namespace plumbline::safety_fee {

namespace {

constexpr int pictureHeight = 208;

std::optional<std::int64_t> fenOf(const ReportCell& cell)
{
    if (cell.kind != CellKind::Money)
        return std::nullopt;
    const Result<Money> money = parseSignedMoney(cell.value);
    return money ? std::optional(money->fen()) : std::nullopt;
}

RowKind kindOf(const ReportRow& row)
{
    switch (row.role) {
    case RowRole::Group:
        return RowKind::Section;
    case RowRole::Total:
        return RowKind::Total;
    case RowRole::Body:
        break;
    }
    return RowKind::Plain;
}

const ReportCell& cellAt(const ReportRow& row, std::size_t column)
{
    static const ReportCell empty;
    return column < row.cells.size() ? row.cells[column] : empty;
}

/// Where the why of a cell is found again.
QString figureId(const ReportCell& cell)
{
    return QString::fromStdString(cell.receipt.empty() ? cell.fact : cell.receipt);
}

Column<ReportRow> columnOf(const ReportTable& table, std::size_t at, Language language)
{
    Column<ReportRow> column;
    column.heading = in(language, table.columns[at].heading);
    column.text = [at, language](const ReportRow& row) { return displayText(cellAt(row, at), language); };
    const bool isFigures =
        std::any_of(table.rows.begin(), table.rows.end(), [at](const ReportRow& row) { return cellAt(row, at).isFigure(); });
    if (!isFigures)
        return column;
    column.alignment = Qt::AlignRight;
    column.figure = [at](const ReportRow& row) { return cellAt(row, at).isFigure() ? figureId(cellAt(row, at)) : QString(); };
    column.sortKey = [at](const ReportRow& row) { return QVariant::fromValue(qlonglong(fenOf(cellAt(row, at)).value_or(0))); };
    column.amounts = {[at](const ReportRow& row) { return fenOf(cellAt(row, at)); },
        [](std::int64_t fen) { return amountText(Money::fromFen(fen), MoneyUnit::Yuan); }};
    return column;
}

MonthSeries seriesOf(const ReportChart& chart, Language language, MoneyUnit unit)
{
    MonthSeries series;
    series.unit = unit;
    for (const ReportSeries& line : chart.series) {
        if (line.kind == SeriesKind::Threshold && !line.values.empty()) {
            series.threshold = line.values.front();
            series.thresholdName = in(language, line.name);
            continue;
        }
        for (std::size_t at = 0; at < chart.months.size() && at < line.values.size(); ++at) {
            MonthSeries::Month& month = series.months[std::size_t(chart.months[at].number() - 1)];
            (line.kind == SeriesKind::Accrual      ? month.accrued
                    : line.kind == SeriesKind::Use ? month.used
                                                   : month.balance) = line.values[at];
        }
    }
    return series;
}

std::vector<BarList::Bar> barsOf(const ReportChart& chart, Language language)
{
    std::vector<BarList::Bar> bars;
    for (std::size_t at = 0; at < chart.categories.size(); ++at) {
        for (const ReportSeries& line : chart.series) {
            QString name = in(language, chart.categories[at]);
            if (chart.series.size() > 1)
                name += QStringLiteral(" · ") + in(language, line.name);
            if (at < line.values.size())
                bars.push_back({name, line.values[at], line.kind == SeriesKind::Use ? BarList::Tone::Use : BarList::Tone::Accrual,
                    line.kind == SeriesKind::Before});
        }
    }
    return bars;
}

}

DocumentView::DocumentView(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::three);
}

void DocumentView::clear()
{
    m_document.reset();
    while (QLayoutItem* const item = m_body->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void DocumentView::show(ReportDocument document)
{
    clear();
    m_document = std::make_shared<const ReportDocument>(std::move(document));
    for (const ReportSection& section : m_document->sections) {
        if (!isAnnex(section))
            addSection(section);
    }
}

void DocumentView::addSection(const ReportSection& section)
{
    for (const ReportChart& chart : section.charts)
        addChart(chart);
    if (!section.paragraphs.empty()) {
        auto* const card = new Card(in(m_context.language(), section.heading));
        for (const LocalText& paragraph : section.paragraphs) {
            QLabel* const label = makeLabel(in(m_context.language(), paragraph), "second");
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            card->body()->addWidget(label);
        }
        m_body->addWidget(card);
    }
    for (const ReportTable& table : section.tables) {
        if (!table.rows.empty())
            addTable(table);
    }
}

void DocumentView::addTable(const ReportTable& table)
{
    auto* const card = new Card(in(m_context.language(), table.title));
    auto* const view = new RecordTable;
    std::vector<Column<ReportRow>> columns;
    for (std::size_t at = 0; at < table.columns.size(); ++at)
        columns.push_back(columnOf(table, at, m_context.language()));
    auto* const model = new RecordModel<ReportRow>(std::move(columns), view);
    model->setRowKind(kindOf);
    model->setRows(table.rows);
    view->setModel(model);
    view->setObjectName(QString::fromStdString(table.name));
    view->setSortingEnabled(false);
    view->showAllRows();
    connect(view, &RecordTable::figureAsked, this, [this, &table](const QString& figure) { explainFigure(table, figure); });
    connect(view, &RecordTable::summaryChanged, this, [this](const QString& sum) { m_context.showSummary(sum); });
    card->body()->addWidget(view);
    m_body->addWidget(card);
}

void DocumentView::addChart(const ReportChart& chart)
{
    const QString title = QStringLiteral("%1 (%2)").arg(in(m_context.language(), chart.title), unitName(m_context.moneyUnit()));
    if (chart.categories.empty()) {
        auto* const picture = new MonthChart;
        picture->setFixedHeight(pictureHeight);
        picture->setSeries(seriesOf(chart, m_context.language(), m_context.moneyUnit()));
        m_body->addWidget(new ChartCard(title, picture, [picture] { return picture->asTable(); }));
    } else {
        auto* const bars = new BarList;
        bars->setBars(barsOf(chart, m_context.language()), m_context.moneyUnit());
        m_body->addWidget(new ChartCard(title, bars, [bars] { return bars->asTable(); }));
    }
}

/// The table lives as long as the document that is shown.
void DocumentView::explainFigure(const ReportTable& table, const QString& figure)
{
    for (const ReportRow& row : table.rows) {
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            const ReportCell& cell = row.cells[at];
            if (!cell.isFigure() || figureId(cell) != figure)
                continue;
            const Language language = m_context.language();
            const QString subject =
                QStringLiteral("%1 · %2").arg(displayText(row.cells.front(), language), in(language, table.columns[at].heading));
            const Receipt* const receipt = m_document->receipt(cell.receipt);
            m_context.explain(receipt ? explainReckoning(*receipt, m_context.session().rules(), language, subject)
                                      : explainFact(displayText(cell, language), subject, in(language, table.title)));
            return;
        }
    }
}

}
