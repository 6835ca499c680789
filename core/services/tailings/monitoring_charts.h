// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"
#include "core/tailings/facts.h"

namespace plumbline::tailings {

/// How many years' results a report of one year draws, its own among them: what rises shows over more than one.
inline constexpr int yearsDrawn = 3;

/// What was measured at every point through that day, parameter by parameter: the results as a line, downstream beside upstream,
/// the limits as lines. One with a single result isn't drawn.
std::vector<ReportChart> monitoringCharts(const Facts& facts, int year, QDate through);
/// The same in a table: lowest, highest and newest, what rises, and how downstream stands against upstream.
ReportTable trendTable(const Facts& facts, int year, QDate through);

}
