// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/what_if.h"

#include "core/safety_fee/year_end.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

using paper::words;

constexpr Wide wholeInMillionths = 1'000'000;

Result<Money> scaled(Money amount, Rate by)
{
    return ExactAmount::product(amount, by).rounded(Rounding::HalfUp);
}

Quantity scaled(Quantity quantity, Rate by)
{
    return Quantity::fromMillionths(divided(quantity.millionths() * by.partsPerMillion(), wholeInMillionths, Rounding::HalfUp));
}

/// What the year is reckoned on, made larger or smaller; the years before stay as they were.
Result<void> scaleBases(Facts& facts, int year, Rate by)
{
    for (Revenue& revenue : facts.revenues) {
        if (revenue.year != year - 1 && revenue.year != year)
            continue;
        revenue.amount = TRY(scaled(revenue.amount, by));
        revenue.boughtIn = TRY(scaled(revenue.boughtIn, by));
        revenue.internalSupply = TRY(scaled(revenue.internalSupply, by));
    }
    for (Output& output : facts.outputs) {
        if (output.month.year() != year)
            continue;
        output.quantity = scaled(output.quantity, by);
        output.reused = scaled(output.reused, by);
    }
    for (Activity& activity : facts.activities) {
        if (activity.contract)
            activity.contract->cost = TRY(scaled(activity.contract->cost, by));
    }
    return {};
}

Problem wrongRate(const WhatIf& question)
{
    return Problem{"safety_fee.wrong-rate"}.with("standard", argument(question.standard)).with("rate", argument(question.rate));
}

/// A tariff stays a tariff, a share a share; of a scale all slices have the one rate.
Result<void> changeRate(Standard& standard, const WhatIf& question)
{
    const bool isPercent = question.rate.ends_with('%');
    if (auto* const tariff = std::get_if<Tariff>(&standard.measure)) {
        if (isPercent)
            return wrongRate(question);
        tariff->amount = TRY(parseMoney(question.rate));
        return {};
    }
    if (!isPercent)
        return wrongRate(question);
    const Rate rate = TRY(parseRate(question.rate));
    if (auto* const share = std::get_if<Share>(&standard.measure))
        share->rate = rate;
    else
        for (Bracket& bracket : std::get<Scale>(standard.measure).brackets)
            bracket.rate = rate;
    return {};
}

Result<RuleBook> changedRules(const RuleBook& rules, const WhatIf& question)
{
    std::vector<RulePack> packs;
    bool isKnown = question.standard.empty();
    for (const auto& known : rules.packs()) {
        const bool isReplaced = question.pack && question.pack->overlays.empty() && known->overlays.empty()
            && known->subject == question.pack->subject;
        if (isReplaced)
            continue;
        RulePack pack = *known;
        for (Standard& standard : pack.standards) {
            if (standard.id != question.standard || question.rate.empty())
                continue;
            TRY(changeRate(standard, question));
            isKnown = true;
        }
        packs.push_back(std::move(pack));
    }
    if (question.pack)
        packs.push_back(*question.pack);
    if (!isKnown)
        return Problem{"safety_fee.unknown-standard"}.with("standard", argument(question.standard));
    return RuleBook::of(std::move(packs));
}

class WhatIfReport final {
public:
    explicit WhatIfReport(const WhatIfYears& years) : m_years(years) { }

    Result<ReportDocument> build()
    {
        m_document.name = "safety_fee.what-if";
        m_document.title = words("安全生产费用假设测算", "Safety fee: what if");
        m_document.period = std::to_string(m_years.real.year);
        m_document.state = "draft";
        ReportSection section{words("假设测算", "What if"), {}, {TRY(yearTable()), TRY(monthsTable())}, {chart()}};
        m_document.sections = {std::move(section)};
        return std::move(m_document);
    }

private:
    Result<void> addRow(ReportTable& table, LocalText item, Money real, Money supposed)
    {
        Sum difference(supposed);
        difference -= real;
        table.rows.push_back({RowRole::Body,
            {ReportCell::labelled(std::move(item)), ReportCell::money(real, {}), ReportCell::money(supposed, {}),
                ReportCell::money(TRY(difference.total()), {})}});
        return {};
    }

    static ReportTable emptyTable(const char* name, LocalText title, LocalText first)
    {
        return {name, std::move(title),
            {{std::move(first), 40}, {words("实际（元）", "As it is (yuan)"), 20}, {words("假设（元）", "Supposed (yuan)"), 20},
                {words("差额（元）", "Difference (yuan)"), 20}},
            {}};
    }

    static Money closingOf(const YearAccrual& year) { return year.months.empty() ? Money() : year.months.back().closing; }
    Result<Money> missing(const YearAccrual& year) const
    {
        const RuleBook& rules = m_years.rules;
        return TRY(minimumUse(rules, year.year, year.due, year.use, year.forgone)).missing;
    }
    Result<Money> supplement(const YearAccrual& year) const
    {
        const Money opening = year.months.empty() ? Money() : year.months.front().opening;
        return TRY(deficit(m_years.rules, year.year, opening, year.accrued, year.use)).amount;
    }

    Result<ReportTable> yearTable()
    {
        const YearAccrual& real = m_years.real;
        const YearAccrual& supposed = m_years.supposed;
        ReportTable table = emptyTable("year", words("全年", "The year"), words("项目", "Item"));
        for (const ActivityYear& activity : real.activities) {
            const auto other = std::find_if(supposed.activities.begin(), supposed.activities.end(),
                [&](const ActivityYear& candidate) { return candidate.activity == activity.activity; });
            const Activity* const facts = m_years.facts.activity(activity.activity);
            const QString name = facts ? facts->name : QString();
            TRY(addRow(table, {QStringLiteral("应计提：") + name, QStringLiteral("Due: ") + name}, activity.due,
                other == supposed.activities.end() ? Money() : other->due));
        }
        TRY(addRow(table, words("年度应计提合计", "Accrual due, total"), real.due, supposed.due));
        TRY(addRow(table, words("实际提取", "Accrued"), real.accrued, supposed.accrued));
        TRY(addRow(table, words("因暂停少提", "Forgone while suspended"), real.forgone, supposed.forgone));
        TRY(addRow(table, words("使用", "Used"), real.use, supposed.use));
        TRY(addRow(table, words("距使用下限还差", "Missing to the least use"), TRY(missing(real)), TRY(missing(supposed))));
        TRY(addRow(table, words("年末应补提", "Supplement at year end"), TRY(supplement(real)), TRY(supplement(supposed))));
        TRY(addRow(table, words("年末结余", "Closing balance"), closingOf(real), closingOf(supposed)));
        return table;
    }

    Result<ReportTable> monthsTable()
    {
        ReportTable table = emptyTable("months", words("各月提取", "Accrual by month"), words("月份", "Month"));
        for (const FundMonth& month : m_years.real.months) {
            const auto other = std::find_if(m_years.supposed.months.begin(), m_years.supposed.months.end(),
                [&](const FundMonth& candidate) { return candidate.month == month.month; });
            TRY(addRow(table, paper::same(paper::monthText(month.month)), month.accrued,
                other == m_years.supposed.months.end() ? Money() : other->accrued));
        }
        return table;
    }

    ReportChart chart() const
    {
        const auto values = [](const YearAccrual& year) {
            return std::vector<Money>{year.due, year.accrued, year.use, closingOf(year)};
        };
        return {words("实际与假设", "As it is and supposed"), {},
            {{SeriesKind::Before, words("实际", "As it is"), values(m_years.real)},
                {SeriesKind::Accrual, words("假设", "Supposed"), values(m_years.supposed)}},
            {words("应计提", "Due"), words("提取", "Accrued"), words("使用", "Used"), words("年末结余", "Closing balance")}};
    }

    const WhatIfYears& m_years;
    ReportDocument m_document;
};

}

Result<WhatIfYears> whatIf(const Facts& facts, const RuleBook& rules, int year, QDate asOf, const WhatIf& question)
{
    Facts supposed = facts;
    TRY(scaleBases(supposed, year, question.bases));
    for (Use& use : supposed.uses) {
        if (use.month.year() == year)
            use.amount = TRY(scaled(use.amount, question.uses));
    }
    RuleBook changed = TRY(changedRules(rules, question));
    YearAccrual real = TRY(accrueYear(facts, rules, year, asOf));
    YearAccrual other = TRY(accrueYear(supposed, changed, year, asOf));
    return WhatIfYears{std::move(supposed), std::move(changed), std::move(real), std::move(other)};
}

Result<ReportDocument> whatIfReport(const WhatIfYears& years)
{
    return WhatIfReport(years).build();
}

}
