// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/annual_report.h"

#include "core/safety_fee/year_end.h"

#include <algorithm>
#include <map>

namespace plumbline::safety_fee {

namespace {

using paper::same;
using paper::words;

EntryTest ofKinds(std::initializer_list<EntryKind> kinds)
{
    return [all = std::vector<EntryKind>(kinds)](
               const Entry& entry) { return std::find(all.begin(), all.end(), entry.kind) != all.end(); };
}

EntryTest both(EntryTest one, EntryTest other)
{
    return [one = std::move(one), other = std::move(other)](const Entry& entry) { return one(entry) && other(entry); };
}

class AnnualReport final {
public:
    AnnualReport(const YearPaper& year, const RuleBook& rules, const Answering& answering, const ReportWords& reportWords)
        : m_year(year), m_rules(rules), m_paper(year, rules, answering, reportWords)
    {
    }

    Result<ReportDocument> build(const YearAccrual* before)
    {
        m_paper.head(annualReportName, annualReportTitle());
        ReportSection whole{words("一、全年", "1. The year"), {}, {TRY(balanceTable())}, TRY(charts(before))};
        ReportSection uses{words("二、使用", "2. Use"), {}, {TRY(categoriesTable())}, {}};
        ReportSection months{words("三、各月", "3. Months"), {}, {TRY(monthsTable())}, {}};
        ReportSection views{words("四、业务与场所", "4. Businesses and sites"), {viewsNote()}, {TRY(viewsTable())}, {}};
        ReportSection rules{words("五、对照规定", "5. Held against the rule"), {}, {TRY(checksTable())}, {}};
        m_paper.document().sections = {std::move(whole), std::move(uses), std::move(months), std::move(views), std::move(rules)};
        return m_paper.finish();
    }

private:
    std::vector<Money> amounts(const EntryTest& test) const { return amountsOf(m_year.ledger, test); }
    Result<Money> counted() const { return totalOf(amounts(isCountedUse)); }

    Result<std::vector<ReportChart>> charts(const YearAccrual* before) const
    {
        std::vector<ReportChart> charts{TRY(paper::bookChart(m_year))};
        std::vector<std::pair<std::string, Money>> used;
        for (const Entry& entry : m_year.ledger.entries) {
            if (entry.kind == EntryKind::Expenditure)
                used.emplace_back(entry.category, entry.amount);
        }
        if (!used.empty())
            charts.push_back(TRY(paper::usesChart(m_rules, used)));
        if (before)
            charts.push_back(paper::yearsChart(m_year.accrual, *before));
        return charts;
    }

    /// 年初结余、应提、实提、补提、使用、年末结余、使用率.
    Result<ReportTable> balanceTable()
    {
        ReportTable table{"balance", words("提取使用情况", "The year"),
            {{words("项目", "Item"), 44}, {words("金额（元）", "Amount (yuan)"), 22}}, {}};
        const auto add = [&](LocalText item, ReportCell cell, RowRole role = RowRole::Body) {
            table.rows.push_back({role, {ReportCell::labelled(std::move(item)), std::move(cell)}});
        };
        const auto addSum = [&](LocalText item, const char* what, const EntryTest& test) -> Result<void> {
            add(std::move(item), TRY(m_paper.sum(what, amounts(test))));
            return {};
        };
        const auto addIfAny = [&](LocalText item, const char* what, const EntryTest& test) -> Result<void> {
            return amounts(test).empty() ? Result<void>() : addSum(std::move(item), what, test);
        };
        add(words("年初结余", "Opening balance"),
            TRY(m_paper.sum("safety_fee.opening", TRY(changesThrough(m_year.ledger, Month(m_year.year(), 1).plus(-1))))));
        add(words("年度应计提", "Accrual due"),
            m_paper.reckoned(m_year.accrual.due, TRY(m_year.accrual.dueWhy()), words("年度应计提合计", "Accrual due, total")));
        TRY(addSum(words("实际提取", "Accrued"), "safety_fee.accrued", isAccrual));
        TRY(addSum(words("年末补提", "Supplement"), "safety_fee.supplement", ofKinds({EntryKind::Supplement})));
        TRY(addIfAny(words("收到子公司上交、总包拨付", "Received from subsidiaries or general contractors"),
            "safety_fee.received", ofKinds({EntryKind::TransferIn, EntryKind::Received})));
        TRY(addSum(words("使用：费用性支出", "Used: expense"), "safety_fee.expense",
            both(ofKinds({EntryKind::Expenditure}), [](const Entry& entry) { return !entry.isCapital; })));
        TRY(addIfAny(words("使用：资本性支出", "Used: capital"), "safety_fee.capital",
            both(ofKinds({EntryKind::Expenditure}), [](const Entry& entry) { return entry.isCapital; })));
        TRY(addIfAny(
            words("付分包单位", "To subcontractors"), "safety_fee.passed-on", ofKinds({EntryKind::SubcontractorPayment})));
        TRY(addIfAny(words("上交集团总部", "To group headquarters"), "safety_fee.passed-on", ofKinds({EntryKind::TransferOut})));
        TRY(addIfAny(words("退回建设单位、结转损益", "Returned to owners, released"), "safety_fee.released",
            ofKinds({EntryKind::ReturnToOwner, EntryKind::Release})));
        add(words("年末结余", "Closing balance"),
            TRY(m_paper.sum("safety_fee.closing", TRY(changesThrough(m_year.ledger, Month(m_year.year(), 12))))), RowRole::Total);
        TRY(addIfAny(words("其中已入账而不计入实际使用", "Booked as used but not counted"), "safety_fee.not-counted",
            both(isUsed, [](const Entry& entry) { return !isCountedUse(entry); })));
        add(words("实际使用", "Counted as used"), TRY(m_paper.sum("safety_fee.used", amounts(isCountedUse))));
        add(words("使用率", "Share used"),
            TRY(m_paper.share(ShareOf::Due, TRY(counted()), m_year.accrual.due, words("使用率", "Share used"))));
        return table;
    }

    Result<ReportTable> categoriesTable()
    {
        ReportTable table{"categories", words("按类别的使用", "Use by category"),
            {{words("类别", "Category"), 40}, {words("笔数", "Entries"), 8}, {words("费用性（元）", "Expense (yuan)"), 18},
                {words("资本性（元）", "Capital (yuan)"), 18}, {words("合计（元）", "Total (yuan)"), 18}},
            {}};
        std::map<std::string, int> categories;
        for (const Entry& entry : m_year.ledger.entries) {
            if (entry.kind == EntryKind::Expenditure)
                ++categories[entry.category];
        }
        const auto row = [&](RowRole role, const LocalText& name, int count, const EntryTest& test) -> Result<void> {
            const auto ofCapital = [&](bool isCapital) {
                return both(test, [isCapital](const Entry& entry) { return entry.isCapital == isCapital; });
            };
            table.rows.push_back({role,
                {ReportCell::labelled(name), ReportCell::text(QString::number(count)),
                    TRY(m_paper.sum("safety_fee.expense", amounts(ofCapital(false)))),
                    TRY(m_paper.sum("safety_fee.capital", amounts(ofCapital(true)))),
                    TRY(m_paper.sum("safety_fee.used", amounts(test)))}});
            return {};
        };
        int all = 0;
        for (const auto& [category, count] : categories) {
            TRY(row(RowRole::Body, m_paper.category(category), count, [&, name = category](const Entry& entry) {
                return entry.kind == EntryKind::Expenditure && entry.category == name;
            }));
            all += count;
        }
        TRY(row(RowRole::Total, words("合计", "Total"), all, ofKinds({EntryKind::Expenditure})));
        return table;
    }

    Result<ReportTable> monthsTable()
    {
        ReportTable table{"months", words("各月收支", "Months"),
            {{words("月份", "Month"), 12}, {words("月初结余（元）", "Opening (yuan)"), 18},
                {words("提取（元）", "Accrued (yuan)"), 18}, {words("补提（元）", "Supplement (yuan)"), 16},
                {words("使用（元）", "Used (yuan)"), 18}, {words("月末结余（元）", "Closing (yuan)"), 18}},
            {}};
        const auto row = [&](RowRole role, ReportCell name, Month from, Month through) -> Result<void> {
            const auto sumOf = [&](const char* what, const EntryTest& test) {
                return m_paper.sum(what, amountsOf(m_year.ledger, from, through, test));
            };
            table.rows.push_back({role,
                {std::move(name), TRY(m_paper.sum("safety_fee.opening", TRY(changesThrough(m_year.ledger, from.plus(-1))))),
                    TRY(sumOf("safety_fee.accrued", isAccrual)),
                    TRY(sumOf("safety_fee.supplement", ofKinds({EntryKind::Supplement}))), TRY(sumOf("safety_fee.used", isUsed)),
                    TRY(m_paper.sum("safety_fee.closing", TRY(changesThrough(m_year.ledger, through))))}});
            return {};
        };
        const Month first(m_year.year(), 1);
        for (Month month = first; month <= m_year.lastMonth(); month = month.plus(1))
            TRY(row(RowRole::Body, ReportCell::month(month), month, month));
        TRY(row(RowRole::Total, ReportCell::labelled(words("本年累计", "Year")), first, m_year.lastMonth()));
        return table;
    }

    static LocalText viewsNote()
    {
        return words("结余、暂停提取、补提和使用率按企业整体判断；下表只列各业务的提取和使用。",
            "Balance, suspension, supplement and share used are the legal person's; the table shows what each business "
            "accrued and used.");
    }

    /// Practice 25: of each business (mine, pond, project) and of the legal person.
    Result<ReportTable> viewsTable()
    {
        ReportTable table{"views", words("各业务提取与使用", "By business"),
            {{words("业务", "Line of business"), 36}, {words("提取（元）", "Accrued (yuan)"), 20},
                {words("使用（元）", "Used (yuan)"), 20}},
            {}};
        const auto row = [&](RowRole role, const LocalText& name, const EntryTest& test) -> Result<void> {
            table.rows.push_back({role,
                {ReportCell::labelled(name), TRY(m_paper.sum("safety_fee.accrued", amounts(both(test, isAccrual)))),
                    TRY(m_paper.sum("safety_fee.used", amounts(both(test, isUsed))))}});
            return {};
        };
        for (const Activity& activity : m_year.facts.activities) {
            const EntryTest isItsOwn = [&](const Entry& entry) { return entry.activity == activity.id; };
            if (!amounts(isItsOwn).empty())
                TRY(row(RowRole::Body, same(activity.name), isItsOwn));
        }
        const EntryTest isNobodys = [](const Entry& entry) { return !entry.activity && (isUsed(entry) || isAccrual(entry)); };
        if (!amounts(isNobodys).empty())
            TRY(row(RowRole::Body, words("未分业务", "Of no one business"), isNobodys));
        TRY(row(RowRole::Total, words("企业合计", "Legal person"), [](const Entry&) { return true; }));
        return table;
    }

    // Articles 47 (3), 49 (1), 50 and 51.
    Result<ReportTable> checksTable()
    {
        ReportTable table{"checks", words("对照规定", "The rule"),
            {{words("事项", "Matter"), 44}, {words("金额（元）", "Amount (yuan)"), 20}, {words("结论", "Conclusion"), 30}}, {}};
        const auto add = [&](LocalText matter, ReportCell figure, LocalText conclusion) {
            table.rows.push_back({RowRole::Body,
                {ReportCell::labelled(std::move(matter)), std::move(figure), ReportCell::labelled(std::move(conclusion))}});
        };
        const Money used = TRY(counted());
        const YearAccrual& accrual = m_year.accrual;
        const MinimumUse least = TRY(minimumUse(m_rules, m_year.year(), accrual.due, used, accrual.forgone));
        add(words("距应计提 60% 还差（第五十一条）", "Missing to the least use (art. 51)"),
            m_paper.reckoned(least.missing, least.why, words("使用下限", "Least use")),
            !least.isApplicable ? words("不适用", "doesn't apply")
                : least.isBelow
                ? LocalText{QStringLiteral("不足，须于 %1 前提交书面说明").arg(least.statementDue.toString(Qt::ISODate)),
                    QStringLiteral("below; a written statement is due by %1").arg(least.statementDue.toString(Qt::ISODate))}
                : words("达到", "reached"));
        const Money opening = TRY(totalOf(TRY(changesThrough(m_year.ledger, Month(m_year.year(), 1).plus(-1)))));
        const Deficit missing = TRY(deficit(m_rules, m_year.year(), opening, TRY(totalOf(amounts(isAccrual))), used));
        add(words("赤字，应补提（第四十七条）", "Deficit to be made up (art. 47)"),
            m_paper.reckoned(missing.amount, missing.why, words("年末赤字与补提", "Deficit and supplement")),
            missing.amount.isZero() ? words("没有赤字", "none") : words("年末补提", "supplement at year end"));
        if (const auto raise = TRY(permittedRaise(m_rules, m_year.facts, m_year.year() + 1)))
            add(words("下年可提高的提取额（第四十九条）", "Raise open to the next year (art. 49)"),
                TRY(m_paper.sum("safety_fee.raise", {*raise})),
                words("连续补提，可由企业决定提高", "supplemented year after year: the enterprise may decide on it"));
        add(words("因暂停少提（第五十条）", "Forgone while suspended (art. 50)"),
            TRY(m_paper.sum("safety_fee.forgone", forgone())),
            accrual.forgone.isZero() ? words("没有暂停", "no suspension") : words("有月份暂停提取", "months were suspended"));
        return table;
    }

    std::vector<Money> forgone() const
    {
        std::vector<Money> amounts;
        for (const FundMonth& month : m_year.accrual.months) {
            if (month.isSuspended) {
                amounts.push_back(month.scheduled);
                amounts.push_back(-month.accrued);
            }
        }
        return amounts;
    }

    const YearPaper& m_year;
    const RuleBook& m_rules;
    paper::YearReport m_paper;
};

}

LocalText annualReportTitle()
{
    return words("企业安全生产费用年度提取使用情况表", "Annual summary of the safety fee");
}

Result<ReportDocument> annualReport(
    const YearPaper& year, const YearAccrual* before, const RuleBook& rules, const ReportWords& words)
{
    const Answering answering = TRY(Answering::on(rules, QDate(year.year(), 12, 31)));
    return AnnualReport(year, rules, answering, words).build(before);
}

}
