// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/report_parts.h"

#include <algorithm>

namespace plumbline::safety_fee::paper {

namespace {

constexpr std::size_t mostCategories = 10; ///< of a chart: what fits on it legibly

/// Sums by category, the largest first.
Result<std::vector<std::pair<std::string, Money>>> sumsOf(const std::vector<std::pair<std::string, Money>>& uses)
{
    std::vector<std::pair<std::string, Sum>> sums;
    for (const auto& use : uses) {
        auto at = std::find_if(sums.begin(), sums.end(), [&](const auto& sum) { return sum.first == use.first; });
        if (at == sums.end())
            at = sums.insert(sums.end(), {use.first, Sum()});
        at->second += use.second;
    }
    std::vector<std::pair<std::string, Money>> totals;
    for (const auto& [category, sum] : sums)
        totals.emplace_back(category, TRY(sum.total()));
    std::stable_sort(totals.begin(), totals.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    return totals;
}

/// What a year's figures are on a chart of two years.
std::vector<Money> yearValues(const YearAccrual& year)
{
    return {year.accrued, year.use, year.months.empty() ? Money() : year.months.back().closing};
}

LocalText yearName(int year)
{
    return {QStringLiteral("%1 年").arg(year), QString::number(year)};
}

}

LocalText words(const char* zh, const char* en)
{
    return {QString::fromUtf8(zh), QString::fromUtf8(en)};
}

LocalText same(const QString& text)
{
    return {text, text};
}

LocalText followed(const LocalText& first, const QString& second)
{
    return {first.zh + QLatin1Char(' ') + second, first.en + QLatin1Char(' ') + second};
}

QString monthText(Month month)
{
    return QString::fromStdString(formatMonth(month));
}

LocalText categoryName(const RuleBook& rules, const std::string& category)
{
    for (const auto& pack : rules.packs()) {
        for (const ClosedList& list : pack->lists) {
            if (const ListItem* const item = list.find(category))
                return item->name;
        }
    }
    return same(QString::fromStdString(category));
}

ReportCell fenFact(const FactReference& reference, Money money)
{
    return ReportCell::typed(CellKind::Money, formatMoney(money), reference.text());
}

std::vector<Money> amountsIn(const YearAccrual& year, Month month, Money ActivityMonth::*amount)
{
    std::vector<Money> amounts;
    const auto take = [&](const std::vector<ActivityMonth>& months) {
        for (const ActivityMonth& candidate : months) {
            if (candidate.month == month)
                amounts.push_back(candidate.*amount);
        }
    };
    for (const ActivityYear& activity : year.activities)
        take(activity.months);
    take(year.raiseMonths);
    return amounts;
}

ReportChart fundChart(const YearAccrual& year)
{
    ReportChart chart{words("提取、使用与结余", "Accrual, use and balance"), {}, {}};
    ReportSeries accrued{SeriesKind::Accrual, words("提取", "Accrued"), {}};
    ReportSeries used{SeriesKind::Use, words("使用", "Used"), {}};
    ReportSeries balance{SeriesKind::Balance, words("结余", "Balance"), {}};
    for (const FundMonth& month : year.months) {
        chart.months.push_back(month.month);
        accrued.values.push_back(month.accrued);
        used.values.push_back(month.use);
        balance.values.push_back(month.closing);
    }
    chart.series = {std::move(accrued), std::move(used), std::move(balance)};
    if (year.threshold)
        chart.series.push_back({SeriesKind::Threshold, words("暂停提取线", "Suspension line"), {*year.threshold}});
    return chart;
}

Result<ReportChart> usesChart(const RuleBook& rules, const std::vector<std::pair<std::string, Money>>& uses)
{
    const auto sums = TRY(sumsOf(uses));
    ReportChart chart{words("分类别使用", "Use by category"), {}, {{SeriesKind::Use, words("使用", "Used"), {}}}};
    const auto add = [&](LocalText category, Money amount) {
        chart.categories.push_back(std::move(category));
        chart.series.front().values.push_back(amount);
    };
    const std::size_t own = sums.size() > mostCategories ? mostCategories - 1 : sums.size();
    for (std::size_t index = 0; index < own; ++index)
        add(categoryName(rules, sums[index].first), sums[index].second);
    Sum others;
    for (std::size_t index = own; index < sums.size(); ++index)
        others += sums[index].second;
    if (own < sums.size())
        add({QStringLiteral("其余 %1 类").arg(sums.size() - own), QStringLiteral("%1 others").arg(sums.size() - own)},
            TRY(others.total()));
    return chart;
}

ReportChart yearsChart(const YearAccrual& year, const YearAccrual& before)
{
    return {words("与上年对比", "This year beside last"), {},
        {{SeriesKind::Before, yearName(before.year), yearValues(before)},
            {SeriesKind::Accrual, yearName(year.year), yearValues(year)}},
        {words("提取", "Accrued"), words("使用", "Used"), words("期末结余", "Closing balance")}};
}

ReportTable emptyBasesTable()
{
    return {"bases", words("计提依据", "Bases"),
        {{words("业务", "Line of business"), 26}, {words("期间", "Period"), 12}, {words("依据", "Base"), 30},
            {words("数值", "Figure"), 24}},
        {}};
}

Annex::Annex(ReportDocument& document, const RuleBook& rules, const ReportWords& words)
    : m_document(document), m_rules(rules), m_words(words)
{
}

std::string Annex::shown(const Receipt& receipt, const LocalText& of)
{
    std::string id = m_document.add(receipt);
    if (m_seen.insert(id).second)
        m_receipts.emplace_back(of, receipt);
    return id;
}

Result<void> Annex::close()
{
    if (m_receipts.empty())
        return {};
    ReportSection annex{words("附件：计算依据", "Annex: working"), {}, {}, {}};
    annex.tables.push_back(workingTable());
    annex.tables.push_back(TRY(readingsTable()));
    annex.tables.push_back(TRY(rulesTable()));
    m_document.sections.push_back(std::move(annex));
    return {};
}

LocalText Annex::source(const Step& step)
{
    if (const auto* const citation = std::get_if<Citation>(&step.source))
        return m_words.citation(*citation);
    const std::string& reading = std::get<std::string>(step.source);
    m_readings.insert(reading);
    const QString id = QString::fromStdString(reading);
    return {QStringLiteral("口径 ") + id, QStringLiteral("Reading ") + id};
}

ReportTable Annex::workingTable()
{
    ReportTable table{"working", words("计算依据", "Working"),
        {{words("步骤", "Step"), 60}, {words("数值", "Figure"), 22}, {words("依据", "Source"), 22}}, {}};
    for (const auto& [title, receipt] : m_receipts) {
        table.rows.push_back({RowRole::Group, {ReportCell::labelled(title), ReportCell(), ReportCell()}});
        for (const Step& step : receipt.steps) {
            const std::string_view exact = step.figure("exact");
            const std::string_view figure = exact.empty() ? step.figure("amount") : exact;
            ReportCell cell =
                figure.empty() ? ReportCell() : ReportCell{CellKind::Money, std::string(figure), {}, receipt.id(), {}};
            table.rows.push_back(
                {RowRole::Body, {ReportCell::labelled(m_words.step(step)), std::move(cell), ReportCell::labelled(source(step))}});
        }
        for (const PackReference& pack : receipt.packs)
            m_packs.insert(pack.id);
    }
    return table;
}

Result<ReportTable> Annex::readingsTable() const
{
    ReportTable table{"readings", words("口径", "Readings"),
        {{words("编号", "No."), 8}, {words("内容", "What is assumed"), 60}, {words("理由", "Why"), 40}}, {}};
    for (const std::string& id : m_readings) {
        for (const std::string& packId : m_packs) {
            const RulePack* const pack = TRY(m_rules.byId(packId));
            if (const Reading* const reading = pack->reading(id))
                table.rows.push_back({RowRole::Body,
                    {ReportCell::text(QString::fromStdString(id)), ReportCell::labelled(reading->text),
                        ReportCell::labelled(reading->why)}});
        }
    }
    return table;
}

Result<ReportTable> Annex::rulesTable() const
{
    ReportTable table{"rules", words("规则", "Rules"),
        {{words("文号", "Number"), 22}, {words("名称", "Title"), 40}, {words("施行", "In force from"), 14},
            {words("规则包 SHA-256", "Pack SHA-256"), 66}},
        {}};
    for (const std::string& id : m_packs) {
        const RulePack* const pack = TRY(m_rules.byId(id));
        table.rows.push_back({RowRole::Body,
            {ReportCell::text(QString::fromStdString(pack->number)), ReportCell::labelled(pack->title),
                ReportCell::date(pack->from), ReportCell::text(QString::fromStdString(pack->sha256))}});
    }
    return table;
}

}
