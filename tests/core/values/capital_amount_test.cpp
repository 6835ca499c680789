// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/capital_amount.h"
#include "tests/support/registry.h"

using namespace plumbline;

class CapitalAmountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAsOnCheques_data()
    {
        QTest::addColumn<qlonglong>("fen");
        QTest::addColumn<QString>("words");
        const auto row = [](qlonglong fen, const char* words) { QTest::addRow("%lld", fen) << fen << QString::fromUtf8(words); };
        row(0, "零元整");
        row(1, "壹分");
        row(10, "壹角");
        row(11, "壹角壹分");
        row(100, "壹元整");
        row(105, "壹元零伍分");
        row(150, "壹元伍角");
        row(1000, "壹拾元整");
        row(10100, "壹佰零壹元整");
        row(123405, "壹仟贰佰叁拾肆元零伍分");
        row(1000000, "壹万元整");
        row(1050000, "壹万零伍佰元整");
        row(1100000, "壹万壹仟元整");
        row(10000000, "壹拾万元整");
        row(10001000, "壹拾万零壹拾元整");
        row(141864197, "壹佰肆拾壹万捌仟陆佰肆拾壹元玖角柒分");
        row(10000000000, "壹亿元整");
        row(10001000000, "壹亿零壹万元整");
        row(100000000100, "壹拾亿零壹元整");
        row(-320, "负叁元贰角");
    }
    void isWrittenAsOnCheques()
    {
        QFETCH(qlonglong, fen);
        QFETCH(QString, words);
        QCOMPARE(capitalAmount(Money::fromFen(fen)), words);
    }
};

PLUMBLINE_TEST(CapitalAmountTest)
#include "capital_amount_test.moc"
