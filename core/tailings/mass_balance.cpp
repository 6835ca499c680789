// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/mass_balance.h"

#include "core/tailings/periods.h"
#include "core/tailings/receipt_inputs.h"

#include <algorithm>
#include <array>

namespace plumbline::tailings {

namespace {

constexpr Wide millionth = 1'000'000;
/// What a mill's tailings can become. What is reclaimed from a pond is no mill's.
constexpr std::array millFlows{
    Flow::Arose, Flow::IntoPond, Flow::Backfilled, Flow::Utilised, Flow::Transported, Flow::Stored, Flow::TakenFromStore};

Quantity signedBy(Flow flow, Quantity dry)
{
    const bool brings = flow == Flow::Arose || flow == Flow::TakenFromStore;
    return brings ? dry : Quantity() - dry;
}

std::string signedText(Quantity quantity)
{
    return quantity < Quantity() ? '-' + formatQuantity(Quantity() - quantity) : formatQuantity(quantity);
}

Wide volumeOf(Quantity dry, Quantity density)
{
    return divided(dry.millionths() * millionth, density.millionths(), Rounding::HalfUp);
}

/// What came into the pond less what was taken out of it, in the months that pass.
template <class Passes> Quantity netInflow(const Facts& facts, const Id& pond, Passes passes)
{
    Quantity net;
    for (const FlowSum& sum : facts.flows) {
        if (sum.pond != pond || !passes(sum))
            continue;
        if (sum.flow == Flow::IntoPond)
            net = net + sum.dry;
        else if (sum.flow == Flow::Reclaimed)
            net = net - sum.dry;
    }
    return net;
}

/// Surveys of the pond by that day, in order.
std::vector<const Record*> surveysOf(const Facts& facts, const Id& pond, QDate today)
{
    std::vector<const Record*> all;
    for (const Record& survey : facts.registers.of("tailings.survey")) {
        const auto day = survey.date("surveyed_on");
        if (survey.refersTo("pond", pond) && day && *day <= today && survey.quantity("volume_m3"))
            all.push_back(&survey);
    }
    std::sort(
        all.begin(), all.end(), [](const Record* a, const Record* b) { return a->text("surveyed_on") < b->text("surveyed_on"); });
    return all;
}

}

Quantity Balance::of(Flow flow) const
{
    const auto term = std::find_if(terms.begin(), terms.end(), [&](const Term& one) { return one.flow == flow; });
    return term == terms.end() ? Quantity() : term->dry;
}

std::vector<Term> termsOf(std::span<const FlowSum> flows, const Id& mill, Month first, Month last)
{
    std::vector<Term> terms;
    for (const Flow flow : millFlows) {
        std::optional<Term> term;
        for (const FlowSum& sum : flows) {
            if (sum.flow != flow || sum.mill != mill || sum.month < first || last < sum.month)
                continue;
            term = term ? Term{flow, term->dry + sum.dry, lessSure(term->got, sum.got)} : Term{flow, sum.dry, sum.got};
        }
        if (term)
            terms.push_back(*term);
    }
    return terms;
}

Balance balanceOf(std::vector<Term> terms, Month first, Month last, const RulePack& pack)
{
    Balance balance;
    const Citation place{pack.id, 7, 2, {}, 0};
    Json::Array given;
    for (const Term& term : terms) {
        balance.open = balance.open + signedBy(term.flow, term.dry);
        const std::string dry = formatQuantity(term.dry);
        given.push_back(Json::Object{{"flow", flowKey(term.flow)}, {"dry", dry}, {"got", gotKey(term.got)}});
        balance.why.steps.push_back({"tailings.term",
            {{"flow", std::string(flowKey(term.flow))}, {"dry", dry}, {"got", std::string(gotKey(term.got))}}, place});
    }
    const std::string open = signedText(balance.open);
    balance.why.steps.push_back({balance.closes() ? "tailings.closes" : "tailings.open", {{"open", open}}, place});
    balance.why.rule = balanceRule;
    balance.why.day = last.lastDay();
    balance.why.packs = {{pack.id, pack.sha256}};
    balance.why.inputs = {{"first", formatMonth(first)}, {"last", formatMonth(last)}, {"terms", std::move(given)}};
    balance.why.rounding = "none";
    balance.why.result = open;
    balance.terms = std::move(terms);
    return balance;
}

Result<Receipt> recomputeBalance(const Receipt& receipt, const RuleBook& rules)
{
    std::vector<Term> terms;
    for (const Json::Object& row : TRY(rowsIn(receipt.inputs, "terms"))) {
        const auto flow = flowOf(TRY(textIn(row, "flow")));
        const auto got = gotOf(TRY(textIn(row, "got")));
        if (!flow || !got)
            return Problem{"receipt.malformed"}.in(QStringLiteral("terms"));
        terms.push_back({*flow, TRY(parseQuantity(TRY(textIn(row, "dry")))), *got});
    }
    const Month first = TRY(parseMonth(TRY(textIn(receipt.inputs, "first"))));
    const Month last = TRY(parseMonth(TRY(textIn(receipt.inputs, "last"))));
    return balanceOf(std::move(terms), first, last, *TRY(packOf(receipt, rules))).why;
}

int PondFill::percent() const
{
    if (capacity == Quantity())
        return 0;
    return int(divided(volume.millionths() * 100, capacity.millionths(), Rounding::TowardZero));
}

Result<PondFill> fillOf(const Facts& facts, const Record& pond, QDate today)
{
    const Quantity density = pond.quantity("dry_density").value_or(Quantity());
    if (density == Quantity())
        return Problem{"tailings.no-density"}.with("pond", pond.words("name"));
    PondFill fill;
    fill.capacity = pond.quantity("capacity_m3").value_or(Quantity());
    const auto surveys = surveysOf(facts, pond.id, today);
    Quantity surveyed;
    if (!surveys.empty()) {
        fill.surveyedOn = surveys.back()->date("surveyed_on");
        surveyed = *surveys.back()->quantity("volume_m3");
    }
    // Sums end at a survey: none has lines from before and after one.
    const auto bookedAfter = [](std::optional<QDate> from, QDate through) {
        return [=](const FlowSum& sum) { return (!from || sum.first > *from) && sum.last <= through; };
    };
    const Quantity since = netInflow(facts, pond.id, bookedAfter(fill.surveyedOn, today));
    fill.volume = surveyed + Quantity::fromMillionths(volumeOf(since, density));
    if (surveys.size() > 1) {
        const Record& before = *surveys[surveys.size() - 2];
        const Quantity booked = netInflow(facts, pond.id, bookedAfter(before.date("surveyed_on"), *fill.surveyedOn));
        fill.surveyGap = Quantity::fromMillionths(volumeOf(booked, density)) - (surveyed - *before.quantity("volume_m3"));
    }
    const Month now = Month::of(today);
    const Quantity lately =
        netInflow(facts, pond.id, [&](const FlowSum& sum) { return now.plus(-monthsInYear) < sum.month && sum.month <= now; });
    const Wide pace = volumeOf(lately, density);
    if (pace > 0 && fill.capacity > fill.volume)
        fill.monthsLeft = int(divided((fill.capacity - fill.volume).millionths() * monthsInYear, pace, Rounding::TowardZero));
    return fill;
}

}
