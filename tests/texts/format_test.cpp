// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/texts/format.h"

using namespace plumbline;

class FormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void money_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("yuan");
        QTest::addColumn<QString>("tenThousand");
        const auto row = [](qint64 fen, const char* yuan, const char* tenThousand) {
            QTest::newRow(yuan) << fen << QString::fromLatin1(yuan) << QString::fromLatin1(tenThousand);
        };
        row(0, "0.00", "0.00");
        row(99'999, "999.99", "0.10");
        row(100'000, "1,000.00", "0.10");
        row(11'822'016, "118,220.16", "11.82");
        row(141'864'197, "1,418,641.97", "141.86");
        row(4'999, "49.99", "0.00");
        row(5'000, "50.00", "0.01");
        row(-5'000, "-50.00", "-0.01");
        row(-12'345'678, "-123,456.78", "-12.35");
        row(123'456'789'012, "1,234,567,890.12", "123,456.79");
    }
    void money()
    {
        QFETCH(qint64, fen);
        QTEST(yuanText(Money::fromFen(fen)), "yuan");
        QTEST(tenThousandText(Money::fromFen(fen)), "tenThousand");
    }

    void quantities_data()
    {
        QTest::addColumn<qint64>("millionths");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 millionths, int decimals, const char* text) {
            QTest::newRow(text) << millionths << decimals << QString::fromLatin1(text);
        };
        row(1'234'500'000, 0, "1,235");
        row(1'234'499'999, 0, "1,234");
        row(1'234'500'000, 2, "1,234.50");
        row(5'000, 2, "0.01");
        row(4'999, 2, "0.00");
        row(-5'000, 2, "-0.01");
        row(1, 6, "0.000001");
        row(2'000'000, 6, "2.000000");
    }
    void quantities()
    {
        QFETCH(qint64, millionths);
        QFETCH(int, decimals);
        QTEST(quantityText(Quantity::fromMillionths(millionths), decimals), "text");
    }

    void citations_data()
    {
        QTest::addColumn<int>("article");
        QTest::addColumn<int>("paragraph");
        QTest::addColumn<QString>("item");
        QTest::addColumn<int>("subitem");
        QTest::addColumn<QString>("zh");
        QTest::addColumn<QString>("en");
        const auto row = [](int article, int paragraph, const char* item, int subitem, const char* zh, const char* en) {
            QTest::newRow(en) << article << paragraph << QString::fromUtf8(item) << subitem << QString::fromUtf8(zh)
                              << QString::fromUtf8(en);
        };
        row(50, 0, "", 0, "第50条", "art. 50");
        row(30, 0, "一", 0, "第30条（一）", "art. 30 item (1)");
        row(11, 1, "", 0, "第11条第1款", "art. 11 para. 1");
        row(39, 0, "一", 1, "第39条（一）1", "art. 39 item (1) no. 1");
        row(20, 2, "十", 0, "第20条第2款（十）", "art. 20 para. 2 item (10)");
        row(20, 0, "十二", 0, "第20条（十二）", "art. 20 item (12)");
        row(20, 0, "二十三", 0, "第20条（二十三）", "art. 20 item (23)");
    }
    void citations()
    {
        QFETCH(int, article);
        QFETCH(int, paragraph);
        QFETCH(QString, item);
        QFETCH(int, subitem);
        const Citation citation{"caizi-2022-136", article, paragraph, item.toStdString(), subitem};
        QTEST(citationText(citation, Language::Chinese), "zh");
        QTEST(citationText(citation, Language::English), "en");
    }

    void periods()
    {
        QCOMPARE(periodText("2024", Language::Chinese), QStringLiteral("2024 年"));
        QCOMPARE(periodText("2024", Language::English), QStringLiteral("2024"));
        QCOMPARE(periodText("2024-05", Language::Chinese), QStringLiteral("2024 年 5 月"));
        QCOMPARE(periodText("2024-05", Language::English), QStringLiteral("May 2024"));
        QCOMPARE(periodText("2024-Q1", Language::Chinese), QStringLiteral("2024-Q1"));
        QCOMPARE(shortMonthText(Month(2024, 12), Language::Chinese), QStringLiteral("12月"));
        QCOMPARE(shortMonthText(Month(2024, 12), Language::English), QStringLiteral("Dec"));
    }
};

PLUMBLINE_TEST(FormatTest)
#include "format_test.moc"
