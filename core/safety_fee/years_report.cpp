// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/years_report.h"

#include "core/safety_fee/year_end.h"

#include <set>

namespace plumbline::safety_fee {

namespace {

using paper::words;

bool isSupplement(const Entry& entry)
{
    return entry.kind == EntryKind::Supplement;
}

class YearsReport final {
public:
    YearsReport(
        const std::vector<YearPaper>& years, const RuleBook& rules, const Answering& answering, const ReportWords& reportWords)
        : m_years(years), m_rules(rules), m_paper(years.back(), rules, answering, reportWords)
    {
    }

    Result<ReportDocument> build()
    {
        m_paper.head(yearsReportName, yearsReportTitle());
        ReportSection years{words("一、各年", "1. Years"), {}, {TRY(yearsTable())}, {TRY(chart())}};
        ReportSection uses{words("二、各年按类别的使用", "2. Use by category"), {}, {TRY(categoriesTable())}, {}};
        m_paper.document().sections = {std::move(years), std::move(uses)};
        return m_paper.finish();
    }

private:
    static LocalText yearName(const YearPaper& year)
    {
        return {QStringLiteral("%1 年").arg(year.year()), QString::number(year.year())};
    }

    Result<ReportTable> yearsTable()
    {
        ReportTable table{"years", words("历年对比", "Years"),
            {{words("年度", "Year"), 8}, {words("年初结余（元）", "Opening (yuan)"), 16},
                {words("应计提（元）", "Due (yuan)"), 16}, {words("实际提取（元）", "Accrued (yuan)"), 16},
                {words("补提（元）", "Supplement (yuan)"), 14}, {words("实际使用（元）", "Used (yuan)"), 16},
                {words("使用率", "Share"), 10}, {words("距 60%（元）", "To 60% (yuan)"), 14},
                {words("年末结余（元）", "Closing (yuan)"), 16}},
            {}};
        for (const YearPaper& year : m_years) {
            const std::vector<Money> used = amountsOf(year.ledger, isCountedUse);
            const YearAccrual& accrual = year.accrual;
            const MinimumUse least = TRY(minimumUse(m_rules, year.year(), accrual.due, TRY(totalOf(used)), accrual.forgone));
            const LocalText name = yearName(year);
            const auto of = [&](const char* what, const char* inEnglish) {
                return LocalText{QStringLiteral("%1 年%2").arg(year.year()).arg(QString::fromUtf8(what)),
                    QStringLiteral("%1: %2").arg(year.year()).arg(QString::fromUtf8(inEnglish))};
            };
            table.rows.push_back({RowRole::Body,
                {ReportCell::labelled(name),
                    TRY(m_paper.sum("safety_fee.opening", TRY(changesThrough(year.ledger, Month(year.year(), 1).plus(-1))))),
                    m_paper.reckoned(accrual.due, TRY(accrual.dueWhy()), of("应计提合计", "accrual due")),
                    TRY(m_paper.sum("safety_fee.accrued", amountsOf(year.ledger, isAccrual))),
                    TRY(m_paper.sum("safety_fee.supplement", amountsOf(year.ledger, isSupplement))),
                    TRY(m_paper.sum("safety_fee.used", used)), TRY(share(year, used, of("使用率", "share used"))),
                    m_paper.reckoned(least.missing, least.why, of("使用下限", "least use")),
                    TRY(m_paper.sum("safety_fee.closing", TRY(changesThrough(year.ledger, Month(year.year(), 12)))))}});
        }
        return table;
    }

    /// Under the rules of that year's end.
    Result<ReportCell> share(const YearPaper& year, const std::vector<Money>& used, const LocalText& title)
    {
        if (year.accrual.due <= Money())
            return ReportCell();
        const Answering answering = TRY(Answering::on(m_rules, QDate(year.year(), 12, 31)));
        const Receipt receipt = TRY(useShareReceipt(ShareOf::Due, year.year(), TRY(totalOf(used)), year.accrual.due, answering));
        return ReportCell{CellKind::Rate, receipt.result, {}, m_paper.annex().shown(receipt, title), {}};
    }

    Result<ReportChart> chart() const
    {
        ReportChart chart{words("历年提取、使用与结余", "Accrual, use and balance by year"), {},
            {{SeriesKind::Accrual, words("提取", "Accrued"), {}}, {SeriesKind::Use, words("使用", "Used"), {}},
                {SeriesKind::Balance, words("年末结余", "Closing balance"), {}}}};
        for (const YearPaper& year : m_years) {
            chart.categories.push_back(yearName(year));
            chart.series[0].values.push_back(
                TRY(totalOf(amountsOf(year.ledger, [](const Entry& entry) { return isAccrual(entry) || isSupplement(entry); }))));
            chart.series[1].values.push_back(TRY(totalOf(amountsOf(year.ledger, isCountedUse))));
            chart.series[2].values.push_back(TRY(totalOf(TRY(changesThrough(year.ledger, Month(year.year(), 12))))));
        }
        return chart;
    }

    Result<ReportTable> categoriesTable()
    {
        ReportTable table{"categories", words("历年按类别的使用", "Use by category"), {{words("类别", "Category"), 40}}, {}};
        std::set<std::string> categories;
        for (const YearPaper& year : m_years) {
            table.columns.push_back(
                {{QStringLiteral("%1 年（元）").arg(year.year()), QStringLiteral("%1 (yuan)").arg(year.year())}, 18});
            for (const Entry& entry : year.ledger.entries) {
                if (entry.kind == EntryKind::Expenditure)
                    categories.insert(entry.category);
            }
        }
        const auto row = [&](RowRole role, const LocalText& name, const EntryTest& test) -> Result<void> {
            std::vector<ReportCell> cells{ReportCell::labelled(name)};
            for (const YearPaper& year : m_years)
                cells.push_back(TRY(m_paper.sum("safety_fee.used", amountsOf(year.ledger, test))));
            table.rows.push_back({role, std::move(cells)});
            return {};
        };
        for (const std::string& category : categories)
            TRY(row(RowRole::Body, m_paper.category(category),
                [&](const Entry& entry) { return entry.kind == EntryKind::Expenditure && entry.category == category; }));
        TRY(row(RowRole::Total, words("合计", "Total"), [](const Entry& entry) { return entry.kind == EntryKind::Expenditure; }));
        return table;
    }

    const std::vector<YearPaper>& m_years;
    const RuleBook& m_rules;
    paper::YearReport m_paper;
};

}

LocalText yearsReportTitle()
{
    return words("企业安全生产费用历年对比表", "The safety fee year by year");
}

Result<ReportDocument> yearsReport(const std::vector<YearPaper>& years, const RuleBook& rules, const ReportWords& words)
{
    const Answering answering = TRY(Answering::on(rules, QDate(years.back().year(), 12, 31)));
    return YearsReport(years, rules, answering, words).build();
}

}
