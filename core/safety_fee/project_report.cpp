// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/project_report.h"

#include "core/safety_fee/answering.h"
#include "core/safety_fee/contracts.h"
#include "core/safety_fee/project_ledger.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

using paper::words;

/// Article 18 (3): fee received less used is what is given back, and the owner's receipt is there.
LocalText stateOf(const ProjectLedger& project)
{
    if (!project.settledOn)
        return words("未决算", "not settled");
    if (project.left > Money())
        return words("应退还", "to be returned");
    if (project.left < Money())
        return words("使用多于收到", "more used than received");
    return project.isProven() ? words("已证明：收到－使用＝退还", "proven: received − used = returned")
                              : words("缺退还收据", "receipt of the return missing");
}

bool isOfProject(const Entry& entry)
{
    switch (entry.kind) {
    case EntryKind::Received:
    case EntryKind::Expenditure:
    case EntryKind::SubcontractorPayment:
    case EntryKind::ReturnToOwner:
        return true;
    default:
        return false;
    }
}

class ProjectReport final {
public:
    ProjectReport(const YearPaper& year, const RuleBook& rules, const Answering& answering, const ReportWords& reportWords)
        : m_year(year), m_answering(answering), m_paper(year, rules, answering, reportWords)
    {
    }

    Result<ReportDocument> build(const RuleBook& rules)
    {
        const std::vector<ProjectLedger> projects = TRY(projectLedgers(m_year.facts, rules, m_year.asOf));
        if (projects.empty() && m_year.documents.subcontracts.empty())
            return Problem{"safety_fee.no-contracts"};
        m_paper.head(projectReportName, projectReportTitle());
        ReportSection section{words("工程项目", "Projects"), {}, {TRY(projectsTable(projects))}, {}};
        for (const ProjectLedger& project : projects) {
            if (project.isSubcontract)
                section.tables.push_back(TRY(ownLedger(project, section.tables.size())));
        }
        m_paper.document().sections = {std::move(section)};
        if (!m_year.documents.subcontracts.empty())
            m_paper.document().sections.push_back(
                {words("分包", "Subcontracts"), {}, {TRY(subcontractsTable()), supervisionTable()}, {}});
        return m_paper.finish();
    }

private:
    Result<ReportCell> sum(const char* what, const std::vector<Money>& terms) { return m_paper.sum(what, terms); }

    Result<ReportTable> projectsTable(const std::vector<ProjectLedger>& projects)
    {
        ReportTable table{"projects", words("项目收支", "Projects"),
            {{words("项目", "Project"), 24}, {words("付款方", "Paid by"), 18}, {words("身份", "As"), 8},
                {words("应提或约定（元）", "Fee (yuan)"), 15}, {words("收到（元）", "Received (yuan)"), 15},
                {words("使用（元）", "Used (yuan)"), 15}, {words("拨付分包（元）", "Passed on (yuan)"), 15},
                {words("退还（元）", "Returned (yuan)"), 15}, {words("结余（元）", "Left (yuan)"), 15},
                {words("竣工决算", "Settled on"), 11}, {words("状态", "State"), 22}},
            {}};
        for (const ProjectLedger& project : projects) {
            const std::vector<Money> left{project.received, -project.used, -project.passedOn, -project.returned};
            table.rows.push_back({RowRole::Body,
                {ReportCell::text(project.project), ReportCell::text(project.owner),
                    ReportCell::labelled(project.isSubcontract ? words("分包", "subcontractor") : words("总包", "contractor")),
                    project.fee ? TRY(sum("safety_fee.fee", {*project.fee})) : ReportCell(),
                    TRY(sum("safety_fee.received", {project.received})), TRY(sum("safety_fee.used", {project.used})),
                    TRY(sum("safety_fee.passed-on", {project.passedOn})), TRY(sum("safety_fee.returned", {project.returned})),
                    TRY(sum("safety_fee.left", left)), project.settledOn ? ReportCell::date(*project.settledOn) : ReportCell(),
                    ReportCell::labelled(stateOf(project))}});
        }
        return table;
    }

    /// What the subcontract left before the year.
    Result<std::vector<Money>> leftBefore(const Id& activity) const
    {
        std::vector<Money> amounts;
        for (const Movement& movement : m_year.facts.movements) {
            if (movement.activity == activity && movement.month.year() < m_year.year())
                amounts.push_back(movement.amount);
        }
        for (const Use& use : m_year.facts.uses) {
            if (use.activity == activity && use.isBooked && use.month.year() < m_year.year())
                amounts.push_back(-use.amount);
        }
        return amounts;
    }

    // Article 18 (2): who accrues nothing keeps what it receives in a ledger of its own.
    Result<ReportTable> ownLedger(const ProjectLedger& project, std::size_t number)
    {
        const QString title = QStringLiteral("%1 %2").arg(number).arg(project.project).left(28);
        ReportTable table{"own-ledger-" + std::to_string(number), {title, title},
            {{words("日期", "Date"), 12}, {words("凭证字号", "Voucher"), 12}, {words("摘要", "Summary"), 34},
                {words("收到（元）", "Received (yuan)"), 16}, {words("支出（元）", "Out (yuan)"), 16},
                {words("结余（元）", "Balance (yuan)"), 16}},
            {}};
        std::vector<Money> balance = TRY(leftBefore(project.activity));
        std::vector<ReportCell> opening(table.columns.size());
        opening[2] = ReportCell::labelled(words("上年结转（分包不提取）", "Brought forward (a subcontractor accrues nothing)"));
        opening[5] = TRY(sum("safety_fee.balance", balance));
        table.rows.push_back({RowRole::Group, std::move(opening)});
        for (const Entry& entry : m_year.ledger.entries) {
            if (entry.activity != project.activity || !isOfProject(entry))
                continue;
            const Money effect = entry.effect();
            balance.push_back(effect);
            table.rows.push_back({RowRole::Body,
                {ReportCell::date(entry.bookedOn), ReportCell::text(voucherText(entry.voucher)), ReportCell::text(entry.note),
                    isIncoming(entry.kind) ? TRY(sum("safety_fee.received", {effect})) : ReportCell(),
                    isIncoming(entry.kind) ? ReportCell() : TRY(sum("safety_fee.used", {-effect})),
                    TRY(sum("safety_fee.balance", balance))}});
        }
        return table;
    }

    // Article 18 (1), (2): half within a month, the subcontractor's use looked at and stated.
    Result<ReportTable> subcontractsTable()
    {
        ReportTable table{"subcontracts", words("分包拨付", "Paid to subcontractors"),
            {{words("项目", "Project"), 20}, {words("分包单位", "Subcontractor"), 20}, {words("安全费（元）", "Fee (yuan)"), 15},
                {words("首付期限", "Due by"), 11}, {words("应首付（元）", "Required (yuan)"), 15},
                {words("如期已付（元）", "Paid by then (yuan)"), 15}, {words("累计已付（元）", "Paid in all (yuan)"), 15},
                {words("自报使用（元）", "Stated use (yuan)"), 15}, {words("自报截至", "Through"), 10},
                {words("未使用（元）", "Unused (yuan)"), 15}},
            {}};
        for (const Subcontract& subcontract : m_year.documents.subcontracts)
            TRY(addSubcontract(table, subcontract));
        return table;
    }

    Result<void> addSubcontract(ReportTable& table, const Subcontract& subcontract)
    {
        std::vector<Money> paid;
        for (const Payment& payment : subcontract.payments) {
            if (payment.on <= m_year.asOf)
                paid.push_back(payment.amount);
        }
        std::vector<ReportCell> cells{ReportCell::text(subcontract.project), ReportCell::text(subcontract.subcontractor),
            TRY(sum("safety_fee.fee", {subcontract.fee}))};
        cells.resize(table.columns.size());
        if (subcontract.startedOn) {
            const Advance due = TRY(advance(
                m_answering.pack(), Payer::GeneralContractor, *subcontract.startedOn, subcontract.fee, subcontract.payments));
            cells[3] = ReportCell::date(due.dueOn);
            cells[4] = TRY(sum("safety_fee.required", {due.required}));
            cells[5] = TRY(sum("safety_fee.paid", {due.paid}));
        }
        cells[6] = TRY(sum("safety_fee.paid", paid));
        if (!subcontract.statements.empty()) {
            const UseStatement& last = subcontract.statements.back();
            cells[7] = TRY(sum("safety_fee.used", {last.used}));
            cells[8] = ReportCell::month(last.month);
            paid.push_back(-last.used);
            cells[9] = TRY(sum("safety_fee.left", paid));
        }
        table.rows.push_back({RowRole::Body, std::move(cells)});
        return {};
    }

    ReportTable supervisionTable() const
    {
        ReportTable table{"supervision", words("使用监督记录", "Supervision of their use"),
            {{words("分包单位", "Subcontractor"), 24}, {words("检查日期", "Looked at on"), 12}, {words("检查人", "By"), 14},
                {words("发现的问题", "Found"), 40}, {words("整改完成", "Put right on"), 12}},
            {}};
        for (const Subcontract& subcontract : m_year.documents.subcontracts) {
            if (subcontract.supervisions.empty())
                table.rows.push_back({RowRole::Body,
                    {ReportCell::text(subcontract.subcontractor), {}, {}, ReportCell::labelled(words("没有记录", "no record")),
                        {}}});
            for (const Supervision& one : subcontract.supervisions)
                table.rows.push_back({RowRole::Body,
                    {ReportCell::text(subcontract.subcontractor), ReportCell::date(one.heldOn), ReportCell::text(one.heldBy),
                        ReportCell::text(one.found), one.remediedOn ? ReportCell::date(*one.remediedOn) : ReportCell()}});
        }
        return table;
    }

    const YearPaper& m_year;
    const Answering& m_answering;
    paper::YearReport m_paper;
};

}

LocalText projectReportTitle()
{
    return words("工程项目安全生产费用台账", "Safety fee by project");
}

Result<ReportDocument> projectReport(const YearPaper& year, const RuleBook& rules, const ReportWords& words)
{
    const Answering answering = TRY(Answering::on(rules, QDate(year.year(), 12, 31)));
    return ProjectReport(year, rules, answering, words).build(rules);
}

}
