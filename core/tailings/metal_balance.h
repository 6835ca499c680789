// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"
#include "core/rules/rule_book.h"

#include <optional>

namespace plumbline::tailings {

/// Of one metal at a mill, all three in one unit: per cent or grams per tonne. Only their ratios count.
struct Grades {
    std::optional<Quantity> feed = {};
    std::optional<Quantity> concentrate = {};
    std::optional<Quantity> tailings = {};

    bool sayAnything() const { return feed || concentrate || tailings; }
};

/// What the metal says of a mill's masses, reading D41: it checks what is booked and never stands in its place.
struct MetalBalance {
    Quantity tailings; ///< dry, to the gram
    Quantity yield; ///< of concentrate, in per cent of the feed
    Quantity recovery; ///< of the metal in the feed, in per cent
};

/// Tailings = feed x (concentrate - feed) / (concentrate - tailings) by grades; each of the three rounded half up to a millionth.
/// tailings.metal-missing {what}; tailings.grades-impossible {tailings, feed, concentrate} unless they rise in that order and
/// none is above 1 000 000, which in grams per tonne is metal alone
Result<MetalBalance> metalBalance(std::optional<Quantity> feed, const Grades& grades);
/// The same of grades alone: nothing where one of them isn't given yet. tailings.grades-impossible
Result<void> checkGrades(const Grades& grades);

inline Quantity sizeOf(Quantity difference)
{
    return difference < Quantity() ? Quantity() - difference : difference;
}
/// Whether a booked mass differs by more than so many per cent of it; exactly as many is within. The enterprise sets the figure.
bool isBeyond(Quantity booked, Quantity byMetal, Quantity tolerancePercent);
/// The difference in per cent of what is booked, half up to 0.01; none where nothing is booked.
std::optional<Quantity> differencePercent(Quantity booked, Quantity byMetal);

/// The working of the check, below that of the booked mass; one sentence where it can't be done, nothing where no grade is given.
void addMetalSteps(
    Receipt& why, Quantity booked, std::optional<Quantity> feed, const Grades& grades, std::optional<Quantity> tolerancePercent);
/// The step that sets a booked mass, of a line or of several, against the one by metal.
Step metalDifferenceStep(Quantity booked, Quantity byMetal, std::optional<Quantity> tolerancePercent);

}
