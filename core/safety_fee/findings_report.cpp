// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/findings_report.h"

namespace plumbline::safety_fee {

namespace {

using paper::words;

/// Who settled it, when, and why.
ReportCell answerCell(const Finding& finding)
{
    if (!finding.answer)
        return {};
    const FindingAnswer& answer = *finding.answer;
    const QString day = QString::fromStdString(formatDate(answer.on));
    return ReportCell::labelled({QStringLiteral("%1，%2：%3").arg(answer.by, day, answer.reason),
        QStringLiteral("%1, %2: %3").arg(answer.by, day, answer.reason)});
}

ReportTable findingsTable(const std::vector<Finding>& findings, const ReportWords& reportWords)
{
    ReportTable table{"findings", words("不符事项", "Findings"),
        {{words("程度", "Weight"), 8}, {words("内容", "What is wrong"), 70}, {words("依据", "Source"), 18},
            {words("后果", "What follows"), 16}, {words("说明", "Answer"), 40}},
        {}};
    for (const Finding& finding : findings)
        table.rows.push_back({RowRole::Body,
            {ReportCell::labelled(reportWords.weight(finding.weight)), ReportCell::labelled(reportWords.finding(finding)),
                ReportCell::labelled(reportWords.citation(finding.citation)),
                finding.consequence ? ReportCell::labelled(reportWords.citation(*finding.consequence)) : ReportCell(),
                answerCell(finding)}});
    return table;
}

}

LocalText findingsReportTitle()
{
    return words("企业安全生产费用不符事项清单", "Findings on the safety fee");
}

Result<ReportDocument> findingsReport(
    const YearAccrual& accrual, const std::vector<Finding>& findings, const RuleBook& rules, const ReportWords& reportWords)
{
    const RulePack* const pack = TRY(rules.inForceOn(packSubject, QDate(accrual.year, 12, 31)));
    ReportDocument document;
    document.name = findingsReportName;
    document.title = findingsReportTitle();
    document.period = std::to_string(accrual.year);
    document.signatures = {words("制表", "Prepared by"), words("复核", "Reviewed by"), words("审批", "Approved by")};
    paper::Annex annex(document, rules, reportWords);
    annex.shown(TRY(accrual.dueWhy()), words("年度应计提合计", "Accrual due, total"));
    for (const Finding& finding : findings) {
        if (finding.why)
            annex.shown(*finding.why, reportWords.finding(finding));
    }
    const QString number = QString::fromStdString(pack->number);
    const LocalText none{
        QStringLiteral("按 %1，没有不符事项。").arg(number), QStringLiteral("Nothing is wrong under %1.").arg(number)};
    ReportSection section{words("不符事项", "Findings"), {}, {findingsTable(findings, reportWords)}, {}};
    if (findings.empty())
        section.paragraphs.push_back(none);
    document.sections.push_back(std::move(section));
    TRY(annex.close());
    return document;
}

}
