// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/icons.h"

#include "ui/shared/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace plumbline {

namespace {

QColor colorOf(Tone tone)
{
    const Tokens& token = tokens();
    switch (tone) {
    case Tone::Ink:
        return token.ink;
    case Tone::Second:
        return token.second;
    case Tone::Third:
        return token.third;
    case Tone::Accent:
        return token.accent;
    case Tone::OnAccent:
        return token.onAccent;
    case Tone::Amber:
        return token.amber;
    case Tone::Red:
        return token.red;
    case Tone::Green:
        return token.green;
    }
    return token.ink;
}

/// Draws at the moment of painting, so that a change of theme needs no new icons.
class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(const char* name, Tone tone) : m_name(name), m_tone(tone) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        const int size = qMin(rect.width(), rect.height());
        const QPixmap drawn = iconPixmap(m_name.constData(), toneFor(mode, state), size, scale);
        painter->drawPixmap(
            QRect(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size), drawn);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name.constData(), toneFor(mode, state), qMin(size.width(), size.height()), 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const int pixels = qMin(size.width(), size.height());
        return iconPixmap(m_name.constData(), toneFor(mode, state), qRound(pixels / scale), scale);
    }
    QIconEngine* clone() const override { return new TintedIconEngine(m_name.constData(), m_tone); }

private:
    Tone toneFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return Tone::Third;
        return state == QIcon::On ? Tone::Accent : m_tone;
    }

    QByteArray m_name;
    Tone m_tone;
};

}

QIcon icon(const char* name, Tone tone)
{
    return QIcon(new TintedIconEngine(name, tone));
}

QPixmap iconPixmap(const char* name, Tone tone, int size, qreal scale)
{
    const QColor color = colorOf(tone);
    const QString key = QStringLiteral("plumbline/%1/%2/%3/%4").arg(QLatin1StringView(name), color.name()).arg(size).arg(scale);
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn))
        return drawn;

    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(name)));
    Q_ASSERT_X(file.exists(), "iconPixmap", name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    drawn = QPixmap(QSize(size, size) * scale);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    drawn.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, drawn);
    return drawn;
}

}
