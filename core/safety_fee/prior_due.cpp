// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/prior_due.h"

#include "core/safety_fee/month_basis.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

using YearRules = std::vector<std::pair<Month, Answering>>;

/// What one activity's standard yields for a whole calendar year.
Result<Money> dueOf(const Facts& facts, const Activity& activity, int year, const YearRules& months)
{
    const QDate end(year, 12, 31);
    const Answering& last = months.back().second;
    Working aside(monthRule, end, last.pack(), {});
    if (TRY(standardOf(activity, last))->period == BasisPeriod::Year)
        return annualAmount(TRY(annualQuestion(facts, activity, year, last)), last, aside);
    Sum due;
    for (const auto& [month, answering] : months) {
        if (!isCarriedOn(activity, month))
            continue;
        if (auto basis = TRY(monthBasis(facts, activity, month, answering, end)))
            due += TRY(scheduledAmount({activity.id.text(), month, std::move(*basis), {}}, answering, aside));
    }
    return due.total();
}

/// 裁量: D5, a year that no rule covers from January on is never computed.
Result<Money> reckonedDue(const Facts& facts, const RuleBook& rules, int year)
{
    const YearRules months = TRY(monthsInForce(rules, year));
    const bool isCarried = std::any_of(
        facts.activities.begin(), facts.activities.end(), [&](const Activity& activity) { return isCarriedOn(activity, year); });
    if (months.size() < 12 || !isCarried)
        return Problem{"safety_fee.prior-year-due-unknown"};
    Sum due;
    for (const Activity& activity : facts.activities) {
        if (isCarriedOn(activity, year))
            due += TRY(dueOf(facts, activity, year, months));
    }
    return due.total();
}

}

Result<std::vector<std::pair<Month, Answering>>> monthsInForce(const RuleBook& rules, int year)
{
    YearRules months;
    for (int number = 1; number <= 12; ++number) {
        const Month month(year, number);
        Result<Answering> answering = Answering::on(rules, month.lastDay());
        if (answering)
            months.emplace_back(month, std::move(answering).value());
        else if (number == 12 && months.empty())
            return std::move(answering).problem();
        else if (answering.problem().code != "rules.none-in-force")
            return std::move(answering).problem();
    }
    return months;
}

Result<std::optional<Money>> priorYearDue(const Facts& facts, const RuleBook& rules, int year)
{
    const YearFacts* const known = facts.year(year);
    if (known && known->isFirstYear)
        return std::optional<Money>();
    if (known && known->priorYearDue)
        return known->priorYearDue;
    const Result<Money> reckoned = reckonedDue(facts, rules, year - 1);
    if (reckoned)
        return std::optional<Money>(*reckoned);
    return Problem{"safety_fee.prior-year-due-unknown"}
        .with("year", QString::number(year - 1))
        .with("missing", argument(reckoned.problem().code))
        .in(QStringLiteral("priorYearDue"));
}

}
