// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/destinations.h"

#include "core/tailings/receipt_inputs.h"

#include <tuple>

namespace plumbline::tailings {

namespace {

using Months = std::vector<std::pair<Month, Quantity>>;

bool goesSomewhere(Flow flow)
{
    return flow != Flow::Arose && flow != Flow::TakenFromStore && flow != Flow::Reclaimed;
}

Receipt destinationReceipt(int year, const std::string& flow, const Months& months, const RulePack& pack)
{
    const Citation place{pack.id, 7, 2, {}, 0};
    Receipt why;
    why.rule = destinationRule;
    why.day = QDate(year, 12, 31);
    why.packs = {{pack.id, pack.sha256}};
    why.rounding = "none";
    Json::Array given;
    Quantity total;
    for (const auto& [month, dry] : months) {
        given.push_back(Json::Object{{"month", formatMonth(month)}, {"dry", formatQuantity(dry)}});
        why.steps.push_back(
            {"tailings.sent-in-month", {{"flow", flow}, {"month", formatMonth(month)}, {"dry", formatQuantity(dry)}}, place});
        total = total + dry;
    }
    why.inputs = {{"year", std::to_string(year)}, {"flow", flow}, {"months", std::move(given)}};
    why.result = formatQuantity(total);
    why.steps.push_back({"tailings.sent", {{"flow", flow}, {"dry", why.result}}, place});
    return why;
}

}

std::vector<Destination> destinationsOf(const Facts& facts, int year, const RulePack& pack)
{
    std::map<std::tuple<Flow, Id, std::optional<Id>, std::optional<Id>>, Destination> all;
    for (const FlowSum& sum : facts.flows) {
        if (sum.month.year() != year || !goesSomewhere(sum.flow))
            continue;
        Destination& destination = all[{sum.flow, sum.kind, sum.pond, sum.contractor}];
        if (destination.months.empty() || destination.months.back().first != sum.month)
            destination.months.emplace_back(sum.month, Quantity());
        destination.months.back().second = destination.months.back().second + sum.dry;
        destination.got = lessSure(destination.got, sum.got);
    }
    std::vector<Destination> sorted;
    for (auto& [key, destination] : all) {
        std::tie(destination.flow, destination.kind, destination.pond, destination.contractor) = key;
        for (const auto& [month, dry] : destination.months)
            destination.dry = destination.dry + dry;
        destination.why = destinationReceipt(year, std::string(flowKey(destination.flow)), destination.months, pack);
        sorted.push_back(std::move(destination));
    }
    return sorted;
}

Result<Receipt> recomputeDestination(const Receipt& receipt, const RuleBook& rules)
{
    const std::string flow = TRY(textIn(receipt.inputs, "flow"));
    if (!flowOf(flow))
        return Problem{"receipt.malformed"}.in(QStringLiteral("flow"));
    Months months;
    for (const Json::Object& row : TRY(rowsIn(receipt.inputs, "months")))
        months.emplace_back(TRY(parseMonth(TRY(textIn(row, "month")))), TRY(parseQuantity(TRY(textIn(row, "dry")))));
    const std::int64_t year = TRY(parseCount(TRY(textIn(receipt.inputs, "year"))));
    return destinationReceipt(int(year), flow, months, *TRY(packOf(receipt, rules)));
}

}
