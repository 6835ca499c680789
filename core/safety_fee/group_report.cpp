// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/group_report.h"

#include "core/safety_fee/answering.h"

#include <array>

namespace plumbline::safety_fee {

namespace {

using paper::words;

struct GroupFigure {
    Money GroupLine::*amount;
    const char* what;
    const char* zh;
    const char* en;
};
constexpr std::array groupFigures{
    GroupFigure{&GroupLine::opening, "safety_fee.opening", "年初结余（元）", "Opening (yuan)"},
    GroupFigure{&GroupLine::accrued, "safety_fee.accrued", "提取（元）", "Accrued (yuan)"},
    GroupFigure{&GroupLine::supplemented, "safety_fee.supplement", "补提（元）", "Supplement (yuan)"},
    GroupFigure{&GroupLine::receivedFromMembers, "safety_fee.received", "集中收到（元）", "Pooled from members (yuan)"},
    GroupFigure{&GroupLine::usedItself, "safety_fee.used", "使用（元）", "Used (yuan)"},
    GroupFigure{&GroupLine::usedByHeadquarters, "safety_fee.used", "集中部分使用（元）", "Used of the pool (yuan)"},
    GroupFigure{&GroupLine::handedOver, "safety_fee.handed-over", "上交总部（元）", "Handed over (yuan)"},
    GroupFigure{&GroupLine::other, "safety_fee.other", "其他（元）", "Other (yuan)"},
    GroupFigure{&GroupLine::closing, "safety_fee.closing", "期末结余（元）", "Closing (yuan)"},
};

LocalText holdingText(Holding holding)
{
    constexpr std::pair<const char*, const char*> names[] = {{"全资", "wholly owned"}, {"控股", "controlled"}, {"其他", "other"}};
    const auto& [zh, en] = names[std::size_t(holding)];
    return words(zh, en);
}

class GroupReport final {
public:
    GroupReport(const GroupYear& group, const YearPaper& year, const RuleBook& rules, const Answering& answering,
        const ReportWords& reportWords)
        : m_group(group), m_year(year), m_paper(year, rules, answering, reportWords)
    {
    }

    Result<ReportDocument> build()
    {
        m_paper.head(groupReportName, groupReportTitle());
        ReportSection section{words("集团", "Group"), notes(), {TRY(companiesTable()), TRY(poolTable())}, {}};
        m_paper.document().sections = {std::move(section)};
        if (!m_year.documents.successions.empty())
            m_paper.document().sections.push_back({words("承继", "Successions"), {}, {TRY(successionsTable())}, {}});
        return m_paper.finish();
    }

private:
    static std::vector<LocalText> notes()
    {
        return {words("总部集中的部分记入专项储备，不作收入；子公司上交的部分算作本公司的使用；汇总时两边抵销。",
            "What headquarters pool is special reserve and no income; what a subsidiary hands over counts as its use; seen "
            "together, neither side has it.")};
    }

    Result<ReportTable> companiesTable()
    {
        ReportTable table{"group", words("各企业与汇总", "Companies and group"),
            {{words("企业", "Company"), 26}, {words("关系", "Holding"), 10}, {words("集中比例", "Pooled share"), 9}}, {}};
        for (const GroupFigure& figure : groupFigures)
            table.columns.push_back({words(figure.zh, figure.en), 15});
        for (const GroupCompany& company : m_group.companies) {
            std::vector<ReportCell> cells{ReportCell::text(company.name),
                ReportCell::labelled(
                    company.isHeadquarters ? words("总部", "headquarters") : holdingText(company.membership->holding)),
                company.membership ? ReportCell::text(QString::fromStdString(formatRate(company.membership->share)))
                                   : ReportCell()};
            for (const GroupFigure& figure : groupFigures)
                cells.push_back(TRY(m_paper.sum(figure.what, {company.line.*figure.amount})));
            table.rows.push_back({RowRole::Body, std::move(cells)});
        }
        table.rows.push_back({RowRole::Group, TRY(eliminated())});
        table.rows.push_back({RowRole::Total, TRY(consolidated())});
        return table;
    }

    bool isWithinGroup(const GroupFigure& figure) const
    {
        return figure.amount == &GroupLine::receivedFromMembers || figure.amount == &GroupLine::handedOver;
    }

    std::vector<Money> ofAll(const GroupFigure& figure) const
    {
        std::vector<Money> amounts;
        for (const GroupCompany& company : m_group.companies)
            amounts.push_back(company.line.*figure.amount);
        return amounts;
    }

    Result<std::vector<ReportCell>> eliminated()
    {
        std::vector<ReportCell> cells{ReportCell::labelled(words("内部抵销", "Within the group")), {}, {}};
        for (const GroupFigure& figure : groupFigures) {
            std::vector<Money> out;
            for (const Money amount : ofAll(figure))
                out.push_back(-amount);
            cells.push_back(isWithinGroup(figure) ? TRY(m_paper.sum("safety_fee.eliminated", out)) : ReportCell());
        }
        return cells;
    }

    Result<std::vector<ReportCell>> consolidated()
    {
        std::vector<ReportCell> cells{ReportCell::labelled(words("汇总", "Consolidated")), {}, {}};
        for (const GroupFigure& figure : groupFigures)
            cells.push_back(
                isWithinGroup(figure) ? TRY(m_paper.sum(figure.what, {})) : TRY(m_paper.sum(figure.what, ofAll(figure))));
        return cells;
    }

    /// 集中部分: whether what was handed over has arrived, and what is left of it.
    Result<ReportTable> poolTable()
    {
        ReportTable table{
            "pool", words("集中部分", "The pool"), {{words("项目", "Item"), 40}, {words("金额（元）", "Yuan"), 18}}, {}};
        const auto add = [&](const LocalText& what, Money amount) -> Result<void> {
            table.rows.push_back({RowRole::Body, {ReportCell::labelled(what), TRY(m_paper.sum("safety_fee.pool", {amount}))}});
            return {};
        };
        TRY(add(words("已上交、总部尚未收到", "Handed over, not received yet"), m_group.unmatched));
        TRY(add(words("总部收到、尚未使用", "Received by headquarters, not used yet"), m_group.pooled));
        return table;
    }

    // Article 58: one sealed set, never through profit.
    Result<ReportTable> successionsTable()
    {
        ReportTable table{"successions", words("承继的结余", "Balances taken over"),
            {{words("日期", "Day"), 12}, {words("原企业", "Predecessor"), 30}, {words("结余（元）", "Balance (yuan)"), 16},
                {words("随同移交的未结问题", "Findings that were open"), 20}},
            {}};
        for (const SuccessionFacts& one : m_year.documents.successions)
            table.rows.push_back({RowRole::Body,
                {ReportCell::date(one.on), ReportCell::text(one.predecessorName),
                    TRY(m_paper.sum("safety_fee.balance", {one.balance})), ReportCell::text(QString::number(one.openFindings))}});
        return table;
    }

    const GroupYear& m_group;
    const YearPaper& m_year;
    paper::YearReport m_paper;
};

}

LocalText groupReportTitle()
{
    return words("集团安全生产费用汇总表", "Safety fee of the group");
}

Result<ReportDocument> groupReport(const GroupYear& group, const YearPaper& year, const RuleBook& rules, const ReportWords& words)
{
    const Answering answering = TRY(Answering::on(rules, QDate(year.year(), 12, 31)));
    return GroupReport(group, year, rules, answering, words).build();
}

}
