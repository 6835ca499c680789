// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tailings/dry_mass.h"
#include "core/values/ids.h"
#include "core/values/period.h"

#include <span>

namespace plumbline::tailings {

/// A mill's month, or several: the lines of what arose that have all that a metal balance asks, held against it (reading D41).
struct MetalMonth {
    struct Line {
        QDate day;
        MassGiven given;
        Quantity difference; ///< booked less by metal
    };

    Id mill;
    Month month; ///< of several: the first
    std::int64_t lines = 0; ///< that could be checked
    Quantity booked; ///< of them, dry
    Quantity byMetal;
    std::int64_t beyond = 0; ///< of them, those that differ by more than the mill's tolerance
    std::optional<Line> worst = {}; ///< of those, the one that differs by most tonnes
    std::int64_t impossible = 0; ///< lines beside them, whose grades can't be
    QDate impossibleOn; ///< the first of those

    /// A line of that month; one without feed or some grade changes nothing. The problems of dryMass().
    Result<void> add(QDate day, const MassGiven& given, std::optional<Quantity> tolerancePercent);
};

constexpr char metalMonthRule[] = "tailings.metal-month";

/// Those of `months` that are the mill's and from `first` through `last`, as one; nothing where none of their lines could be
/// checked.
std::optional<MetalMonth> metalOf(std::span<const MetalMonth> months, const Id& mill, Month first, Month last);
/// What was booked, what the metal says, and the difference, of all lines that could be checked from `first` through `last`.
Receipt metalReceipt(
    const MetalMonth& sum, Month first, Month last, std::optional<Quantity> tolerancePercent, const RulePack& pack);
Result<Receipt> recomputeMetalMonth(const Receipt& receipt, const RuleBook& rules);

}
