// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tailings/metal_balance.h"

#include <optional>
#include <string_view>

namespace plumbline::tailings {

/// How a figure was got, surest first.
enum class Got { Measured, MillBalance, Estimated, Default };
std::string_view gotKey(Got got); ///< "measured", "mill-balance", "estimated", "default"
std::optional<Got> gotOf(std::string_view key);
/// Of two figures added up, the less sure.
inline Got lessSure(Got a, Got b)
{
    return a < b ? b : a;
}

/// What a line of the ledger says of its mass; percentages in per cent.
struct MassGiven {
    std::optional<Quantity> dry = {};
    std::optional<Quantity> wet = {};
    std::optional<Quantity> moisture = {};
    std::optional<Quantity> feed = {};
    std::optional<Quantity> yield = {};
    Grades grades = {};
};

/// Article 7 paragraph 2, reading D38: the dry mass given, else from wet mass and moisture, else from the mill's balance; to the
/// gram. tailings.over-hundred {what}, tailings.no-mass
Result<Quantity> dryMass(const MassGiven& given);

constexpr char dryRule[] = "tailings.dry";
/// The same with its working; where grades are given, also what the metal says of it (reading D41), by the mill's tolerance if it
/// has one.
Result<Receipt> dryReceipt(const MassGiven& given, QDate day, const RulePack& pack, std::optional<Quantity> metalTolerance = {});
Result<Receipt> recomputeDry(const Receipt& receipt, const RuleBook& rules);

}
