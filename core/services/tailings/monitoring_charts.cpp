// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/monitoring_charts.h"

#include "core/services/tailings/report_names.h"
#include "core/tailings/monitored_series.h"

#include <algorithm>

namespace plumbline::tailings {

namespace {

std::vector<MonitoredSeries> seriesOfYears(const Facts& facts, int year, QDate through)
{
    std::vector<MonitoredSeries> all;
    const QDate last = std::min(QDate(year, 12, 31), through);
    for (const Record& point : facts.registers.of("tailings.point")) {
        for (const QString& parameter : parametersOf(samplesOf(facts, point.id))) {
            MonitoredSeries series = monitoredSeries(facts, point, parameter, QDate(year - yearsDrawn + 1, 1, 1), last);
            if (!series.results.empty())
                all.push_back(std::move(series));
        }
    }
    return all;
}

LocalText sameInBoth(const QString& text)
{
    return {text, text};
}

/// As many as any of the figures has.
int decimalsOf(const MonitoredSeries& series)
{
    std::size_t most = 0;
    const auto look = [&](Quantity quantity) {
        const std::string text = formatQuantity(quantity);
        const std::size_t point = text.find('.');
        most = std::max(most, point == std::string::npos ? 0 : text.size() - point - 1);
    };
    for (const auto* const points : {&series.results, &series.upstream}) {
        for (const SeriesPoint& point : *points)
            look(point.amount);
    }
    for (const auto& bound : {series.least, series.most}) {
        if (bound)
            look(*bound);
    }
    return int(most);
}

/// One figure for each of the days; of two on one day the higher.
ReportSeries seriesLine(SeriesKind kind, LocalText name, const std::vector<SeriesPoint>& points, const std::vector<QDate>& days)
{
    ReportSeries line{kind, std::move(name), {}};
    line.quantities.resize(days.size());
    for (const SeriesPoint& point : points) {
        auto& figure = line.quantities[std::size_t(std::lower_bound(days.begin(), days.end(), point.on) - days.begin())];
        figure = figure ? std::max(*figure, point.amount) : point.amount;
    }
    return line;
}

ReportChart chartOf(const MonitoredSeries& series)
{
    ReportChart chart{sameInBoth(series.point->words("name") + QStringLiteral(" · ") + series.parameter), {}, {}};
    chart.unit = ChartUnit{sameInBoth(series.unit), decimalsOf(series)};
    for (const auto* const points : {&series.results, &series.upstream}) {
        for (const SeriesPoint& point : *points)
            chart.days.push_back(point.on);
    }
    std::sort(chart.days.begin(), chart.days.end());
    chart.days.erase(std::unique(chart.days.begin(), chart.days.end()), chart.days.end());
    const LocalText here = series.upstream.empty() ? inBoth("结果", "Results") : inBoth("本点", "Here");
    chart.series.push_back(seriesLine(SeriesKind::Balance, here, series.results, chart.days));
    if (!series.upstream.empty())
        chart.series.push_back(seriesLine(SeriesKind::Compared, inBoth("上游", "Upstream"), series.upstream, chart.days));
    if (series.least)
        chart.series.push_back({SeriesKind::Threshold, inBoth("下限", "Least"), {}, {series.least}});
    if (series.most)
        chart.series.push_back({SeriesKind::Threshold, inBoth("限值", "Limit"), {}, {series.most}});
    return chart;
}

/// In words, as the laboratory's own are: brought to another unit it is no fact that was typed.
ReportCell shown(const SeriesPoint& point)
{
    const QString amount = QString::fromStdString(formatQuantity(point.amount));
    return ReportCell::text(point.isBelowDetection ? QLatin1Char('<') + amount : amount);
}

}

std::vector<ReportChart> monitoringCharts(const Facts& facts, int year, QDate through)
{
    std::vector<ReportChart> charts;
    for (const MonitoredSeries& series : seriesOfYears(facts, year, through)) {
        if (series.results.size() > 1)
            charts.push_back(chartOf(series));
    }
    return charts;
}

ReportTable trendTable(const Facts& facts, int year, QDate through)
{
    ReportTable table{"trend", inBoth("趋势与上下游", "Trend, and downstream against upstream"),
        {{inBoth("点位", "Point"), 18}, {inBoth("项目", "Parameter"), 12}, {inBoth("单位", "Unit"), 8},
            {inBoth("结果数", "Results"), 8}, {inBoth("最低", "Lowest"), 10}, {inBoth("最高", "Highest"), 10},
            {inBoth("最近", "Newest"), 10}, {inBoth("最近日期", "Newest on"), 12},
            {inBoth("连续三次上升", "Rose three times"), 12}, {inBoth("与上游比", "Against upstream"), 12}},
        {}};
    for (const MonitoredSeries& series : seriesOfYears(facts, year, through)) {
        const auto byAmount = [](const SeriesPoint& a, const SeriesPoint& b) { return a.amount < b.amount; };
        const auto [lowest, highest] = std::minmax_element(series.results.begin(), series.results.end(), byAmount);
        table.rows.push_back({RowRole::Body,
            {ReportCell::text(series.point->words("name")), ReportCell::text(series.parameter), ReportCell::text(series.unit),
                ReportCell::text(QString::number(series.results.size())), shown(*lowest), shown(*highest),
                shown(series.results.back()), ReportCell::date(series.results.back().on),
                ReportCell::labelled(series.risesUntil ? inBoth("是", "yes") : inBoth("否", "no")),
                series.againstUpstream ? ReportCell::labelled(verdictName(*series.againstUpstream)) : ReportCell()}});
    }
    return table;
}

}
