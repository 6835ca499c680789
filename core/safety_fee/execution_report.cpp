// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/execution_report.h"

#include "core/safety_fee/plan_report.h"
#include "core/safety_fee/uses.h"
#include "core/safety_fee/year_end.h"

#include <map>

namespace plumbline::safety_fee {

namespace {

using paper::words;

bool isStillPlanned(const PlannedUse& planned)
{
    return planned.use.state != UseState::Cut && planned.use.state != UseState::Postponed;
}

class ExecutionReport final {
public:
    ExecutionReport(const YearPaper& year, const Plan& plan, const RuleBook& rules, const Answering& answering,
        const ReportWords& reportWords)
        : m_year(year), m_plan(plan), m_rules(rules), m_paper(year, rules, answering, reportWords), m_lines(planLines(year, plan))
    {
    }

    Result<ReportDocument> build()
    {
        m_paper.head(executionReportName, executionReportTitle());
        ReportSection lines{words("一、使用计划执行", "1. Planned and used"), {head()}, {TRY(linesTable())}, {TRY(chart())}};
        ReportSection months{words("二、各月", "2. Months"), {}, {TRY(monthsTable())}, {}};
        ReportSection pace{words("三、使用进度", "3. Pace"), {}, {TRY(paceTable()), TRY(unspentTable())}, {}};
        m_paper.document().sections = {std::move(lines), std::move(months), std::move(pace)};
        return m_paper.finish();
    }

private:
    LocalText head() const
    {
        const LocalText state = planStateWord(m_plan.state());
        const QString day = m_year.asOf.toString(Qt::ISODate);
        return {QStringLiteral("对照 %1 年计划第 %2 版（%3），截至 %4。").arg(m_plan.year).arg(m_plan.version).arg(state.zh, day),
            QStringLiteral("Against version %2 of the plan of %1 (%3), as of %4.")
                .arg(m_plan.year)
                .arg(m_plan.version)
                .arg(state.en, day)};
    }

    static std::vector<Money> left(const PlanLineUse& line)
    {
        std::vector<Money> terms = line.planned;
        for (const Money used : line.used)
            terms.push_back(-used);
        return terms;
    }

    Result<void> addLine(ReportTable& table, RowRole role, const LocalText& name, const PlanLineUse& line)
    {
        table.rows.push_back({role,
            {ReportCell::labelled(name), ReportCell::text(line.departments.join(QStringLiteral("、"))),
                TRY(m_paper.sum("safety_fee.planned", line.planned)), TRY(m_paper.sum("safety_fee.planned", line.plannedToDate)),
                TRY(m_paper.sum("safety_fee.used", line.used)),
                TRY(m_paper.share(ShareOf::Plan, TRY(totalOf(line.used)), TRY(totalOf(line.planned)), name)),
                TRY(m_paper.sum("safety_fee.left", left(line)))}});
        return {};
    }

    Result<ReportTable> linesTable()
    {
        ReportTable table{"lines", words("使用计划执行", "Planned and used"),
            {{words("类别", "Category"), 34}, {words("责任部门", "Department"), 16},
                {words("全年计划（元）", "Planned (yuan)"), 17}, {words("截至本月计划（元）", "To date (yuan)"), 17},
                {words("实际使用（元）", "Used (yuan)"), 17}, {words("执行率", "Share"), 10},
                {words("剩余（元）", "Left (yuan)"), 17}},
            {}};
        PlanLineUse all;
        const auto append = [](std::vector<Money>& to, const std::vector<Money>& from) {
            to.insert(to.end(), from.begin(), from.end());
        };
        for (const PlanLineUse& line : m_lines) {
            TRY(addLine(table, RowRole::Body, m_paper.category(line.category), line));
            append(all.planned, line.planned);
            append(all.plannedToDate, line.plannedToDate);
            append(all.used, line.used);
        }
        TRY(addLine(table, RowRole::Total, words("合计", "Total"), all));
        return table;
    }

    Result<ReportChart> chart() const
    {
        ReportChart chart{words("计划与使用", "Planned and used"), {},
            {{SeriesKind::Before, words("计划", "Planned"), {}}, {SeriesKind::Use, words("使用", "Used"), {}}}};
        for (const PlanLineUse& line : m_lines) {
            chart.categories.push_back(m_paper.category(line.category));
            chart.series[0].values.push_back(TRY(totalOf(line.planned)));
            chart.series[1].values.push_back(TRY(totalOf(line.used)));
        }
        return chart;
    }

    std::vector<Money> plannedIn(Month month) const
    {
        std::vector<Money> amounts;
        for (const PlannedUse& planned : m_plan.uses) {
            if (planned.use.month == month && isStillPlanned(planned))
                amounts.push_back(planned.use.amount);
        }
        return amounts;
    }

    Result<ReportTable> monthsTable()
    {
        ReportTable table{"months", words("各月计划与使用", "Months"),
            {{words("月份", "Month"), 12}, {words("计划使用（元）", "Planned (yuan)"), 18},
                {words("实际使用（元）", "Used (yuan)"), 18}, {words("差额（元）", "Difference (yuan)"), 18}},
            {}};
        std::vector<Money> allPlanned;
        std::vector<Money> allUsed;
        const auto row = [&](RowRole role, ReportCell name, const std::vector<Money>& planned,
                             const std::vector<Money>& used) -> Result<void> {
            std::vector<Money> terms = used;
            for (const Money amount : planned)
                terms.push_back(-amount);
            table.rows.push_back({role,
                {std::move(name), TRY(m_paper.sum("safety_fee.planned", planned)), TRY(m_paper.sum("safety_fee.used", used)),
                    TRY(m_paper.sum("safety_fee.difference", terms))}});
            return {};
        };
        for (Month month(m_year.year(), 1); month <= m_year.lastMonth(); month = month.plus(1)) {
            const std::vector<Money> planned = plannedIn(month);
            const std::vector<Money> used = amountsOf(m_year.ledger, month, month, isCountedUse);
            allPlanned.insert(allPlanned.end(), planned.begin(), planned.end());
            allUsed.insert(allUsed.end(), used.begin(), used.end());
            TRY(row(RowRole::Body, ReportCell::month(month), planned, used));
        }
        TRY(row(RowRole::Total, ReportCell::labelled(words("累计", "To date")), allPlanned, allUsed));
        return table;
    }

    // Article 51; practice 10: what must still be used.
    Result<ReportTable> paceTable()
    {
        ReportTable table{"pace", words("距使用下限", "To the least use"),
            {{words("项目", "Item"), 44}, {words("金额（元）", "Amount (yuan)"), 20}}, {}};
        const auto add = [&](LocalText item, ReportCell cell) {
            table.rows.push_back({RowRole::Body, {ReportCell::labelled(std::move(item)), std::move(cell)}});
        };
        const YearAccrual& accrual = m_year.accrual;
        const std::vector<Money> used = amountsOf(m_year.ledger, isCountedUse);
        const MinimumUse least = TRY(minimumUse(m_rules, m_year.year(), accrual.due, TRY(totalOf(used)), accrual.forgone));
        add(words("年度应计提", "Accrual due"),
            m_paper.reckoned(accrual.due, TRY(accrual.dueWhy()), words("年度应计提合计", "Accrual due, total")));
        add(words("已使用", "Used so far"), TRY(m_paper.sum("safety_fee.used", used)));
        add(words("使用率", "Share used"),
            TRY(m_paper.share(ShareOf::Due, TRY(totalOf(used)), accrual.due, words("使用率", "Share used"))));
        add(words("到年末至少还须使用", "Still to be used by year end"),
            m_paper.reckoned(least.missing, least.why, words("使用下限", "Least use")));
        return table;
    }

    Result<ReportTable> unspentTable()
    {
        ReportTable table{"unspent", words("尚未用完的计划", "Lines still unspent"),
            {{words("类别", "Category"), 40}, {words("责任部门", "Department"), 24}, {words("剩余（元）", "Left (yuan)"), 18}},
            {}};
        for (const PlanLineUse& line : m_lines) {
            if (TRY(totalOf(left(line))) <= Money())
                continue;
            table.rows.push_back({RowRole::Body,
                {ReportCell::labelled(m_paper.category(line.category)),
                    ReportCell::text(line.departments.join(QStringLiteral("、"))),
                    TRY(m_paper.sum("safety_fee.left", left(line)))}});
        }
        return table;
    }

    const YearPaper& m_year;
    const Plan& m_plan;
    const RuleBook& m_rules;
    paper::YearReport m_paper;
    std::vector<PlanLineUse> m_lines;
};

}

std::vector<PlanLineUse> planLines(const YearPaper& year, const Plan& plan)
{
    std::map<std::string, PlanLineUse> lines;
    std::map<Id, std::string> categories; // of the lines an entry may say it carries out
    const auto line = [&](const std::string& category) -> PlanLineUse& {
        PlanLineUse& found = lines[category];
        found.category = category;
        return found;
    };
    for (const PlannedUse& planned : plan.uses) {
        if (!isStillPlanned(planned))
            continue;
        categories.emplace(planned.use.id, planned.use.category);
        PlanLineUse& to = line(planned.use.category);
        to.planned.push_back(planned.use.amount);
        if (planned.use.month <= year.lastMonth())
            to.plannedToDate.push_back(planned.use.amount);
        if (!planned.department.isEmpty() && !to.departments.contains(planned.department))
            to.departments.append(planned.department);
    }
    for (const Entry& entry : year.ledger.entries) {
        if (entry.kind != EntryKind::Expenditure || !isCountedUse(entry))
            continue;
        const auto said = entry.planUse ? categories.find(*entry.planUse) : categories.end();
        line(said == categories.end() ? entry.category : said->second).used.push_back(entry.amount);
    }
    std::vector<PlanLineUse> all;
    for (auto& [category, found] : lines)
        all.push_back(std::move(found));
    return all;
}

LocalText executionReportTitle()
{
    return words("企业安全生产费用使用计划执行情况表", "Execution of the safety-fee plan");
}

Result<ReportDocument> executionReport(const YearPaper& year, const Plan& plan, const RuleBook& rules, const ReportWords& words)
{
    const Answering answering = TRY(Answering::on(rules, QDate(year.year(), 12, 31)));
    return ExecutionReport(year, plan, rules, answering, words).build();
}

}
