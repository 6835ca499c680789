// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/monitored_series.h"

#include "tests/core/tailings/tailings_facts.h"
#include "tests/support/registry.h"

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::tailings;

namespace {

const QString sulphate = QStringLiteral("硫酸盐");

Sample sampled(int number, int point, QDate on, const char* result, const char* unit = "mg/L")
{
    return {numbered(number), numbered(point), sulphate, on, QString::fromUtf8(result), QString::fromUtf8(unit), {}, {}, true};
}

/// A pond with a well above (1) and one below (2) it, the limit of which is 250 mg/L.
Facts wells(std::vector<Sample> samples)
{
    Facts facts;
    const std::string pond = numbered(9).text();
    facts.registers.add("tailings.pond", {record(9, {{"name", "P"}})});
    facts.registers.add("tailings.point",
        {record(1, {{"name", "up"}, {"pond", pond}, {"kind", "well-up"}}),
            record(2, {{"name", "down"}, {"pond", pond}, {"kind", "well-down"}})});
    facts.registers.add("tailings.limit",
        {record(8,
            {{"point", numbered(2).text()}, {"parameter", sulphate.toStdString()}, {"unit", "g/L"}, {"most", "0.25"},
                {"standard", "GB/T 14848"}})});
    facts.samples = std::move(samples);
    return facts;
}

QString told(const std::vector<SeriesPoint>& points)
{
    QStringList all;
    for (const SeriesPoint& point : points)
        all += (point.isBelowDetection ? QStringLiteral("<") : QString()) + QString::fromStdString(formatQuantity(point.amount))
            + (point.isOver ? QStringLiteral("!") : QString());
    return all.join(QLatin1Char(' '));
}

}

/// Results over time in one unit, downstream beside upstream, as the chart and the report have them (articles 17, 19, 21).
class MonitoredSeriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inTheUnitOfTheNewest()
    {
        const Facts facts = wells({sampled(11, 1, QDate(2024, 1, 5), "0.09", "g/L"), sampled(12, 1, QDate(2024, 4, 5), "110"),
            sampled(13, 2, QDate(2024, 1, 5), "100000", "µg/L"), sampled(14, 2, QDate(2024, 4, 5), "<5"),
            sampled(15, 2, QDate(2024, 7, 5), "250"), sampled(16, 2, QDate(2024, 7, 6), "看不清"),
            sampled(17, 2, QDate(2024, 7, 7), "3", "Bq/L"), sampled(18, 2, QDate(2024, 7, 8), "无"),
            sampled(19, 2, QDate(2024, 10, 5), "250.000001")});
        const Record& down = facts.registers.of("tailings.point")[1];
        const MonitoredSeries series = monitoredSeries(facts, down, sulphate, QDate(2024, 1, 5), QDate(2024, 10, 5));
        QCOMPARE(series.unit, QStringLiteral("mg/L"));
        QCOMPARE(told(series.results), QStringLiteral("100 <5 250 250.000001!"));
        QCOMPARE(told(series.upstream), QStringLiteral("90 110"));
        QCOMPARE(formatQuantity(*series.most), std::string("250"));
        QVERIFY(!series.least);
        QCOMPARE(series.standard, QStringLiteral("GB/T 14848"));
        QCOMPARE(series.leftOut, std::size_t(2));
        // Of the days before and after nothing is taken.
        QCOMPARE(told(monitoredSeries(facts, down, sulphate, QDate(2024, 1, 6), QDate(2024, 10, 4)).results),
            QStringLiteral("<5 250"));
    }

    void whatRisesAndHowItStands_data()
    {
        QTest::addColumn<QStringList>("down");
        QTest::addColumn<QString>("up");
        QTest::addColumn<bool>("rises");
        QTest::addColumn<QString>("against");
        const auto row = [](const char* name, const char* down, const char* up, bool rises, const char* against) {
            QTest::newRow(name) << QString::fromLatin1(down).split(QLatin1Char(' ')) << QString::fromLatin1(up) << rises
                                << QString::fromLatin1(against);
        };
        row("art. 21 D39 three in a row rise", "1 2 3", "3", true, "meets");
        row("art. 21 the last two are equal", "1 2 2", "2", false, "meets");
        row("art. 21 two results don't make a trend", "1 2", "2", false, "meets");
        row("art. 24 D34 equal to upstream isn't above", "5 4 3", "3", false, "meets");
        row("art. 24 just above upstream", "5 4 3.000001", "3", false, "exceeds");
        row("art. 24 no upstream result of that campaign", "5 4 3", "", false, "cannot-judge");
    }
    void whatRisesAndHowItStands()
    {
        QFETCH(QStringList, down);
        QFETCH(QString, up);
        QFETCH(bool, rises);
        QFETCH(QString, against);
        std::vector<Sample> samples;
        const QDate last = QDate(2024, 1, 5).addMonths(3 * (int(down.size()) - 1));
        if (!up.isEmpty())
            samples.push_back(sampled(10, 1, last, up.toLatin1().constData()));
        for (int at = 0; at < down.size(); ++at)
            samples.push_back(sampled(20 + at, 2, QDate(2024, 1, 5).addMonths(3 * at), down[at].toLatin1().constData()));
        const Facts facts = wells(std::move(samples));
        const MonitoredSeries series =
            monitoredSeries(facts, facts.registers.of("tailings.point")[1], sulphate, QDate(2024, 1, 1), last);
        QCOMPARE(series.risesUntil.has_value(), rises);
        QCOMPARE(QString::fromUtf8(verdictKey(*series.againstUpstream).data()), against);
    }

    void units_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* amount, const char* from, const char* to, const char* expected) {
            QTest::addRow("%s %s in %s", amount, from, to)
                << QString::fromUtf8(amount) << QString::fromUtf8(from) << QString::fromUtf8(to) << QString::fromUtf8(expected);
        };
        row("1", "g/L", "mg/L", "1000");
        row("1.5", "µg/L", "mg/L", "0.0015");
        row("0.4", "ng/L", "mg/L", "0");
        row("0.5", "ng/L", "mg/L", "0.000001");
        row("7", "-", "-", "7");
        row("7", "mg/L", "mg/kg", "!tailings.units-differ");
    }
    void units()
    {
        QFETCH(QString, amount);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, expected);
        const Result<Quantity> brought = inUnit(*parseQuantity(amount.toStdString()), from, to);
        QCOMPARE(brought ? formatQuantity(*brought) : '!' + std::string(brought.problem().code), expected.toStdString());
    }
};

PLUMBLINE_TEST(MonitoredSeriesTest)
#include "monitored_series_test.moc"
