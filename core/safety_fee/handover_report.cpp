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
    add(words("未结账月份", "Months not closed"), ReportCell::text(open.join(QStringLiteral("、"))));
    add(words("提取已入账到", "Accruals posted through"),
        handover.postedThrough ? ReportCell::month(*handover.postedThrough) : ReportCell());
    add(words("最后一笔分录编号", "Number of the last entry"), plainText(std::to_string(handover.lastNumber)));
    add(words("账簿结余（元）", "Balance of the books (yuan)"), plainText(formatMoney(handover.balance)));
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

}

LocalText handoverReportTitle()
{
    return words("安全生产费用工作交接清单", "Handover of the safety-fee books");
}

ReportDocument handoverReport(const Handover& handover, const ReportWords& reportWords)
{
    return handoverPaper(handoverReportName, handoverReportTitle(),
        {words("一、账簿", "1. Books"), {}, {standingTable(handover), draftsTable(handover)}, {}}, handover.state, reportWords);
}

}
