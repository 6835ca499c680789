// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/year.h"
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

void benchmarkYear()
{
    const safety_fee::Facts facts = factsOf200();
    const Result<std::vector<RulePack>> packs = shippedPacks();
    const Result<RuleBook> rules = RuleBook::of(*packs);
    constexpr int repeats = 10'000; // the bare sum is too quick for a clock
    std::int64_t sum = 0;
    const double bare = benchmarks::bestOf(3, [&] {
        for (int repeat = 0; repeat < repeats; ++repeat)
            sum += bareArithmetic(facts);
    }) / repeats;
    Money accrued;
    const double whole = benchmarks::bestOf(3, [&] {
        const auto year = safety_fee::accrueYear(facts, *rules, 2024, QDate(2024, 12, 31));
        if (!year)
            qFatal("the year wasn't reckoned");
        accrued = year->accrued;
    });
    if (sum != accrued.fen() * repeats * 3)
        qFatal("the two don't agree");
    benchmarks::compare("200 activities reckoned with every receipt, times the bare arithmetic", whole / bare, 5);
    benchmarks::compare("200 activities reckoned with every receipt, milliseconds beside a frame", whole * 1000, 16);
}

}

PLUMBLINE_BENCHMARK(year, benchmarkYear)

}
