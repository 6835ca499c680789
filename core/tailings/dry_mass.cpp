// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/dry_mass.h"

#include "core/tailings/receipt_inputs.h"

#include <algorithm>
#include <array>

namespace plumbline::tailings {

namespace {

constexpr std::array<std::string_view, 4> gotKeys{"measured", "mill-balance", "estimated", "default"};
constexpr Wide hundredPercent = 100'000'000; // in millionths of a per cent

Result<Quantity> without(Quantity mass, Quantity percent, const char* what)
{
    if (percent.millionths() > hundredPercent)
        return Problem{"tailings.over-hundred"}
            .with("what", QString::fromLatin1(what))
            .with("value", QString::fromStdString(formatQuantity(percent)));
    return Quantity::fromMillionths(
        divided(mass.millionths() * (hundredPercent - percent.millionths()), hundredPercent, Rounding::HalfUp));
}

/// What a line may give, by the names of its receipt's inputs.
template <class Given> auto namedParts(Given& given)
{
    return std::array{std::pair("dry", &given.dry), std::pair("wet", &given.wet), std::pair("moisture", &given.moisture),
        std::pair("feed", &given.feed), std::pair("yield", &given.yield)};
}

/// What its metal balance adds to them.
template <class Given> auto namedGrades(Given& given)
{
    return std::array{std::pair("feed-grade", &given.grades.feed), std::pair("concentrate-grade", &given.grades.concentrate),
        std::pair("tailings-grade", &given.grades.tailings)};
}

}

std::string_view gotKey(Got got)
{
    return gotKeys[std::size_t(got)];
}

std::optional<Got> gotOf(std::string_view key)
{
    const auto found = std::find(gotKeys.begin(), gotKeys.end(), key);
    return found == gotKeys.end() ? std::nullopt : std::optional(Got(found - gotKeys.begin()));
}

Result<Quantity> dryMass(const MassGiven& given)
{
    if (given.dry)
        return *given.dry;
    if (given.wet && given.moisture)
        return without(*given.wet, *given.moisture, "moisture");
    if (given.feed && given.yield)
        return without(*given.feed, *given.yield, "yield");
    return Problem{"tailings.no-mass"};
}

Result<Receipt> dryReceipt(const MassGiven& given, QDate day, const RulePack& pack, std::optional<Quantity> metalTolerance)
{
    Receipt why;
    why.rule = dryRule;
    why.day = day;
    why.packs = {{pack.id, pack.sha256}};
    why.rounding = "half-up";
    std::vector<std::pair<std::string, std::string>> figures;
    for (const auto& [name, value] : namedParts(given)) {
        if (!*value)
            continue;
        why.inputs.emplace(name, formatQuantity(**value));
        figures.emplace_back(name, formatQuantity(**value));
    }
    for (const auto& [name, value] : namedGrades(given)) {
        if (*value)
            why.inputs.emplace(name, formatQuantity(**value));
    }
    if (metalTolerance && given.grades.sayAnything())
        why.inputs.emplace("tolerance", formatQuantity(*metalTolerance));
    const Quantity dry = TRY(dryMass(given));
    why.result = formatQuantity(dry);
    figures.emplace_back("result", why.result);
    why.steps.push_back({"tailings.dry", std::move(figures), std::string("D38")});
    addMetalSteps(why, dry, given.feed, given.grades, metalTolerance);
    return why;
}

Result<Receipt> recomputeDry(const Receipt& receipt, const RuleBook& rules)
{
    MassGiven given;
    const auto read = [&](const char* name, std::optional<Quantity>& value) -> Result<void> {
        if (receipt.inputs.contains(name))
            value = TRY(parseQuantity(TRY(textIn(receipt.inputs, name))));
        return {};
    };
    for (const auto& [name, value] : namedParts(given))
        TRY(read(name, *value));
    for (const auto& [name, value] : namedGrades(given))
        TRY(read(name, *value));
    std::optional<Quantity> tolerance;
    TRY(read("tolerance", tolerance));
    return dryReceipt(given, receipt.day, *TRY(packOf(receipt, rules)), tolerance);
}

}
