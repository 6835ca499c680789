// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tailings/monitored_series.h"

#include <QtCharts/QChartView>

namespace plumbline::tailings {

/// The results of one parameter at one point over time, with what was measured upstream beside them and the lines of the limits.
class SeriesChart final : public QChartView {
    Q_OBJECT
public:
    explicit SeriesChart(QWidget* parent = nullptr);

    void setSeries(MonitoredSeries series);
    /// The figures as tab-separated lines.
    QString asTable() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    MonitoredSeries m_series; ///< its point isn't looked at: it may have gone
};

}
