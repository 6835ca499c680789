// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/handover_report.h"

#include "core/safety_fee/ledger_report.h"
#include "core/safety_fee/report_parts.h"

namespace plumbline::safety_fee {

namespace {

using paper::words;

ReportCell plainText(const std::string& text)
{
    return ReportCell::text(QString::fromStdString(text));
}

ReportTable standingTable(const Handover& handover)
{
    ReportTable table{"standing", words("账簿", "Books"), {{words("事项", "Matter"), 30}, {words("内容", "Content"), 70}}, {}};
    const auto add = [&](LocalText matter, ReportCell cell) {
        table.rows.push_back({RowRole::Body, {ReportCell::labelled(std::move(matter)), std::move(cell)}});
    };
    QStringList open;
    for (const Month month : handover.open)
        open << paper::monthText(month);
    add(words("截至", "As of"), ReportCell::date(handover.asOf));
    add(words("未结账月份", "Months not closed"), ReportCell::text(open.join(QStringLiteral("、"))));
    add(words("提取已入账到", "Accruals posted through"),
        handover.postedThrough ? ReportCell::month(*handover.postedThrough) : ReportCell());
    add(words("最后一笔分录编号", "Number of the last entry"), plainText(std::to_string(handover.lastNumber)));
    add(words("账簿结余（元）", "Balance of the books (yuan)"), plainText(formatMoney(handover.balance)));
    add(words("日志序号", "Journal record"), plainText(handover.headSeq));
    add(words("日志指纹", "Journal hash"), plainText(handover.headHash));
    return table;
}

ReportTable draftsTable(const Handover& handover)
{
    ReportTable table{"drafts", words("未入账草稿", "Drafts"),
        {{words("日期", "Day"), 12}, {words("分录", "Entry"), 14}, {words("摘要", "Note"), 50},
            {words("金额（元）", "Amount (yuan)"), 18}},
        {}};
    for (const Entry& draft : handover.drafts)
        table.rows.push_back({RowRole::Body,
            {draft.bookedOn.isValid() ? ReportCell::date(draft.bookedOn) : ReportCell(),
                ReportCell::labelled(entryKindName(draft.kind)), ReportCell::text(draft.note),
                plainText(formatMoney(draft.amount))}});
    return table;
}

ReportTable wrongTable(const Handover& handover, const ReportWords& reportWords)
{
    ReportTable table{"findings", words("不符事项", "Findings"),
        {{words("程度", "Weight"), 10}, {words("内容", "What is wrong"), 70}, {words("依据", "Source"), 20}}, {}};
    for (const Finding& finding : handover.findings)
        table.rows.push_back({RowRole::Body,
            {ReportCell::labelled(reportWords.weight(finding.weight)), ReportCell::labelled(reportWords.finding(finding)),
                ReportCell::labelled(reportWords.citation(finding.citation))}});
    return table;
}

ReportTable dueTable(const Handover& handover, const ReportWords& reportWords)
{
    ReportTable table{"due", words("期限", "Deadlines"),
        {{words("事项", "Duty"), 60}, {words("期限", "Due"), 14}, {words("依据", "Source"), 20}}, {}};
    for (const Obligation& obligation : handover.obligations)
        table.rows.push_back({RowRole::Body,
            {ReportCell::labelled(reportWords.obligation(obligation)),
                obligation.due ? ReportCell::date(*obligation.due) : ReportCell(),
                ReportCell::labelled(reportWords.citation(obligation.citation))}});
    return table;
}

ReportTable peopleTable(const Handover& handover)
{
    ReportTable table{"people", words("人员与密钥", "People and keys"),
        {{words("姓名", "Name"), 20}, {words("角色", "Roles"), 30}, {words("密钥", "Key"), 16}}, {}};
    for (const Handover::Keeper& keeper : handover.people)
        table.rows.push_back({RowRole::Body,
            {ReportCell::text(keeper.name), ReportCell::text(keeper.roles),
                ReportCell::labelled(
                    keeper.hasKey ? words("有密码和签名密钥", "password and signing key") : words("无", "none"))}});
    return table;
}

}

LocalText handoverReportTitle()
{
    return words("安全生产费用工作交接清单", "Handover of the safety-fee books");
}

ReportDocument handoverReport(const Handover& handover, const ReportWords& reportWords)
{
    ReportDocument document;
    document.name = handoverReportName;
    document.title = handoverReportTitle();
    document.period = std::to_string(handover.year);
    document.signatures = {words("移交人", "Handed over by"), words("接交人", "Taken over by"), words("监交人", "Witnessed by")};
    document.sections = {
        {words("一、账簿", "1. Books"), {}, {standingTable(handover), draftsTable(handover)}, {}},
        {words("二、不符与期限", "2. Findings and deadlines"), {},
            {wrongTable(handover, reportWords), dueTable(handover, reportWords)}, {}},
        {words("三、人员与密钥", "3. People and keys"), {}, {peopleTable(handover)}, {}},
    };
    return document;
}

}
