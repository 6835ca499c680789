// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/money.h"
#include "tests/support/registry.h"

using namespace plumbline;

static_assert(!std::is_constructible_v<Rate, double>);
static_assert(!std::is_constructible_v<Quantity, double>);

class RateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratesAreStrict_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("answer"); ///< parts per million, or the code
        const auto row = [](const char* text, const char* answer) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(answer);
        };
        row("2.35%", "23500");
        row("0%", "0");
        row("0.0001%", "1");
        row("100%", "1000000");
        row("99.9999%", "999999");
        row("100.0001%", "number.too-large");
        row("0.00001%", "number.too-many-decimals");
        row("2.35", "number.malformed");
        row("%", "number.malformed");
        row("", "number.malformed");
        row("2.35 %", "number.malformed");
        row("2,35%", "number.malformed");
        row("-1%", "number.negative");
    }
    void ratesAreStrict()
    {
        QFETCH(QString, text);
        QFETCH(QString, answer);
        const Result<Rate> rate = parseRate(text.toStdString());
        const std::string got = rate ? std::to_string(rate->partsPerMillion()) : std::string(rate.problem().code);
        QCOMPARE(QString::fromStdString(got), answer);
        if (rate)
            QCOMPARE(QString::fromStdString(formatRate(*rate)), text);
    }

    void quantitiesAreStrict_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* text, const char* answer) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(answer);
        };
        row("0", "0");
        row("1234.567", "1234.567");
        row("1.500000", "1.5");
        row("0.000001", "0.000001");
        row("999999999999999.999999", "999999999999999.999999");
        row("0.0000001", "number.too-many-decimals");
        row("1000000000000000", "number.too-large");
        row("-0.1", "number.negative");
        row("1t", "number.malformed");
    }
    void quantitiesAreStrict()
    {
        QFETCH(QString, text);
        QFETCH(QString, answer);
        const Result<Quantity> quantity = parseQuantity(text.toStdString());
        const std::string got = quantity ? formatQuantity(*quantity) : std::string(quantity.problem().code);
        QCOMPARE(QString::fromStdString(got), answer);
    }

    void countsAreStrict()
    {
        QCOMPARE(*parseCount("500000"), std::int64_t(500000));
        for (const char* const bad : {"", "1.0", "01", "+1", "x"})
            QVERIFY2(!parseCount(bad).isOk(), bad);
    }

    void signedMoneyTakesOneMinus()
    {
        QCOMPARE(parseSignedMoney("-0.05")->fen(), std::int64_t(-5));
        QCOMPARE(parseSignedMoney("0.05")->fen(), std::int64_t(5));
        for (const char* const bad : {"-", "--1", "-+1", "- 1"})
            QVERIFY2(!parseSignedMoney(bad).isOk(), bad);
    }
};

PLUMBLINE_TEST(RateTest)
#include "rate_test.moc"
