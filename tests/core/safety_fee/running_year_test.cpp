// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/running_year.h"
#include "tests/core/safety_fee/law_cases.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <random>

using namespace plumbline;
using namespace plumbline::safety_fee;
using namespace plumbline::tests;

namespace {

constexpr int editedYear = 2024;
const QDate inTheYear(2024, 8, 20);

Money anyMoney(std::mt19937_64& random, std::int64_t most)
{
    return Money::fromFen(std::int64_t(random() % std::uint64_t(most)));
}

Activity activityOf(int number, const char* standard)
{
    Activity activity;
    activity.id = idOf(number);
    activity.name = QString::fromLatin1(standard);
    activity.standards = {standard};
    activity.from = Month(2020, 1);
    return activity;
}

/// Two businesses accounted for together, one apart, a pit, a project: over two years, of which the first opens with a recorded
/// balance and the second with what that leaves.
Facts factsOfTwoYears(std::mt19937_64& random)
{
    Facts facts;
    for (const auto& [number, standard] : {std::pair(1, "machinery"), std::pair(2, "metallurgy"), std::pair(3, "hazardous.store"),
             std::pair(4, "noncoal.metal.open-pit"), std::pair(5, "construction.building")})
        facts.activities.push_back(activityOf(number, standard));
    facts.activities[0].isAccountedSeparately = false;
    facts.activities[1].isAccountedSeparately = false;
    facts.activities[2].standards = {"machinery"};
    facts.activities[4].contract = Contract{};
    facts.activities[4].contract->cost = anyMoney(random, 100'000'000'000);
    for (const int year : {2022, 2023}) {
        for (const int number : {1, 2, 3})
            facts.revenues.push_back({idOf(100 + number), idOf(number), year, anyMoney(random, 500'000'000'000)});
    }
    for (Month month(2023, 1); month <= Month(editedYear, 12); month = month.plus(1)) {
        facts.outputs.push_back({idOf(6), idOf(4), month, Quantity::fromUnits(std::int64_t(random() % 900'000)), {}});
        facts.uses.push_back({idOf(7), {}, month, "machinery.1", anyMoney(random, 400'000'000)});
        facts.uses.back().state = random() % 2 ? UseState::Incurred : UseState::Planned;
    }
    facts.progress.push_back({idOf(8), idOf(5), Month(2023, 1), {}, Rate::fromPartsPerMillion(100'000)});
    YearFacts known;
    known.year = 2023;
    known.openingBalance = anyMoney(random, 10'000'000'000);
    known.priorYearDue = anyMoney(random, 1'000'000'000);
    known.supplement = anyMoney(random, 1'000'000);
    facts.years.push_back(known);
    return facts;
}

template <class Record> void replaceRecords(std::vector<Record>& all, const Id& activity, const std::vector<Record>& now)
{
    std::erase_if(all, [&](const Record& record) { return record.activity == activity; });
    all.insert(all.end(), now.begin(), now.end());
}

/// All of a year in one text: figures, and what they rest on.
QString textOfYear(const YearAccrual& year)
{
    QStringList lines{yuan(year.due), yuan(year.accrued), yuan(year.use),
        year.priorYearDue ? yuan(*year.priorYearDue) : QString(), year.threshold ? yuan(*year.threshold) : QString()};
    for (const ActivityYear& activity : year.activities) {
        lines << textOf(activity.activity.text()) + yuan(activity.due);
        for (const ActivityMonth& month : activity.months)
            lines << textOf(formatMonth(month.month)) + yuan(month.scheduled) + QLatin1Char(' ') + yuan(month.accrued);
    }
    for (const FundMonth& month : year.months)
        lines << yuan(month.opening) + QLatin1Char(' ') + yuan(month.closing) + (month.isSuspended ? u'!' : u' ');
    const Result<std::vector<Receipt>> receipts = year.receipts();
    if (!receipts)
        return problemOf(receipts.problem());
    for (const Receipt& receipt : *receipts)
        lines << textOf(receipt.id());
    return lines.join(QLatin1Char('\n'));
}

/// One edit of the running year and the same of the facts.
struct Editor {
    RunningYear& running;
    Facts& facts;
    std::mt19937_64& random;

    bool edit() { return random() % 3 == 0 ? editUses() : editRecords(idOf(1 + int(random() % 5))); }

    bool editUses()
    {
        const Month month(2023 + int(random() % 2), 1 + int(random() % 12));
        std::vector<Use> uses(running.uses(month).begin(), running.uses(month).end());
        Use more;
        more.month = month;
        more.amount = anyMoney(random, 3'000'000'000);
        more.state = random() % 2 ? UseState::Incurred : UseState::Planned;
        uses.push_back(more);
        std::erase_if(facts.uses, [&](const Use& use) { return use.month == month; });
        facts.uses.insert(facts.uses.end(), uses.begin(), uses.end());
        return running.setUses(month, std::move(uses)).isOk();
    }

    bool editRecords(const Id& activity)
    {
        ActivityRecords records = *running.records(activity);
        for (Revenue& revenue : records.revenues)
            revenue.amount = anyMoney(random, 500'000'000'000);
        for (Output& output : records.outputs)
            output.quantity = Quantity::fromUnits(std::int64_t(random() % 900'000));
        const int share = 100'000 + int(random() % 900'000);
        if (!records.progress.empty())
            records.progress.push_back(
                {idOf(9), activity, Month(editedYear, 1 + int(random() % 12)), {}, Rate::fromPartsPerMillion(share)});
        replaceRecords(facts.revenues, activity, records.revenues);
        replaceRecords(facts.outputs, activity, records.outputs);
        replaceRecords(facts.progress, activity, records.progress);
        return running.setRecords(activity, std::move(records)).isOk();
    }
};

}

class RunningYearTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void afterAnyEditsItEqualsTheYearFromScratch_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 20; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void afterAnyEditsItEqualsTheYearFromScratch()
    {
        QFETCH(int, seed);
        std::mt19937_64 random(std::uint64_t(seed) + 1);
        Facts facts = factsOfTwoYears(random);
        Result<RunningYear> running = RunningYear::of(facts, shippedBook(), editedYear, inTheYear);
        QVERIFY2(running.isOk(), running ? "" : running.problem().code.data());
        Editor editor{*running, facts, random};
        for (int edit = 0; edit < 8; ++edit) {
            QVERIFY(editor.edit());
            const Result<YearAccrual> scratch = accrueYear(facts, shippedBook(), editedYear, inTheYear);
            QVERIFY(scratch.isOk());
            QCOMPARE(textOfYear(running->year()), textOfYear(*scratch));
        }
    }

    void aRefusedEditLeavesAllAsItWas()
    {
        std::mt19937_64 random(1);
        const Facts facts = factsOfTwoYears(random);
        Result<RunningYear> running = RunningYear::of(facts, shippedBook(), editedYear, inTheYear);
        const QString before = textOfYear(running->year());
        const Result<void> emptied = running->setRecords(idOf(1), {});
        QCOMPARE(problemOf(emptied.problem()), QStringLiteral("!safety_fee.revenue-unknown"));
        const Result<void> strange = running->setRecords(idOf(77), {});
        QCOMPARE(problemOf(strange.problem()), QStringLiteral("!safety_fee.activity-unknown"));
        Use most;
        most.amount = Money::fromFen(std::numeric_limits<std::int64_t>::max());
        const Result<void> tooMuch = running->setUses(Month(2023, 2), {most, most});
        QVERIFY(!tooMuch || textOfYear(running->year()) != before);
        if (!tooMuch)
            QCOMPARE(textOfYear(running->year()), before);
        QVERIFY(!running->records(idOf(1))->revenues.empty());
    }

    void aYearOutlivesItsFactsAndItsBook()
    {
        std::optional<YearAccrual> kept;
        QString text;
        {
            std::mt19937_64 random(2);
            const RuleBook book = bookWith({});
            Result<RunningYear> running = RunningYear::of(factsOfTwoYears(random), book, editedYear, inTheYear);
            kept = running->year();
            text = textOfYear(*kept);
            QVERIFY(running->setUses(Month(2024, 1), {}).isOk());
        }
        QCOMPARE(textOfYear(*kept), text);
    }
};

PLUMBLINE_TEST(RunningYearTest)
#include "running_year_test.moc"
