// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/plan_report.h"

#include "core/rules/sum.h"
#include "core/safety_fee/report_parts.h"
#include "core/safety_fee/uses.h"

#include <array>

namespace plumbline::safety_fee {

namespace {

using paper::words;

constexpr int monthsOfHalf = 6;
/// Six months of a year on one page's width.
struct HalfYear {
    const char* name;
    LocalText title;
    int first; ///< of its months

    bool isLast() const { return first > monthsOfHalf; }
};

LocalText monthHeading(int month)
{
    static constexpr std::array<const char*, 12> english{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return {QStringLiteral("%1 月").arg(month), QString::fromLatin1(english[std::size_t(month - 1)])};
}

LocalText needWord(Need need)
{
    switch (need) {
    case Need::StatutoryStandard:
        return words("达到法定标准", "statutory standard");
    case Need::OrderedByAuthority:
        return words("监管要求", "ordered by authority");
    case Need::Ordinary:
        break;
    }
    return words("一般", "ordinary");
}

LocalText useStateSuffix(UseState state)
{
    return state == UseState::Cut      ? words("（取消）", " (cut)")
        : state == UseState::Postponed ? words("（推迟）", " (postponed)")
                                       : LocalText();
}

/// Builds the plan's tables one after another.
class PlanReport final {
public:
    PlanReport(const Plan& plan, const PlanYear& year, const RuleBook& rules, const ReportWords& reportWords)
        : m_plan(plan), m_year(year), m_rules(rules), m_words(reportWords), m_annex(m_document, rules, reportWords)
    {
    }

    Result<ReportDocument> build(const YearAccrual* before)
    {
        m_document.name = planReportName;
        m_document.title = planReportTitle();
        m_document.period = std::to_string(m_plan.year);
        m_document.state = m_plan.state() == PlanState::Approved ? "approved" : "draft";
        m_document.signatures = {words("编制", "Prepared by"), words("审核", "Reviewed by"),
            isOwnApproval() ? words("批准（编制人本人）", "Approved by (who prepared it)") : words("批准", "Approved by")};

        ReportSection head{words("一、计划", "1. The plan"), {}, {headTable(), TRY(totalsTable())}, TRY(charts(before))};
        ReportSection accrual{words("二、提取计划", "2. Planned accrual"), {}, {}, {}};
        ReportSection use{words("三、使用计划", "3. Planned use"), {}, {}, {}};
        const std::vector<UseLine> lines = TRY(useLines(m_plan));
        for (const HalfYear& half : halves()) {
            accrual.tables.push_back(TRY(accrualTable(half)));
            use.tables.push_back(TRY(useTable(half, lines)));
        }
        ReportSection fund{words("四、结余与暂停提取", "4. Balance and suspension"), {}, {}, {}};
        fund.tables.push_back(TRY(fundTable()));
        ReportSection bases{words("五、计提依据", "5. Bases"), {}, {}, {}};
        bases.tables.push_back(basesTable());
        m_document.sections = {std::move(head), std::move(accrual), std::move(use), std::move(fund), std::move(bases)};
        if (!m_year.findings.empty())
            m_document.sections.push_back({words("六、提示", "6. Findings"), {}, {findingsTable()}, {}});
        TRY(m_annex.close());
        return std::move(m_document);
    }

private:
    Result<std::vector<ReportChart>> charts(const YearAccrual* before) const
    {
        std::vector<ReportChart> charts{paper::fundChart(m_year.accrual)};
        std::vector<std::pair<std::string, Money>> planned;
        for (const PlannedUse& use : m_plan.uses) {
            if (isCountedOn(use.use, planningDay(m_plan.year)))
                planned.emplace_back(use.use.category, use.use.amount);
        }
        if (!planned.empty())
            charts.push_back(TRY(paper::usesChart(m_rules, planned)));
        if (before)
            charts.push_back(paper::yearsChart(m_year.accrual, *before));
        return charts;
    }

    static std::array<HalfYear, 2> halves()
    {
        return {HalfYear{"1", words("上半年", "Jan–Jun"), 1}, HalfYear{"2", words("下半年", "Jul–Dec"), 7}};
    }
    static LocalText titled(const LocalText& what, const HalfYear& half)
    {
        return {what.zh + half.title.zh, what.en + QLatin1Char(' ') + half.title.en};
    }

    LocalText activityName(const std::optional<Id>& id) const
    {
        const Activity* const activity = id ? m_year.facts.activity(*id) : nullptr;
        return activity ? paper::same(activity->name) : words("全部业务", "All businesses");
    }

    /// The receipt of a sum of amounts that stand elsewhere (reading D2).
    Result<std::string> summed(const char* what, const std::vector<Money>& terms)
    {
        const Receipt& basis = m_year.leastUse.why;
        return m_document.add(TRY(sumReceipt(what, basis.day, basis.packs, "D2", terms)));
    }
    Result<ReportCell> sumCell(const char* what, const std::vector<Money>& terms)
    {
        Sum sum;
        for (const Money term : terms)
            sum += term;
        return ReportCell::money(TRY(sum.total()), TRY(summed(what, terms)));
    }

    bool isOwnApproval() const { return m_plan.approval() && m_plan.approval()->isOwn; }

    ReportTable headTable() const
    {
        ReportTable table{"plan", words("计划", "Plan"), {{words("项目", "Item"), 24}, {words("内容", "Content"), 60}}, {}};
        const auto add = [&](LocalText item, ReportCell cell) {
            table.rows.push_back({RowRole::Body, {ReportCell::labelled(std::move(item)), std::move(cell)}});
        };
        const auto addText = [&](LocalText item, const QString& text) {
            if (!text.isEmpty())
                add(std::move(item), ReportCell::text(text));
        };
        add(words("版本", "Version"), ReportCell::text(QString::number(m_plan.version)));
        add(words("状态", "State"), ReportCell::labelled(planStateWord(m_plan.state())));
        if (const PlanStep* const approval = m_plan.approval()) {
            addText(words("批准", "Approved by"), approval->by);
            add(words("批准日期", "Approved on"), ReportCell::date(approval->on));
            if (isOwnApproval())
                add(words("批准说明", "Note on the approval"),
                    ReportCell::labelled(
                        words("由编制人本人批准：工作簿只有一人", "by who prepared it: the workspace has one person")));
        }
        addText(words("列入的财务预算", "Financial budget"),
            m_plan.budgetOn ? m_plan.budget + QStringLiteral(" · ") + m_plan.budgetOn->toString(Qt::ISODate) : m_plan.budget);
        addText(words("修订理由", "Reason for the revision"), m_plan.reason);
        return table;
    }

    /// 应提、使用, the tests of articles 47 and 51.
    Result<ReportTable> totalsTable()
    {
        ReportTable table{
            "totals", words("全年", "The year"), {{words("项目", "Item"), 40}, {words("金额（元）", "Amount (yuan)"), 20}}, {}};
        const auto add = [&](LocalText item, Money amount, const std::string& receipt) {
            table.rows.push_back({RowRole::Body, {ReportCell::labelled(std::move(item)), ReportCell::money(amount, receipt)}});
        };
        const YearAccrual& year = m_year.accrual;
        add(words("年度应计提", "Accrual due"), year.due,
            m_annex.shown(TRY(year.dueWhy()), words("年度应计提合计", "Accrual due, total")));
        add(words("计划提取", "Planned accrual"), year.accrued,
            m_annex.shown(TRY(year.accruedWhy()), words("提取合计", "Accrued, total")));
        table.rows.push_back({RowRole::Body,
            {ReportCell::labelled(words("计划使用", "Planned use")), TRY(sumCell("safety_fee.used", plannedAmounts(1, 12)))}});
        add(words("距使用下限还差", "Missing to the least use"), m_year.leastUse.missing,
            m_annex.shown(m_year.leastUse.why, words("使用下限", "Least use")));
        add(words("预计补提", "Expected supplement"), m_year.expectedSupplement.amount,
            m_annex.shown(m_year.expectedSupplement.why, words("年末赤字与补提", "Deficit and supplement")));
        return table;
    }

    /// What the plan counts as used from one month of the year to another.
    std::vector<Money> plannedAmounts(int from, int to) const
    {
        std::vector<Money> amounts;
        for (const PlannedUse& planned : m_plan.uses) {
            const int month = planned.use.month.number();
            if (month >= from && month <= to && isCountedOn(planned.use, planningDay(m_plan.year)))
                amounts.push_back(planned.use.amount);
        }
        return amounts;
    }

    Result<ReportTable> accrualTable(const HalfYear& half)
    {
        ReportTable table{std::string("accrual-") + half.name, titled(words("提取计划", "Accrual"), half), {}, {}};
        table.columns.push_back({words("业务", "Line of business"), 24});
        addMonthColumns(table, half);
        for (const ActivityYear& activity : m_year.accrual.activities)
            table.rows.push_back({RowRole::Body, TRY(accrualCells(activityName(activity.activity), activity.months, half))});
        if (!m_year.accrual.raiseMonths.empty())
            table.rows.push_back({RowRole::Body,
                TRY(accrualCells(words("补提后提高", "Raise after supplements"), m_year.accrual.raiseMonths, half))});
        return table;
    }

    static void addMonthColumns(ReportTable& table, const HalfYear& half)
    {
        for (int month = half.first; month < half.first + monthsOfHalf; ++month)
            table.columns.push_back({monthHeading(month), 15});
        table.columns.push_back({words("小计", "Subtotal"), 16});
        if (half.isLast())
            table.columns.push_back({words("全年", "Year"), 16});
    }

    /// The months of a half, its subtotal, and with the second half the year's total.
    Result<std::vector<ReportCell>> accrualCells(
        const LocalText& name, const std::vector<ActivityMonth>& months, const HalfYear& half)
    {
        std::vector<ReportCell> cells{ReportCell::labelled(name)};
        std::vector<Money> ofHalf;
        std::vector<Money> ofYear;
        cells.resize(monthsOfHalf + 1);
        for (const ActivityMonth& month : months) {
            ofYear.push_back(month.accrued);
            const int column = month.month.number() - half.first;
            if (column < 0 || column >= monthsOfHalf)
                continue;
            ofHalf.push_back(month.accrued);
            cells[std::size_t(column) + 1] = ReportCell::money(
                month.accrued, m_annex.shown(TRY(month.why()), paper::followed(name, paper::monthText(month.month))));
        }
        cells.push_back(TRY(sumCell("safety_fee.accrued", ofHalf)));
        if (half.isLast())
            cells.push_back(TRY(sumCell("safety_fee.accrued", ofYear)));
        return cells;
    }

    Result<ReportTable> useTable(const HalfYear& half, const std::vector<UseLine>& lines)
    {
        ReportTable table{std::string("use-") + half.name, titled(words("使用计划", "Use"), half), {}, {}};
        table.columns = {{words("类别", "Category"), 30}, {words("优先", "Need"), 12}, {words("责任部门", "Department"), 14}};
        addMonthColumns(table, half);
        for (const UseLine& line : lines)
            table.rows.push_back({RowRole::Body, TRY(useCells(line, half))});
        std::vector<ReportCell> total{ReportCell::labelled(words("合计", "Total")), {}, {}};
        for (int month = half.first; month < half.first + monthsOfHalf; ++month)
            total.push_back(TRY(sumCell("safety_fee.used", plannedAmounts(month, month))));
        total.push_back(TRY(sumCell("safety_fee.used", plannedAmounts(half.first, half.first + monthsOfHalf - 1))));
        if (half.isLast())
            total.push_back(TRY(sumCell("safety_fee.used", plannedAmounts(1, 12))));
        table.rows.push_back({RowRole::Total, std::move(total)});
        return table;
    }

    Result<std::vector<ReportCell>> useCells(const UseLine& line, const HalfYear& half)
    {
        LocalText name = paper::categoryName(m_rules, line.category);
        const LocalText suffix = useStateSuffix(line.state);
        name = {name.zh + suffix.zh, name.en + suffix.en};
        std::vector<ReportCell> cells{ReportCell::labelled(name), ReportCell::labelled(needWord(line.need)),
            line.department.isEmpty() ? ReportCell() : ReportCell::text(line.department)};
        std::vector<Money> ofHalf;
        std::vector<Money> ofYear;
        for (std::size_t month = 0; month < line.months.size(); ++month) {
            const int column = int(month) + 1 - half.first;
            const bool isInHalf = column >= 0 && column < monthsOfHalf;
            if (isInHalf)
                cells.push_back(TRY(useCell(line, month)));
            if (!line.months[month])
                continue;
            ofYear.push_back(*line.months[month]);
            if (isInHalf)
                ofHalf.push_back(*line.months[month]);
        }
        cells.push_back(TRY(sumCell("safety_fee.used", ofHalf)));
        if (half.isLast())
            cells.push_back(TRY(sumCell("safety_fee.used", ofYear)));
        return cells;
    }

    /// One fact stands for itself, several add up.
    Result<ReportCell> useCell(const UseLine& line, std::size_t month)
    {
        if (!line.months[month])
            return ReportCell();
        const std::vector<Id>& uses = line.uses[month];
        if (uses.size() == 1)
            return paper::fenFact({"safety_fee.plan_use", uses.front(), "amount_fen"}, *line.months[month]);
        std::vector<Money> terms;
        for (const PlannedUse& planned : m_plan.uses) {
            if (std::find(uses.begin(), uses.end(), planned.use.id) != uses.end())
                terms.push_back(planned.use.amount);
        }
        return sumCell("safety_fee.used", terms);
    }

    Result<ReportTable> fundTable()
    {
        ReportTable table{"fund", words("结余", "Balance"),
            {{words("月份", "Month"), 12}, {words("月初结余（元）", "Opening (yuan)"), 18},
                {words("提取（元）", "Accrued (yuan)"), 18}, {words("使用（元）", "Used (yuan)"), 18},
                {words("月末结余（元）", "Closing (yuan)"), 18}, {words("暂停", "Suspended"), 12}},
            {}};
        for (const FundMonth& month : m_year.accrual.months) {
            m_annex.shown(
                TRY(month.why()), paper::followed(words("是否暂停", "Suspended or not"), paper::monthText(month.month)));
            table.rows.push_back({RowRole::Body,
                {ReportCell::month(month.month), TRY(openingCell(month)),
                    TRY(sumCell("safety_fee.accrued", paper::amountsIn(m_year.accrual, month.month, &ActivityMonth::accrued))),
                    TRY(sumCell("safety_fee.used", plannedAmounts(month.month.number(), month.month.number()))),
                    TRY(sumCell("safety_fee.closing", closingTerms(month))),
                    ReportCell::labelled(month.isSuspended ? words("暂停", "suspended") : words("—", "—"))}});
        }
        return table;
    }

    /// The year opens with what the plan or the year's facts say, or with what the year before closes with.
    Result<ReportCell> openingCell(const FundMonth& month)
    {
        if (month.month.number() == 1 && m_plan.openingBalance == month.opening)
            return paper::fenFact({"safety_fee.plan", m_plan.id, "opening_balance_fen"}, month.opening);
        if (month.month.number() == 1 && m_year.accrual.carried) {
            const Receipt carried = TRY(m_year.accrual.carried->why());
            return ReportCell::money(month.opening, m_annex.shown(carried, words("年初结余", "Opening balance")));
        }
        return sumCell("safety_fee.opening", {month.opening});
    }

    ReportTable findingsTable() const
    {
        ReportTable table{"findings", words("提示", "Findings"),
            {{words("程度", "Weight"), 10}, {words("内容", "What is wrong"), 70}, {words("依据", "Source"), 20}}, {}};
        for (const Finding& finding : m_year.findings)
            table.rows.push_back({RowRole::Body,
                {ReportCell::labelled(m_words.weight(finding.weight)), ReportCell::labelled(m_words.finding(finding)),
                    ReportCell::labelled(m_words.citation(finding.citation))}});
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
        for (const Revenue& revenue : m_year.facts.revenues) {
            if (revenue.year != m_plan.year - 1)
                continue;
            const bool isExpected = std::any_of(m_plan.revenues.begin(), m_plan.revenues.end(),
                [&](const Revenue& expected) { return expected.id == revenue.id; });
            add(revenue.activity, ReportCell::text(QString::number(revenue.year)),
                isExpected ? words("预计营业收入（元）", "Expected revenue (yuan)") : words("营业收入（元）", "Revenue (yuan)"),
                paper::fenFact(
                    {isExpected ? "safety_fee.plan_revenue" : "safety_fee.revenue", revenue.id, "amount_fen"}, revenue.amount));
        }
        for (const Output& output : m_plan.outputs)
            add(output.activity, ReportCell::month(output.month),
                words("预计产量（吨、千立方米）", "Expected output (t, 1,000 m³)"),
                ReportCell::typed(CellKind::Quantity, formatQuantity(output.quantity),
                    FactReference{"safety_fee.plan_output", output.id, "quantity"}.text()));
        for (const Activity& activity : m_year.facts.activities) {
            if (activity.contract && isInYear(activity))
                add(activity.id, ReportCell::text(activity.contract->project), words("工程造价（元）", "Contract cost (yuan)"),
                    paper::fenFact({"safety_fee.activity", activity.id, "contract_cost_fen"}, activity.contract->cost));
        }
        return table;
    }

    bool isInYear(const Activity& activity) const
    {
        return activity.from <= Month(m_plan.year, 12) && (!activity.until || Month(m_plan.year, 1) <= *activity.until);
    }

    const Plan& m_plan;
    const PlanYear& m_year;
    const RuleBook& m_rules;
    const ReportWords& m_words;
    ReportDocument m_document;
    paper::Annex m_annex;
};

}

LocalText planReportTitle()
{
    return words("企业安全生产费用提取和使用计划", "Plan of safety-fee accrual and use");
}

LocalText planStateWord(PlanState state)
{
    switch (state) {
    case PlanState::Draft:
        return words("草稿", "draft");
    case PlanState::Submitted:
        return words("已提交", "submitted");
    case PlanState::Approved:
        return words("已批准", "approved");
    case PlanState::Superseded:
        break;
    }
    return words("已被取代", "superseded");
}

Result<ReportDocument> planReport(
    const Plan& plan, const PlanYear& year, const YearAccrual* before, const RuleBook& rules, const ReportWords& words)
{
    return PlanReport(plan, year, rules, words).build(before);
}

}
