// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"
#include "ui/shared/domain_pages.h"

#include <QtCharts/QChartView>

#include <array>
#include <optional>
#include <vector>

class QGraphicsItem;
class QGraphicsSimpleTextItem;
class QLabel;
class QValueAxis;
class QBarCategoryAxis;

namespace plumbline {

/// A year by month, as facts and plans have it. What is absent isn't drawn: absence is not 0.
struct MonthSeries {
    struct Month {
        std::optional<Money> accrued, used, balance;
        bool isPlanned = false; ///< hollow bars, a dotted line
    };
    std::array<Month, 12> months;
    std::optional<Money> threshold;
    QString thresholdName; ///< "暂停提取线"
    MoneyUnit unit = MoneyUnit::TenThousandYuan;
};

/// Accrual and use as bars, the balance as a line, the threshold dashed; labels stand where they belong, no legend.
/// Hovering or the arrow keys show a month's figures, a click or Enter opens it.
class MonthChart final : public QChartView {
    Q_OBJECT
public:
    explicit MonthChart(QWidget* parent = nullptr);

    void setSeries(MonthSeries series);
    /// The figures as tab-separated lines with a heading.
    QString asTable() const;

Q_SIGNALS:
    void monthChosen(int month); ///< 1..12

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Range {
        double bottom, top, step;
    };
    struct Name {
        QString text;
        QColor color;
        double value;
    };

    void draw();
    Range range() const;
    bool thresholdIsOnScale(double top) const;
    void drawBalance();
    void drawThreshold(const Range& range);
    void dress(const Range& range);
    void place();
    void placeBars();
    void placeNames();
    void placeThresholdName();
    QGraphicsSimpleTextItem* placeText(const QString& text, const QColor& color, QPointF position);
    double yOf(double value) const;
    std::vector<Name> endNames() const;
    QString monthName(int month) const;
    QString sentenceOf(int month) const;
    int monthAt(QPointF position) const;
    void showMonth(int month); ///< 0: none

    MonthSeries m_series;
    QBarCategoryAxis* m_months;
    QValueAxis* m_amounts;
    std::vector<QGraphicsItem*> m_placed; ///< what stands on the picture by its plot area: bars and names
    QGraphicsRectItem* m_band;
    QLabel* m_bubble;
    int m_shown = 0;
};

}
