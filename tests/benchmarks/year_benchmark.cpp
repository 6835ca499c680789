// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/running_year.h"
#include "resources/shipped_rules.h"
#include "tests/benchmarks/bench.h"

#include <QtGlobal>

#include <array>

namespace plumbline {

namespace {

constexpr int activities = 200;

safety_fee::Facts factsOf200()
{
    safety_fee::Facts facts;
    for (int number = 1; number <= activities; ++number) {
        safety_fee::Activity activity;
        activity.id = Id({0, 0, std::uint8_t(number >> 8), std::uint8_t(number)});
        activity.name = QString::number(number);
        activity.standards = {"machinery"};
        activity.from = Month(2015, 1);
        facts.activities.push_back(activity);
        facts.revenues.push_back({activity.id, activity.id, 2023, Money::fromFen(12'345'678'901 + number), {}, {}, true});
    }
    safety_fee::YearFacts year;
    year.year = 2024;
    year.openingBalance = Money();
    year.isFirstYear = true;
    facts.years.push_back(year);
    return facts;
}

/// The same amounts by nothing but integers: brackets, the rounded year, its twelfths.
std::int64_t bareArithmetic(const safety_fee::Facts& facts)
{
    constexpr std::array<std::pair<std::int64_t, std::int64_t>, 5> brackets{
        {{0, 23'500}, {1'000'000'000, 12'500}, {10'000'000'000, 2'500}, {100'000'000'000, 1'000}, {500'000'000'000, 500}}};
    std::int64_t sum = 0;
    for (const safety_fee::Revenue& revenue : facts.revenues) {
        Wide exact = 0;
        for (std::size_t at = 0; at < brackets.size(); ++at) {
            const std::int64_t end = at + 1 < brackets.size() ? brackets[at + 1].first : revenue.amount.fen();
            const std::int64_t slice = std::min(revenue.amount.fen(), end) - brackets[at].first;
            if (slice > 0)
                exact += Wide(slice) * brackets[at].second;
        }
        const auto annual = std::int64_t(divided(exact, 1'000'000, Rounding::HalfUp));
        for (int month = 1; month <= 12; ++month)
            sum += month < 12 ? annual / 12 : annual - 11 * (annual / 12);
    }
    return sum;
}

/// Seconds for the bare sum of all activities; too quick for a clock, so many times over.
double bareSeconds(const safety_fee::Facts& facts, Money expected)
{
    constexpr int repeats = 10'000;
    std::int64_t sum = 0;
    const double seconds = benchmarks::bestOf(3, [&] {
        for (int repeat = 0; repeat < repeats; ++repeat)
            sum += bareArithmetic(facts);
    });
    if (sum != expected.fen() * repeats * 3)
        qFatal("the bare sum doesn't agree");
    return seconds / repeats;
}

safety_fee::YearAccrual wholeYear(const safety_fee::Facts& facts, const RuleBook& rules)
{
    Result<safety_fee::YearAccrual> year = safety_fee::accrueYear(facts, rules, 2024, QDate(2024, 12, 31));
    if (!year)
        qFatal("the year wasn't reckoned");
    return std::move(year).value();
}

/// Seconds for one edit of one activity's revenue, as a page makes it.
double editSeconds(const safety_fee::Facts& facts, const RuleBook& rules)
{
    auto running = safety_fee::RunningYear::of(facts, rules, 2024, QDate(2024, 12, 31));
    const Id edited = facts.activities[activities / 2].id;
    constexpr int repeats = 2'000;
    std::int64_t change = 0;
    const double seconds = benchmarks::bestOf(3, [&] {
        for (int repeat = 0; repeat < repeats; ++repeat) {
            safety_fee::ActivityRecords records = *running->records(edited);
            records.revenues.front().amount = Money::fromFen(9'000'000'000 + ++change * 1'000);
            if (!running->setRecords(edited, std::move(records)))
                qFatal("the edit wasn't reckoned");
        }
    });
    safety_fee::Facts after = facts;
    after.revenues[activities / 2].amount = Money::fromFen(9'000'000'000 + change * 1'000);
    if (wholeYear(after, rules).accrued != running->year().accrued)
        qFatal("the edited year doesn't agree");
    return seconds / repeats;
}

void benchmarkYear()
{
    const safety_fee::Facts facts = factsOf200();
    const Result<std::vector<RulePack>> packs = shippedPacks();
    const Result<RuleBook> rules = RuleBook::of(*packs);
    const double bare = bareSeconds(facts, wholeYear(facts, *rules).accrued);
    const double edit = editSeconds(facts, *rules);
    const double whole = benchmarks::bestOf(5, [&] { wholeYear(facts, *rules); });
    const double explained = benchmarks::bestOf(3, [&] {
        if (!wholeYear(facts, *rules).receipts())
            qFatal("a receipt wasn't made");
    });
    benchmarks::compare("one edit among 200 activities, times the bare arithmetic of all", edit / bare, 5);
    benchmarks::compare("200 activities reckoned from scratch, milliseconds beside a frame", whole * 1000, 16);
    benchmarks::show("200 activities with all their receipts, milliseconds", explained * 1000);
}

}

PLUMBLINE_BENCHMARK(year, benchmarkYear)

}
