// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/check_digits.h"
#include "core/data_catalogue/column_evidence.h"
#include "tests/support/case_file.h"
#include "tests/support/registry.h"

#include <rapidcheck.h>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::data_catalogue;

namespace {

std::vector<CaseRow> examplesOf(DataKind kind)
{
    return caseRows(QStringLiteral("data_catalogue/recognisers/%1.case").arg(QString::fromUtf8(kindKey(kind).data())));
}

bool isSeen(DataKind kind, const CaseRow& row)
{
    return kindsOfValue(row.text(2), hintsOf(row.text(1))).has(kind);
}

const UserRules& noRules()
{
    static const Result<UserRules> none = UserRules::of({});
    return *none;
}

}

class RecogniserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyExampleIsAnsweredRightly_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < int(kindCount); ++kind)
            QTest::newRow(kindKey(DataKind(kind)).data()) << kind;
    }

    /// Two hundred of each at the least, so that a figure of precision says something.
    void everyExampleIsAnsweredRightly()
    {
        QFETCH(int, kind);
        int found = 0;
        int missed = 0;
        int wrong = 0;
        int leftAlone = 0;
        for (const CaseRow& row : examplesOf(DataKind(kind))) {
            const bool isExpected = row.cell(3) == QLatin1String("=> yes");
            const bool isFound = isSeen(DataKind(kind), row);
            (isExpected ? isFound ? found : missed : isFound ? wrong : leftAlone) += 1;
            if (isExpected != isFound)
                qWarning("line %d: %s \"%s\"", row.line, isExpected ? "missed" : "wrongly found", qPrintable(row.cell(2)));
        }
        QVERIFY(found + missed >= 200);
        QVERIFY(wrong + leftAlone >= 200);
        qInfo("%s: precision %.3f, recall %.3f of %d and %d examples", kindKey(DataKind(kind)).data(),
            double(found) / double(found + wrong), double(found) / double(found + missed), found + missed, wrong + leftAlone);
        QCOMPARE(missed, 0);
        QCOMPARE(wrong, 0);
    }

    void oneWrongDigitIsNeverAnIdentityNumber()
    {
        QVERIFY(rc::check("GB 11643 finds every single wrong digit", [] {
            const int at = *rc::gen::inRange(0, 17);
            std::string text = "110101199003071233";
            for (const char check : std::string("0123456789X")) {
                text[17] = check;
                if (isResidentId(text))
                    break;
            }
            RC_ASSERT(isResidentId(text));
            const char digit = *rc::gen::inRange('0', char('9' + 1));
            RC_PRE(digit != text[std::size_t(at)]);
            text[std::size_t(at)] = digit;
            RC_ASSERT(!isResidentId(text));
        }));
    }

    void bytesOfAnyKindAreRead()
    {
        QVERIFY(rc::check("no bytes are too strange", [](const std::string& bytes) {
            kindsOfValue(bytes, hintsOf(bytes, bytes));
            kindsOfValue(bytes + "°" + bytes + "%" + bytes + ":::@",
                {KindSet(DataKind::Recipe) | DataKind::Landline, true, false, false, true, true});
            maskedShape(bytes);
        }));
    }

    void aColumnKeepsCountsAndShapesButNoValue()
    {
        ColumnReader reader("remark", "", noRules());
        for (int row = 0; row < 100; ++row)
            reader.read(row % 2 == 0 ? "联系人张伟 13812345678" : "无");
        reader.read("   ");
        const std::vector<Evidence> evidence = reader.evidence();
        QCOMPARE(evidence.size(), 1u);
        QCOMPARE(evidence[0].rule, std::string("mobile"));
        QCOMPARE(evidence[0].hits, 50);
        QCOMPARE(evidence[0].filled, 100);
        QVERIFY(evidence[0].strength == Strength::Likely);
        QCOMPARE(evidence[0].shape, std::string("文{5} 9{11}"));
    }

    void aNameAloneCountsWhereNoValueWasRead()
    {
        const ColumnReader unread("id_card", "", noRules());
        QCOMPARE(unread.evidence().size(), 1u);
        QVERIFY(unread.evidence()[0].strength == Strength::Name);
        ColumnReader read("id_card", "", noRules());
        read.read("A-17");
        QVERIFY(read.evidence().empty());
    }

    void theCommentGivesContextAsTheNameDoes()
    {
        ColumnReader reader("f17", "主轴转速", noRules());
        reader.read("1480");
        QCOMPARE(reader.evidence().at(0).rule, std::string("equipment-parameter"));
    }

    void numbersThatPassByChanceAreNoCards()
    {
        ColumnReader reader("order_no", "", noRules());
        for (int row = 0; row < 1000; ++row)
            reader.read("6222" + std::to_string(100000000000 + row * 7));
        QVERIFY(reader.evidence().empty());
    }

    void aPersonsOwnRuleIsAsked()
    {
        const Result<UserRules> rules = UserRules::of({{"r1", QStringLiteral("furnace"), {}, QStringLiteral("^LH-\\d{4}$")},
            {"r2", QStringLiteral("alloy"), QStringLiteral("alloy|合金"), {}}});
        QVERIFY(rules.isOk());
        ColumnReader reader("合金牌号", "", *rules);
        reader.read("LH-0042");
        const std::vector<Evidence> evidence = reader.evidence();
        QCOMPARE(evidence.size(), 2u);
        QCOMPARE(evidence[0].rule, std::string("r1"));
        QVERIFY(evidence[0].isByUser && evidence[0].strength == Strength::Certain);
        QVERIFY(evidence[1].strength == Strength::Name);
        QCOMPARE(UserRules::of({{"r", QStringLiteral("x"), {}, QStringLiteral("(")}}).problem().code,
            "data_catalogue.pattern-malformed");
        QCOMPARE(UserRules::of({{"r", QStringLiteral("x"), {}, {}}}).problem().code, "data_catalogue.rule-without-pattern");
    }

    void namesAreWordsHoweverTheyAreWritten()
    {
        for (const char* const name : {"serialNo", "SERIAL NO", "serial-no", "serial_no", " serial.no "})
            QCOMPARE(normalisedName(name), std::string("_serial_no_"));
        QCOMPARE(normalisedName("IMEI号"), std::string("_imei_号_"));
        QCOMPARE(normalisedName(""), std::string("_"));
    }
};

PLUMBLINE_TEST(RecogniserTest)
#include "recogniser_test.moc"
