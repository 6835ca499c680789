// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/pond_balance.h"

#include "core/tailings/periods.h"
#include "core/tailings/receipt_inputs.h"

#include <algorithm>

namespace plumbline::tailings {

namespace {

constexpr Wide millionth = 1'000'000;

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

Quantity massOf(Quantity volume, Quantity density)
{
    return Quantity::fromMillionths(divided(volume.millionths() * density.millionths(), millionth, Rounding::HalfUp));
}

/// Sums end at a survey: none has lines from before and after one.
auto bookedAfter(std::optional<QDate> from, QDate through)
{
    return [=](const FlowSum& sum) { return (!from || sum.first > *from) && sum.last <= through; };
}

/// What the pond held in the evening: what was last surveyed, and what has come and gone since.
Result<Quantity> heldOn(const Facts& facts, const Record& pond, QDate day)
{
    const auto surveys = surveysOf(facts, pond.id, day);
    if (surveys.empty())
        return netInflow(facts, pond.id, bookedAfter({}, day));
    const Quantity density = pond.quantity("dry_density").value_or(Quantity());
    if (density == Quantity())
        return Problem{"tailings.no-density"}.with("pond", pond.words("name"));
    return massOf(*surveys.back()->quantity("volume_m3"), density)
        + netInflow(facts, pond.id, bookedAfter(surveys.back()->date("surveyed_on"), day));
}

struct PondGiven {
    Month first;
    Month last;
    Quantity opening;
    std::vector<Term> terms;
    std::optional<Quantity> found;
};

PondBalance balanced(PondGiven given, const RulePack& pack)
{
    const Citation place{pack.id, 7, 2, {}, 0};
    PondBalance balance{
        given.first, given.last, given.opening, {}, given.found, given.opening + given.found.value_or(Quantity()), {}};
    Receipt& why = balance.why;
    why.rule = pondBalanceRule;
    why.day = given.last.lastDay();
    why.packs = {{pack.id, pack.sha256}};
    why.rounding = "half-up";
    why.inputs = {{"first", formatMonth(given.first)}, {"last", formatMonth(given.last)},
        {"opening", formatQuantity(given.opening)}, {"terms", termInputs(given.terms)}};
    why.steps.push_back({"tailings.pond-opening", {{"opening", formatQuantity(given.opening)}}, place});
    for (const Term& term : given.terms) {
        balance.closing = term.flow == Flow::Reclaimed ? balance.closing - term.dry : balance.closing + term.dry;
        why.steps.push_back(termStep(term, place));
    }
    if (given.found) {
        why.inputs.emplace("found", formatQuantity(*given.found));
        why.steps.push_back({"tailings.pond-found", {{"found", formatQuantity(*given.found)}}, place});
    }
    why.result = formatQuantity(balance.closing);
    why.steps.push_back({"tailings.pond-closing", {{"closing", why.result}}, place});
    balance.terms = std::move(given.terms);
    return balance;
}

}

Result<PondBalance> pondBalanceOf(const Facts& facts, const Record& pond, Month first, Month last, const RulePack& pack)
{
    const QDate before = first.firstDay().addDays(-1);
    PondGiven given{first, last, TRY(heldOn(facts, pond, before)), pondTermsOf(facts.flows, pond.id, first, last), {}};
    if (surveysOf(facts, pond.id, before).size() < surveysOf(facts, pond.id, last.lastDay()).size()) {
        Quantity booked = given.opening;
        for (const Term& term : given.terms)
            booked = term.flow == Flow::Reclaimed ? booked - term.dry : booked + term.dry;
        given.found = TRY(heldOn(facts, pond, last.lastDay())) - booked;
    }
    return balanced(std::move(given), pack);
}

Result<Receipt> recomputePondBalance(const Receipt& receipt, const RuleBook& rules)
{
    PondGiven given;
    given.first = TRY(parseMonth(TRY(textIn(receipt.inputs, "first"))));
    given.last = TRY(parseMonth(TRY(textIn(receipt.inputs, "last"))));
    given.opening = TRY(signedIn(receipt.inputs, "opening"));
    given.terms = TRY(termsIn(receipt.inputs));
    if (receipt.inputs.contains("found"))
        given.found = TRY(signedIn(receipt.inputs, "found"));
    return balanced(std::move(given), *TRY(packOf(receipt, rules))).why;
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
