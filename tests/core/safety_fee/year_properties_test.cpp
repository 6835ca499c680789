// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_reader.h"
#include "core/safety_fee/receipt_rules.h"
#include "core/safety_fee/year.h"
#include "core/safety_fee/year_end.h"
#include "tests/core/safety_fee/law_cases.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <random>
#include <set>

using namespace plumbline;
using namespace plumbline::safety_fee;
using namespace plumbline::tests;

namespace {

/// Machinery on last year's revenue and an open pit on its output, with random figures and uses.
Facts randomFacts(std::mt19937_64& random)
{
    const auto fen = [&](std::int64_t most) { return Money::fromFen(std::int64_t(random() % std::uint64_t(most))); };
    Facts facts = enterpriseWith(QStringLiteral("machinery"));
    facts.revenues.push_back({idOf(3), idOf(1), 2023, fen(500'000'000'000)});
    Activity pit = facts.activities.front();
    pit.id = idOf(2);
    pit.standards = {"noncoal.metal.open-pit"};
    facts.activities.push_back(pit);
    for (int number = 1; number <= 12; ++number) {
        facts.outputs.push_back(
            {idOf(3), idOf(2), Month(2024, number), Quantity::fromMillionths(Wide(random() % 900'000'000'000)), {}});
        facts.uses.push_back({idOf(4), idOf(1), Month(2024, number), "machinery.1", fen(40'000'000), UseState::Incurred});
    }
    facts.years.front().openingBalance = fen(1'000'000'000);
    if (random() % 4 != 0) {
        facts.years.front().isFirstYear = false;
        facts.years.front().priorYearDue = fen(400'000'000);
    }
    return facts;
}

const QDate later(2025, 6, 30);

Money accruedByLines(const YearAccrual& year, Month month)
{
    Sum sum;
    for (const ActivityYear& activity : year.activities) {
        for (const ActivityMonth& part : activity.months) {
            if (part.month == month)
                sum += part.accrued;
        }
    }
    return *sum.total();
}

}

class YearPropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void monthsSumToTheYearWhereNothingIsSuspended_data() { seeds(); }
    void monthsSumToTheYearWhereNothingIsSuspended()
    {
        QFETCH(int, seed);
        std::mt19937_64 random(std::uint64_t(seed) + 1);
        const Facts facts = randomFacts(random);
        const Result<YearAccrual> year = accrueYear(facts, shippedBook(), 2024, later);
        QVERIFY(year.isOk());
        Sum due;
        for (const ActivityYear& activity : year->activities) {
            Sum scheduled;
            for (const ActivityMonth& month : activity.months)
                scheduled += month.scheduled;
            QCOMPARE(yuan(*scheduled.total()), yuan(activity.due));
            due += activity.due;
        }
        QCOMPARE(yuan(*due.total()), yuan(year->due));
    }

    void aSuspendedMonthAddsNothingAndIsNeverCaughtUp_data() { seeds(); }
    void aSuspendedMonthAddsNothingAndIsNeverCaughtUp()
    {
        QFETCH(int, seed);
        std::mt19937_64 random(std::uint64_t(seed) + 1);
        const Result<YearAccrual> year = accrueYear(randomFacts(random), shippedBook(), 2024, later);
        QVERIFY(year.isOk());
        Money opening = year->months.front().opening;
        for (const FundMonth& month : year->months) {
            QCOMPARE(month.opening.fen(), opening.fen());
            QCOMPARE(month.isSuspended, year->threshold && opening >= *year->threshold);
            QCOMPARE(month.accrued.fen(), month.isSuspended ? 0 : month.scheduled.fen());
            QCOMPARE(month.closing.fen(), opening.fen() + month.accrued.fen() - month.use.fen());
            opening = month.closing;
            QCOMPARE(yuan(accruedByLines(*year, month.month)), yuan(month.accrued));
        }
    }

    /// The figures are reckoned without receipts: each is still the result of its own.
    void aFigureIsTheResultOfItsReceipt_data() { seeds(); }
    void aFigureIsTheResultOfItsReceipt()
    {
        QFETCH(int, seed);
        std::mt19937_64 random(std::uint64_t(seed) + 1);
        const Result<YearAccrual> year = accrueYear(randomFacts(random), shippedBook(), 2024, later);
        QVERIFY(year.isOk());
        for (const ActivityYear& activity : year->activities) {
            QCOMPARE(textOf(activity.why()->result), yuan(activity.due));
            for (const ActivityMonth& month : activity.months)
                QCOMPARE(textOf(month.why()->result), yuan(month.accrued));
        }
        for (const FundMonth& month : year->months)
            QCOMPARE(textOf(month.why()->result), month.isSuspended ? QStringLiteral("yes") : QStringLiteral("no"));
        QCOMPARE(textOf(year->dueWhy()->result), yuan(year->due));
        QCOMPARE(textOf(year->accruedWhy()->result), yuan(year->accrued));
    }

    void everyReceiptIsReckonedAgainToEqualBytes_data() { seeds(); }
    void everyReceiptIsReckonedAgainToEqualBytes()
    {
        QFETCH(int, seed);
        std::mt19937_64 random(std::uint64_t(seed) + 1);
        const Result<YearAccrual> year = accrueYear(randomFacts(random), shippedBook(), 2024, later);
        QVERIFY(year.isOk());
        const Result<std::vector<Receipt>> receipts = year->receipts();
        QVERIFY(receipts.isOk());
        for (const Receipt& receipt : *receipts) {
            const std::string bytes = canonicalBytes(receipt.toJson());
            const Result<Json> read = Json::readCanonical(bytes);
            QVERIFY(read.isOk());
            const Result<Receipt> fromBytes = Receipt::fromJson(*read);
            QVERIFY(fromBytes.isOk());
            const Result<Receipt> again = recompute(*fromBytes, shippedBook());
            QVERIFY2(again.isOk(), receipt.rule.c_str());
            QCOMPARE(textOf(canonicalBytes(again->toJson())), textOf(bytes));
        }
    }

    void everyRuleOfReceiptsIsReckonedAgain()
    {
        Receipt receipt;
        receipt.packs = {{shippedPack().id, shippedPack().sha256}};
        receipt.day = QDate(2024, 12, 31);
        for (const char* const rule : receiptRules) {
            receipt.rule = rule;
            const Result<Receipt> again = recompute(receipt, shippedBook());
            QVERIFY2(!again && again.problem().code != "receipt.unknown-rule", rule);
        }
        receipt.rule = "safety_fee.nothing";
        QCOMPARE(textOf(recompute(receipt, shippedBook()).problem().code), QStringLiteral("receipt.unknown-rule"));
        receipt.rule = "safety_fee.month";
        receipt.packs.front().sha256 = std::string(64, '0');
        QCOMPARE(textOf(recompute(receipt, shippedBook()).problem().code), QStringLiteral("rules.unknown-pack"));
    }

    void aChangedRateChangesFigureAndReceipt()
    {
        std::string bytes = shippedBytes();
        const std::string rate = "\"2.35%\"";
        const std::size_t at = bytes.find(rate);
        QVERIFY(at != std::string::npos && bytes.find(rate, at + 1) == std::string::npos);
        bytes.replace(at, rate.size(), "\"2.45%\"");
        Result<RulePack> changed = readRulePack(bytes, QStringLiteral("changed"));
        QVERIFY(changed.isOk());
        const Result<RuleBook> book = RuleBook::of({*changed});
        QVERIFY(book.isOk());

        Facts facts = enterpriseWith(QStringLiteral("machinery"));
        facts.revenues.push_back({idOf(3), idOf(1), 2023, money(QStringLiteral("123456789.01"))});
        const Result<YearAccrual> before = accrueYear(facts, shippedBook(), 2024, later);
        const Result<YearAccrual> after = accrueYear(facts, *book, 2024, later);
        QVERIFY(before.isOk() && after.isOk());
        QCOMPARE(yuan(before->due), QStringLiteral("1418641.97"));
        QCOMPARE(yuan(after->due), QStringLiteral("1428641.97"));
        QVERIFY(before->dueWhy()->id() != after->dueWhy()->id());
        QCOMPARE(textOf(after->activities.front().why()->steps.front().figure("rate")), QStringLiteral("2.45%"));
        QVERIFY(!recompute(*before->dueWhy(), *book));
    }

    void aStepCitesAnArticleOrAReadingOfThePack()
    {
        std::mt19937_64 random(7);
        const Result<YearAccrual> year = accrueYear(randomFacts(random), shippedBook(), 2024, later);
        QVERIFY(year.isOk());
        const Result<std::vector<Receipt>> receipts = year->receipts();
        QVERIFY(receipts.isOk());
        for (const Receipt& receipt : *receipts) {
            QVERIFY(!receipt.steps.empty());
            for (const Step& step : receipt.steps) {
                const auto* const reading = std::get_if<std::string>(&step.source);
                QVERIFY(reading ? shippedPack().reading(*reading) != nullptr : std::get<Citation>(step.source).article > 0);
            }
        }
    }

    void whatNobodyHasSaidIsAProblemNotZero()
    {
        const auto codeOf = [](const Facts& facts, int year = 2024) {
            const Result<YearAccrual> answer = accrueYear(facts, shippedBook(), year, QDate(year, 12, 31));
            return answer ? QStringLiteral("no problem") : problemOf(answer.problem());
        };
        Facts facts = enterpriseWith(QStringLiteral("machinery"));
        QCOMPARE(codeOf(facts), QStringLiteral("!safety_fee.revenue-unknown"));
        QCOMPARE(codeOf(facts, 2021), QStringLiteral("!rules.none-in-force"));
        QCOMPARE(codeOf(facts, 2023), QStringLiteral("!safety_fee.opening-balance-unknown"));
        QCOMPARE(codeOf(enterpriseWith(QStringLiteral("noncoal.nuclear"))), QStringLiteral("!safety_fee.output-unknown"));
        QCOMPARE(codeOf(enterpriseWith(QStringLiteral("oil.services"))), QStringLiteral("!safety_fee.contract-unknown"));
        QCOMPARE(codeOf(enterpriseWith(QStringLiteral("no-such"))), QStringLiteral("!safety_fee.unknown-standard"));
    }

    /// D12: last year's due is reckoned from last year's own facts, and suspended months count in full.
    void lastYearsDueIsReckonedFromItsFacts()
    {
        Facts facts = enterpriseWith(QStringLiteral("machinery"));
        facts.years.front().isFirstYear = false;
        facts.revenues.push_back({idOf(3), idOf(1), 2023, money(QStringLiteral("20000000.00"))});
        const auto dueOf2023 = [&] {
            const Result<YearAccrual> year = accrueYear(facts, shippedBook(), 2024, later);
            return year ? yuan(*year->priorYearDue) : problemOf(year.problem());
        };
        QCOMPARE(dueOf2023(), QStringLiteral("!safety_fee.prior-year-due-unknown"));
        facts.revenues.push_back({idOf(4), idOf(1), 2022, money(QStringLiteral("10000000.00"))});
        QCOMPARE(dueOf2023(), QStringLiteral("235000.00"));
        facts.years.front().priorYearDue = money(QStringLiteral("1.00"));
        QCOMPARE(dueOf2023(), QStringLiteral("1.00"));
    }

private:
    static void seeds()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 60; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
};

PLUMBLINE_TEST(YearPropertiesTest)
#include "year_properties_test.moc"
