// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/metal_month.h"

#include "core/tailings/receipt_inputs.h"

#include <algorithm>

namespace plumbline::tailings {

Result<void> MetalMonth::add(QDate day, const MassGiven& given, std::optional<Quantity> tolerancePercent)
{
    if (!given.grades.sayAnything())
        return {};
    const Quantity dry = TRY(dryMass(given));
    if (!checkGrades(given.grades)) {
        impossibleOn = impossible == 0 ? day : std::min(impossibleOn, day);
        ++impossible;
        return {};
    }
    const Result<MetalBalance> balance = metalBalance(given.feed, given.grades);
    if (!balance)
        return {};
    ++lines;
    booked = booked + dry;
    byMetal = byMetal + balance->tailings;
    if (!tolerancePercent || !isBeyond(dry, balance->tailings, *tolerancePercent))
        return {};
    ++beyond;
    const Quantity difference = dry - balance->tailings;
    if (!worst || sizeOf(worst->difference) < sizeOf(difference))
        worst = Line{day, given, difference};
    return {};
}

std::optional<MetalMonth> metalOf(std::span<const MetalMonth> months, const Id& mill, Month first, Month last)
{
    MetalMonth sum;
    sum.mill = mill;
    sum.month = first;
    for (const MetalMonth& one : months) {
        if (one.mill != mill || one.month < first || last < one.month)
            continue;
        sum.lines += one.lines;
        sum.booked = sum.booked + one.booked;
        sum.byMetal = sum.byMetal + one.byMetal;
        sum.beyond += one.beyond;
    }
    return sum.lines > 0 ? std::optional(sum) : std::nullopt;
}

Receipt metalReceipt(
    const MetalMonth& sum, Month first, Month last, std::optional<Quantity> tolerancePercent, const RulePack& pack)
{
    Receipt why;
    why.rule = metalMonthRule;
    why.day = last.lastDay();
    why.packs = {{pack.id, pack.sha256}};
    why.rounding = "half-up";
    const std::string booked = formatQuantity(sum.booked);
    const std::string byMetal = formatQuantity(sum.byMetal);
    const std::string lines = std::to_string(sum.lines);
    why.inputs = {
        {"first", formatMonth(first)}, {"last", formatMonth(last)}, {"lines", lines}, {"booked", booked}, {"by-metal", byMetal}};
    if (tolerancePercent)
        why.inputs.emplace("tolerance", formatQuantity(*tolerancePercent));
    const std::string reading = "D41";
    why.steps.push_back({"tailings.metal-booked", {{"lines", lines}, {"booked", booked}}, reading});
    why.steps.push_back({"tailings.metal-sum", {{"result", byMetal}}, reading});
    why.steps.push_back(metalDifferenceStep(sum.booked, sum.byMetal, tolerancePercent));
    why.result = formatQuantity(sum.booked - sum.byMetal);
    return why;
}

Result<Receipt> recomputeMetalMonth(const Receipt& receipt, const RuleBook& rules)
{
    MetalMonth sum;
    const Month first = TRY(parseMonth(TRY(textIn(receipt.inputs, "first"))));
    const Month last = TRY(parseMonth(TRY(textIn(receipt.inputs, "last"))));
    sum.lines = TRY(parseCount(TRY(textIn(receipt.inputs, "lines"))));
    sum.booked = TRY(parseQuantity(TRY(textIn(receipt.inputs, "booked"))));
    sum.byMetal = TRY(parseQuantity(TRY(textIn(receipt.inputs, "by-metal"))));
    std::optional<Quantity> tolerance;
    if (receipt.inputs.contains("tolerance"))
        tolerance = TRY(parseQuantity(TRY(textIn(receipt.inputs, "tolerance"))));
    return metalReceipt(sum, first, last, tolerance, *TRY(packOf(receipt, rules)));
}

}
