// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_reader.h"
#include "core/safety_fee/accrual.h"
#include "tests/support/case_file.h"
#include "tests/support/registry.h"

using namespace plumbline;
using namespace plumbline::safety_fee;

namespace {

RulePack readShippedPack()
{
    return *readRulePack(tests::sourceFile(QStringLiteral("resources/rules/caizi-2022-136.json")), QStringLiteral("136"));
}

/// The shipped pack with one text in it replaced.
RulePack packWith(std::string_view old, std::string_view fresh)
{
    std::string bytes = tests::sourceFile(QStringLiteral("resources/rules/caizi-2022-136.json"));
    const std::size_t at = bytes.find(old);
    if (at == std::string::npos)
        qFatal("the pack doesn't hold the text to change");
    bytes.replace(at, old.size(), fresh);
    return *readRulePack(std::move(bytes), QStringLiteral("changed"));
}

/// 39(一)2, 11¶1: as the case files write a place.
QString citedPlace(const Citation& citation)
{
    QString text = QString::number(citation.article);
    if (citation.paragraph != 0)
        text += QStringLiteral("¶%1").arg(citation.paragraph);
    if (!citation.item.empty())
        text += QStringLiteral("(%1)").arg(QString::fromStdString(citation.item));
    return citation.subitem == 0 ? text : text + QString::number(citation.subitem);
}

/// The places of the steps that make up the amount; the choice and the spread are tested on their own.
QStringList citedPlaces(const StandardsTable& table, const Accrual& accrual)
{
    QStringList places;
    for (const Step& step : receiptSteps(table, accrual)) {
        if (step.kind != "choice" && step.kind != "spread")
            places.append(citedPlace(std::get<Citation>(step.source)));
    }
    return places;
}

ExactAmount sumOfSteps(const Accrual& accrual)
{
    ExactAmount sum;
    for (const AccrualStep& step : accrual.steps) {
        std::visit(
            [&]<class S>(const S& part) {
                if constexpr (requires { part.exact; })
                    sum += part.exact;
            },
            step);
    }
    return sum;
}

struct Answer {
    StandardsTable table;
    Accrual accrual;
};

/// As a row asks: day, activities joined by "+", basis=figure.
Result<Answer> answerTo(const tests::CaseRow& row, const RuleBook& rules)
{
    const QDate day = TRY(parseDate(row.text(1)));
    Answer answer{TRY(StandardsTable::of(*TRY(rules.inForceOn("safety-fee", day)))), {}};
    std::vector<std::string> names;
    for (const QString& name : row.cell(2).split(QLatin1Char('+')))
        names.push_back(name.toStdString());
    if (names.size() == 1)
        TRY(choose(answer.accrual, answer.table, names.front()));
    else
        TRY(chooseHighest(answer.accrual, answer.table, std::vector<std::string_view>(names.begin(), names.end())));
    TRY(reckon(answer.accrual, row.cell(3).section(QLatin1Char('='), 0, 0).toStdString(),
        row.cell(3).section(QLatin1Char('='), 1).toStdString()));
    return answer;
}

/// Its steps point into the table.
Accrual accrued(const StandardsTable& table, std::string_view activity, const char* basis)
{
    return *accrue(table, activity, *parseBasis(table.find(activity)->standard->basis, basis));
}

QString accrualCode(const Problem& problem)
{
    return QString::fromLatin1(problem.code.data(), qsizetype(problem.code.size()));
}

template <class T> QString accrualCode(const Result<T>& result)
{
    return result ? QStringLiteral("no problem") : accrualCode(result.problem());
}

}

class AccrualTest : public QObject {
    Q_OBJECT

    const RulePack m_pack = readShippedPack();
    const RuleBook m_rules = *RuleBook::of({m_pack});
    const StandardsTable m_table = *StandardsTable::of(m_pack);

private Q_SLOTS:
    void everyRow_data()
    {
        QTest::addColumn<int>("index");
        const std::vector<tests::CaseRow> rows = tests::caseRows(QStringLiteral("safety_fee/accrual.case"));
        for (std::size_t at = 0; at < rows.size(); ++at)
            QTest::newRow(rows[at].name().constData()) << int(at);
    }
    void everyRow()
    {
        static const std::vector<tests::CaseRow> rows = tests::caseRows(QStringLiteral("safety_fee/accrual.case"));
        QFETCH(int, index);
        const tests::CaseRow& row = rows[std::size_t(index)];
        const Result<Answer> answer = answerTo(row, m_rules);
        if (row.cell(4).startsWith(QLatin1Char('!'))) {
            QCOMPARE(QLatin1Char('!') + accrualCode(answer), row.cell(4));
            return;
        }
        QVERIFY2(answer.isOk(), qPrintable(accrualCode(answer)));
        const Accrual& accrual = answer->accrual;
        QCOMPARE(QString::fromStdString(formatMoney(accrual.amount)), row.cell(4));
        QCOMPARE(citedPlaces(answer->table, accrual).join(QStringLiteral(", ")), row.cell(5));
        QVERIFY(sumOfSteps(accrual) == accrual.exact);
        QCOMPARE(formatMoney(*accrual.exact.rounded(Rounding::HalfUp)), row.text(4));
        QCOMPARE(accrual.months.has_value(), accrual.chosen->standard->period == BasisPeriod::Year);
    }

    void everyStandardHasARow()
    {
        QSet<QString> asked;
        for (const tests::CaseRow& row : tests::caseRows(QStringLiteral("safety_fee/accrual.case")))
            asked.insert(row.cell(2));
        for (const Standard& standard : m_pack.standards)
            QVERIFY2(asked.contains(QString::fromStdString(standard.id)), standard.id.c_str());
        QCOMPARE(m_pack.standards.size(), std::size_t(48));
    }

    void everyReceiptIsReckonedAgainToTheSameBytes()
    {
        for (const tests::CaseRow& row : tests::caseRows(QStringLiteral("safety_fee/accrual.case"))) {
            if (row.cell(4).startsWith(QLatin1Char('!')))
                continue;
            const Result<Answer> answer = answerTo(row, m_rules);
            QVERIFY(answer.isOk());
            const Receipt receipt = accrualReceipt(answer->table, answer->accrual, *parseDate(row.text(1)));
            const Result<Receipt> read = Receipt::fromJson(*Json::read(canonicalBytes(receipt.toJson())));
            QVERIFY2(read.isOk(), row.name().constData());
            const Result<Receipt> again = recomputeAccrual(*read, m_rules);
            QVERIFY2(again.isOk(), row.name().constData());
            QCOMPARE(canonicalBytes(again->toJson()), canonicalBytes(receipt.toJson()));
            QCOMPARE(receipt.result, row.text(4));
        }
    }

    void article7_theChoiceNamesAllHazardsAndCitesTheArticle()
    {
        const std::array<std::string_view, 3> hazards{"coal.underground", "coal.outburst", "coal.high-gas"};
        const Accrual accrual = *accrue(m_table, hazards, *parseBasis(Basis::OutputTonnes, "10"));
        const Step step = receiptSteps(m_table, accrual).front();
        QCOMPARE(step.kind, std::string("choice"));
        QCOMPARE(std::string(step.figure("activities")), std::string("coal.underground, coal.outburst, coal.high-gas"));
        QCOMPARE(std::string(step.figure("chosen")), std::string("coal.outburst"));
        QCOMPARE(citedPlace(std::get<Citation>(step.source)), QStringLiteral("7"));
    }

    void readingD11_whatMayStandTogether_data()
    {
        QTest::addColumn<QStringList>("hazards");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("reason");
        const QString refused = QStringLiteral("accrue.list-not-combinable");
        QTest::newRow("an empty list") << QStringList() << refused << QStringLiteral("too-few");
        QTest::newRow("a list of one") << QStringList{QStringLiteral("coal.outburst")} << refused << QStringLiteral("too-few");
        QTest::newRow("the same twice") << QStringList{QStringLiteral("coal.outburst"), QStringLiteral("coal.outburst")}
                                        << refused << QStringLiteral("repeated");
        QTest::newRow("with the open pit") << QStringList{QStringLiteral("coal.outburst"), QStringLiteral("coal.open-pit")}
                                           << refused << QStringLiteral("not-underground");
        QTest::newRow("with an underground metal mine")
            << QStringList{QStringLiteral("coal.outburst"), QStringLiteral("noncoal.metal.underground")} << refused
            << QStringLiteral("not-underground");
        QTest::newRow("with a stranger") << QStringList{QStringLiteral("coal.outburst"), QStringLiteral("coal")}
                                         << QStringLiteral("accrue.unknown-activity") << QString();
    }
    void readingD11_whatMayStandTogether()
    {
        QFETCH(QStringList, hazards);
        QFETCH(QString, code);
        QFETCH(QString, reason);
        std::vector<std::string> names;
        for (const QString& hazard : hazards)
            names.push_back(hazard.toStdString());
        Accrual accrual;
        const Result<void> chosen = chooseHighest(accrual, m_table, std::vector<std::string_view>(names.begin(), names.end()));
        QCOMPARE(accrualCode(chosen), code);
        QCOMPARE(chosen.problem().argument("reason"), reason);
        QCOMPARE(chosen.problem().where.field, QStringLiteral("activity"));
    }

    void readingD2_elevenEqualMonthsAndDecember_data()
    {
        QTest::addColumn<qint64>("annual");
        QTest::addColumn<qint64>("month");
        QTest::addColumn<qint64>("december");
        QTest::newRow("nothing") << qint64(0) << qint64(0) << qint64(0);
        QTest::newRow("one fen") << qint64(1) << qint64(0) << qint64(1);
        QTest::newRow("eleven fen") << qint64(11) << qint64(0) << qint64(11);
        QTest::newRow("twelve fen") << qint64(12) << qint64(1) << qint64(1);
        QTest::newRow("twenty-three fen") << qint64(23) << qint64(1) << qint64(12);
        QTest::newRow("the worked example") << qint64(141864197) << qint64(11822016) << qint64(11822021);
        QTest::newRow("the largest") << qint64(INT64_MAX) << qint64(INT64_MAX / 12) << qint64(INT64_MAX - 11 * (INT64_MAX / 12));
    }
    void readingD2_elevenEqualMonthsAndDecember()
    {
        QFETCH(qint64, annual);
        QFETCH(qint64, month);
        QFETCH(qint64, december);
        const TwelveMonths months = twelfths(Money::fromFen(annual));
        for (std::size_t at = 0; at < 11; ++at)
            QCOMPARE(months[at].fen(), month);
        QCOMPARE(months.back().fen(), december);
    }

    void theSpreadRestsOnAReadingNotAnArticle()
    {
        const Accrual accrual = accrued(m_table, "machinery", "123456789.01");
        const Step step = receiptSteps(m_table, accrual).back();
        QCOMPARE(step.kind, std::string("spread"));
        QCOMPARE(std::get<std::string>(step.source), std::string("D2"));
        QVERIFY(m_pack.reading("D2"));
        QCOMPARE(std::string(step.figure("annual")), std::string("1418641.97"));
        QCOMPARE(accrual.months->back().fen(), qint64(11822021));
    }

    void oneChangedRateChangesAmountAndStepTogether()
    {
        const RulePack changed = packWith("\"rate\": \"2.35%\"", "\"rate\": \"2.36%\"");
        const StandardsTable table = *StandardsTable::of(changed);
        const Accrual before = accrued(m_table, "machinery", "123456789.01");
        const Accrual after = *accrue(table, "machinery", *parseMoney("123456789.01"));
        QCOMPARE(formatMoney(before.amount), std::string("1418641.97"));
        QCOMPARE(formatMoney(after.amount), std::string("1419641.97"));
        const std::vector<Step> old = receiptSteps(m_table, before);
        const std::vector<Step> fresh = receiptSteps(table, after);
        QCOMPARE(std::string(old[0].figure("rate")), std::string("2.35%"));
        QCOMPARE(std::string(fresh[0].figure("rate")), std::string("2.36%"));
        QCOMPARE(std::string(fresh[0].figure("exact")), std::string("236000.00"));
        QCOMPARE(std::string(fresh[1].figure("exact")), std::string(old[1].figure("exact")));
        // A receipt names its pack by its bytes: the old pack doesn't answer for the new one.
        const Receipt receipt = accrualReceipt(table, after, QDate(2023, 5, 31));
        QCOMPARE(accrualCode(recomputeAccrual(receipt, m_rules)), QStringLiteral("rules.unknown-pack"));
        QCOMPARE(recomputeAccrual(receipt, *RuleBook::of({changed}))->id(), receipt.id());
    }

    void anAccrualKeptAndFilledAgainForgetsTheLastOne()
    {
        Accrual accrual;
        QVERIFY(choose(accrual, m_table, "machinery").isOk());
        QVERIFY(reckon(accrual, *parseMoney("6000000000")).isOk());
        QCOMPARE(accrual.steps.size(), std::size_t(6));
        QVERIFY(choose(accrual, m_table, "coal.open-pit").isOk());
        QVERIFY(reckon(accrual, *parseQuantity("3")).isOk());
        QCOMPARE(accrual.steps.size(), std::size_t(1));
        QCOMPARE(accrual.activities.size(), std::size_t(1));
        QCOMPARE(accrual.amount.fen(), qint64(1500));
        QVERIFY(!accrual.months);
    }

    void figuresThatDoNotFit_data()
    {
        QTest::addColumn<QString>("activity");
        QTest::addColumn<bool>("isMoney");
        QTest::addColumn<qint64>("figure");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* activity, bool isMoney, qint64 figure, const char* code) {
            QTest::newRow(name) << QString::fromLatin1(activity) << isMoney << figure << QString::fromLatin1(code);
        };
        row("money for tonnes", "coal.outburst", true, 100, "accrue.wrong-basis");
        row("tonnes for money", "machinery", false, 100, "accrue.wrong-basis");
        row("tonnes for a cost", "construction.mine", false, 100, "accrue.wrong-basis");
        row("negative money", "machinery", true, -1, "number.negative");
        row("negative tonnes", "coal.outburst", false, -1, "number.negative");
        row("an amount at the edge of 64 bits", "coal.outburst", false, 1'844'674'407'370'955, "no problem");
        row("an amount beyond 64 bits", "coal.outburst", false, 1'844'674'407'370'956, "number.too-large");
    }
    void figuresThatDoNotFit()
    {
        QFETCH(QString, activity);
        QFETCH(bool, isMoney);
        QFETCH(qint64, figure);
        QFETCH(QString, code);
        const BasisFigure basis = isMoney ? BasisFigure(Money::fromFen(figure)) : BasisFigure(Quantity::fromUnits(figure));
        QCOMPARE(accrualCode(accrue(m_table, activity.toStdString(), basis)), code);
    }

    void aNationalPackNeedsTheReadingOfTwelfths()
    {
        const RulePack without = packWith("\"id\": \"D2\"", "\"id\": \"D2x\"");
        QCOMPARE(accrualCode(StandardsTable::of(without)), QStringLiteral("rules.no-such-reading"));
        RulePack overlay = without;
        overlay.overlays = "caizi-2022-136";
        QVERIFY(StandardsTable::of(overlay).isOk());
    }

    void receiptsThatCannotBeReckonedAgain_data()
    {
        QTest::addColumn<QString>("inputs");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* inputs, const char* code) {
            QTest::newRow(inputs) << QString::fromLatin1(inputs) << QString::fromLatin1(code);
        };
        row(R"({"activities":["machinery"],"basis":{"prior_year_revenue":"1"}})", "no problem");
        row(R"({"basis":{"prior_year_revenue":"1"}})", "json.missing-key");
        row(R"({"activities":["machinery"]})", "json.missing-key");
        row(R"({"activities":["machinery"],"basis":{},"more":""})", "json.unknown-key");
        row(R"({"activities":["machinery"],"basis":{}})", "receipt.malformed");
        row(R"({"activities":["machinery"],"basis":"1"})", "receipt.malformed");
        row(R"({"activities":[["machinery"]],"basis":{"prior_year_revenue":"1"}})", "receipt.malformed");
        row(R"({"activities":[],"basis":{"prior_year_revenue":"1"}})", "accrue.list-not-combinable");
        row(R"({"activities":["machinery"],"basis":{"output_tonnes":"1"}})", "accrue.wrong-basis");
        row(R"({"activities":["machinery"],"basis":{"prior_year_revenue":"x"}})", "number.malformed");
    }
    void receiptsThatCannotBeReckonedAgain()
    {
        QFETCH(QString, inputs);
        QFETCH(QString, code);
        Receipt receipt = accrualReceipt(m_table, accrued(m_table, "machinery", "1"), QDate(2023, 5, 31));
        receipt.inputs = Json::read(inputs.toStdString())->object();
        QCOMPARE(accrualCode(recomputeAccrual(receipt, m_rules)), code);
        receipt.packs.clear();
        QCOMPARE(accrualCode(recomputeAccrual(receipt, m_rules)), QStringLiteral("receipt.malformed"));
        receipt.rule = "safety_fee.month";
        QCOMPARE(accrualCode(recomputeAccrual(receipt, m_rules)), QStringLiteral("receipt.unknown-rule"));
    }
};

PLUMBLINE_TEST(AccrualTest)
#include "accrual_test.moc"
