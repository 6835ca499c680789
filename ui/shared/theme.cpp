// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme.h"

#include "ui/print/paper.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <array>
#include <utility>

namespace plumbline {

namespace {

const Tokens* tokensInForce = nullptr;

/// The SC faces by name: asked for by a generic name, Chinese text falls into Japanese shapes.
QString interfaceFamily()
{
    static const QString family = [] {
        for (const char* name : {"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC"}) {
            if (QFontDatabase::hasFamily(QLatin1StringView(name)))
                return QString::fromLatin1(name);
        }
        return QGuiApplication::font().family();
    }();
    return family;
}

/// Asked of the platform's own palette, before ours is set.
bool systemIsDark()
{
    static const bool isDark = [] {
        const QPalette palette = QGuiApplication::palette();
        return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    }();
    return isDark;
}

QPalette paletteOf(const Tokens& token)
{
    QPalette palette;
    palette.setColor(QPalette::Window, token.background);
    palette.setColor(QPalette::Base, token.surface);
    palette.setColor(QPalette::AlternateBase, token.background);
    palette.setColor(QPalette::Button, token.surface);
    palette.setColor(QPalette::ToolTipBase, token.ink);
    palette.setColor(QPalette::ToolTipText, token.surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, token.ink);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, token.third);
    palette.setColor(QPalette::PlaceholderText, token.third);
    palette.setColor(QPalette::Highlight, token.accentSoft);
    palette.setColor(QPalette::HighlightedText, token.ink);
    palette.setColor(QPalette::Link, token.accent);
    palette.setColor(QPalette::LinkVisited, token.accent);
    palette.setColor(QPalette::Mid, token.line);
    palette.setColor(QPalette::Midlight, token.line);
    palette.setColor(QPalette::Dark, token.lineStrong);
    palette.setColor(QPalette::Shadow, token.lineStrong);
    palette.setColor(QPalette::Light, token.surface);
    return palette;
}

QString styleSheetOf(const Tokens& token)
{
    QFile file(QStringLiteral(":/themes/plumbline.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::array<std::pair<const char*, const QColor*>, 17> names = {{
        {"@background", &token.background},
        {"@rail", &token.rail},
        {"@surface", &token.surface},
        {"@lineStrong", &token.lineStrong},
        {"@line", &token.line},
        {"@ink", &token.ink},
        {"@second", &token.second},
        {"@third", &token.third},
        {"@accentSoft", &token.accentSoft},
        {"@accent", &token.accent},
        {"@onAccent", &token.onAccent},
        {"@amberSoft", &token.amberSoft},
        {"@amber", &token.amber},
        {"@redSoft", &token.redSoft},
        {"@red", &token.red},
        {"@greenSoft", &token.greenSoft},
        {"@green", &token.green},
    }};
    for (const auto& [name, color] : names)
        sheet.replace(QLatin1StringView(name), color->name());
    return sheet;
}

}

const Tokens& lightTokens()
{
    static const Tokens light = {
        .isDark = false,
        .background = QColor(0xF5F7F7),
        .rail = QColor(0xFBFCFC),
        .surface = QColor(0xFFFFFF),
        .line = QColor(0xE2E7E8),
        .lineStrong = QColor(0xC9D2D4),
        .ink = QColor(0x1C2A30),
        .second = QColor(0x5A6A72),
        .third = QColor(0x63727A),
        .accent = QColor(0x0E6B6A),
        .accentSoft = QColor(0xE3F0EF),
        .onAccent = QColor(0xFFFFFF),
        .amber = QColor(0x8F5B0E),
        .amberSoft = QColor(0xFBF1DF),
        .red = QColor(0xB3312F),
        .redSoft = QColor(0xFBE7E5),
        .green = QColor(0x2C7A4B),
        .greenSoft = QColor(0xE4F2E9),
        .chartAccrual = paper::accrual,
        .chartUse = paper::use,
        .chartBalance = paper::balance,
    };
    return light;
}

const Tokens& darkTokens()
{
    static const Tokens dark = {
        .isDark = true,
        .background = QColor(0x14191B),
        .rail = QColor(0x181E20),
        .surface = QColor(0x1B2225),
        .line = QColor(0x2C363A),
        .lineStrong = QColor(0x425056),
        .ink = QColor(0xE6ECEE),
        .second = QColor(0xA3B0B6),
        .third = QColor(0x82919A),
        .accent = QColor(0x57B8B4),
        .accentSoft = QColor(0x173434),
        .onAccent = QColor(0x0C1A1A),
        .amber = QColor(0xE0AC5A),
        .amberSoft = QColor(0x3A2E18),
        .red = QColor(0xEF8A84),
        .redSoft = QColor(0x3E2323),
        .green = QColor(0x74C794),
        .greenSoft = QColor(0x1C3527),
        .chartAccrual = QColor(0x57B8B4),
        .chartUse = QColor(0xD7A45A),
        .chartBalance = QColor(0xC7D2D6),
    };
    return dark;
}

const Tokens& tokens()
{
    return tokensInForce ? *tokensInForce : lightTokens();
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    const bool isDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark());
    const Tokens& token = isDark ? darkTokens() : lightTokens();
    if (tokensInForce == &token)
        return;
    if (!tokensInForce)
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    tokensInForce = &token;
    application.setFont(uiFont());
    application.setPalette(paletteOf(token));
    application.setStyleSheet(styleSheetOf(token));
}

QFont uiFont(TextSize size, TextWeight weight)
{
    QFont font(interfaceFamily());
    font.setPixelSize(int(size));
    font.setWeight(weight == TextWeight::Bold ? QFont::Bold : weight == TextWeight::Medium ? QFont::Medium : QFont::Normal);
    return font;
}

void setRole(QWidget* widget, const char* role)
{
    widget->setProperty("role", QLatin1StringView(role));
    // The stylesheet looks at a property once; asked again only where the widget is already dressed.
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
        // A label asks for its padding only when it hears of a new style.
        QEvent changed(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &changed);
        widget->update();
    }
}

}
