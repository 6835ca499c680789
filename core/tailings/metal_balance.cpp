// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/metal_balance.h"

#include <algorithm>
#include <array>

namespace plumbline::tailings {

namespace {

constexpr Wide allOfIt = 100'000'000; // in millionths of a per cent
constexpr Wide hundredthsOfBooked = 10'000; // of a per cent
constexpr Wide millionthsOfHundredth = 10'000;
constexpr char metalReading[] = "D41";
constexpr auto metalAlone = Quantity::fromUnits(1'000'000); // grams in a tonne

Quantity roundedShare(Wide part, Wide all)
{
    return Quantity::fromMillionths(divided(part, all, Rounding::HalfUp));
}

QString gradeText(Quantity quantity)
{
    return QString::fromStdString(formatQuantity(quantity));
}

Problem metalMissing(const char* what)
{
    return Problem{"tailings.metal-missing"}.with("what", QString::fromLatin1(what));
}

}

Result<void> checkGrades(const Grades& grades)
{
    const auto isAbove = [](const std::optional<Quantity>& higher, const std::optional<Quantity>& lower) {
        return !higher || !lower || *higher > *lower;
    };
    const bool rise = isAbove(grades.feed, grades.tailings) && isAbove(grades.concentrate, grades.feed)
        && isAbove(grades.concentrate, grades.tailings);
    const std::array all{grades.feed, grades.concentrate, grades.tailings};
    const bool canBe = std::all_of(all.begin(), all.end(), [](const auto& grade) { return !grade || *grade <= metalAlone; });
    if (rise && canBe)
        return {};
    Problem problem{"tailings.grades-impossible"};
    for (const auto& [name, grade] :
        {std::pair("tailings", grades.tailings), std::pair("feed", grades.feed), std::pair("concentrate", grades.concentrate)}) {
        if (grade)
            problem.arguments.emplace_back(name, gradeText(*grade));
    }
    return problem;
}

Result<MetalBalance> metalBalance(std::optional<Quantity> feed, const Grades& grades)
{
    if (!feed)
        return metalMissing("feed");
    if (!grades.feed)
        return metalMissing("feed-grade");
    if (!grades.concentrate)
        return metalMissing("concentrate-grade");
    if (!grades.tailings)
        return metalMissing("tailings-grade");
    TRY(checkGrades(grades));
    const Wide enriched = (*grades.concentrate - *grades.feed).millionths();
    const Wide taken = (*grades.feed - *grades.tailings).millionths();
    const Wide apart = (*grades.concentrate - *grades.tailings).millionths();
    MetalBalance balance;
    balance.tailings = roundedShare(feed->millionths() * enriched, apart);
    balance.yield = roundedShare(taken * allOfIt, apart);
    // Two grades make at most 10^24, a hundred per cent 10^8: 128 bits hold them.
    balance.recovery = roundedShare(taken * grades.concentrate->millionths() * allOfIt, apart * grades.feed->millionths());
    return balance;
}

bool isBeyond(Quantity booked, Quantity byMetal, Quantity tolerancePercent)
{
    return sizeOf(booked - byMetal).millionths() * allOfIt > booked.millionths() * tolerancePercent.millionths();
}

std::optional<Quantity> differencePercent(Quantity booked, Quantity byMetal)
{
    if (booked == Quantity())
        return {};
    return Quantity::fromMillionths(
        divided((booked - byMetal).millionths() * hundredthsOfBooked, booked.millionths(), Rounding::HalfUp)
        * millionthsOfHundredth);
}

Step metalDifferenceStep(Quantity booked, Quantity byMetal, std::optional<Quantity> tolerancePercent)
{
    Step step{"tailings.metal-difference", {{"difference", formatQuantity(booked - byMetal)}}, std::string(metalReading)};
    if (const auto percent = differencePercent(booked, byMetal))
        step.figures.emplace_back("percent", formatQuantity(*percent));
    if (tolerancePercent) {
        step.figures.emplace_back("tolerance", formatQuantity(*tolerancePercent));
        step.figures.emplace_back("verdict", isBeyond(booked, byMetal, *tolerancePercent) ? "beyond" : "within");
    }
    return step;
}

void addMetalSteps(
    Receipt& why, Quantity booked, std::optional<Quantity> feed, const Grades& grades, std::optional<Quantity> tolerancePercent)
{
    if (!grades.sayAnything())
        return;
    const Result<MetalBalance> balance = metalBalance(feed, grades);
    if (!balance) {
        Step step{std::string(balance.problem().code), {}, std::string(metalReading)};
        for (const auto& [name, value] : balance.problem().arguments)
            step.figures.emplace_back(name, value.toStdString());
        why.steps.push_back(std::move(step));
        return;
    }
    why.steps.push_back({"tailings.metal-yield",
        {{"feed", formatQuantity(*grades.feed)}, {"concentrate", formatQuantity(*grades.concentrate)},
            {"tailings", formatQuantity(*grades.tailings)}, {"yield", formatQuantity(balance->yield)}},
        std::string(metalReading)});
    why.steps.push_back(
        {"tailings.metal-recovery", {{"recovery", formatQuantity(balance->recovery)}}, std::string(metalReading)});
    why.steps.push_back({"tailings.metal-tailings",
        {{"feed", formatQuantity(*feed)}, {"result", formatQuantity(balance->tailings)}}, std::string(metalReading)});
    why.steps.push_back(metalDifferenceStep(booked, balance->tailings, tolerancePercent));
}

}
