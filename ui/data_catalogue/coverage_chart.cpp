// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_catalogue/coverage_chart.h"

#include "ui/shared/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace plumbline::data_catalogue {

namespace {

constexpr int rowHeight = 30;
constexpr int thickness = 18;
constexpr int figureRoom = 64;
constexpr int swatch = 10;

QColor groundOf(int part)
{
    const std::array grounds{tokens().green, tokens().amber, tokens().red, tokens().lineStrong};
    return grounds[std::size_t(part)];
}

}

CoverageChart::CoverageChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("coverage"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageChart::setBars(std::vector<Bar> bars, std::array<QString, 4> partNames)
{
    m_bars = std::move(bars);
    m_partNames = std::move(partNames);
    setAccessibleDescription(asTable());
    updateGeometry();
    update();
}

QString CoverageChart::asTable() const
{
    QStringList lines{QStringLiteral("\t") + QStringList(m_partNames.begin(), m_partNames.end()).join(QLatin1Char('\t'))};
    for (const Bar& bar : m_bars) {
        QString line = bar.name;
        for (const int part : bar.parts)
            line += QLatin1Char('\t') + QString::number(part);
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

QSize CoverageChart::sizeHint() const
{
    return {420, (int(m_bars.size()) + 1) * rowHeight};
}

void CoverageChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(TextSize::Small));
    int left = 0;
    for (const Bar& bar : m_bars)
        left = std::max(left, painter.fontMetrics().horizontalAdvance(bar.name));
    left += space::three;
    int top = 0;
    for (const Bar& bar : m_bars) {
        paintBar(painter, bar, top, left);
        top += rowHeight;
    }
    paintLegend(painter, top, left);
}

void CoverageChart::paintBar(QPainter& painter, const Bar& bar, int top, int left) const
{
    painter.setPen(tokens().second);
    painter.drawText(QRect(0, top, left - space::two, rowHeight), Qt::AlignLeft | Qt::AlignVCenter, bar.name);
    const int room = std::max(1, width() - left - figureRoom);
    const int asked = std::max(1, bar.asked());
    int before = 0;
    for (std::size_t part = 0; part < bar.parts.size(); ++part) {
        const int from = left + before * room / asked;
        before += bar.parts[part];
        const int to = left + before * room / asked;
        if (to <= from)
            continue;
        const QRect shape(from, top + (rowHeight - thickness) / 2, std::max(1, to - from - 1), thickness);
        painter.fillRect(shape, groundOf(int(part)));
        const QString number = QString::number(bar.parts[part]);
        if (painter.fontMetrics().horizontalAdvance(number) + space::one <= shape.width()) {
            painter.setPen(part == Open ? tokens().ink : tokens().onAccent);
            painter.drawText(shape, Qt::AlignCenter, number);
        }
    }
    painter.setPen(tokens().ink);
    painter.drawText(QRect(left + room + space::two, top, figureRoom, rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
        QStringLiteral("%1/%2").arg(bar.parts[Met]).arg(bar.asked()));
}

void CoverageChart::paintLegend(QPainter& painter, int top, int left) const
{
    int from = left;
    for (std::size_t part = 0; part < m_partNames.size(); ++part) {
        painter.fillRect(QRect(from, top + (rowHeight - swatch) / 2, swatch, swatch), groundOf(int(part)));
        from += swatch + space::one;
        const int wide = painter.fontMetrics().horizontalAdvance(m_partNames[part]);
        painter.setPen(tokens().second);
        painter.drawText(QRect(from, top, wide + space::one, rowHeight), Qt::AlignLeft | Qt::AlignVCenter, m_partNames[part]);
        from += wide + space::four;
    }
}

void CoverageChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

}
