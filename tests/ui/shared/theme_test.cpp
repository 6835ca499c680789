// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/support/demo_pages.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QDir>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>

#include <cmath>

using namespace plumbline;

namespace {

double luminance(const QColor& color)
{
    const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// As WCAG 2 defines it: 1 to 21.
double contrast(const QColor& a, const QColor& b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

}

class ThemeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void theFaceIsChineseAndFiguresAreTabular();
    void everyTokenOfTheStylesheetIsKnown();
    void everyIconIsDrawnInItsTone();
    void cleanup() { tests::use(Language::Chinese, ThemeChoice::Light); }
};

void ThemeTest::textCanBeRead_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Tokens* const token : {&lightTokens(), &darkTokens()}) {
        const char* const theme = token->isDark ? "dark" : "light";
        const auto row = [theme](const char* what, const QColor& ink, const QColor& ground, double least) {
            QTest::addRow("%s: %s", theme, what) << ink << ground << least;
        };
        for (const auto& [name, ground] :
            {std::pair("background", token->background), std::pair("surface", token->surface), std::pair("rail", token->rail)}) {
            row(qPrintable(QStringLiteral("ink on %1").arg(QLatin1StringView(name))), token->ink, ground, 4.5);
            row(qPrintable(QStringLiteral("second on %1").arg(QLatin1StringView(name))), token->second, ground, 4.5);
            row(qPrintable(QStringLiteral("third on %1").arg(QLatin1StringView(name))), token->third, ground, 4.5);
        }
        row("accent on its ground", token->accent, token->accentSoft, 4.5);
        row("on accent", token->onAccent, token->accent, 4.5);
        row("amber on its ground", token->amber, token->amberSoft, 4.5);
        row("red on its ground", token->red, token->redSoft, 4.5);
        row("green on its ground", token->green, token->greenSoft, 4.5);
        row("accrual in a chart", token->chartAccrual, token->surface, 3);
        row("use in a chart", token->chartUse, token->surface, 3);
        row("balance in a chart", token->chartBalance, token->surface, 3);
    }
}

void ThemeTest::textCanBeRead()
{
    QFETCH(const QColor, ink);
    QFETCH(const QColor, ground);
    QFETCH(const double, least);
    const double measured = contrast(ink, ground);
    QVERIFY2(measured >= least, qPrintable(QStringLiteral("%1 is under %2").arg(measured).arg(least)));
}

void ThemeTest::theFaceIsChineseAndFiguresAreTabular()
{
    const QFont font = uiFont();
    QVERIFY2(QFontInfo(font).exactMatch(), qPrintable(QFontInfo(font).family()));
    const QString family = QFontInfo(font).family();
    QVERIFY2(family.contains(QStringLiteral("SC")) || family.contains(QStringLiteral("YaHei")), qPrintable(family));
    const QFontMetricsF metrics(font);
    for (char digit = '1'; digit <= '9'; ++digit)
        QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(QLatin1Char('0')));
}

void ThemeTest::everyTokenOfTheStylesheetIsKnown()
{
    QVERIFY(!qApp->styleSheet().isEmpty());
    QVERIFY2(!qApp->styleSheet().contains(QLatin1Char('@')), "a name in plumbline.qss that theme.cpp doesn't know");
}

void ThemeTest::everyIconIsDrawnInItsTone()
{
    const QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(names.size() >= 20);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        tests::use(Language::Chinese, theme);
        for (const QString& name : names) {
            for (const int size : {16, 20, 24}) {
                const QImage drawn = iconPixmap(qPrintable(name.chopped(4)), Tone::Accent, size, 1).toImage();
                QCOMPARE(drawn.size(), QSize(size, size));
                bool isTinted = false;
                for (int y = 0; y < size; ++y) {
                    for (int x = 0; x < size; ++x) {
                        const QColor pixel = drawn.pixelColor(x, y);
                        isTinted |= pixel.alpha() > 200 && std::abs(pixel.green() - tokens().accent.green()) < 12;
                    }
                }
                QVERIFY2(isTinted, qPrintable(name));
            }
        }
    }
}

PLUMBLINE_TEST(ThemeTest)
#include "theme_test.moc"
