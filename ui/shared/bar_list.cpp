// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/bar_list.h"

#include "ui/shared/figure_text.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int barRowHeight = 26;
constexpr int barThickness = 14;
constexpr int nameShare = 42; ///< per cent of the width, at most

QColor colorOf(BarList::Tone tone)
{
    return tone == BarList::Tone::Accrual ? tokens().chartAccrual : tokens().chartUse;
}

}

BarList::BarList(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarList::setBars(std::vector<Bar> bars, MoneyUnit unit)
{
    const bool isAsHigh = bars.size() == m_bars.size();
    m_bars = std::move(bars);
    m_unit = unit;
    setAccessibleDescription(asTable());
    if (!isAsHigh)
        updateGeometry();
    update();
}

QString BarList::asTable() const
{
    QStringList lines;
    for (const Bar& bar : m_bars)
        lines << bar.name + QLatin1Char('\t') + amountText(bar.amount, m_unit);
    return lines.join(QLatin1Char('\n'));
}

QSize BarList::sizeHint() const
{
    return {320, int(m_bars.size()) * barRowHeight};
}

void BarList::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(TextSize::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    int nameWidth = 0;
    int figureWidth = 0;
    std::int64_t most = 1;
    for (const Bar& bar : m_bars) {
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(bar.name) + 1); // rounded, it may be half a pixel short
        figureWidth = std::max(figureWidth, metrics.horizontalAdvance(amountText(bar.amount, m_unit)));
        most = std::max(most, bar.amount.fen());
    }
    nameWidth = std::min(nameWidth, width() * nameShare / 100);
    const int left = nameWidth + space::three;
    const int room = std::max(1, width() - left - figureWidth - space::two);
    int top = 0;
    for (const Bar& bar : m_bars) {
        const int length = int(Wide(std::max<std::int64_t>(0, bar.amount.fen())) * room / most);
        const QRect row(0, top, width(), barRowHeight);
        top += barRowHeight;
        if (!row.intersects(event->rect()))
            continue; // of a hundred bars a few are in sight
        painter.setPen(tokens().second);
        const QString name = metrics.elidedText(bar.name, Qt::ElideRight, nameWidth);
        painter.drawText(row.adjusted(0, 0, nameWidth - width(), 0), Qt::AlignLeft | Qt::AlignVCenter, name);
        const QRectF shape(
            left + 0.5, row.top() + (barRowHeight - barThickness) / 2 + 0.5, std::max(2, length), barThickness - 1);
        painter.setPen(QPen(colorOf(bar.tone), 1.4));
        painter.setBrush(bar.isPlanned ? QBrush(Qt::NoBrush) : QBrush(colorOf(bar.tone)));
        painter.drawRoundedRect(shape, 2, 2);
        painter.setPen(tokens().ink);
        painter.drawText(QRect(left + length + space::two, row.top(), figureWidth + space::two, barRowHeight),
            Qt::AlignLeft | Qt::AlignVCenter, amountText(bar.amount, m_unit));
    }
}

void BarList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

}
