// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/revenue_base.h"

#include <array>

namespace plumbline::safety_fee {

namespace {

constexpr std::array<std::pair<RevenueBase, std::string_view>, 3> revenueBaseKeys{{
    {RevenueBase::Gross, "gross"},
    {RevenueBase::NetOfBoughtIn, "net-of-bought-in"},
    {RevenueBase::NetOfInternalSupply, "net-of-internal-supply"},
}};

Result<RevenueBase> revenueBaseOf(std::string_view key)
{
    for (const auto& [base, name] : revenueBaseKeys) {
        if (name == key)
            return base;
    }
    return malformedInput("base");
}

Result<Money> optionalMoney(Members& members, std::string_view key)
{
    const auto text = TRY(members.optionalText(key));
    return text ? parseMoney(*text) : Result<Money>(Money());
}

Result<Engagement> engagementFromJson(const Json& json)
{
    Members members = TRY(Members::of(json, {}));
    Engagement engagement;
    engagement.revenue = TRY(parseMoney(TRY(members.text("revenue"))));
    engagement.boughtIn = TRY(optionalMoney(members, "bought-in"));
    engagement.internalSupply = TRY(optionalMoney(members, "internal-supply"));
    TRY(members.finish());
    return engagement;
}

Result<Money> netOf(Money revenue, Money deduction, const RevenueLine& line)
{
    if (deduction > revenue)
        return Problem{"safety_fee.net-base-negative"}.with("activity", argument(line.activity));
    return Money::fromFen(revenue.fen() - deduction.fen());
}

// Article 53: the net base, where what is bought in exceeds the share.裁量: D9, exactly the share does not qualify.
Result<Money> netOfBoughtIn(const Engagement& engagement, const RevenueLine& line, const Answering& answering, Working& working)
{
    const Parameter* const threshold = TRY(answering.pack().parameter("net-basis.threshold"));
    const ExactAmount limit = ExactAmount::product(engagement.revenue, TRY(threshold->rate()));
    const ExactAmount cost = ExactAmount::of(engagement.boughtIn);
    const bool isNet = cost > limit;
    const Money base = isNet ? TRY(netOf(engagement.revenue, engagement.boughtIn, line)) : engagement.revenue;

    const auto figures = [&] {
        return Figures{{"revenue", formatMoney(engagement.revenue)}, {"bought-in", formatMoney(engagement.boughtIn)},
            {"threshold", threshold->value}, {"applied", std::string(isNet ? yes : no)}, {"base", formatMoney(base)}};
    };
    if (cost == limit)
        working.step("net-base", figures, ReadingId{"D9"});
    else
        working.step("net-base", figures, threshold->citation);
    return base;
}

// Article 54: internal supply may be taken out of the base.
Result<Money> netOfInternalSupply(
    const Engagement& engagement, const RevenueLine& line, const Answering& answering, Working& working)
{
    const Money base = TRY(netOf(engagement.revenue, engagement.internalSupply, line));
    working.step(
        "internal-supply",
        [&] {
            return Figures{{"revenue", formatMoney(engagement.revenue)},
                {"internal-supply", formatMoney(engagement.internalSupply)}, {"base", formatMoney(base)}};
        },
        Citation{answering.pack().id, 54});
    return base;
}

}

Json toJson(const RevenueLine& line)
{
    Json::Array engagements;
    for (const Engagement& engagement : line.engagements) {
        Json::Object json{{"revenue", formatMoney(engagement.revenue)}};
        if (line.base == RevenueBase::NetOfBoughtIn)
            json.emplace("bought-in", formatMoney(engagement.boughtIn));
        if (line.base == RevenueBase::NetOfInternalSupply)
            json.emplace("internal-supply", formatMoney(engagement.internalSupply));
        engagements.push_back(std::move(json));
    }
    return Json::Object{{"activity", line.activity}, {"standard", line.standard},
        {"base", revenueBaseKeys[std::size_t(line.base)].second}, {"engagements", std::move(engagements)}};
}

Result<RevenueLine> revenueLineFromJson(const Json& json)
{
    Members members = TRY(Members::of(json, {}));
    RevenueLine line;
    line.activity = TRY(members.text("activity"));
    line.standard = TRY(members.text("standard"));
    line.base = TRY(revenueBaseOf(TRY(members.text("base"))));
    for (const Json& engagement : *TRY(members.array("engagements")))
        line.engagements.push_back(TRY(engagementFromJson(engagement)));
    TRY(members.finish());
    return line;
}

Result<Money> baseOf(const RevenueLine& line, const Answering& answering, Working& working)
{
    Sum total;
    for (const Engagement& engagement : line.engagements) {
        switch (line.base) {
        case RevenueBase::Gross:
            total += engagement.revenue;
            break;
        case RevenueBase::NetOfBoughtIn:
            total += TRY(netOfBoughtIn(engagement, line, answering, working));
            break;
        case RevenueBase::NetOfInternalSupply:
            total += TRY(netOfInternalSupply(engagement, line, answering, working));
            break;
        }
    }
    const Money base = TRY(total.total());
    if (line.engagements.size() > 1) {
        working.step(
            "sum",
            [&] {
                return Figures{{"count", std::to_string(line.engagements.size())}, {"total", formatMoney(base)}};
            },
            ReadingId{"D8"});
    }
    return base;
}

}
