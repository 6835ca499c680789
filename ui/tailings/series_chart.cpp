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
    draw();
}

void SeriesChart::setSeries(ResultSeries series)
{
    m_series = std::move(series);
    draw();
}

QString SeriesChart::asTable() const
{
    QString table = tr("Sampled on") + QLatin1Char('\t') + tr("Result") + QLatin1Char('\t') + tr("Unit") + QLatin1Char('\n');
    for (const ResultSeries::Point& point : m_series.points)
        table += point.on.toString(Qt::ISODate) + QLatin1Char('\t') + QLatin1String(point.isBelowDetection ? "<" : "")
            + QString::fromStdString(formatQuantity(point.amount)) + QLatin1Char('\t') + m_series.unit + QLatin1Char('\n');
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
    const auto attach = [&](QXYSeries* line) {
        made->addSeries(line);
        line->attachAxis(time);
        line->attachAxis(amount);
    };
    auto* const results = new QLineSeries;
    results->setPen(QPen(tokens().chartBalance, 1.5));
    auto* const measured = new QScatterSeries;
    auto* const below = new QScatterSeries;
    auto* const over = new QScatterSeries;
    measured->setColor(tokens().chartBalance);
    below->setColor(tokens().surface);
    below->setBorderColor(tokens().chartBalance);
    over->setColor(tokens().red);
    for (const ResultSeries::Point& point : m_series.points) {
        results->append(at(point.on), shown(point.amount));
        (point.isBelowDetection ? below : point.isOver ? over : measured)->append(at(point.on), shown(point.amount));
        highest = std::max(highest, shown(point.amount));
    }
    attach(results);
    for (QScatterSeries* const dots : {measured, below, over}) {
        dots->setMarkerSize(markerSize);
        attach(dots);
    }
    for (const auto& bound : {m_series.least, m_series.most}) {
        if (!bound || m_series.points.empty())
            continue;
        auto* const line = new QLineSeries;
        line->setPen(QPen(tokens().amber, 1.5, Qt::DashLine));
        line->setName(m_series.limitName);
        line->append(at(m_series.points.front().on), shown(*bound));
        line->append(at(m_series.points.back().on), shown(*bound));
        highest = std::max(highest, shown(*bound));
        attach(line);
    }
    amount->setRange(0, highest > 0 ? highest * headroom : 1);
    if (!m_series.points.empty())
        time->setRange(m_series.points.front().on.addDays(-15).startOfDay(), m_series.points.back().on.addDays(15).startOfDay());
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
