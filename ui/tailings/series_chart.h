// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"

#include <QDate>
#include <QtCharts/QChartView>

#include <optional>
#include <vector>

namespace plumbline::tailings {

/// The results of one parameter at one point over time, with the lines of its limits.
struct ResultSeries {
    struct Point {
        QDate on;
        Quantity amount;
        bool isBelowDetection = false; ///< hollow, at its detection limit
        bool isOver = false;
    };
    QString unit;
    std::vector<Point> points;
    std::optional<Quantity> least;
    std::optional<Quantity> most;
    QString limitName; ///< the standard
};

class SeriesChart final : public QChartView {
    Q_OBJECT
public:
    explicit SeriesChart(QWidget* parent = nullptr);

    void setSeries(ResultSeries series);
    /// The figures as tab-separated lines.
    QString asTable() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    ResultSeries m_series;
};

}
