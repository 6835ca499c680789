// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/water_share.h"

#include "core/tailings/receipt_inputs.h"

#include <algorithm>

namespace plumbline::tailings {

namespace {

constexpr Wide hundredthsOfAll = 10'000; // of a per cent
constexpr Wide millionthsInHundredth = 10'000;

Quantity percentOf(Quantity part, Quantity all)
{
    if (all == Quantity())
        return {};
    const Wide hundredths = divided(part.millionths() * hundredthsOfAll, all.millionths(), Rounding::HalfUp);
    return Quantity::fromMillionths(hundredths * millionthsInHundredth);
}

Receipt shareReceipt(Month month, Quantity returned, Quantity out, const RulePack& pack)
{
    Receipt why;
    why.rule = waterShareRule;
    why.day = month.lastDay();
    why.packs = {{pack.id, pack.sha256}};
    why.rounding = "half-up";
    why.inputs = {{"month", formatMonth(month)}, {"returned", formatQuantity(returned)}, {"out", formatQuantity(out)}};
    why.result = formatQuantity(percentOf(returned, returned + out));
    why.steps.push_back(
        {"tailings.water-share", {{"returned", formatQuantity(returned)}, {"out", formatQuantity(out)}, {"share", why.result}},
            Citation{pack.id, 17, 1, {}, 0}});
    return why;
}

}

std::vector<WaterShare> waterShares(const Facts& facts, const RulePack& pack, int year)
{
    std::vector<WaterShare> all;
    for (const Record& pond : facts.registers.of("tailings.pond")) {
        std::map<Month, std::pair<Quantity, Quantity>> months;
        for (const Record* const line : facts.registers.referring("tailings.water", "pond", pond.id)) {
            const Result<Month> month = parseMonth(line->text("month"));
            if (!month || month->year() != year)
                continue;
            auto& [returned, out] = months[*month];
            returned = returned + line->quantity("returned_m3").value_or(Quantity());
            out = out + line->quantity("out_m3").value_or(Quantity());
        }
        for (const auto& [month, water] : months) {
            const auto& [returned, out] = water;
            all.push_back(
                {&pond, month, returned, out, percentOf(returned, returned + out), shareReceipt(month, returned, out, pack)});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const WaterShare& a, const WaterShare& b) { return a.month < b.month; });
    return all;
}

Result<Receipt> recomputeWaterShare(const Receipt& receipt, const RuleBook& rules)
{
    const Month month = TRY(parseMonth(TRY(textIn(receipt.inputs, "month"))));
    const Quantity returned = TRY(parseQuantity(TRY(textIn(receipt.inputs, "returned"))));
    const Quantity out = TRY(parseQuantity(TRY(textIn(receipt.inputs, "out"))));
    return shareReceipt(month, returned, out, *TRY(packOf(receipt, rules)));
}

}
