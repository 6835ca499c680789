// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/year.h"

#include "core/safety_fee/activity_year.h"
#include "core/safety_fee/running_year.h"
#include "core/safety_fee/totals.h"

#include <map>

namespace plumbline::safety_fee {

Result<Receipt> ActivityYear::why() const
{
    return basis->yearReceipt(months);
}

Result<Receipt> FundMonth::why() const
{
    return suspensionReceipt(asked, month, rules->on(month));
}

Result<Receipt> CarriedOver::why() const
{
    return openingReceipt(from, rules->last());
}

CarriedOver carriedFrom(const YearAccrual& year)
{
    Money other;
    for (const FundMonth& month : year.months)
        other = Money::fromFen(other.fen() + month.other.fen());
    return {{year.year, year.months.front().opening, year.accrued, year.use, year.months.back().supplement, other}, year.rules};
}

std::vector<Money> closingTerms(const FundMonth& month)
{
    std::vector<Money> terms{month.opening, month.accrued, -month.use};
    if (!month.supplement.isZero())
        terms.push_back(month.supplement);
    if (!month.other.isZero())
        terms.push_back(month.other);
    return terms;
}

Result<Receipt> YearAccrual::dueWhy() const
{
    std::vector<Money> dues;
    for (const ActivityYear& activity : activities)
        dues.push_back(activity.due);
    return totalReceipt("due", year, dues, rules->last(), rules->lastDay());
}

Result<Receipt> YearAccrual::accruedWhy() const
{
    std::vector<Money> amounts;
    for (const FundMonth& month : months)
        amounts.push_back(month.accrued);
    return totalReceipt("accrued", year, amounts, rules->last(), rules->lastDay());
}

Result<std::vector<Receipt>> YearAccrual::receipts() const
{
    std::map<std::string, Receipt> all;
    const auto add = [&](Receipt receipt) {
        std::string id = receipt.id();
        all.emplace(std::move(id), std::move(receipt));
    };
    add(TRY(dueWhy()));
    add(TRY(accruedWhy()));
    if (carried)
        add(TRY(carried->why()));
    for (const ActivityYear& activity : activities) {
        add(TRY(activity.why()));
        for (const ActivityMonth& month : activity.months)
            add(TRY(month.why()));
    }
    for (const ActivityMonth& month : raiseMonths)
        add(TRY(month.why()));
    for (const FundMonth& month : months)
        add(TRY(month.why()));
    std::vector<Receipt> receipts;
    for (auto& [id, receipt] : all)
        receipts.push_back(std::move(receipt));
    return receipts;
}

Result<YearAccrual> accrueYear(const Facts& facts, const RuleBook& rules, int year, QDate asOf)
{
    return TRY(RunningYear::of(facts, rules, year, asOf)).year();
}

}
