// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QApplication;
class QWidget;

namespace plumbline {

enum class ThemeChoice { System, Light, Dark };

/// The colours of the house. One neutral scale, one accent, three meanings; each meaning has its soft ground.
struct Tokens {
    bool isDark;
    QColor background, rail, surface, line, lineStrong;
    QColor ink, second, third;
    QColor accent, accentSoft, onAccent;
    QColor amber, amberSoft;
    QColor red, redSoft;
    QColor green, greenSoft;
    QColor chartAccrual, chartUse, chartBalance;
};

/// The tokens now in force. A change reaches widgets as QEvent::PaletteChange.
const Tokens& tokens();
const Tokens& lightTokens();
const Tokens& darkTokens();

/// Palette, fonts and the one stylesheet, for the whole application.
void applyTheme(QApplication& application, ThemeChoice choice);

enum class TextSize { Small = 12, Body = 13, Large = 16, Title = 22 };
enum class TextWeight { Regular, Medium, Bold };
/// The interface face by its SC name, in pixels that follow the screen's scale.
QFont uiFont(TextSize size = TextSize::Body, TextWeight weight = TextWeight::Regular);

/// Spacing in steps of four.
namespace space {
inline constexpr int one = 4;
inline constexpr int two = 8;
inline constexpr int three = 12;
inline constexpr int four = 16;
inline constexpr int six = 24;
}

/// The part a widget plays in the stylesheet: "card", "pageTitle", "lead", "primary", "quiet", "chipAmber" …
void setRole(QWidget* widget, const char* role);

}
