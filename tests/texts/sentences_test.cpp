// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_reader.h"
#include "tests/support/registry.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/step_text.h"
#include "ui/texts/wording.h"

#include <QFile>

using namespace plumbline;

namespace {

const RulePack& machineryPack()
{
    static const RulePack pack = [] {
        QFile file(QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/rules/caizi-2022-136.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no pack");
        return readRulePack(file.readAll().toStdString(), file.fileName()).value();
    }();
    return pack;
}

Obligation dueOn(std::optional<QDate> day)
{
    return {"safety_fee.year-plan", {}, day, {}, false, {{"year", "2024"}}, {}};
}

}

class SentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordingsFillTheirSlots_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* pattern, const char* answer) {
            QTest::newRow(pattern) << QString::fromUtf8(pattern) << QString::fromUtf8(answer);
        };
        row("plain", "plain");
        row("{amount}", "118220.16");
        row("{amount:money}", "118,220.16 元");
        row("{amount:number}", "118,220.16");
        row("{month:month}", "2024 年 5 月");
        row("{tonne:word}", "吨");
        row("a[ {amount}]b", "a 118220.16b");
        row("a[ {missing}]b", "ab");
        row("a[{missing}|this]b", "athisb");
        row("a[{amount}|this]b", "a118220.16b");
        row("[{missing}|x][{amount}|y]", "x118220.16");
        row("{sure?this:that}{tonne?this:that}{missing?this:that}", "thisthatthat");
        row("{zero:short}", "0 元");
        row("{tens:short}", "1,000 万元");
        row("{hundreds:short}", "1 亿元");
        row("{odd:short}", "123,456,789.01 元");
        row("{half:short}", "1.50 亿元");
    }
    void wordingsFillTheirSlots()
    {
        QFETCH(QString, pattern);
        const std::map<std::string_view, const char*> known{{"amount", "118220.16"}, {"month", "2024-05"}, {"tonne", "tonne"},
            {"sure", "yes"}, {"zero", "0.00"}, {"tens", "10000000.00"}, {"hundreds", "100000000.00"}, {"odd", "123456789.01"},
            {"half", "150000000.00"}};
        const Values values = [&](std::string_view name) {
            const auto found = known.find(name);
            return found == known.end() ? QString() : QString::fromLatin1(found->second);
        };
        const QByteArray utf8 = pattern.toUtf8();
        QTEST(say({utf8.constData(), ""}, Language::Chinese, values), "answer");
    }

    void problemsSpeakBothLanguages()
    {
        const Problem problem = Problem{"rules.none-in-force"}
                                    .with("subject", QStringLiteral("safety-fee"))
                                    .with("day", QStringLiteral("2021-05-31"));
        QCOMPARE(describe(problem, Language::Chinese).what, QStringLiteral("2021-05-31 没有适用于安全生产费用的规则。"));
        QCOMPARE(
            describe(problem, Language::English).what, QStringLiteral("No rule on the safety fee was in force on 2021-05-31."));
        for (const Language language : {Language::Chinese, Language::English}) {
            QVERIFY(!describe(problem, language).why.isEmpty());
            QVERIFY(!describe(problem, language).next.isEmpty());
        }
    }

    void aValueThatIsMissingLeavesASoundSentence()
    {
        QCOMPARE(describe({"number.negative"}, Language::Chinese).what, QStringLiteral("这个值是负数，这里只接受零和正数。"));
        QCOMPARE(describe({"number.negative"}, Language::English).what,
            QStringLiteral("This value is negative; only zero and above stand here."));
    }

    void unknownCodesStillSayAllTheyKnow()
    {
        QCOMPARE(describe(Problem{"nobody.knows"}.with("file", QStringLiteral("a.json")), Language::Chinese).what,
            QStringLiteral("nobody.knows file=a.json"));
    }

    void placesAreWrittenOut()
    {
        const Where where{QStringLiteral("plan.xlsx"), 3, 5, QStringLiteral("date")};
        QCOMPARE(whereText(where, Language::Chinese), QStringLiteral("plan.xlsx，第 3 行，第 5 列，字段 date"));
        QCOMPARE(whereText(where, Language::English), QStringLiteral("plan.xlsx, line 3, column 5, field date"));
        QCOMPARE(whereText({{}, 3}, Language::English), QStringLiteral("line 3"));
        QCOMPARE(whereText({}, Language::English), QString());
    }

    void aSliceOfTheScaleNamesItsEndsRateAndArticle()
    {
        const Step step{"scale", {{"over", "10000000.00"}, {"slice", "90000000.00"}, {"rate", "1.25%"}, {"exact", "1125000.00"}},
            Citation{"caizi-2022-136", 30, 0, "二", 0}};
        const StepSentence zh = stepSentence(step, Language::Chinese);
        QCOMPARE(zh.title, QStringLiteral("1,000 万元 – 1 亿元 × 1.25%"));
        QCOMPARE(zh.amount, QStringLiteral("1,125,000.00"));
        QCOMPARE(zh.source, QStringLiteral("第30条（二）"));
        QCOMPARE(stepSentence(step, Language::English).title, QStringLiteral("10,000,000 yuan – 100,000,000 yuan × 1.25%"));
    }

    void readingsAndActivitiesAreCalledByTheirNamesInThePack()
    {
        const Step step{
            "choice", {{"activities", "coal.outburst,coal.underground"}, {"chosen", "coal.outburst"}}, std::string("D11")};
        const StepSentence named = stepSentence(step, Language::Chinese, &machineryPack());
        QVERIFY2(named.title.startsWith(QStringLiteral("突出及冲击地压煤矿、")), qPrintable(named.title));
        QCOMPARE(named.source, QStringLiteral("口径 D11 多种灾害并列试算"));
        QCOMPARE(stepSentence(step, Language::English).source, QStringLiteral("reading D11"));
    }

    void aStepOfAnUnknownKindListsItsFigures()
    {
        const Step step{"novel", {{"base", "12.00"}, {"answer", "yes"}}, Citation{"x", 1, 0, {}, 0}};
        QCOMPARE(stepSentence(step, Language::Chinese).title, QStringLiteral("novel · base 12.00 · answer yes"));
    }

    void findingsNameTheirFigures()
    {
        const Finding finding{"safety_fee.use.below-minimum", Weight::Breach, {}, {},
            {{"year", "2024"}, {"use", "789000.00"}, {"due", "1418641.97"}, {"missing", "62185.19"},
                {"statement-due", "2025-04-30"}},
            {}, {}};
        QCOMPARE(findingSentence(finding, Language::Chinese),
            QStringLiteral("2024 年使用 789,000.00 元，不足应计提 1,418,641.97 元的 60%，还差 62,185.19 元；书面说明应于 "
                           "2025-04-30 前提交。"));
        QCOMPARE(weightWord(Weight::Warning, Language::Chinese), QStringLiteral("提醒"));
    }

    void usesAreCalledByTheirNamesInThePack()
    {
        const Finding finding{"safety_fee.use.not-listed", Weight::Breach, {}, {},
            {{"category", "machinery.5"}, {"industry", "coal"}, {"amount", "18000.00"}}, {}, {}};
        const QString sentence = findingSentence(finding, Language::Chinese, &machineryPack());
        QVERIFY2(!sentence.contains(QLatin1String("machinery.5")) && sentence.contains(QStringLiteral("18,000.00 元")),
            qPrintable(sentence));
    }

    void urgencyByTheDay_data()
    {
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QString>("word");
        QTest::newRow("no day") << QDate() << QStringLiteral("规则未定日期");
        QTest::newRow("yesterday") << QDate(2024, 9, 9) << QStringLiteral("逾期");
        QTest::newRow("today") << QDate(2024, 9, 10) << QStringLiteral("7 天内");
        QTest::newRow("in 7 days") << QDate(2024, 9, 17) << QStringLiteral("7 天内");
        QTest::newRow("in 8 days") << QDate(2024, 9, 18) << QStringLiteral("本月");
        QTest::newRow("last of the month") << QDate(2024, 9, 30) << QStringLiteral("本月");
        QTest::newRow("next month") << QDate(2024, 10, 1) << QStringLiteral("以后");
        QTest::newRow("the same month of next year") << QDate(2025, 9, 20) << QStringLiteral("以后");
    }
    void urgencyByTheDay()
    {
        QFETCH(QDate, due);
        const Obligation obligation = dueOn(due.isValid() ? std::optional(due) : std::nullopt);
        QTEST(urgencyWord(urgencyOf(obligation, QDate(2024, 9, 10)), Language::Chinese), "word");
        QCOMPARE(obligationSentence(obligation, Language::Chinese), QStringLiteral("编制 2024 年提取和使用计划"));
    }
};

PLUMBLINE_TEST(SentencesTest)
#include "sentences_test.moc"
