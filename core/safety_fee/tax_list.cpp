// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/tax_list.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

constexpr int monthsOfYear = 12;
constexpr Wide wholeRate = 1'000'000; // 100 %, in parts per million

/// Months depreciated by the end of the year, at most all of them.
int monthsThrough(const TaxSchedule& schedule, int year)
{
    const Month first = Month::of(schedule.completedOn).plus(1);
    return std::clamp(first.monthsUntil(Month(year, monthsOfYear)) + 1, 0, schedule.months);
}

/// Cost less residual value, so far.
Result<Money> depreciatedThrough(const TaxSchedule& schedule, int year)
{
    const Wide share = (wholeRate - schedule.residual.partsPerMillion()) * monthsThrough(schedule, year);
    const Wide fen = divided(Wide(schedule.cost.fen()) * share, wholeRate * schedule.months, Rounding::HalfUp);
    Sum sum;
    sum += Money::fromFen(std::int64_t(fen)); // at most the cost
    return sum.total();
}

}

// Article 65 (2): where tax law differs, the tax return is adjusted.
Result<TaxDepreciation> taxDepreciation(const TaxSchedule& schedule, int year, const Answering& answering)
{
    if (schedule.months <= 0)
        return malformedInput("months");
    TaxDepreciation answer;
    answer.before = TRY(depreciatedThrough(schedule, year - 1));
    Sum ofYear(TRY(depreciatedThrough(schedule, year)));
    ofYear -= answer.before;
    answer.ofYear = TRY(ofYear.total());
    const RulePack& pack = answering.pack();
    Working working(taxDepreciationRule, QDate(year, 12, 31), pack,
        {{"year", std::to_string(year)}, {"cost", formatMoney(schedule.cost)}, {"completed-on", formatDate(schedule.completedOn)},
            {"months", std::to_string(schedule.months)}, {"residual", formatRate(schedule.residual)}});
    working.step(
        "tax-depreciation",
        [&] {
            return Figures{{"cost", formatMoney(schedule.cost)}, {"residual", formatRate(schedule.residual)},
                {"months", std::to_string(schedule.months)},
                {"of-year", std::to_string(monthsThrough(schedule, year) - monthsThrough(schedule, year - 1))},
                {"before", formatMoney(answer.before)}, {"amount", formatMoney(answer.ofYear)}};
        },
        Citation{pack.id, 65, 2});
    answer.why = TRY(std::move(working).finish(formatMoney(answer.ofYear), "half-up"));
    return answer;
}

Result<Receipt> reckonTaxDepreciation(const Question& question, const Answering& answering)
{
    const Json inputs(question.inputs);
    Members members = TRY(Members::of(inputs, {}));
    const int year = int(TRY(parseCount(TRY(members.text("year")))));
    TaxSchedule schedule;
    schedule.cost = TRY(parseSignedMoney(TRY(members.text("cost"))));
    schedule.completedOn = TRY(parseDate(TRY(members.text("completed-on"))));
    schedule.months = int(TRY(parseCount(TRY(members.text("months")))));
    schedule.residual = TRY(parseRate(TRY(members.text("residual"))));
    TRY(members.finish());
    return TRY(taxDepreciation(schedule, year, answering)).why;
}

Result<std::vector<TaxAsset>> taxAssets(
    std::span<const Entry> entries, const Accounting& accounting, int year, const Answering& answering)
{
    std::vector<TaxAsset> assets;
    for (const Entry& entry : entries) {
        if (!entry.isCapital || entry.kind != EntryKind::Expenditure || entry.month().year() > year)
            continue;
        auto at = std::find_if(assets.begin(), assets.end(), [&](const TaxAsset& asset) { return asset.name == entry.asset; });
        if (at == assets.end())
            at = assets.insert(assets.end(), {entry.asset, accounting.asset(entry.asset), {}, {}});
        at->cost.push_back(entry.amount);
    }
    for (TaxAsset& asset : assets) {
        if (!asset.asset || !asset.asset->completedOn || asset.asset->taxMonths <= 0)
            continue;
        Sum cost;
        for (const Money amount : asset.cost)
            cost += amount;
        asset.depreciation = TRY(taxDepreciation(
            {TRY(cost.total()), *asset.asset->completedOn, asset.asset->taxMonths, asset.asset->residual}, year, answering));
    }
    return assets;
}

}
