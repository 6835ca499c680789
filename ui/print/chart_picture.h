// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace plumbline {

/// Accrual and use as bars, the balance and what it is compared with as lines, a threshold dashed and labelled (at the edge where
/// it is off the scale); amounts in 万元, quantities in the chart's unit. Drawn in the units of the painter, at any size.
void drawChart(QPainter& painter, const QRectF& place, const ReportChart& chart, Language language);

/// What it takes of the height that a chart of months would fill.
double chartHeight(const ReportChart& chart, double height);

/// For formats that take pictures; the size in pixels.
QImage chartPicture(const ReportChart& chart, Language language, QSize size);

}
