// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <array>
#include <vector>

namespace plumbline::data_catalogue {

/// How far what is asked is met, one bar a level: met, in part, not met, not answered, side by side, with their numbers in them.
class CoverageChart final : public QWidget {
    Q_OBJECT
public:
    enum Part { Met, Partly, NotMet, Open };
    struct Bar {
        QString name;
        std::array<int, 4> parts{};
        int asked() const { return parts[Met] + parts[Partly] + parts[NotMet] + parts[Open]; }
    };

    explicit CoverageChart(QWidget* parent = nullptr);

    void setBars(std::vector<Bar> bars, std::array<QString, 4> partNames);
    /// The figures as tab-separated lines.
    QString asTable() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintBar(QPainter& painter, const Bar& bar, int top, int left) const;
    void paintLegend(QPainter& painter, int top, int left) const;

    std::vector<Bar> m_bars;
    std::array<QString, 4> m_partNames;
};

}
