// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_reader.h"
#include "core/tailings/findings.h"
#include "core/tailings/pond_balance.h"
#include "tests/core/tailings/tailings_facts.h"
#include "tests/support/case_file.h"
#include "tests/support/registry.h"

#include <rapidcheck.h>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::tailings;

namespace {

const Id pondId = numbered(1);

FlowSum booked(Flow flow, const char* first, const char* last, std::int64_t tonnes, Got got = Got::Measured)
{
    const QDate day = QDate::fromString(QLatin1String(first), Qt::ISODate);
    return {{}, numbered(2), pondId, {}, Month::of(day), flow, got, Quantity::fromUnits(tonnes), day,
        QDate::fromString(QLatin1String(last), Qt::ISODate)};
}

/// 100 t into the pond in May; in June 50 t before the 15th, 30 t after it, and 20 t reclaimed after it.
Facts pondFacts(const std::vector<std::pair<std::string, std::string>>& surveys, const char* density)
{
    Facts facts;
    facts.registers.add("tailings.pond", {record(1, {{"name", "南库"}, {"dry_density", density}, {"capacity_m3", "1000000"}})});
    std::vector<Record> surveyed;
    for (const auto& [day, volume] : surveys)
        surveyed.push_back(
            record(10 + int(surveyed.size()), {{"pond", pondId.text()}, {"surveyed_on", day}, {"volume_m3", volume}}));
    facts.registers.add("tailings.survey", std::move(surveyed));
    facts.flows = {booked(Flow::IntoPond, "2024-05-03", "2024-05-31", 100),
        booked(Flow::IntoPond, "2024-06-01", "2024-06-15", 50, Got::Estimated),
        booked(Flow::IntoPond, "2024-06-16", "2024-06-30", 30), booked(Flow::Reclaimed, "2024-06-16", "2024-06-20", 20)};
    return facts;
}

}

/// Article 7 paragraph 2, of a pond: what it held, what came and went, what a survey found, what it holds.
class PondBalanceTest : public QObject {
    Q_OBJECT

    const RuleBook m_rules =
        *RuleBook::of({*readRulePack(sourceFile(QStringLiteral("resources/rules/mee-order-26.json")), QStringLiteral("26"))});
    const RulePack& pack() const { return *m_rules.packs().front(); }

private Q_SLOTS:
    void ofAMonth_data()
    {
        using Surveys = std::vector<std::pair<std::string, std::string>>;
        QTest::addColumn<Surveys>("surveys");
        QTest::addColumn<QString>("density");
        QTest::addColumn<QString>("opening");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("closing");
        const auto row = [](const char* name, Surveys surveys, const char* density, const char* opening, const char* found,
                             const char* closing) {
            QTest::newRow(name) << std::move(surveys) << QString::fromLatin1(density) << QString::fromLatin1(opening)
                                << QString::fromLatin1(found) << QString::fromLatin1(closing);
        };
        row("art. 7: never surveyed, what is booked", {}, "2", "100", "-", "160");
        row("art. 7: and no density is needed", {}, "", "100", "-", "160");
        row("surveyed before the month", {{"2024-05-31", "60"}}, "2", "120", "-", "180");
        row("surveyed in the middle of May", {{"2024-05-02", "10"}}, "2", "120", "-", "180");
        row("in the month: the lines of that day are in it", {{"2024-06-15", "80"}}, "2", "100", "10", "170");
        row("less than is booked", {{"2024-06-15", "70"}}, "2", "100", "-10", "150");
        row("exactly what is booked", {{"2024-06-15", "75"}}, "2", "100", "0", "160");
        row("on the last day", {{"2024-06-30", "75"}}, "2", "100", "-10", "150");
        row("the day after it", {{"2024-07-01", "75"}}, "2", "100", "-", "160");
        row("two in a month: the later stands", {{"2024-06-15", "99"}, {"2024-06-30", "90"}}, "2", "100", "20", "180");
        row("half up to the gram", {{"2024-06-30", "0.000001"}}, "1.5", "100", "-159.999998", "0.000002");
        row("a survey and no density", {{"2024-06-15", "75"}}, "", "!tailings.no-density", "", "");
    }
    void ofAMonth()
    {
        using Surveys = std::vector<std::pair<std::string, std::string>>;
        QFETCH(Surveys, surveys);
        QFETCH(QString, density);
        QFETCH(QString, opening);
        QFETCH(QString, found);
        QFETCH(QString, closing);
        const Facts facts = pondFacts(surveys, density.toLatin1().constData());
        const Record& pond = facts.registers.of("tailings.pond").front();
        const Month june(2024, 6);
        const Result<PondBalance> balance = pondBalanceOf(facts, pond, june, june, pack());
        if (!balance) {
            QCOMPARE('!' + std::string(balance.problem().code), opening.toStdString());
            return;
        }
        QCOMPARE(formatQuantity(balance->opening), opening.toStdString());
        QCOMPARE(balance->found ? formatQuantity(*balance->found) : std::string("-"), found.toStdString());
        QCOMPARE(formatQuantity(balance->closing), closing.toStdString());
        QCOMPARE(balance->terms.size(), std::size_t(2));
        QVERIFY(balance->terms.front().got == Got::Estimated); // the less sure of the two
        QCOMPARE(recomputePondBalance(balance->why, m_rules)->id(), balance->why.id());
    }

    /// Whatever is booked and surveyed: a month begins with what the one before ended with, and the year is its months.
    void monthsFollowOnOneAnother()
    {
        QVERIFY(rc::check("months of a pond follow on one another", [this] {
            const auto volume = [] { return std::to_string(*rc::gen::inRange(0, 500)); };
            std::vector<std::pair<std::string, std::string>> surveys;
            for (const char* const day : {"2024-05-31", "2024-06-15", "2024-07-01"}) {
                if (*rc::gen::arbitrary<bool>())
                    surveys.emplace_back(day, volume());
            }
            const Facts facts = pondFacts(surveys, "1.4");
            const Record& pond = facts.registers.of("tailings.pond").front();
            Quantity before;
            Quantity moved;
            for (int number = 1; number <= 12; ++number) {
                const Month month(2024, number);
                const PondBalance balance = *pondBalanceOf(facts, pond, month, month, pack());
                RC_ASSERT(balance.opening == before);
                before = balance.closing;
                moved = moved + balance.closing - balance.opening;
            }
            const PondBalance year = *pondBalanceOf(facts, pond, Month(2024, 1), Month(2024, 12), pack());
            RC_ASSERT(year.closing == before);
            RC_ASSERT(year.closing - year.opening == moved);
        }));
    }

    void whatTwoSurveysFoundOtherwiseIsAFinding_data()
    {
        QTest::addColumn<QString>("volume");
        QTest::addColumn<QString>("gap");
        // 80 t in and 20 t out after the first survey are 30 m³.
        QTest::newRow("art. 7: as booked") << QStringLiteral("80") << QString();
        QTest::newRow("less") << QStringLiteral("79.999999") << QStringLiteral("0.000001");
        QTest::newRow("more") << QStringLiteral("80.5") << QStringLiteral("-0.5");
    }
    void whatTwoSurveysFoundOtherwiseIsAFinding()
    {
        QFETCH(QString, volume);
        QFETCH(QString, gap);
        Facts facts = pondFacts({{"2024-05-31", "50"}, {"2024-06-30", volume.toStdString()}}, "2");
        facts.registers.add(
            "tailings.pond_state", {record(30, {{"pond", pondId.text()}, {"state", "operating"}, {"since", "2020-01-01"}})});
        std::vector<Finding> all;
        QVERIFY(pondFindings(facts, pack(), QDate(2024, 7, 1), all));
        QString found;
        for (const Finding& finding : all) {
            if (finding.code == "tailings.pond.survey-gap")
                found = QString::fromStdString(finding.figures.back().second);
        }
        QCOMPARE(found, gap);
    }
};

PLUMBLINE_TEST(PondBalanceTest)
#include "pond_balance_test.moc"
