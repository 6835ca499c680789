// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/findings.h"
#include "core/tailings/mass_balance.h"

#include <algorithm>

namespace plumbline::tailings {

namespace {

/// What isn't booked of a mill, from the order's first day or the mill's, through yesterday (a day) or last month (a month).
struct Missing {
    int count = 0;
    QDate first;
    QDate last;

    void add(QDate day)
    {
        first = count == 0 ? day : first;
        last = day;
        ++count;
    }
};

/// Reading D40. A month booked as a whole stands for its days.
Missing missingOf(const Record& mill, const Booked& booked, QDate from, QDate today)
{
    Missing missing;
    const QDate begun = std::max(mill.date("started_on").value_or(today), from);
    const QDate end = std::min(mill.date("stopped_on").value_or(today), today);
    const auto hasMonth = [&](Month month) { return std::binary_search(booked.months.begin(), booked.months.end(), month); };
    if (mill.text("booking") == "month") {
        for (Month month = Month::of(begun); month < Month::of(today) && month <= Month::of(end); month = month.plus(1)) {
            const auto day = std::lower_bound(booked.days.begin(), booked.days.end(), month.firstDay());
            if (!hasMonth(month) && (day == booked.days.end() || *day > month.lastDay()))
                missing.add(month.firstDay());
        }
        return missing;
    }
    auto day = std::lower_bound(booked.days.begin(), booked.days.end(), begun);
    for (QDate asked = begun; asked < today && asked <= end; asked = asked.addDays(1)) {
        while (day != booked.days.end() && *day < asked)
            ++day;
        if ((day == booked.days.end() || *day != asked) && !hasMonth(Month::of(asked)))
            missing.add(asked);
    }
    return missing;
}

void balances(const Facts& facts, const RulePack& pack, const Record& mill, QDate today, std::vector<Finding>& all)
{
    std::map<Month, std::vector<FlowSum>> months;
    for (const FlowSum& sum : facts.flows) {
        if (sum.mill == mill.id && sum.month <= Month::of(today))
            months[sum.month].push_back(sum);
    }
    for (const auto& [month, sums] : months) {
        const Balance balance = balanceOf(termsOf(sums, mill.id, month, month), month, month, pack);
        if (balance.closes())
            continue;
        Finding& finding = add(all, "tailings.balance.open", Weight::Breach, at(pack, 7, 2),
            {{"name", mill.name()}, {"month", formatMonth(month)}, {"open", balance.why.result}}, &mill);
        finding.why = balance.why;
    }
}

/// As much as assays know; the working has all of it.
Quantity toHundredths(Quantity quantity)
{
    constexpr Wide hundredth = 10'000;
    return Quantity::fromMillionths(divided(quantity.millionths(), hundredth, Rounding::HalfUp) * hundredth);
}

/// Reading D41: the enterprise's own tolerance; without one nothing is beyond it.
void metalBalances(const Facts& facts, const RulePack& pack, const Record& mill, QDate today, std::vector<Finding>& all)
{
    for (const MetalMonth& month : facts.metal) {
        if (month.mill != mill.id || Month::of(today) < month.month)
            continue;
        if (month.worst) {
            const auto tolerance = metalTolerance(mill);
            Finding& finding = add(all, "tailings.metal.beyond", Weight::Warning, at(pack, 7, 2),
                {{"name", mill.name()}, {"month", formatMonth(month.month)}, {"count", std::to_string(month.beyond)},
                    {"on", formatDate(month.worst->day)}, {"difference", formatQuantity(toHundredths(month.worst->difference))},
                    {"tolerance", tolerance ? formatQuantity(*tolerance) : std::string()}},
                &mill);
            finding.mayBeAnswered = true;
            if (Result<Receipt> why = dryReceipt(month.worst->given, month.worst->day, pack, tolerance))
                finding.why = std::move(*why);
        }
        if (month.impossible > 0)
            add(all, "tailings.metal.impossible", Weight::Warning, at(pack, 7, 2),
                {{"name", mill.name()}, {"month", formatMonth(month.month)}, {"count", std::to_string(month.impossible)},
                    {"on", formatDate(month.impossibleOn)}},
                &mill);
    }
}

/// What a mill carries away or has used goes to somebody: to whom, under which contract? What it uses itself, a reason settles.
/// What lies in its own store has gone nowhere.
void unnamed(const Facts& facts, const RulePack& pack, const Record& mill, QDate today, std::vector<Finding>& all)
{
    for (const Flow flow : {Flow::Utilised, Flow::Transported}) {
        Quantity dry;
        std::optional<QDate> first;
        QDate last;
        for (const FlowSum& sum : facts.flows) {
            if (sum.mill != mill.id || sum.flow != flow || sum.contractor || sum.last < pack.from || sum.first > today)
                continue;
            dry = dry + sum.dry;
            first = first ? std::min(*first, sum.first) : sum.first;
            last = std::max(last, sum.last);
        }
        if (first)
            add(all, "tailings.ledger.no-contractor", Weight::Warning, at(pack, 7, 2),
                {{"name", mill.name()}, {"flow", std::string(flowKey(flow))}, {"dry", formatQuantity(dry)},
                    {"first", formatDate(*first)}, {"last", formatDate(last)}},
                &mill)
                .mayBeAnswered = true;
    }
}

/// The ledger says that something came into a pond, or out of it, while there was none or it was being built, or when it was
/// closed already.
void outsideLife(const Facts& facts, const RulePack& pack, std::vector<Finding>& all)
{
    for (const Record& pond : facts.registers.of("tailings.pond")) {
        for (const FlowSum& sum : facts.flows) {
            if (sum.pond != pond.id || !isStateKnown(facts, pond.id))
                continue;
            const std::string_view state = stateOf(facts, pond.id, sum.first);
            const bool isBefore = state.empty() || (sum.flow == Flow::IntoPond && state == "building");
            const bool isAfter = sum.flow == Flow::IntoPond && closedOn(facts, pond.id, sum.last);
            if (isBefore || isAfter)
                add(all, "tailings.ledger.outside-life", Weight::Breach, at(pack, 7, 2),
                    {{"name", pond.name()}, {"date", formatDate(isBefore ? sum.first : sum.last)}}, &pond);
        }
    }
}

}

void ledgerFindings(const Facts& facts, const RulePack& pack, QDate today, std::vector<Finding>& all)
{
    static const Booked nothing;
    for (const Record& mill : facts.registers.of("tailings.mill")) {
        const auto booked = facts.booked.find(mill.id);
        const Missing missing = missingOf(mill, booked == facts.booked.end() ? nothing : booked->second, pack.from, today);
        if (missing.count > 0)
            add(all, "tailings.ledger.missing", Weight::Breach, at(pack, 7, 2),
                {{"name", mill.name()}, {"unit", mill.text("booking") == "month" ? "missing-months" : "missing-days"},
                    {"count", std::to_string(missing.count)}, {"first", formatDate(missing.first)},
                    {"last", formatDate(missing.last)}},
                &mill);
        balances(facts, pack, mill, today, all);
        metalBalances(facts, pack, mill, today, all);
        unnamed(facts, pack, mill, today, all);
    }
    outsideLife(facts, pack, all);
}

}
