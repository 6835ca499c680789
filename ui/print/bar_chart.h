// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace plumbline {

/// A chart of categories: each by its name with a bar for every series, which ends in its figure in 万元 or the chart's unit.
void drawBarChart(QPainter& painter, const QRectF& place, const ReportChart& chart, Language language);

/// The height it takes of one in which a chart of months would stand.
double barChartHeight(const ReportChart& chart, double height);

QColor seriesColour(SeriesKind kind);
/// What follows a chart's title: in which unit its figures are.
QString chartTitle(const ReportChart& chart, Language language);
/// How many figures a series has, absent ones counted.
std::size_t countOf(const ReportSeries& series);
/// Drawing is the one place where a figure becomes a length: lengths are floating, the labels are not. Nothing where it is
/// absent.
std::optional<double> lengthAt(const ReportSeries& series, std::size_t index);
/// In 万元, or at the decimals of the chart's unit, without the unit.
QString figureAt(const ReportChart& chart, const ReportSeries& series, std::size_t index);
}
