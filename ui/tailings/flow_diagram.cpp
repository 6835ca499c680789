// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tailings/flow_diagram.h"

#include "ui/shared/theme.h"
#include "ui/texts/format.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace plumbline::tailings {

namespace {

constexpr int diagramHeight = 200;
constexpr int barWidth = 12;
constexpr int leftMargin = 110;
constexpr int rightMargin = 240;
constexpr int gapBetween = 8;
constexpr double lineHeight = 18; ///< of a band's words

double share(Quantity part, Quantity whole)
{
    return whole == Quantity() ? 0 : double(part.millionths()) / double(whole.millionths());
}

}

QString flowName(Flow flow)
{
    switch (flow) {
    case Flow::Arose:
        return FlowDiagram::tr("Arose");
    case Flow::IntoPond:
        return FlowDiagram::tr("Into ponds");
    case Flow::Backfilled:
        return FlowDiagram::tr("Backfilled");
    case Flow::Utilised:
        return FlowDiagram::tr("Utilised");
    case Flow::Transported:
        return FlowDiagram::tr("Carried away");
    case Flow::Stored:
        return FlowDiagram::tr("Into store");
    case Flow::TakenFromStore:
        return FlowDiagram::tr("Out of store");
    case Flow::Reclaimed:
        break;
    }
    return FlowDiagram::tr("Reclaimed");
}

FlowDiagram::FlowDiagram(QWidget* parent) : QWidget(parent)
{
    setMinimumHeight(diagramHeight);
}

void FlowDiagram::setBalance(std::optional<Balance> balance)
{
    m_balance = std::move(balance);
    QStringList said;
    for (const Band& band : bands())
        said << band.name + QLatin1Char(' ') + groupedText(formatQuantity(band.dry));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    update();
}

QSize FlowDiagram::sizeHint() const
{
    return {640, diagramHeight};
}

std::vector<FlowDiagram::Band> FlowDiagram::bands() const
{
    std::vector<Band> all;
    if (!m_balance)
        return all;
    for (const Term& term : m_balance->terms) {
        if (term.flow != Flow::Arose && term.flow != Flow::TakenFromStore && term.dry != Quantity())
            all.push_back({flowName(term.flow), term.dry, false});
    }
    if (m_balance->open > Quantity())
        all.push_back({tr("Open"), m_balance->open, true});
    return all;
}

/// As thick as the whole can be while each band has room for its words.
double FlowDiagram::wholeThickness(const std::vector<Band>& bands, Quantity whole, double room)
{
    double thickness = room;
    for (double last = 0; last != thickness;) {
        last = thickness;
        double words = 0;
        double shares = 0;
        for (const Band& band : bands) {
            const double part = share(band.dry, whole);
            (part * thickness < lineHeight ? words : shares) += part * thickness < lineHeight ? lineHeight : part;
        }
        if (shares > 0)
            thickness = std::min(thickness, (room - words) / shares);
    }
    return thickness;
}

void FlowDiagram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont());
    const std::vector<Band> all = bands();
    Quantity whole;
    for (const Band& band : all)
        whole = whole + band.dry;
    if (whole == Quantity()) {
        painter.setPen(tokens().second);
        painter.drawText(rect(), Qt::AlignCenter, tr("Nothing is booked in this year."));
        return;
    }
    const double thickest = wholeThickness(all, whole, height() - gapBetween * double(all.size() + 1));
    const QRectF mill(leftMargin, (height() - thickest) / 2, barWidth, thickest);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().chartAccrual);
    painter.drawRoundedRect(mill, 2, 2);
    painter.setPen(tokens().ink);
    painter.drawText(QRectF(0, 0, leftMargin - space::two, height()), Qt::AlignRight | Qt::AlignVCenter,
        flowName(Flow::Arose) + QLatin1Char('\n') + groupedText(formatQuantity(m_balance->of(Flow::Arose)))
            + QStringLiteral(" t"));
    double from = mill.top();
    double to = gapBetween;
    const double right = width() - rightMargin;
    for (const Band& band : all) {
        const double thick = std::max(1.0, thickest * share(band.dry, whole));
        QPainterPath path(QPointF(mill.right(), from));
        const double middle = (mill.right() + right) / 2;
        path.cubicTo(middle, from, middle, to, right, to);
        path.lineTo(right, to + thick);
        path.cubicTo(middle, to + thick, middle, from + thick, mill.right(), from + thick);
        QColor colour = band.isOpen ? tokens().amber : tokens().chartUse;
        colour.setAlpha(band.isOpen ? 200 : 110);
        painter.setPen(Qt::NoPen);
        painter.fillPath(path, colour);
        painter.setPen(tokens().ink);
        painter.drawText(QRectF(right + space::two, to, rightMargin - space::two, std::max(thick, lineHeight)),
            Qt::AlignLeft | Qt::AlignVCenter,
            band.name + QStringLiteral("  ") + groupedText(formatQuantity(band.dry)) + QStringLiteral(" t"));
        from += thick;
        to += std::max(thick, lineHeight) + gapBetween;
    }
}

}
