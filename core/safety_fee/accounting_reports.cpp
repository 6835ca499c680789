// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/accounting_reports.h"

#include <map>

namespace plumbline::safety_fee {

namespace {

using paper::same;
using paper::words;

bool isReserve(const VoucherLine& line)
{
    return line.role == AccountRole::Reserve || line.role == AccountRole::Liability;
}

/// Vouchers of a month are numbered in the order of their days; lines of one booked voucher stay together.
class VoucherNumbers final {
public:
    int of(const VoucherDraft& draft)
    {
        const Month month = Month::of(draft.on);
        if (month != m_month) {
            m_month = month;
            m_last = 0;
            m_booked.clear();
        }
        if (draft.reason == VoucherReason::Completion || !draft.entry->voucher)
            return ++m_last;
        const auto key = std::pair(draft.entry->voucher->word, draft.entry->voucher->number);
        const auto [at, isNew] = m_booked.try_emplace(key, m_last + 1);
        m_last += isNew ? 1 : 0;
        return at->second;
    }

private:
    Month m_month;
    int m_last = 0;
    std::map<std::pair<QString, int>, int> m_booked;
};

class VouchersReport final {
public:
    VouchersReport(
        const AccountingPaper& paper, const RuleBook& rules, const Answering& answering, const ReportWords& reportWords)
        : m_of(paper), m_paper(paper.year, rules, answering, reportWords)
    {
    }

    Result<ReportDocument> build()
    {
        m_paper.head(vouchersReportName, vouchersReportTitle());
        const Vouchers vouchers = TRY(draftVouchers(m_of.entries, m_of.accounting, m_of.year.lastMonth()));
        ReportSection section{words("记账凭证", "Vouchers"), {treatment()}, {TRY(linesTable(vouchers))}, {}};
        m_paper.document().sections = {std::move(section)};
        return m_paper.finish();
    }

private:
    LocalText treatment() const
    {
        switch (m_of.accounting.voucherTemplate) {
        case VoucherTemplate::SpecialReserve:
            return words("按企业会计准则解释第3号：提取记入专项储备，使用冲减专项储备，形成资产的一次全额计提折旧。",
                "Enterprise standards, interpretation no. 3: set aside into the special reserve, used out of it; what becomes an "
                "asset is depreciated in full at once.");
        case VoucherTemplate::Expensed:
            return words("按小企业会计准则：不设专项储备，支出时记入成本费用，提取只记台账。",
                "Standards for small enterprises: no special reserve; what is spent is cost, setting aside is in the ledger "
                "alone.");
        case VoucherTemplate::AccruedLiability:
            break;
        }
        return words("按小企业会计准则：提取记入成本费用和应付款项，使用冲减应付款项。",
            "Standards for small enterprises: set aside against cost as a liability, used out of it.");
    }

    Result<ReportTable> linesTable(const Vouchers& vouchers)
    {
        ReportTable table{"vouchers", words("凭证", "Vouchers"),
            {{words("日期", "Date"), 12}, {words("期间", "Period"), 9}, {words("凭证字号", "Voucher"), 10},
                {words("序号", "No."), 6}, {words("分录号", "Line"), 7}, {words("摘要", "Summary"), 34},
                {words("科目编码", "Account"), 12}, {words("科目名称", "Account name"), 24},
                {words("借方金额（元）", "Debit (yuan)"), 16}, {words("贷方金额（元）", "Credit (yuan)"), 16},
                {words("辅助核算", "Auxiliary"), 18}},
            {}};
        VoucherNumbers numbers;
        std::map<std::pair<Month, int>, int> lines;
        std::vector<Money> debits;
        std::vector<Money> credits;
        for (const VoucherDraft& draft : vouchers.drafts) {
            if (draft.on.year() != m_of.year.year())
                continue;
            const int number = numbers.of(draft);
            for (const VoucherLine& line : draft.lines) {
                TRY(addLine(table, draft, line, number, ++lines[{Month::of(draft.on), number}]));
                (line.debit.isZero() ? credits : debits).push_back(line.debit.isZero() ? line.credit : line.debit);
            }
        }
        std::vector<ReportCell> total(table.columns.size());
        total[5] = ReportCell::labelled(words("合计", "Total"));
        total[8] = TRY(m_paper.sum("safety_fee.debit", debits));
        total[9] = TRY(m_paper.sum("safety_fee.credit", credits));
        table.rows.push_back({RowRole::Total, std::move(total)});
        return table;
    }

    Result<void> addLine(ReportTable& table, const VoucherDraft& draft, const VoucherLine& line, int number, int lineNumber)
    {
        const Account* const account = m_of.accounting.account(line.role, line.activity);
        const QString activity = m_paper.activity(line.activity);
        const bool isBooked = draft.reason == VoucherReason::Entry;
        table.rows.push_back({RowRole::Body,
            {ReportCell::date(draft.on), ReportCell::month(Month::of(draft.on)),
                ReportCell::text(isBooked && draft.entry->voucher
                        ? QStringLiteral("%1-%2").arg(draft.entry->voucher->word).arg(draft.entry->voucher->number)
                        : QString()),
                ReportCell::text(QString::number(number)), ReportCell::text(QString::number(lineNumber)),
                ReportCell::text(voucherSummary(draft, activity)), ReportCell::text(account ? account->code : QString()),
                ReportCell::labelled(account ? same(account->name) : accountRoleName(line.role)),
                TRY(amountCell(draft, line.debit)), TRY(amountCell(draft, line.credit)), ReportCell::text(activity)}});
        return {};
    }

    /// The entry's own amount, or what was made of it.
    Result<ReportCell> amountCell(const VoucherDraft& draft, Money amount)
    {
        if (amount.isZero())
            return ReportCell();
        if (amount == draft.entry->amount)
            return paper::fenFact({"safety_fee.entry", draft.entry->id, "amount_fen"}, amount);
        if (amount == draft.entry->inputVat)
            return paper::fenFact({"safety_fee.entry", draft.entry->id, "input_vat_fen"}, amount);
        return m_paper.sum("safety_fee.voucher", {amount});
    }

    const AccountingPaper& m_of;
    paper::YearReport m_paper;
};

/// One month of the account: what went in and out, by reason.
struct ReserveMonth {
    Month month;
    std::vector<Money> accrued;
    std::vector<Money> supplemented;
    std::vector<Money> otherIn;
    std::vector<Money> expensed;
    std::vector<Money> capital;
    std::vector<Money> otherOut;
};

class ReserveReport final {
public:
    ReserveReport(const AccountingPaper& paper, const RuleBook& rules, const Answering& answering, const ReportWords& reportWords)
        : m_of(paper), m_paper(paper.year, rules, answering, reportWords)
    {
    }

    Result<ReportDocument> build()
    {
        if (m_of.accounting.voucherTemplate == VoucherTemplate::Expensed)
            return Problem{"safety_fee.no-reserve-account"};
        m_vouchers = TRY(draftVouchers(m_of.entries, m_of.accounting, m_of.year.lastMonth()));
        m_paper.head(reserveReportName, reserveReportTitle());
        ReportSection section{
            words("专项储备变动", "Special reserve"), {note()}, {TRY(monthsTable()), TRY(bridgeTable())}, {TRY(chart())}};
        m_paper.document().sections = {std::move(section)};
        return m_paper.finish();
    }

private:
    static LocalText note()
    {
        return words("资本性支出在资产达到预定可使用状态时冲减专项储备；列示于其他综合收益与盈余公积之间。",
            "Capital outlay is taken off the reserve when the asset is ready for use; shown between other comprehensive income "
            "and "
            "surplus reserve.");
    }

    void sort(const VoucherDraft& draft, const VoucherLine& line, ReserveMonth& month) const
    {
        const EntryKind kind = draft.entry->kind;
        if (!line.credit.isZero())
            (kind == EntryKind::Supplement    ? month.supplemented
                    : isAccrual(*draft.entry) ? month.accrued
                                              : month.otherIn)
                .push_back(line.credit);
        if (!line.debit.isZero())
            (draft.reason == VoucherReason::Completion ? month.capital
                    : kind == EntryKind::Expenditure   ? month.expensed
                                                       : month.otherOut)
                .push_back(line.debit);
    }

    std::vector<ReserveMonth> months() const
    {
        std::vector<ReserveMonth> months;
        for (Month month(m_of.year.year(), 1); month <= m_of.year.lastMonth(); month = month.plus(1)) {
            ReserveMonth of;
            of.month = month;
            for (const VoucherDraft& draft : m_vouchers.drafts) {
                for (const VoucherLine& line : draft.lines) {
                    if (Month::of(draft.on) == month && isReserve(line))
                        sort(draft, line, of);
                }
            }
            months.push_back(std::move(of));
        }
        return months;
    }

    ReserveState stateAt(Month month) const
    {
        for (const auto& [at, state] : m_vouchers.months) {
            if (at == month)
                return state;
        }
        return {};
    }

    Result<ReportTable> monthsTable()
    {
        ReportTable table{"reserve", words("专项储备变动表", "Special reserve"),
            {{words("月份", "Month"), 12}, {words("期初余额（元）", "Opening (yuan)"), 17},
                {words("提取（元）", "Accrued (yuan)"), 17}, {words("补提（元）", "Supplement (yuan)"), 15},
                {words("其他增加（元）", "Other in (yuan)"), 15}, {words("费用性使用（元）", "Expensed (yuan)"), 17},
                {words("形成资产（元）", "Capital (yuan)"), 16}, {words("其他减少（元）", "Other out (yuan)"), 15},
                {words("期末余额（元）", "Closing (yuan)"), 17}},
            {}};
        ReserveMonth all;
        Month begin(m_of.year.year(), 1);
        std::vector<Money> balance{stateAt(begin.plus(-1)).account, opened()};
        const std::vector<Money> opening = balance;
        const auto row = [&](RowRole role, ReportCell name, const ReserveMonth& of, const std::vector<Money>& before,
                             const std::vector<Money>& after) -> Result<void> {
            table.rows.push_back({role,
                {std::move(name), TRY(m_paper.sum("safety_fee.opening", before)),
                    TRY(m_paper.sum("safety_fee.accrued", of.accrued)),
                    TRY(m_paper.sum("safety_fee.supplement", of.supplemented)),
                    TRY(m_paper.sum("safety_fee.received", of.otherIn)), TRY(m_paper.sum("safety_fee.expense", of.expensed)),
                    TRY(m_paper.sum("safety_fee.capital", of.capital)), TRY(m_paper.sum("safety_fee.released", of.otherOut)),
                    TRY(m_paper.sum("safety_fee.closing", after))}});
            return {};
        };
        for (const ReserveMonth& month : months()) {
            const std::vector<Money> before = balance;
            for (const auto* const in : {&month.accrued, &month.supplemented, &month.otherIn})
                balance.push_back(TRY(totalOf(*in)));
            for (const auto* const out : {&month.expensed, &month.capital, &month.otherOut})
                balance.push_back(-TRY(totalOf(*out)));
            TRY(row(RowRole::Body, ReportCell::month(month.month), month, before, balance));
            addTo(all, month);
        }
        TRY(row(RowRole::Total, ReportCell::labelled(words("本年累计", "Year")), all, opening, balance));
        return table;
    }

    /// What the books began with, where they begin in this year.
    Money opened() const
    {
        Money began;
        for (const Entry& entry : m_of.entries) {
            if (entry.kind == EntryKind::Opening && entry.month().year() == m_of.year.year())
                began = Money::fromFen(began.fen() + entry.amount.fen());
        }
        return began;
    }

    static void addTo(ReserveMonth& all, const ReserveMonth& month)
    {
        const auto append = [](std::vector<Money>& to, const std::vector<Money>& from) {
            to.insert(to.end(), from.begin(), from.end());
        };
        append(all.accrued, month.accrued);
        append(all.supplemented, month.supplemented);
        append(all.otherIn, month.otherIn);
        append(all.expensed, month.expensed);
        append(all.capital, month.capital);
        append(all.otherOut, month.otherOut);
    }

    /// From the ledger of the fund to the account.
    Result<ReportTable> bridgeTable()
    {
        ReportTable table{"bridge", words("与台账的差异", "Ledger and account"),
            {{words("项目", "Item"), 50}, {words("金额（元）", "Amount (yuan)"), 20}}, {}};
        const Month last = m_of.year.lastMonth();
        const ReserveState state = stateAt(last);
        const auto add = [&](RowRole role, LocalText item, ReportCell cell) {
            table.rows.push_back({role, {ReportCell::labelled(std::move(item)), std::move(cell)}});
        };
        const std::vector<Money> books = TRY(changesThrough(m_of.year.ledger, last));
        add(RowRole::Body, words("台账结余", "Balance of the ledger"), TRY(m_paper.sum("safety_fee.closing", books)));
        add(RowRole::Body, words("加：资本性支出尚未转固", "Plus: capital outlay whose asset isn't ready yet"),
            TRY(m_paper.sum("safety_fee.in-progress", {state.inProgress})));
        add(RowRole::Body, words("加：超支部分已记入成本", "Plus: overspent, charged to cost"),
            TRY(m_paper.sum("safety_fee.charged", {state.chargedToCost})));
        std::vector<Money> terms = books;
        terms.push_back(state.inProgress);
        terms.push_back(state.chargedToCost);
        add(RowRole::Total, words("专项储备余额", "Balance of the account"), TRY(m_paper.sum("safety_fee.closing", terms)));
        return table;
    }

    Result<ReportChart> chart() const
    {
        ReportChart chart{words("专项储备", "Special reserve"), {},
            {{SeriesKind::Accrual, words("增加", "In"), {}}, {SeriesKind::Use, words("减少", "Out"), {}},
                {SeriesKind::Balance, words("余额", "Balance"), {}}}};
        for (const ReserveMonth& month : months()) {
            chart.months.push_back(month.month);
            std::vector<Money> added = month.accrued;
            for (const auto* const more : {&month.supplemented, &month.otherIn})
                added.insert(added.end(), more->begin(), more->end());
            std::vector<Money> taken = month.expensed;
            for (const auto* const more : {&month.capital, &month.otherOut})
                taken.insert(taken.end(), more->begin(), more->end());
            chart.series[0].values.push_back(TRY(totalOf(added)));
            chart.series[1].values.push_back(TRY(totalOf(taken)));
            chart.series[2].values.push_back(stateAt(month.month).account);
        }
        return chart;
    }

    const AccountingPaper& m_of;
    Vouchers m_vouchers;
    paper::YearReport m_paper;
};

LocalText reconcilingWord(ReconcilingKind kind)
{
    constexpr std::pair<const char*, const char*> names[] = {{"总账尚未入账", "not booked in the general ledger yet"},
        {"只在总账入账", "booked in the general ledger only"}, {"尾差", "rounding"}, {"其他", "other"}};
    const auto& [zh, en] = names[std::size_t(kind)];
    return words(zh, en);
}

class TieOutReport final {
public:
    TieOutReport(const AccountingPaper& paper, const RuleBook& rules, const Answering& answering, const ReportWords& reportWords)
        : m_of(paper), m_paper(paper.year, rules, answering, reportWords)
    {
    }

    Result<ReportDocument> build()
    {
        const std::vector<TieOut> months = TRY(tieOut(m_of.entries, m_of.accounting, m_of.year.year(), m_of.year.lastMonth()));
        m_paper.head(tieOutReportName, tieOutReportTitle());
        ReportSection section{
            words("专项储备对账", "Special reserve tied out"), {}, {TRY(monthsTable(months)), itemsTable(months)}, {}};
        m_paper.document().sections = {std::move(section)};
        return m_paper.finish();
    }

private:
    Result<ReportTable> monthsTable(const std::vector<TieOut>& months)
    {
        ReportTable table{"tie-out", words("逐月对账", "Month by month"),
            {{words("月份", "Month"), 10}, {words("台账结余（元）", "Ledger (yuan)"), 17},
                {words("加：未转固（元）", "In progress (yuan)"), 16}, {words("加：记入成本（元）", "To cost (yuan)"), 16},
                {words("应有余额（元）", "Expected (yuan)"), 17}, {words("其他调节（元）", "Reconciling (yuan)"), 16},
                {words("总账余额（元）", "General ledger (yuan)"), 17}, {words("未解释（元）", "Unexplained (yuan)"), 15},
                {words("结论", "Conclusion"), 12}},
            {}};
        for (const TieOut& month : months) {
            std::vector<Money> items;
            for (const ReconcilingItem* const item : month.items)
                items.push_back(item->amount);
            std::vector<Money> unexplained;
            if (month.ledger) {
                unexplained = {month.ledger->balance, -month.reserve.account};
                for (const Money item : items)
                    unexplained.push_back(-item);
            }
            table.rows.push_back({RowRole::Body,
                {ReportCell::month(month.month), TRY(m_paper.sum("safety_fee.closing", {month.books})),
                    TRY(m_paper.sum("safety_fee.in-progress", {month.reserve.inProgress})),
                    TRY(m_paper.sum("safety_fee.charged", {month.reserve.chargedToCost})),
                    TRY(m_paper.sum("safety_fee.expected", {month.books, month.reserve.inProgress, month.reserve.chargedToCost})),
                    TRY(m_paper.sum("safety_fee.reconciling", items)),
                    month.ledger
                        ? paper::fenFact({"safety_fee.account_balance", month.ledger->id, "balance_fen"}, month.ledger->balance)
                        : ReportCell(),
                    month.ledger ? TRY(m_paper.sum("safety_fee.unexplained", unexplained)) : ReportCell(),
                    ReportCell::labelled(!month.ledger   ? words("没有总账数", "no figure")
                            : month.unexplained.isZero() ? words("相符", "agrees")
                                                         : words("不符", "differs"))}});
        }
        return table;
    }

    ReportTable itemsTable(const std::vector<TieOut>& months) const
    {
        ReportTable table{"items", words("调节项目", "Reconciling items"),
            {{words("月份", "Month"), 10}, {words("性质", "Kind"), 30}, {words("说明", "Note"), 40},
                {words("金额（元）", "Amount (yuan)"), 17}},
            {}};
        for (const TieOut& month : months) {
            for (const ReconcilingItem* const item : month.items)
                table.rows.push_back({RowRole::Body,
                    {ReportCell::month(item->month), ReportCell::labelled(reconcilingWord(item->kind)),
                        ReportCell::text(item->note),
                        paper::fenFact({"safety_fee.reconciling_item", item->id, "amount_fen"}, item->amount)}});
        }
        return table;
    }

    const AccountingPaper& m_of;
    paper::YearReport m_paper;
};

class TaxReport final {
public:
    TaxReport(const AccountingPaper& paper, const RuleBook& rules, const Answering& answering, const ReportWords& reportWords)
        : m_of(paper), m_answering(answering), m_paper(paper.year, rules, answering, reportWords)
    {
    }

    Result<ReportDocument> build()
    {
        m_assets = TRY(taxAssets(m_of.entries, m_of.accounting, m_of.year.year(), m_answering));
        m_paper.head(taxReportName, taxReportTitle());
        ReportSection section{words("税会差异", "Books and tax"), {note()}, {TRY(adjustmentsTable()), TRY(assetsTable())}, {}};
        m_paper.document().sections = {std::move(section)};
        return m_paper.finish();
    }

private:
    static LocalText note()
    {
        return words("提取未使用的部分不得税前扣除，实际发生的费用性支出据实扣除，形成资产的按税法计提折旧；税法年限和残值率取自"
                     "资产登记。",
            "What is set aside and not used isn't deductible; expense is, as it is spent; an asset by tax depreciation, over the "
            "months and with the residual value of the register of assets.");
    }
    bool isExpensed() const { return m_of.accounting.voucherTemplate == VoucherTemplate::Expensed; }

    /// 账载、税收、调增、调减.
    Result<void> add(ReportTable& table, const LocalText& item, const std::vector<Money>& book, const std::vector<Money>& tax)
    {
        std::vector<Money> difference = book;
        for (const Money amount : tax)
            difference.push_back(-amount);
        const Money total = TRY(totalOf(difference));
        std::vector<Money> opposite;
        for (const Money amount : difference)
            opposite.push_back(-amount);
        table.rows.push_back({RowRole::Body,
            {ReportCell::labelled(item), TRY(m_paper.sum("safety_fee.book", book)), TRY(m_paper.sum("safety_fee.tax", tax)),
                total > Money() ? TRY(m_paper.sum("safety_fee.increase", difference)) : ReportCell(),
                total < Money() ? TRY(m_paper.sum("safety_fee.decrease", opposite)) : ReportCell()}});
        (total > Money() ? m_increases : m_decreases).push_back(total > Money() ? total : -total);
        return {};
    }

    Result<ReportTable> adjustmentsTable()
    {
        ReportTable table{"adjustments", words("纳税调整", "Adjustments"),
            {{words("项目", "Item"), 44}, {words("账载金额（元）", "Book (yuan)"), 18},
                {words("税收金额（元）", "Tax (yuan)"), 18}, {words("调增金额（元）", "Increase (yuan)"), 18},
                {words("调减金额（元）", "Decrease (yuan)"), 18}},
            {}};
        const std::vector<Money> setAside = amountsOf(
            m_of.year.ledger, [](const Entry& entry) { return isAccrual(entry) || entry.kind == EntryKind::Supplement; });
        const std::vector<Money> expensed = amountsOf(
            m_of.year.ledger, [](const Entry& entry) { return entry.kind == EntryKind::Expenditure && !entry.isCapital; });
        TRY(add(table, words("提取的安全生产费用", "Set aside"), isExpensed() ? std::vector<Money>() : setAside, {}));
        TRY(add(
            table, words("实际发生的费用性支出", "Expense as spent"), isExpensed() ? expensed : std::vector<Money>(), expensed));
        for (const TaxAsset& asset : m_assets) {
            if (!asset.depreciation)
                continue;
            const LocalText name{QStringLiteral("资产折旧：") + asset.name, QStringLiteral("Depreciation: ") + asset.name};
            m_paper.annex().shown(asset.depreciation->why, name);
            TRY(add(table, name, {}, {asset.depreciation->ofYear}));
        }
        table.rows.push_back({RowRole::Total,
            {ReportCell::labelled(words("合计", "Total")), {}, {}, TRY(m_paper.sum("safety_fee.increase", m_increases)),
                TRY(m_paper.sum("safety_fee.decrease", m_decreases))}});
        return table;
    }

    Result<ReportTable> assetsTable()
    {
        ReportTable table{"assets", words("资产折旧对照", "Assets"),
            {{words("资产", "Asset"), 24}, {words("卡片", "Card"), 10}, {words("转固日期", "In use from"), 11},
                {words("原值（元）", "Cost (yuan)"), 15}, {words("账面累计折旧（元）", "Book, so far (yuan)"), 17},
                {words("税法月数", "Months"), 9}, {words("税法本年（元）", "Tax, year (yuan)"), 15},
                {words("税法累计（元）", "Tax, so far (yuan)"), 15}, {words("税法净值（元）", "Tax value (yuan)"), 15},
                {words("备注", "Note"), 22}},
            {}};
        for (const TaxAsset& asset : m_assets)
            TRY(addAsset(table, asset));
        return table;
    }

    Result<void> addAsset(ReportTable& table, const TaxAsset& asset)
    {
        std::vector<ReportCell> cells{ReportCell::text(asset.name), ReportCell::text(asset.asset ? asset.asset->card : QString()),
            asset.asset && asset.asset->completedOn ? ReportCell::date(*asset.asset->completedOn) : ReportCell(),
            TRY(m_paper.sum("safety_fee.cost", asset.cost))};
        cells.resize(table.columns.size());
        const bool isInUse = asset.asset && asset.asset->completedOn && asset.asset->completedOn->year() <= m_of.year.year();
        if (isInUse && !isExpensed())
            cells[4] = TRY(m_paper.sum("safety_fee.cost", asset.cost));
        if (asset.depreciation) {
            const TaxDepreciation& tax = *asset.depreciation;
            cells[5] = ReportCell::text(QString::number(asset.asset->taxMonths));
            cells[6] = m_paper.reckoned(
                tax.ofYear, tax.why, {QStringLiteral("资产折旧：") + asset.name, QStringLiteral("Depreciation: ") + asset.name});
            cells[7] = TRY(m_paper.sum("safety_fee.tax", {tax.before, tax.ofYear}));
            std::vector<Money> left = asset.cost;
            left.push_back(-tax.before);
            left.push_back(-tax.ofYear);
            cells[8] = TRY(m_paper.sum("safety_fee.left", left));
        }
        if (!asset.asset)
            cells[9] = ReportCell::labelled(words("未登记资产", "not in the register of assets"));
        else if (!isInUse)
            cells[9] = ReportCell::labelled(words("在建", "under construction"));
        else if (asset.asset->taxMonths == 0)
            cells[9] = ReportCell::labelled(words("未填税法月数", "tax months not given"));
        table.rows.push_back({RowRole::Body, std::move(cells)});
        return {};
    }

    const AccountingPaper& m_of;
    const Answering& m_answering;
    paper::YearReport m_paper;
    std::vector<TaxAsset> m_assets;
    std::vector<Money> m_increases;
    std::vector<Money> m_decreases;
};

template <class Report>
Result<ReportDocument> built(const AccountingPaper& paper, const RuleBook& rules, const ReportWords& words)
{
    const Answering answering = TRY(Answering::on(rules, QDate(paper.year.year(), 12, 31)));
    return Report(paper, rules, answering, words).build();
}

}

LocalText accountRoleName(AccountRole role)
{
    constexpr std::pair<const char*, const char*> names[] = {{"专项储备", "Special reserve"},
        {"应付安全生产费用", "Safety fee payable"}, {"成本费用", "Cost"}, {"银行存款", "Bank"},
        {"在建工程", "Construction in progress"}, {"固定资产", "Fixed assets"}, {"累计折旧", "Accumulated depreciation"},
        {"应交税费—进项税额", "Input VAT"}, {"本期收益", "Income"}};
    const auto& [zh, en] = names[std::size_t(role)];
    return words(zh, en);
}

LocalText vouchersReportTitle()
{
    return words("安全生产费用记账凭证草稿", "Voucher drafts of the safety fee");
}
LocalText reserveReportTitle()
{
    return words("专项储备变动表", "Movement of the special reserve");
}
LocalText tieOutReportTitle()
{
    return words("专项储备对账表", "Special reserve tied out to the general ledger");
}
LocalText taxReportTitle()
{
    return words("安全生产费用税会差异表", "Safety fee: differences between books and tax");
}

Result<ReportDocument> vouchersReport(const AccountingPaper& paper, const RuleBook& rules, const ReportWords& words)
{
    return built<VouchersReport>(paper, rules, words);
}
Result<ReportDocument> reserveReport(const AccountingPaper& paper, const RuleBook& rules, const ReportWords& words)
{
    return built<ReserveReport>(paper, rules, words);
}
Result<ReportDocument> tieOutReport(const AccountingPaper& paper, const RuleBook& rules, const ReportWords& words)
{
    return built<TieOutReport>(paper, rules, words);
}
Result<ReportDocument> taxReport(const AccountingPaper& paper, const RuleBook& rules, const ReportWords& words)
{
    return built<TaxReport>(paper, rules, words);
}

}
