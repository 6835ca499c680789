// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/input_lexer.h"

#include "tests/support/registry.h"

using namespace plumbline;

namespace {

/// The canonical text, or the code; an ambiguity with both its meanings.
template <class T> QString answer(const Result<Understood<T>>& understood)
{
    if (understood)
        return QString::fromStdString(understood->canonical);
    const Problem& problem = understood.problem();
    QString text = QString::fromUtf8(problem.code.data(), qsizetype(problem.code.size()));
    if (problem.code == "input.ambiguous")
        text += QStringLiteral(" %1 | %2").arg(problem.argument("first"), problem.argument("second"));
    return text;
}

void columns()
{
    QTest::addColumn<QString>("answer");
}
void row(const char* typed, const char* expected)
{
    QTest::newRow(*typed ? typed : "nothing") << QString::fromUtf8(expected);
}
/// Rows are named by what is typed.
QString typedText()
{
    const QString tag = QString::fromUtf8(QTest::currentDataTag());
    return tag == QStringLiteral("nothing") ? QString() : tag;
}

}

class InputLexerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void money_data()
    {
        columns();
        row("0", "0.00");
        row("1234.5", "1234.50");
        row("1,234.5", "1234.50");
        row("1,234,567.89", "1234567.89");
        row("１，２３４．５０", "1234.50");
        row("１２３。４５", "123.45");
        row("￥1,234.50", "1234.50");
        row("¥ 1,234.50", "1234.50");
        row("1,234.50元", "1234.50");
        row("￥1,234.50元", "1234.50");
        row("12.5万元", "125000.00");
        row("12.5万", "125000.00");
        row("１２．５ 万元", "125000.00");
        row("0.000001万元", "0.01");
        row("0.0000001万元", "number.too-many-decimals");
        row("3.2亿元", "320000000.00");
        row("0.00000001亿", "1.00");
        row("(1,234.50)", "-1234.50");
        row("（１，２３４．５０）", "-1234.50");
        row("(￥12万)", "-120000.00");
        row("-12", "-12.00");
        row("－12", "-12.00");
        row("−12", "-12.00");
        row("-￥12", "-12.00");
        row("+12", "12.00");
        row(" 12 ", "12.00");
        row("　12　", "12.00");
        row(".5", "0.50");
        row("5.", "5.00");
        row("1.230", "1.23");
        row("1.234", "number.too-many-decimals");
        row("999,999,999,999,999.99", "999999999999999.99");
        row("1,000,000,000,000,000", "number.too-large");
        row("1,23", "input.ambiguous 1.23 | 123");
        row("1,2345", "input.ambiguous 1.2345 | 12345");
        row("0,123", "input.ambiguous 0.123 | 0123");
        row("1234,567", "input.ambiguous 1234.567 | 1234567");
        row("1.234,5", "input.ambiguous 1234.5 | 1.2345");
        row("1.234,567", "input.ambiguous 1234.567 | 1.234567");
        row("1,23.45", "number.malformed");
        row("1,,234", "number.malformed");
        row(",5", "number.malformed");
        row("1,234,56", "number.malformed");
        row("1.2.3", "number.malformed");
        row("1.234.567,8", "number.malformed");
        row("1 234", "number.malformed");
        row("007", "number.malformed");
        row("1e5", "number.malformed");
        row("1.2E+05", "number.malformed");
        row("####", "number.malformed");
        row("12%", "number.malformed");
        row("1万2千", "number.malformed");
        row("-(5)", "number.malformed");
        row("(-5)", "number.malformed");
        row("--5", "number.malformed");
        row("(5", "number.malformed");
        row("5)", "number.malformed");
        row("$5", "number.malformed");
        row("元", "number.malformed");
        row("-", "number.malformed");
        row(".", "number.malformed");
        row(",", "number.malformed");
        row("nothing", "input.empty");
        row("  ", "input.empty");
    }
    void money()
    {
        QFETCH(QString, answer);
        QCOMPARE(::answer(understandMoney(typedText())), answer);
    }

    void aFieldsUnitHoldsOnlyWhereTheTextNamesNone()
    {
        QCOMPARE(answer(understandMoney(u"12.5", TypedUnit::TenThousandYuan)), QStringLiteral("125000.00"));
        QCOMPARE(answer(understandMoney(u"12.5元", TypedUnit::TenThousandYuan)), QStringLiteral("12.50"));
        QCOMPARE(answer(understandMoney(u"￥12.5", TypedUnit::TenThousandYuan)), QStringLiteral("12.50"));
        QCOMPARE(answer(understandMoney(u"1亿", TypedUnit::TenThousandYuan)), QStringLiteral("100000000.00"));
        QCOMPARE(answer(understandMoney(u"1", TypedUnit::HundredMillionYuan)), QStringLiteral("100000000.00"));
    }

    void quantities_data()
    {
        columns();
        row("1234.567", "1234.567");
        row("1,234.567", "1234.567");
        row("12.5万吨", "125000");
        row("12.5万", "125000");
        row("3 吨", "3");
        row("0.000001", "0.000001");
        row("0.0000001", "number.too-many-decimals");
        row("1,23", "input.ambiguous 1.23 | 123");
        row("-3", "number.negative");
        row("3 kg", "number.malformed");
        row("吨", "number.malformed");
        row("nothing", "input.empty");
    }
    void quantities()
    {
        QFETCH(QString, answer);
        QCOMPARE(::answer(understandQuantity(typedText(), u"吨")), answer);
    }

    void counts_data()
    {
        columns();
        row("1,234", "1234");
        row("１２ 人", "12");
        row("12.0", "12");
        row("1.5", "number.too-many-decimals");
        row("1.5万", "15000");
        row("-1", "number.negative");
    }
    void counts()
    {
        QFETCH(QString, answer);
        QCOMPARE(::answer(understandCount(typedText(), u"人")), answer);
    }

    void rates_data()
    {
        columns();
        row("2.35%", "2.35%");
        row("２．３５％", "2.35%");
        row("2 %", "2%");
        row("2‰", "0.2%");
        row("0.5‰", "0.05%");
        row("100%", "100%");
        row("100.0001%", "number.too-large");
        row("0.00001%", "number.too-many-decimals");
        row("2.35", "input.no-percent-sign");
        row("-2%", "number.negative");
        row("1,5%", "input.ambiguous 1.5 | 15");
        row("%", "number.malformed");
        row("nothing", "input.empty");
    }
    void rates()
    {
        QFETCH(QString, answer);
        QCOMPARE(::answer(understandRate(typedText())), answer);
    }

    void dates_data()
    {
        columns();
        row("2024-05-31", "2024-05-31");
        row("2024-5-31", "2024-05-31");
        row("2024/5/31", "2024-05-31");
        row("2024.5.31", "2024-05-31");
        row("2024年5月31日", "2024-05-31");
        row("2024 年 5 月 31 日", "2024-05-31");
        row("２０２４／５／３１", "2024-05-31");
        row("20240531", "2024-05-31");
        row("2024-05-31 00:00:00", "2024-05-31");
        row("2024/5/31 0:00", "2024-05-31");
        row("2024-05-31T00:00:00.000", "2024-05-31");
        row("2024-05-31 08:30:00", "date.invalid");
        row("45443", "2024-05-31");
        row("10000", "1927-05-18");
        row("99999", "2173-10-13");
        row("9999", "date.invalid");
        row("100000", "date.invalid");
        row("2024", "date.invalid");
        row("2024-02-29", "2024-02-29");
        row("2023-02-29", "date.invalid");
        row("2024-13-01", "date.invalid");
        row("2024-5/31", "date.invalid");
        row("1899-12-31", "date.invalid");
        row("24-5-31", "date.invalid");
        row("5/31/2024", "2024-05-31");
        row("31/05/2024", "2024-05-31");
        row("05/05/2024", "2024-05-05");
        row("03/04/2024", "input.ambiguous 2024-03-04 | 2024-04-03");
        row("13/13/2024", "date.invalid");
        row("2024-05", "date.invalid");
        row("nothing", "input.empty");
    }
    void dates()
    {
        QFETCH(QString, answer);
        QCOMPARE(::answer(understandDate(typedText())), answer);
    }

    void months_data()
    {
        columns();
        row("2024-05", "2024-05");
        row("2024-5", "2024-05");
        row("2024/5", "2024-05");
        row("2024年5月", "2024-05");
        row("2024 年 5 月", "2024-05");
        row("202405", "2024-05");
        row("202413", "date.invalid");
        row("2024.1", "input.ambiguous 2024-01 | 2024-10"); // a sheet writes October so
        row("2024.10", "2024-10");
        row("2024.5", "2024-05");
        row("2024.05", "2024-05");
        row("2024.13", "date.invalid");
        row("2024-13", "date.invalid");
        row("2024-05-31", "date.invalid");
        row("5", "date.invalid");
        row("nothing", "input.empty");
    }
    void months()
    {
        QFETCH(QString, answer);
        QCOMPARE(::answer(understandMonth(typedText())), answer);
    }
};

PLUMBLINE_TEST(InputLexerTest)
#include "input_lexer_test.moc"
