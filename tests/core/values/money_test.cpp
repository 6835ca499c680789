// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/money.h"
#include "tests/support/registry.h"

using namespace plumbline;

template <class A, class B>
concept Multipliable = requires(A a, B b)
{
    a* b;
};
static_assert(!Multipliable<Money, Money>);
static_assert(!std::is_constructible_v<Money, double>);

class MoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parsesStrictly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* text, const char* answer) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(answer);
        };
        row("0", "0.00");
        row("0.5", "0.50");
        row("1.05", "1.05");
        row("123456789.01", "123456789.01");
        row("999999999999999.99", "999999999999999.99");
        row("1000000000000000", "number.too-large");
        row("1.005", "number.too-many-decimals");
        row("-1", "number.negative");
        row("+1", "number.malformed");
        row("01", "number.malformed");
        row("1.", "number.malformed");
        row(".5", "number.malformed");
        row("", "number.malformed");
        row("1e3", "number.malformed");
        row("1,234.5", "number.malformed");
        row(" 1", "number.malformed");
        row("1 ", "number.malformed");
    }
    void parsesStrictly()
    {
        QFETCH(QString, text);
        QFETCH(QString, answer);
        const Result<Money> money = parseMoney(text.toStdString());
        const std::string got = money ? formatMoney(*money) : std::string(money.problem().code);
        QCOMPARE(QString::fromStdString(got), answer);
    }

    void signSurvivesRoundingBelowOneFen()
    {
        QCOMPARE(int(divided(-6, 10, Rounding::HalfUp)), -1);
        QCOMPARE(int(divided(-4, 10, Rounding::HalfUp)), 0);
        QCOMPARE(int(divided(5, 10, Rounding::HalfUp)), 1);
        QCOMPARE(int(divided(-5, 10, Rounding::HalfUp)), -1);
        QCOMPARE(int(divided(-19, 10, Rounding::TowardZero)), -1);
    }

    void negativeAmountsKeepSignAndZeros()
    {
        QCOMPARE(formatMoney(Money::fromFen(-5)), std::string("-0.05"));
        QCOMPARE(formatMoney(Money::fromFen(105)), std::string("1.05"));
        QCOMPARE(formatMoney(Money()), std::string("0.00"));
    }

    void exactAmountsLoseNothing()
    {
        const Money slice = *parseMoney("23456789.01");
        const ExactAmount exact = ExactAmount::product(slice, *parseRate("0.25%"));
        QCOMPARE(formatExact(exact), std::string("58641.972525"));
        QCOMPARE(formatMoney(*exact.rounded(Rounding::HalfUp)), std::string("58641.97"));
    }

    void sumsBeyond64BitsAreAProblem()
    {
        Sum sum(Money::fromFen(INT64_MAX));
        QVERIFY(sum.total().isOk());
        sum += Money::fromFen(1);
        QCOMPARE(std::string(sum.total().problem().code), std::string("number.too-large"));
    }
};

PLUMBLINE_TEST(MoneyTest)
#include "money_test.moc"
