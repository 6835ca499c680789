// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/accrual_report.h"

#include "core/rules/sum.h"
#include "core/safety_fee/report_parts.h"
#include "core/safety_fee/uses.h"
#include "core/safety_fee/year_rules.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

using paper::fenFact;
using paper::followed;
using paper::monthText;
using paper::same;
using paper::words;

ReportCell empty()
{
    return {};
}
ReportCell yesNo(bool isYes)
{
    return ReportCell::labelled(isYes ? words("暂停", "suspended") : words("—", "—"));
}

/// Builds the tables one after another; every receipt shown is remembered for the annex, in the order it is met.
class AccrualReport final {
public:
    AccrualReport(const ShownYear& shown, const RuleBook& rules, const ReportWords& reportWords)
        : m_shown(shown), m_facts(shown.facts), m_year(shown.year), m_rules(rules), m_asOf(shown.asOf),
          m_annex(m_document, rules, reportWords)
    {
    }

    Result<ReportDocument> build()
    {
        m_document.name = accrualReportName;
        m_document.title = accrualReportTitle();
        m_document.period = std::to_string(m_year.year);
        m_document.signatures = {words("编制", "Prepared by"), words("审核", "Reviewed by"), words("批准", "Approved by")};

        ReportSection accrual{words("一、年度提取", "1. Accrual of the year"), {}, {}, {}};
        accrual.tables.push_back(TRY(activitiesTable()));
        accrual.tables.push_back(TRY(accrualTable()));
        if (m_shown.site)
            accrual.paragraphs.push_back(siteParagraph());
        ReportSection fund = TRY(fundSection());
        ReportSection bases{words("三、计提依据", "3. Bases"), {}, {}, {}};
        bases.tables.push_back(basesTable());
        m_document.sections = {std::move(accrual), std::move(fund), std::move(bases)};
        TRY(m_annex.close());
        return std::move(m_document);
    }

private:
    LocalText siteParagraph() const
    {
        return {QStringLiteral("场所：%1。只列该场所的业务；是否暂停提取、结余和补提按企业整体计算。").arg(*m_shown.site),
            QStringLiteral("Site: %1. Only its lines of business are shown; suspension, balance and supplements are the whole "
                           "enterprise's.")
                .arg(*m_shown.site)};
    }

    /// A site has no balance of its own.
    Result<ReportSection> fundSection()
    {
        ReportSection fund{
            m_shown.site ? words("二、使用", "2. Use") : words("二、提取、使用与结余", "2. Accrual, use and balance"), {}, {},
            TRY(charts())};
        if (!m_shown.site)
            fund.tables.push_back(TRY(fundTable()));
        if (!usesOfYear().empty())
            fund.tables.push_back(usesTable());
        return fund;
    }

    LocalText activityName(const Id& id) const
    {
        const Activity* const activity = m_facts.activity(id);
        return activity ? same(activity->name) : words("补提后提高的标准", "Raise after supplements");
    }

    /// "煤与瓦斯突出矿井" for the standards an activity is under.
    LocalText standardNames(const Activity& activity) const
    {
        LocalText names;
        for (const auto& pack : m_rules.packs()) {
            for (const std::string& id : activity.standards) {
                const Standard* const standard = pack->overlays.empty() ? pack->standard(id) : nullptr;
                if (!standard)
                    continue;
                names.zh += (names.zh.isEmpty() ? QString() : QStringLiteral("、")) + standard->name.zh;
                names.en += (names.en.isEmpty() ? QString() : QStringLiteral(", ")) + standard->name.en;
            }
        }
        return names;
    }

    Result<ReportTable> activitiesTable()
    {
        ReportTable table{"activities", words("业务", "Lines of business"),
            {{words("业务", "Line of business"), 26}, {words("提取标准", "Standard"), 30},
                {words("年度应计提（元）", "Accrual due (yuan)"), 20}},
            {}};
        for (const ActivityYear& activity : m_year.activities) {
            const Activity* const facts = m_facts.activity(activity.activity);
            const LocalText name = activityName(activity.activity);
            const std::string receipt = m_annex.shown(TRY(activity.why()), followed(name, QString::number(m_year.year)));
            table.rows.push_back({RowRole::Body,
                {ReportCell::labelled(name), ReportCell::labelled(facts ? standardNames(*facts) : LocalText()),
                    ReportCell::money(activity.due, receipt)}});
        }
        const std::string receipt = m_annex.shown(TRY(m_year.dueWhy()), words("年度应计提合计", "Accrual due, total"));
        table.rows.push_back(
            {RowRole::Total, {ReportCell::labelled(words("合计", "Total")), empty(), ReportCell::money(m_year.due, receipt)}});
        return table;
    }

    Result<void> addMonths(ReportTable& table, const LocalText& name, const std::vector<ActivityMonth>& months)
    {
        table.rows.push_back({RowRole::Group, {ReportCell::labelled(name), empty(), empty(), empty()}});
        for (const ActivityMonth& month : months) {
            const std::string receipt = m_annex.shown(TRY(month.why()), followed(name, monthText(month.month)));
            table.rows.push_back({RowRole::Body,
                {ReportCell::month(month.month), ReportCell::money(month.scheduled, receipt),
                    ReportCell::money(month.accrued, receipt), yesNo(month.accrued != month.scheduled)}});
        }
        return {};
    }

    Result<ReportTable> accrualTable()
    {
        ReportTable table{"accrual", words("提取台账", "Accrual ledger"),
            {{words("月份", "Month"), 14}, {words("应提（元）", "Scheduled (yuan)"), 20},
                {words("实提（元）", "Accrued (yuan)"), 20}, {words("暂停", "Suspended"), 12}},
            {}};
        for (const ActivityYear& activity : m_year.activities)
            TRY(addMonths(table, activityName(activity.activity), activity.months));
        if (!m_year.raiseMonths.empty())
            TRY(addMonths(table, words("按最近一年补提数提高", "Raise by the latest supplement"), m_year.raiseMonths));
        const LocalText total = words("实提合计", "Accrued, total");
        const std::string receipt = m_annex.shown(TRY(m_year.accruedWhy()), total);
        table.rows.push_back(
            {RowRole::Total, {ReportCell::labelled(total), empty(), ReportCell::money(m_year.accrued, receipt), empty()}});
        return table;
    }

    /// The receipt of a sum of posted amounts (reading D2), kept in the document but not spelled out in the annex.
    Result<std::string> summed(const FundMonth& month, const char* what, const std::vector<Money>& terms)
    {
        const RulePack& pack = month.rules->on(month.month).pack();
        return m_document.add(TRY(sumReceipt(what, month.month.lastDay(), {{pack.id, pack.sha256}}, "D2", terms)));
    }

    /// The first month opens with what a person typed or the year before left, every other with what the month before it closed
    /// with.
    Result<ReportCell> openingCell(const FundMonth& month, const std::string& closedBefore)
    {
        const YearFacts* const year = m_facts.year(m_year.year);
        if (!closedBefore.empty())
            return ReportCell::money(month.opening, closedBefore);
        if (m_year.carried) {
            const Receipt carried = TRY(m_year.carried->why());
            return ReportCell::money(month.opening, m_annex.shown(carried, words("年初结余", "Opening balance")));
        }
        if (year && year->openingBalance == month.opening && year->openingEntry)
            return fenFact({"safety_fee.entry", *year->openingEntry, "amount_fen"}, month.opening);
        if (year && year->openingBalance == month.opening)
            return fenFact({"safety_fee.year", year->id, "opening_balance_fen"}, month.opening);
        return ReportCell::money(month.opening, TRY(summed(month, "safety_fee.opening", {month.opening})));
    }

    Result<ReportTable> fundTable()
    {
        ReportTable table{"fund", words("结余", "Balance"),
            {{words("月份", "Month"), 12}, {words("月初结余（元）", "Opening (yuan)"), 18},
                {words("应提（元）", "Scheduled (yuan)"), 18}, {words("实提（元）", "Accrued (yuan)"), 18},
                {words("使用（元）", "Used (yuan)"), 18}, {words("月末结余（元）", "Closing (yuan)"), 18},
                {words("暂停", "Suspended"), 12}},
            {}};
        std::string closed;
        for (const FundMonth& month : m_year.months) {
            m_annex.shown(TRY(month.why()), followed(words("是否暂停", "Suspended or not"), monthText(month.month)));
            const auto sum = [&](const char* what, Money amount, const std::vector<Money>& terms) -> Result<ReportCell> {
                return ReportCell::money(amount, TRY(summed(month, what, terms)));
            };
            ReportCell opening = TRY(openingCell(month, closed));
            ReportCell closing = TRY(sum("safety_fee.closing", month.closing, closingTerms(month)));
            closed = closing.receipt;
            table.rows.push_back({RowRole::Body,
                {ReportCell::month(month.month), std::move(opening),
                    TRY(sum("safety_fee.scheduled", month.scheduled,
                        paper::amountsIn(m_year, month.month, &ActivityMonth::scheduled))),
                    TRY(sum("safety_fee.accrued", month.accrued, paper::amountsIn(m_year, month.month, &ActivityMonth::accrued))),
                    TRY(sum("safety_fee.used", month.use, usesIn(month.month))), std::move(closing), yesNo(month.isSuspended)}});
        }
        return table;
    }

    std::vector<const Use*> usesOfYear() const
    {
        std::vector<const Use*> uses;
        for (const Use& use : m_facts.uses) {
            if (use.month.year() == m_year.year)
                uses.push_back(&use);
        }
        return uses;
    }

    /// As counted by accrueYear(): incurred up to the day, planned after it.
    std::vector<Money> usesIn(Month month) const
    {
        std::vector<Money> amounts;
        for (const Use* const use : usesOfYear()) {
            if (use->month == month && isCountedOn(*use, m_asOf))
                amounts.push_back(use->amount);
        }
        return amounts;
    }

    Result<std::vector<ReportChart>> charts() const
    {
        std::vector<ReportChart> charts;
        if (!m_shown.site)
            charts.push_back(paper::fundChart(m_year));
        std::vector<std::pair<std::string, Money>> used;
        for (const Use* const use : usesOfYear()) {
            if (isCountedOn(*use, m_asOf))
                used.emplace_back(use->category, use->amount);
        }
        if (!used.empty())
            charts.push_back(TRY(paper::usesChart(m_rules, used)));
        if (m_shown.before && !m_shown.site)
            charts.push_back(paper::yearsChart(m_year, *m_shown.before));
        return charts;
    }

    ReportTable usesTable() const
    {
        ReportTable table{"uses", words("使用", "Uses"),
            {{words("月份", "Month"), 12}, {words("类别", "Category"), 40}, {words("金额（元）", "Amount (yuan)"), 18},
                {words("状态", "State"), 12}},
            {}};
        const LocalText states[] = {
            words("计划", "planned"), words("已发生", "incurred"), words("推迟", "postponed"), words("取消", "cut")};
        for (const Use* const use : usesOfYear()) {
            table.rows.push_back({RowRole::Body,
                {ReportCell::month(use->month), ReportCell::labelled(paper::categoryName(m_rules, use->category)),
                    fenFact({use->isBooked ? "safety_fee.entry" : "safety_fee.use", use->id, "amount_fen"}, use->amount),
                    ReportCell::labelled(states[std::size_t(use->state)])}});
        }
        return table;
    }

    ReportTable basesTable() const
    {
        ReportTable table = paper::emptyBasesTable();
        const auto add = [&](const Id& activity, ReportCell period, LocalText base, ReportCell figure) {
            table.rows.push_back({RowRole::Body,
                {ReportCell::labelled(activityName(activity)), std::move(period), ReportCell::labelled(std::move(base)),
                    std::move(figure)}});
        };
        for (const Revenue& revenue : m_facts.revenues) {
            if (revenue.year != m_year.year && revenue.year != m_year.year - 1)
                continue;
            add(revenue.activity, ReportCell::text(QString::number(revenue.year)), words("营业收入（元）", "Revenue (yuan)"),
                fenFact({"safety_fee.revenue", revenue.id, "amount_fen"}, revenue.amount));
        }
        for (const Output& output : m_facts.outputs) {
            if (output.month.year() != m_year.year)
                continue;
            add(output.activity, ReportCell::month(output.month), words("产量（吨、千立方米）", "Output (t, 1,000 m³)"),
                ReportCell::typed(CellKind::Quantity, formatQuantity(output.quantity),
                    FactReference{"safety_fee.output", output.id, "quantity"}.text()));
        }
        for (const Activity& activity : m_facts.activities) {
            if (activity.contract)
                add(activity.id, ReportCell::text(activity.contract->project), words("工程造价（元）", "Contract cost (yuan)"),
                    fenFact({"safety_fee.activity", activity.id, "contract_cost_fen"}, activity.contract->cost));
        }
        return table;
    }

    const ShownYear& m_shown;
    const Facts& m_facts;
    const YearAccrual& m_year;
    const RuleBook& m_rules;
    QDate m_asOf;
    ReportDocument m_document;
    paper::Annex m_annex;
};

}

LocalText accrualReportTitle()
{
    return words("企业安全生产费用提取计算书", "Calculation of the safety-fee accrual");
}

Result<ReportDocument> accrualReport(const ShownYear& shown, const RuleBook& rules, const ReportWords& words)
{
    return AccrualReport(shown, rules, words).build();
}

}
