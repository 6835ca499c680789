// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tailings/series_chart.h"

#include "ui/shared/theme.h"

#include <QDateTime>
#include <QEvent>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace plumbline::tailings {

namespace {

constexpr int chartHeight = 260;
constexpr double markerSize = 8;
constexpr double headroom = 1.15;

double shown(Quantity quantity)
{
    return double(quantity.millionths()) / 1e6;
}

double at(QDate day)
{
    return double(day.startOfDay().toMSecsSinceEpoch());
}

}

SeriesChart::SeriesChart(QWidget* parent) : QChartView(parent)
{
    setMinimumHeight(chartHeight);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush); // the card's own, in light and dark
    viewport()->setAutoFillBackground(false);
    draw();
}

void SeriesChart::setSeries(MonitoredSeries series)
{
    m_series = std::move(series);
    draw();
}

QString SeriesChart::asTable() const
{
    const auto line = [this](const SeriesPoint& point, const QString& where) {
        return where + QLatin1Char('\t') + point.on.toString(Qt::ISODate) + QLatin1Char('\t')
            + QLatin1String(point.isBelowDetection ? "<" : "") + QString::fromStdString(formatQuantity(point.amount))
            + QLatin1Char('\t') + m_series.unit + QLatin1Char('\n');
    };
    QString table =
        QStringList{tr("Where"), tr("Sampled on"), tr("Result"), tr("Unit")}.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const SeriesPoint& point : m_series.results)
        table += line(point, tr("here"));
    for (const SeriesPoint& point : m_series.upstream)
        table += line(point, tr("upstream"));
    return table;
}

void SeriesChart::draw()
{
    auto* const made = new QChart;
    made->setBackgroundVisible(false);
    made->legend()->hide();
    made->setMargins({});
    auto* const time = new QDateTimeAxis;
    time->setFormat(QStringLiteral("yyyy-MM"));
    auto* const amount = new QValueAxis;
    amount->setTitleText(m_series.unit);
    made->addAxis(time, Qt::AlignBottom);
    made->addAxis(amount, Qt::AlignLeft);
    double highest = 0;
    QDate first;
    QDate last;
    const auto attach = [&](QXYSeries* line) {
        made->addSeries(line);
        line->attachAxis(time);
        line->attachAxis(amount);
    };
    const auto dots = [](const QColor& fill, const QColor& border) {
        auto* const scattered = new QScatterSeries;
        scattered->setColor(fill);
        scattered->setBorderColor(border);
        scattered->setMarkerSize(markerSize);
        return scattered;
    };
    const auto drawPoints = [&](const std::vector<SeriesPoint>& points, const QColor& colour) {
        auto* const line = new QLineSeries;
        line->setPen(QPen(colour, 1.5));
        auto* const measured = dots(colour, colour);
        auto* const below = dots(tokens().surface, colour); // hollow: at the detection limit
        auto* const over = dots(tokens().red, tokens().red);
        for (const SeriesPoint& point : points) {
            line->append(at(point.on), shown(point.amount));
            (point.isBelowDetection ? below : point.isOver ? over : measured)->append(at(point.on), shown(point.amount));
            highest = std::max(highest, shown(point.amount));
            first = first.isValid() ? std::min(first, point.on) : point.on;
            last = last.isValid() ? std::max(last, point.on) : point.on;
        }
        attach(line);
        for (QScatterSeries* const some : {measured, below, over})
            attach(some);
    };
    if (!m_series.upstream.empty())
        drawPoints(m_series.upstream, tokens().chartUse);
    drawPoints(m_series.results, tokens().chartBalance);
    for (const auto& bound : {m_series.least, m_series.most}) {
        if (!bound || !first.isValid())
            continue;
        auto* const line = new QLineSeries;
        line->setPen(QPen(tokens().amber, 1.5, Qt::DashLine));
        line->setName(m_series.standard);
        line->append(at(first), shown(*bound));
        line->append(at(last), shown(*bound));
        highest = std::max(highest, shown(*bound));
        attach(line);
    }
    amount->setRange(0, highest > 0 ? highest * headroom : 1);
    amount->applyNiceNumbers();
    if (first.isValid())
        time->setRange(first.addDays(-15).startOfDay(), last.addDays(15).startOfDay());
    for (QAbstractAxis* const axis : std::initializer_list<QAbstractAxis*>{time, amount}) {
        axis->setLabelsFont(uiFont(TextSize::Small));
        axis->setLabelsColor(tokens().second);
        axis->setTitleFont(uiFont(TextSize::Small));
        axis->setTitleBrush(tokens().second);
        axis->setGridLineColor(tokens().line);
        axis->setLinePenColor(tokens().line);
    }
    QChart* const before = chart();
    setChart(made);
    delete before;
}

void SeriesChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

}
