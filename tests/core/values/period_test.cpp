// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/period.h"
#include "tests/support/registry.h"

using namespace plumbline;

class PeriodTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readingD3_monthsEndOnTheSameDayOrTheLast_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("end");
        const auto row = [](QDate start, int months, QDate end) {
            QTest::addRow("%s %+d", formatDate(start).c_str(), months) << start << months << end;
        };
        row({2024, 11, 30}, 3, {2025, 2, 28});
        row({2023, 11, 30}, 3, {2024, 2, 29});
        row({2024, 12, 31}, -2, {2024, 10, 31});
        row({2025, 4, 30}, -2, {2025, 2, 28});
        row({2024, 1, 31}, 1, {2024, 2, 29});
        row({2023, 1, 31}, 1, {2023, 2, 28});
        row({2024, 2, 29}, 12, {2025, 2, 28});
        row({2024, 2, 29}, 48, {2028, 2, 29});
        row({2024, 2, 28}, 12, {2025, 2, 28});
        row({2024, 3, 31}, -1, {2024, 2, 29});
        row({2024, 5, 15}, 0, {2024, 5, 15});
        row({2024, 12, 31}, 1, {2025, 1, 31});
        row({2024, 1, 1}, -1, {2023, 12, 1});
    }
    void readingD3_monthsEndOnTheSameDayOrTheLast()
    {
        QFETCH(QDate, start);
        QFETCH(int, months);
        QFETCH(QDate, end);
        QCOMPARE(monthsAfter(start, months), end);
    }

    void datesAreStrict_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        for (const char* const good : {"2024-02-29", "1900-01-01", "2999-12-31", "2000-02-29"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char* const bad :
            {"2023-02-29", "1900-02-29", "1899-12-31", "3000-01-01", "2024-13-01", "2024-00-01", "2024-1-01", "2024-01-1",
                "24-01-01", "2024/01/01", "2024-01-01 ", " 2024-01-01", "+024-01-01", "2024-01-0x", "2024-04-31", ""})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }
    void datesAreStrict()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGood);
        const Result<QDate> day = parseDate(text.toStdString());
        QCOMPARE(day.isOk(), isGood);
        if (isGood)
            QCOMPARE(QString::fromStdString(formatDate(*day)), text);
        else
            QCOMPARE(std::string(day.problem().code), std::string("date.invalid"));
    }

    void monthsAreStrict()
    {
        QCOMPARE(formatMonth(*parseMonth("2024-05")), std::string("2024-05"));
        for (const char* const bad : {"2024-13", "2024-00", "2024-5", "202405", "1899-12", "3000-01", ""})
            QCOMPARE(std::string(parseMonth(bad).problem().code), std::string("date.invalid"));
    }

    void monthsCount()
    {
        const Month november(2024, 11);
        QCOMPARE(formatMonth(november.plus(2)), std::string("2025-01"));
        QCOMPARE(formatMonth(november.plus(-11)), std::string("2023-12"));
        QCOMPARE(november.monthsUntil(Month(2025, 1)), 2);
        QCOMPARE(Month(2024, 2).lastDay(), QDate(2024, 2, 29));
        QCOMPARE(Month(2024, 2).firstDay(), QDate(2024, 2, 1));
        QVERIFY(Month(2023, 12) < Month(2024, 1));
        QCOMPARE(Month::of(QDate(2024, 12, 31)), Month(2024, 12));
    }
};

PLUMBLINE_TEST(PeriodTest)
#include "period_test.moc"
