// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail_button.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace plumbline {

namespace {

constexpr int iconLeft = 10;
constexpr int titleLeft = 38;

}

RailButton::RailButton(const char* iconName, Kind kind, QWidget* parent) : QAbstractButton(parent), m_icon(iconName), m_kind(kind)
{
    setCheckable(kind == Kind::Entry);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void RailButton::setTitle(const QString& title)
{
    setText(title);
    describe();
    updateGeometry();
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    describe();
    update();
}

void RailButton::setIconOnly(bool isIconOnly)
{
    m_isIconOnly = isIconOnly;
    describe();
    updateGeometry();
    update();
}

void RailButton::describe()
{
    setToolTip(m_isIconOnly ? text() : QString());
    setAccessibleName(m_badge > 0 ? QStringLiteral("%1 (%2)").arg(text()).arg(m_badge) : text());
}

QFont RailButton::titleFont() const
{
    if (m_kind == Kind::Brand)
        return uiFont(TextSize::Large, TextWeight::Bold);
    return uiFont(TextSize::Body, isChecked() ? TextWeight::Bold : TextWeight::Regular);
}

QSize RailButton::sizeHint() const
{
    const QFont widest = m_kind == Kind::Brand ? titleFont() : uiFont(TextSize::Body, TextWeight::Bold);
    const int width = m_isIconOnly ? 36 : titleLeft + QFontMetrics(widest).horizontalAdvance(text()) + space::two;
    return {width, m_kind == Kind::Brand ? 40 : 34};
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Tokens& token = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? token.accentSoft : token.isDark ? token.surface : token.background);
        painter.drawRoundedRect(shape, 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(token.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(shape, 6, 6);
    }
    const bool isAccent = isChecked() || m_kind == Kind::Brand;
    const int size = m_kind == Kind::Brand ? 24 : 20;
    const int left = m_isIconOnly ? (width() - size) / 2 : iconLeft - (size - 20) / 2;
    painter.drawPixmap(left, (height() - size) / 2,
        iconPixmap(m_icon.constData(), isAccent ? Tone::Accent : Tone::Second, size, devicePixelRatioF()));
    if (!m_isIconOnly) {
        painter.setFont(titleFont());
        painter.setPen(isChecked() ? token.accent : m_kind == Kind::Brand ? token.ink : token.second);
        painter.drawText(rect().adjusted(titleLeft, 0, -space::two, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    }
    if (m_badge > 0)
        paintBadge(painter);
}

void RailButton::paintBadge(QPainter& painter) const
{
    const Tokens& token = tokens();
    painter.setPen(Qt::NoPen);
    if (m_isIconOnly) { // no room for a number: a dot says that there is one, the tool tip and name say which
        painter.setBrush(token.red);
        painter.drawEllipse(QPointF(width() - 9.5, 9.5), 3.5, 3.5);
        return;
    }
    const QString number = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
    painter.setFont(uiFont(TextSize::Small, TextWeight::Bold));
    const double wide = std::max(20.0, painter.fontMetrics().horizontalAdvance(number) + 12.0);
    const QRectF pill(width() - wide - 8, (height() - 20) / 2.0, wide, 20);
    painter.setBrush(token.redSoft);
    painter.drawRoundedRect(pill, 10, 10);
    painter.setPen(token.red);
    painter.drawText(pill, Qt::AlignCenter, number);
}

}
