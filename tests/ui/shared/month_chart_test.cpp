// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/support/demo_pages.h"
#include "tests/ui/support/screenshot.h"
#include "ui/shared/chart_card.h"
#include "ui/shared/why_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

QStringList wordsOn(const MonthChart& chart)
{
    QStringList words;
    const QList<QGraphicsItem*> items = chart.scene()->items();
    for (const QGraphicsItem* const item : items) {
        if (const auto* const text = dynamic_cast<const QGraphicsSimpleTextItem*>(item))
            words << text->text();
    }
    return words;
}

int barsOn(const MonthChart& chart, Qt::BrushStyle brush)
{
    int bars = 0;
    const QList<QGraphicsItem*> items = chart.scene()->items();
    for (const QGraphicsItem* const item : items) {
        const auto* const path = dynamic_cast<const QGraphicsPathItem*>(item);
        bars += path && path->brush().style() == brush && path->pen().widthF() == 1.4;
    }
    return bars;
}

}

class MonthChartTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { use(Language::Chinese, ThemeChoice::Light); }
    void plannedMonthsAreHollow();
    void theThresholdIsALineOrALabelAtTheEdge_data();
    void theThresholdIsALineOrALabelAtTheEdge();
    void whatIsAbsentIsNotDrawnAndNotZero();
    void aClickChoosesTheMonth();
    void theArrowsAndEnterChooseTheMonth();
    void canBeCopiedAsPictureAndTable();
    void theWhyPanelSaysAllItWasGiven();
};

void MonthChartTest::plannedMonthsAreHollow()
{
    MonthChart chart;
    chart.setSeries(demoSeries());
    chart.resize(800, 300);
    chart.show();
    settle();
    QCOMPARE(barsOn(chart, Qt::SolidPattern), 18);
    QCOMPARE(barsOn(chart, Qt::NoBrush), 6);
}

void MonthChartTest::theThresholdIsALineOrALabelAtTheEdge_data()
{
    QTest::addColumn<qint64>("threshold");
    QTest::addColumn<QString>("words");
    // The highest balance of the demo is 45.70 万元; twice that is the last threshold on the scale.
    QTest::newRow("below the highest balance") << qint64(30'000'000) << QStringLiteral("暂停提取线 30.00");
    QTest::newRow("exactly twice the highest balance") << qint64(91'400'000) << QStringLiteral("暂停提取线 91.40");
    QTest::newRow("one fen above twice") << qint64(91'400'001) << QStringLiteral("暂停提取线 91.40 ↑");
    QTest::newRow("far above") << qint64(398'200'000) << QStringLiteral("暂停提取线 398.20 ↑");
}

void MonthChartTest::theThresholdIsALineOrALabelAtTheEdge()
{
    QFETCH(const qint64, threshold);
    QFETCH(const QString, words);
    MonthChart chart;
    MonthSeries series = demoSeries();
    series.threshold = Money::fromFen(threshold);
    chart.setSeries(series);
    chart.resize(800, 300);
    chart.show();
    settle();
    QVERIFY2(wordsOn(chart).contains(words), qPrintable(wordsOn(chart).join(QLatin1Char('|'))));
    QCOMPARE(
        chart.chart()->series().size(), words.endsWith(QChar(0x2191)) ? 2 : 3); // the balance, before and planned, and the line
}

void MonthChartTest::whatIsAbsentIsNotDrawnAndNotZero()
{
    MonthChart chart;
    MonthSeries series;
    series.months[4].accrued = Money::fromFen(100);
    chart.setSeries(series);
    chart.resize(800, 300);
    chart.show();
    settle();
    QCOMPARE(barsOn(chart, Qt::SolidPattern), 1);
    const QStringList lines = chart.asTable().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 13);
    QCOMPARE(lines[1], QStringLiteral("1月\t\t\t\t已入账"));
}

void MonthChartTest::aClickChoosesTheMonth()
{
    MonthChart chart;
    chart.setSeries(demoSeries());
    chart.resize(800, 300);
    chart.show();
    settle();
    QSignalSpy chosen(&chart, &MonthChart::monthChosen);
    const QRectF plot = chart.chart()->plotArea();
    const auto click = [&](double month) {
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {},
            QPoint(int(plot.left() + (month - 0.5) * plot.width() / 12), int(plot.center().y())));
    };
    click(1);
    click(5);
    click(12);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, QPoint(2, 2)); // beside the plot: no month
    QCOMPARE(chosen.size(), 3);
    QCOMPARE(chosen[0].first().toInt(), 1);
    QCOMPARE(chosen[1].first().toInt(), 5);
    QCOMPARE(chosen[2].first().toInt(), 12);
}

void MonthChartTest::theArrowsAndEnterChooseTheMonth()
{
    MonthChart chart;
    chart.setSeries(demoSeries());
    chart.resize(800, 300);
    chart.show();
    settle();
    QSignalSpy chosen(&chart, &MonthChart::monthChosen);
    QTest::keyClick(&chart, Qt::Key_Return); // no month is shown yet
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(&chart, Qt::Key_Left); // from nowhere: the last
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0].first().toInt(), 2);
}

void MonthChartTest::canBeCopiedAsPictureAndTable()
{
    auto* const chart = new MonthChart;
    chart->setSeries(demoSeries());
    ChartCard card(QStringLiteral("title"), chart, [chart] { return chart->asTable(); });
    card.resize(800, 340);
    card.show();
    settle();
    const QList<QPushButton*> buttons = card.findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 2);
    buttons[0]->click();
    QCOMPARE(QApplication::clipboard()->image().size(), card.size());
    buttons[1]->click();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("5月\t11.82\t7.90\t37.81\t已入账")));
}

void MonthChartTest::theWhyPanelSaysAllItWasGiven()
{
    WhyPanel panel;
    const Explanation why = demoExplanation(Language::Chinese);
    panel.setExplanation(why);
    const QString text = panel.asText();
    for (const Explanation::Line& line : why.lines) {
        for (const QString& part : {line.title, line.amount, line.article, line.reading})
            QVERIFY2(text.contains(part), qPrintable(part));
    }
    for (const QString& part :
        {why.question, why.subject, why.packs[0].number, why.packs[0].id, why.packs[0].hash, why.readings[0]})
        QVERIFY2(text.contains(part), qPrintable(part));
}

PLUMBLINE_TEST(MonthChartTest)
#include "month_chart_test.moc"
