// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/slip_report.h"

#include "core/values/capital_amount.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

using paper::same;
using paper::words;

constexpr int slipDigits = 3;
constexpr int decimalBase = 10;

class SlipReport final {
public:
    SlipReport(const ApprovalSlip& slip, const YearPaper& year, const RuleBook& rules, const Answering& answering,
        const ReportWords& reportWords)
        : m_slip(slip), m_year(year), m_paper(year, rules, answering, reportWords)
    {
    }

    Result<ReportDocument> build(const Plan* plan, const Entry* entry)
    {
        m_paper.head(slipReportName, slipReportTitle());
        m_paper.document().signatures = {
            words("经办", "Applicant"), words("安全管理部门", "Safety"), words("财务", "Finance"), words("负责人", "Leader")};
        m_table = {"slip", words("审批表", "Slip"), {{words("项目", "Item"), 26}, {words("内容", "Content"), 60}}, {}};
        addSlip();
        if (plan)
            TRY(addPlanLine(*plan));
        addPeople();
        if (entry)
            addText(words("记账凭证", "Voucher"), entry->number > 0 || entry->voucher ? voucherText(entry->voucher) : QString());
        ReportSection section{words("审批", "Approval"), {}, {std::move(m_table)}, {}};
        m_paper.document().sections = {std::move(section)};
        return m_paper.finish();
    }

private:
    void add(LocalText item, ReportCell cell)
    {
        m_table.rows.push_back({RowRole::Body, {ReportCell::labelled(std::move(item)), std::move(cell)}});
    }
    void addText(LocalText item, const QString& text) { add(std::move(item), ReportCell::text(text)); }

    void addSlip()
    {
        addText(words("编号", "No."), slipNumber(m_slip));
        if (m_slip.filledOn)
            add(words("填表日期", "Filled in on"), ReportCell::date(*m_slip.filledOn));
        addText(words("使用事项", "For"), m_slip.item);
        if (!m_slip.category.empty())
            add(words("使用类别", "Category"), ReportCell::labelled(cited()));
        addText(words("业务", "Line of business"), m_paper.activity(m_slip.activity));
        if (!m_slip.amount)
            return;
        add(words("金额（元）", "Amount (yuan)"), paper::fenFact({"safety_fee.slip", m_slip.id, "amount_fen"}, *m_slip.amount));
        addText(words("金额大写", "Amount in words"), capitalAmount(*m_slip.amount));
    }

    /// With the article that permits it.
    LocalText cited() const
    {
        LocalText name = m_paper.category(m_slip.category);
        for (const ClosedList& list : m_paper.answering().pack().lists) {
            if (const ListItem* const item = list.find(m_slip.category)) {
                const LocalText article = m_paper.words().citation(item->citation);
                return {name.zh + QStringLiteral("（%1）").arg(article.zh), name.en + QStringLiteral(" (%1)").arg(article.en)};
            }
        }
        return name;
    }

    Result<void> addPlanLine(const Plan& plan)
    {
        const std::vector<PlanLineUse> lines = planLines(m_year, plan);
        const auto line = std::find_if(
            lines.begin(), lines.end(), [&](const PlanLineUse& candidate) { return candidate.category == m_slip.category; });
        if (line == lines.end()) {
            add(words("年度计划", "Plan of the year"), ReportCell::labelled(words("计划中没有该类别", "not planned")));
            return {};
        }
        std::vector<Money> left = line->planned;
        for (const Money used : line->used)
            left.push_back(-used);
        add(words("该类别全年计划（元）", "Planned for the category (yuan)"),
            TRY(m_paper.sum("safety_fee.planned", line->planned)));
        add(words("已使用（元）", "Used so far (yuan)"), TRY(m_paper.sum("safety_fee.used", line->used)));
        add(words("计划剩余（元）", "Left of the plan (yuan)"), TRY(m_paper.sum("safety_fee.left", left)));
        return {};
    }

    void addPeople()
    {
        addText(words("申请部门", "Department"), m_slip.department);
        addText(words("经办人", "Applicant"), m_slip.applicant);
        addText(words("安全管理部门意见", "Safety officer"), m_slip.safetyOfficer);
        addText(words("财务意见", "Finance"), m_slip.finance);
        addText(words("负责人审批", "Leader"), m_slip.leader);
    }

    const ApprovalSlip& m_slip;
    const YearPaper& m_year;
    paper::YearReport m_paper;
    ReportTable m_table;
};

}

QString slipNumber(const ApprovalSlip& slip)
{
    return QStringLiteral("%1-%2").arg(slip.year).arg(slip.number, slipDigits, decimalBase, QLatin1Char('0'));
}

LocalText slipReportTitle()
{
    return words("安全生产费用使用审批表", "Approval slip of the safety fee");
}

Result<ReportDocument> slipReport(const ApprovalSlip& slip, const YearPaper& year, const Plan* plan, const Entry* entry,
    const RuleBook& rules, const ReportWords& words)
{
    const Answering answering = TRY(Answering::on(rules, QDate(year.year(), 12, 31)));
    return SlipReport(slip, year, rules, answering, words).build(plan, entry);
}

}
