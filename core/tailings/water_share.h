// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"
#include "core/rules/rule_book.h"
#include "core/tailings/facts.h"

namespace plumbline::tailings {

/// Article 17 paragraph 1: tailings water goes back to the mill first. How much of a pond's did in a month.
struct WaterShare {
    const Record* pond = nullptr;
    Month month;
    Quantity returned; ///< m³
    Quantity out;
    Quantity percent; ///< that went back; half up to two decimals, 0 where there was no water
    Receipt why;
};

constexpr char waterShareRule[] = "tailings.water-share";

/// By month, then pond as registered; lines of one pond and month are summed.
std::vector<WaterShare> waterShares(const Facts& facts, const RulePack& pack, int year);
Result<Receipt> recomputeWaterShare(const Receipt& receipt, const RuleBook& rules);

}
