// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tailings/monitoring.h"

namespace plumbline::tailings {

/// A result in the unit of its series.
struct SeriesPoint {
    QDate on;
    Quantity amount;
    bool isBelowDetection = false; ///< then the amount is the detection limit
    bool isOver = false;
};

/// One parameter at a point over time, with its limits and, of a well downstream or where pollution may spread, what was measured
/// upstream of the same pond. All of it in the unit of the newest result; results that can't be brought to it, or that nobody can
/// read, are left out and counted.
struct MonitoredSeries {
    const Record* point = nullptr;
    QString parameter;
    QString unit;
    std::vector<SeriesPoint> results; ///< in order of day
    std::vector<SeriesPoint> upstream;
    std::optional<Quantity> least;
    std::optional<Quantity> most;
    QString standard;
    std::optional<QDate> risesUntil; ///< the last three results, each above the one before
    std::optional<Verdict> againstUpstream; ///< of the newest result downstream
    std::size_t leftOut = 0;
};

/// Results from the first through the last day; what rises and how the newest stands, as of the last.
MonitoredSeries monitoredSeries(const Facts& facts, const Record& point, const QString& parameter, QDate first, QDate last);

}
