// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/mass_balance.h"

#include "core/tailings/periods.h"
#include "core/tailings/receipt_inputs.h"

#include <algorithm>
#include <array>

namespace plumbline::tailings {

namespace {

/// What a mill's tailings can become. What is reclaimed from a pond is no mill's.
constexpr std::array millFlows{
    Flow::Arose, Flow::IntoPond, Flow::Backfilled, Flow::Utilised, Flow::Transported, Flow::Stored, Flow::TakenFromStore};

/// What is put into it and taken out of it again.
constexpr std::array pondFlows{Flow::IntoPond, Flow::Reclaimed};

template <class Passes>
std::vector<Term> termsWhere(std::span<const FlowSum> flows, std::span<const Flow> wanted, Month first, Month last, Passes passes)
{
    std::vector<Term> terms;
    for (const Flow flow : wanted) {
        std::optional<Term> term;
        for (const FlowSum& sum : flows) {
            if (sum.flow != flow || sum.month < first || last < sum.month || !passes(sum))
                continue;
            term = term ? Term{flow, term->dry + sum.dry, lessSure(term->got, sum.got)} : Term{flow, sum.dry, sum.got};
        }
        if (term)
            terms.push_back(*term);
    }
    return terms;
}

Quantity signedBy(Flow flow, Quantity dry)
{
    const bool brings = flow == Flow::Arose || flow == Flow::TakenFromStore;
    return brings ? dry : Quantity() - dry;
}

}

Quantity Balance::of(Flow flow) const
{
    const auto term = std::find_if(terms.begin(), terms.end(), [&](const Term& one) { return one.flow == flow; });
    return term == terms.end() ? Quantity() : term->dry;
}

std::vector<Term> termsOf(std::span<const FlowSum> flows, const Id& mill, Month first, Month last)
{
    return termsWhere(flows, millFlows, first, last, [&](const FlowSum& sum) { return sum.mill == mill; });
}

std::vector<Term> termsOfKind(std::span<const FlowSum> flows, const std::optional<Id>& kind, Month first, Month last)
{
    return termsWhere(flows, millFlows, first, last, [&](const FlowSum& sum) { return !kind || sum.kind == *kind; });
}

std::vector<Term> pondTermsOf(std::span<const FlowSum> flows, const Id& pond, Month first, Month last)
{
    return termsWhere(flows, pondFlows, first, last, [&](const FlowSum& sum) { return sum.pond == pond; });
}

Json::Array termInputs(const std::vector<Term>& terms)
{
    Json::Array given;
    for (const Term& term : terms)
        given.push_back(Json::Object{{"flow", flowKey(term.flow)}, {"dry", formatQuantity(term.dry)}, {"got", gotKey(term.got)}});
    return given;
}

Result<std::vector<Term>> termsIn(const Json::Object& inputs)
{
    std::vector<Term> terms;
    for (const Json::Object& row : TRY(rowsIn(inputs, "terms"))) {
        const auto flow = flowOf(TRY(textIn(row, "flow")));
        const auto got = gotOf(TRY(textIn(row, "got")));
        if (!flow || !got)
            return Problem{"receipt.malformed"}.in(QStringLiteral("terms"));
        terms.push_back({*flow, TRY(parseQuantity(TRY(textIn(row, "dry")))), *got});
    }
    return terms;
}

Step termStep(const Term& term, const Citation& place)
{
    return {"tailings.term",
        {{"flow", std::string(flowKey(term.flow))}, {"dry", formatQuantity(term.dry)}, {"got", std::string(gotKey(term.got))}},
        place};
}

Balance balanceOf(std::vector<Term> terms, Month first, Month last, const RulePack& pack)
{
    Balance balance;
    const Citation place{pack.id, 7, 2, {}, 0};
    for (const Term& term : terms) {
        balance.open = balance.open + signedBy(term.flow, term.dry);
        balance.why.steps.push_back(termStep(term, place));
    }
    const std::string open = formatQuantity(balance.open);
    balance.why.steps.push_back({balance.closes() ? "tailings.closes" : "tailings.open", {{"open", open}}, place});
    balance.why.rule = balanceRule;
    balance.why.day = last.lastDay();
    balance.why.packs = {{pack.id, pack.sha256}};
    balance.why.inputs = {{"first", formatMonth(first)}, {"last", formatMonth(last)}, {"terms", termInputs(terms)}};
    balance.why.rounding = "none";
    balance.why.result = open;
    balance.terms = std::move(terms);
    return balance;
}

Result<Receipt> recomputeBalance(const Receipt& receipt, const RuleBook& rules)
{
    std::vector<Term> terms = TRY(termsIn(receipt.inputs));
    const Month first = TRY(parseMonth(TRY(textIn(receipt.inputs, "first"))));
    const Month last = TRY(parseMonth(TRY(textIn(receipt.inputs, "last"))));
    return balanceOf(std::move(terms), first, last, *TRY(packOf(receipt, rules))).why;
}

}
