// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_reader.h"
#include "core/tailings/findings.h"
#include "core/tailings/retention.h"
#include "core/tailings/self_check.h"
#include "core/tailings/water_share.h"
#include "tests/core/tailings/tailings_facts.h"
#include "tests/support/case_file.h"
#include "tests/support/registry.h"

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::tailings;

/// Articles 7 and 17: how long ledgers, flow-meter records and video are kept; and the self-check's newest answers.
class TailingsKeepingTest : public QObject {
    Q_OBJECT

    const RuleBook m_rules =
        *RuleBook::of({*readRulePack(sourceFile(QStringLiteral("resources/rules/mee-order-26.json")), QStringLiteral("26"))});
    const RulePack& pack() const { return *m_rules.packs().front(); }

    static Facts outletFacts(bool hasMeter, bool hasVideo, std::vector<Record> recordings)
    {
        Facts facts;
        facts.registers.add("tailings.outlet",
            {record(3, {{"name", "DW001"}, {"has_meter", hasMeter ? "1" : "0"}, {"has_video", hasVideo ? "1" : "0"}})});
        facts.registers.add("tailings.recording", std::move(recordings));
        facts.discharges = {{numbered(3), QDate(2024, 6, 5), QDate(2024, 6, 10)}};
        return facts;
    }
    static Record recording(const char* kind, const char* from, const char* until, const char* dropped = "")
    {
        Cells cells{{"outlet", numbered(3).text()}, {"kind", kind}, {"from_on", from}, {"until_on", until}};
        if (*dropped)
            cells.emplace("dropped_on", dropped);
        return record(40, std::move(cells));
    }
    QStringList told(const Facts& facts, QDate today) const
    {
        std::vector<Finding> all;
        if (!recordingFindings(facts, pack(), facts.registers.of("tailings.outlet").front(), today, all))
            return {QStringLiteral("problem")};
        QStringList codes;
        for (const Finding& finding : all) {
            QString text = QString::fromStdString(finding.code.substr(std::string("tailings.recording.").size()));
            for (const auto& [name, value] : finding.figures) {
                if (name == "count" || name == "until")
                    text += QLatin1Char(' ') + QString::fromStdString(value);
            }
            codes += text;
        }
        return codes;
    }

private Q_SLOTS:
    void untilWhen_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("until");
        const auto row = [](const char* name, const char* kind, QDate last, const char* until) {
            QTest::newRow(name) << QString::fromLatin1(kind) << last << QString::fromLatin1(until);
        };
        row("art. 17 D37 a meter's, from the year's end", "meter", QDate(2024, 1, 1), "2029-12-31");
        row("art. 17 D37 on the year's last day", "meter", QDate(2024, 12, 31), "2029-12-31");
        row("art. 17 three months of video", "video", QDate(2024, 6, 10), "2024-09-10");
        row("art. 17 from the end of a long month into a short one", "video", QDate(2024, 11, 30), "2025-02-28");
        row("art. 17 into a leap February", "video", QDate(2023, 11, 30), "2024-02-29");
    }
    void untilWhen()
    {
        QFETCH(QString, kind);
        QFETCH(QDate, last);
        QFETCH(QString, until);
        const Result<Receipt> why = recordingRetention(last, kind.toStdString(), pack());
        QCOMPARE(QString::fromStdString(why->result), until);
        QCOMPARE(recomputeRetention(*why, m_rules)->id(), why->id());
    }

    void whatIsFound_data()
    {
        using Records = std::vector<Record>;
        QTest::addColumn<Facts>("facts");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, Facts facts, QDate today, const char* expected) {
            QTest::newRow(name) << std::move(facts) << today << QString::fromLatin1(expected);
        };
        const Records meter{recording("meter", "2024-06-05", "2024-06-10")};
        const QDate later(2024, 7, 1);
        row("art. 17 every day is recorded", outletFacts(true, false, meter), later, "");
        row("art. 17 nothing is", outletFacts(true, false, {}), later, "missing 6");
        row("art. 17 not without an instrument", outletFacts(false, false, {}), later, "");
        row("art. 17 the last day isn't", outletFacts(true, false, {recording("meter", "2024-06-05", "2024-06-09")}), later,
            "missing 1");
        row("art. 17 today isn't late yet", outletFacts(true, false, {recording("meter", "2024-06-05", "2024-06-09")}),
            QDate(2024, 6, 10), "");
        row("art. 17 the first day isn't", outletFacts(true, false, {recording("meter", "2024-06-06", "2024-06-10")}), later,
            "missing 1");
        row("art. 17 a meter's record is no video", outletFacts(true, true, meter), later, "missing 6");
        row("art. 17 video of the last three months alone", outletFacts(false, true, {}), QDate(2024, 9, 8), "missing 3");
        row("art. 17 on the last day it is to be there", outletFacts(false, true, {}), QDate(2024, 9, 10), "missing 1");
        row("art. 17 the day after", outletFacts(false, true, {}), QDate(2024, 9, 11), "");
        row("art. 17 five years on", outletFacts(true, false, {}), QDate(2029, 12, 31), "missing 6");
        row("art. 17 and a day", outletFacts(true, false, {}), QDate(2030, 1, 1), "");
        const auto dropped = [&](const char* kind, const char* day) {
            return outletFacts(false, false, {recording(kind, "2024-06-05", "2024-06-10", day)});
        };
        const QDate far(2031, 1, 1);
        row("art. 17 dropped on the last day of the five years", dropped("meter", "2029-12-31"), far, "dropped-early 2029-12-31");
        row("art. 17 dropped the day after", dropped("meter", "2030-01-01"), far, "");
        row("art. 17 video dropped on its last day", dropped("video", "2024-09-10"), far, "dropped-early 2024-09-10");
        row("art. 17 video dropped the day after", dropped("video", "2024-09-11"), far, "");
        row("not dropped yet on that day", dropped("meter", "2026-01-01"), QDate(2025, 12, 31), "");
    }
    void whatIsFound()
    {
        QFETCH(Facts, facts);
        QFETCH(QDate, today);
        QFETCH(QString, told);
        QCOMPARE(this->told(facts, today).join(QLatin1Char(',')), told);
    }

    /// Article 7 paragraph 3: each of the producer's years has its day, the operator's ledger none.
    void allThatIsKept()
    {
        Facts facts = outletFacts(true, false, {recording("meter", "2024-06-05", "2024-06-10", "2025-01-01")});
        facts.registers.add("tailings.mill", {record(1, {{"name", "M"}})});
        facts.registers.add("tailings.pond", {record(2, {{"name", "P"}})});
        const Result<std::vector<Kept>> kept = keptThings(facts, pack(), QDate(2024, 6, 30));
        QStringList lines;
        for (const Kept& one : *kept)
            lines += QString::fromStdString(one.what) + QLatin1Char(' ') + one.from.toString(Qt::ISODate) + QLatin1Char(' ')
                + one.through.toString(Qt::ISODate) + QLatin1Char(' ')
                + (one.until ? one.until->toString(Qt::ISODate) : QStringLiteral("for ever"))
                + (one.isDroppedEarly() ? QStringLiteral(" early") : QString());
        const QStringList expected{QStringLiteral("producer-ledger 2022-07-01 2022-12-31 2027-12-31"),
            QStringLiteral("producer-ledger 2023-01-01 2023-12-31 2028-12-31"),
            QStringLiteral("producer-ledger 2024-01-01 2024-06-30 2029-12-31"),
            QStringLiteral("operator-ledger 2022-07-01 2024-06-30 for ever"),
            QStringLiteral("meter 2024-06-05 2024-06-10 2029-12-31 early")};
        QCOMPARE(lines, expected);
    }

    /// Article 17 paragraph 1: the share of a month's water that went back, lines of one pond and month summed.
    void waterThatWentBack_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* lines, const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(lines).split(QLatin1Char(';'), Qt::SkipEmptyParts)
                                << QString::fromLatin1(expected);
        };
        row("art. 17 all of it", "2024-05 100 0", "2024-05 100");
        row("art. 17 none", "2024-05 0 7", "2024-05 0");
        row("art. 17 two of three, half up", "2024-05 2 1", "2024-05 66.67");
        row("art. 17 exactly half a hundredth goes up", "2024-05 0.00005 0.99995", "2024-05 0.01");
        row("art. 17 just below it doesn't", "2024-05 0.000049 0.999951", "2024-05 0");
        row("art. 17 no water at all", "2024-05 0 0", "2024-05 0");
        row("art. 17 two lines of a month", "2024-05 1 1;2024-05 2 0", "2024-05 75");
        row("art. 17 by month, of this year", "2024-06 1 0;2024-05 0 1;2023-05 1 1", "2024-05 0,2024-06 100");
    }
    void waterThatWentBack()
    {
        QFETCH(QStringList, lines);
        QFETCH(QString, expected);
        Facts facts;
        facts.registers.add("tailings.pond", {record(2, {{"name", "P"}})});
        std::vector<Record> water;
        for (const QString& line : lines) {
            const QStringList words = line.split(QLatin1Char(' '));
            water.push_back(record(50 + int(water.size()),
                {{"pond", numbered(2).text()}, {"month", words[0].toStdString()}, {"returned_m3", words[1].toStdString()},
                    {"out_m3", words[2].toStdString()}}));
        }
        facts.registers.add("tailings.water", std::move(water));
        QStringList shown;
        for (const WaterShare& share : waterShares(facts, pack(), 2024)) {
            shown += QString::fromStdString(formatMonth(share.month) + ' ' + formatQuantity(share.percent));
            QCOMPARE(share.why.result, formatQuantity(share.percent));
            QCOMPARE(recomputeWaterShare(share.why, m_rules)->id(), share.why.id());
        }
        QCOMPARE(shown.join(QLatin1Char(',')), expected);
    }

    /// Articles 6, 8 to 19, 22 to 25: the newest answer by that day; one for the pond before one for all of them.
    void newestAnswers_data()
    {
        QTest::addColumn<bool>("ofPond");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("says");
        QTest::newRow("nobody has answered yet") << false << QDate(2024, 12, 31) << QString();
        QTest::newRow("on the day of the first") << false << QDate(2025, 1, 1) << QStringLiteral("no");
        QTest::newRow("the day before the second") << false << QDate(2025, 5, 31) << QStringLiteral("no");
        QTest::newRow("on the day of the second") << false << QDate(2025, 6, 1) << QStringLiteral("yes");
        QTest::newRow("the pond's own") << true << QDate(2025, 6, 1) << QStringLiteral("not-applicable");
        QTest::newRow("for the pond, before it had its own") << true << QDate(2025, 1, 1) << QStringLiteral("no");
    }
    void newestAnswers()
    {
        QFETCH(bool, ofPond);
        QFETCH(QDate, today);
        QFETCH(QString, says);
        const auto answer = [](int number, const char* day, const char* word, bool isOfPond) {
            Cells cells{{"question", "operator.dust"}, {"answered_on", day}, {"answer", word}};
            if (isOfPond)
                cells.emplace("pond", numbered(2).text());
            return record(number, std::move(cells));
        };
        Facts facts;
        facts.registers.add("tailings.answer",
            {answer(11, "2025-06-01", "yes", false), answer(10, "2025-01-01", "no", false),
                answer(12, "2025-03-01", "not-applicable", true)});
        const auto lines = checkLines(facts, pack(), ofPond ? std::optional(numbered(2)) : std::nullopt, today);
        QVERIFY(lines.size() > 20);
        for (const CheckLine& line : lines) {
            if (line.question->id == "operator.dust")
                QCOMPARE(QString::fromUtf8(line.says().data(), qsizetype(line.says().size())), says);
            const bool isOfScope = line.question->citation.article == 2;
            QVERIFY2(line.consequence || isOfScope, line.question->id.c_str()); // a "no" names its provision on penalties
            QVERIFY(!ofPond || line.question->id.starts_with("operator."));
        }
    }
};

PLUMBLINE_TEST(TailingsKeepingTest)
#include "keeping_test.moc"
