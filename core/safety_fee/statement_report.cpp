// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/statement_report.h"

#include "core/safety_fee/year_end.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

using paper::same;
using paper::words;

QString dayText(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

class StatementReport final {
public:
    StatementReport(const YearPaper& year, const RuleBook& rules, const Answering& answering, const ReportWords& reportWords)
        : m_year(year), m_rules(rules), m_paper(year, rules, answering, reportWords),
          m_register(statementOf(year.documents, year.year()))
    {
    }

    Result<ReportDocument> build()
    {
        m_used = amountsOf(m_year.ledger, isCountedUse);
        const YearAccrual& accrual = m_year.accrual;
        m_least = TRY(minimumUse(m_rules, m_year.year(), accrual.due, TRY(totalOf(m_used)), accrual.forgone));
        if (!m_least.isBelow)
            return Problem{"safety_fee.use-suffices"}.with("year", QString::number(m_year.year()));
        m_paper.head(statementReportName, statementReportTitle());
        m_paper.document().signatures = {
            words("编制", "Prepared by"), words("法定代表人", "Legal representative"), words("企业盖章", "Seal")};
        ReportSection statement{words("一、情况", "1. How it stands"), {TRY(paragraph())}, {TRY(figuresTable())}, {}};
        ReportSection grounds{words("二、原因与措施", "2. Grounds and measures"), groundsText(), {}, {}};
        ReportSection deliberation{words("三、审议与提交", "3. Deliberation and handing in"), {}, {deliberationTable()}, {}};
        m_paper.document().sections = {std::move(statement), std::move(grounds), std::move(deliberation)};
        return m_paper.finish();
    }

private:
    Result<LocalText> paragraph() const
    {
        const Money used = TRY(totalOf(m_used));
        const QString share = QString::fromStdString(
            TRY(useShareReceipt(ShareOf::Due, m_year.year(), used, m_year.accrual.due, m_paper.answering())).result);
        const QString due = QString::fromStdString(formatMoney(m_year.accrual.due));
        const QString spent = QString::fromStdString(formatMoney(used));
        return LocalText{QStringLiteral("本企业 %1 年度应计提安全生产费用 %2 元，实际使用 %3 元，占 %4，低于规定的最低使用比例。"
                                        "现就有关情况书面说明如下。")
                             .arg(m_year.year())
                             .arg(due, spent, share),
            QStringLiteral("For %1 the accrual due was %2 yuan; %3 yuan was used, %4 of it, which is below the least share the "
                           "rule asks for. The enterprise states the following.")
                .arg(m_year.year())
                .arg(due, spent, share)};
    }

    Result<ReportTable> figuresTable()
    {
        ReportTable table{
            "figures", words("数据", "Figures"), {{words("项目", "Item"), 44}, {words("金额（元）", "Amount (yuan)"), 22}}, {}};
        const auto add = [&](LocalText item, ReportCell cell) {
            table.rows.push_back({RowRole::Body, {ReportCell::labelled(std::move(item)), std::move(cell)}});
        };
        add(words("年初结余", "Opening balance"),
            TRY(m_paper.sum("safety_fee.opening", TRY(changesThrough(m_year.ledger, Month(m_year.year(), 1).plus(-1))))));
        add(words("年度应计提", "Accrual due"),
            m_paper.reckoned(m_year.accrual.due, TRY(m_year.accrual.dueWhy()), words("年度应计提合计", "Accrual due, total")));
        add(words("实际提取", "Accrued"), TRY(m_paper.sum("safety_fee.accrued", amountsOf(m_year.ledger, isAccrual))));
        add(words("实际使用", "Used"), TRY(m_paper.sum("safety_fee.used", m_used)));
        add(words("使用率", "Share used"),
            TRY(m_paper.share(ShareOf::Due, TRY(totalOf(m_used)), m_year.accrual.due, words("使用率", "Share used"))));
        add(words("少用", "Missing"), m_paper.reckoned(m_least.missing, m_least.why, words("使用下限", "Least use")));
        add(words("年末结余", "Closing balance"),
            TRY(m_paper.sum("safety_fee.closing", TRY(changesThrough(m_year.ledger, Month(m_year.year(), 12))))));
        return table;
    }

    std::vector<LocalText> groundsText() const
    {
        const QString grounds = m_register ? m_register->grounds : QString();
        const QString measures = m_register ? m_register->measures : QString();
        const auto said = [](const char* zh, const char* en, const QString& text) {
            return text.isEmpty() ? words(zh, en) : same(text);
        };
        return {said("原因：（待填写）", "Grounds: (to be filled in)", grounds),
            said("下一步措施：（待填写）", "Measures: (to be filled in)", measures)};
    }

    /// 第五十一条：经审议, by 30 April, to the authority with jurisdiction.
    ReportTable deliberationTable() const
    {
        ReportTable table{"deliberation", words("审议与提交", "Deliberation"),
            {{words("事项", "Matter"), 34}, {words("内容", "Content"), 50}}, {}};
        const auto add = [&](LocalText matter, const QString& text) {
            table.rows.push_back({RowRole::Body, {ReportCell::labelled(std::move(matter)), ReportCell::text(text)}});
        };
        const RegisteredDocument known = m_register ? *m_register : RegisteredDocument();
        add(words("审议机构", "Deliberated by"), known.approvedBy);
        add(words("审议日期", "On"), dayText(known.approvedOn));
        add(words("会议纪要（决议）", "Minutes"), known.minutes);
        add(words("提交部门", "Handed to"), known.handedTo);
        add(words("提交期限", "Due by"), m_least.statementDue.toString(Qt::ISODate));
        add(words("提交日期", "Handed in on"), dayText(known.handedInOn));
        add(words("回执", "Acknowledgement"), known.acknowledgement);
        return table;
    }

    const YearPaper& m_year;
    const RuleBook& m_rules;
    paper::YearReport m_paper;
    const RegisteredDocument* m_register;
    std::vector<Money> m_used;
    MinimumUse m_least;
};

}

const RegisteredDocument* statementOf(const Documents& documents, int year)
{
    const auto found =
        std::find_if(documents.registered.begin(), documents.registered.end(), [&](const RegisteredDocument& document) {
            return document.kind == DocumentKind::LowUseStatement && document.year == year;
        });
    return found == documents.registered.end() ? nullptr : &*found;
}

LocalText statementReportTitle()
{
    return words("企业安全生产费用使用不足情况书面说明", "Statement on the low use of the safety fee");
}

Result<ReportDocument> statementReport(const YearPaper& year, const RuleBook& rules, const ReportWords& words)
{
    const Answering answering = TRY(Answering::on(rules, QDate(year.year(), 12, 31)));
    return StatementReport(year, rules, answering, words).build();
}

}
