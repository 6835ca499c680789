// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/ledger_report.h"

#include "core/rules/sum.h"
#include "core/safety_fee/report_parts.h"

namespace plumbline::safety_fee {

namespace {

using paper::fenFact;
using paper::same;
using paper::words;

class LedgerReport final {
public:
    LedgerReport(const LedgerYear& ledger, const RuleBook& rules, const RulePack& pack, const ReportWords& reportWords)
        : m_ledger(ledger), m_rules(rules), m_pack(pack), m_annex(m_document, rules, reportWords)
    {
    }

    Result<ReportDocument> build()
    {
        m_document.name = ledgerReportName;
        m_document.title = ledgerReportTitle();
        m_document.period = std::to_string(m_ledger.year);
        m_document.signatures = {words("制表", "Prepared by"), words("复核", "Reviewed by"), words("批准", "Approved by")};
        ReportSection entries{words("一、台账", "1. Ledger"), {}, {}, {}};
        entries.tables.push_back(TRY(entriesTable()));
        ReportSection uses{words("二、按类别的使用", "2. Use by category"), {}, {}, {}};
        uses.tables.push_back(TRY(categoriesTable()));
        m_document.sections = {std::move(entries), std::move(uses)};
        TRY(m_annex.close());
        return std::move(m_document);
    }

private:
    Result<std::string> summed(const char* what, QDate day, const std::vector<Money>& terms)
    {
        return m_document.add(TRY(sumReceipt(what, day, {{m_pack.id, m_pack.sha256}}, "D2", terms)));
    }

    /// As posted with its receipt, or as a person recorded it.
    ReportCell amountCell(const Entry& entry)
    {
        const auto receipt = m_ledger.receipts.find(entry.id);
        if (receipt == m_ledger.receipts.end() || entry.reverses)
            return fenFact({"safety_fee.entry", entry.id, "amount_fen"}, entry.amount);
        QStringList of{paper::monthText(entry.month()), activityOf(entry)};
        of.removeAll(QString());
        return ReportCell::money(entry.amount,
            m_annex.shown(receipt->second, paper::followed(entryKindName(entry.kind), of.join(QStringLiteral(" · ")))));
    }

    Result<void> addOpening(ReportTable& table)
    {
        if (m_ledger.before.empty())
            return {};
        const QDate day(m_ledger.year, 1, 1);
        Sum sum;
        for (const Money change : m_ledger.before)
            sum += change;
        m_balance = TRY(sum.total());
        table.rows.push_back({RowRole::Body,
            {{}, ReportCell::date(day), {}, ReportCell::labelled(words("上年结转", "Carried over")), {}, {}, {}, {}, {},
                ReportCell::money(m_balance, TRY(summed("safety_fee.opening", day, m_ledger.before)))}});
        return {};
    }

    Result<void> addEntry(ReportTable& table, const Entry& entry)
    {
        Sum sum(m_balance);
        sum += entry.effect();
        const std::vector<Money> terms{m_balance, entry.effect()};
        m_balance = TRY(sum.total());
        const bool isIn = isIncoming(entry.kind);
        const LocalText category = entry.category.empty() ? LocalText() : paper::categoryName(m_rules, entry.category);
        table.rows.push_back({RowRole::Body,
            {ReportCell::text(QString::number(entry.number)), ReportCell::date(entry.bookedOn),
                ReportCell::text(voucherText(entry.voucher)), ReportCell::labelled(entryKindName(entry.kind)),
                entry.category.empty() ? ReportCell() : ReportCell::labelled(category), ReportCell::text(noteOf(entry)),
                ReportCell::text(entry.proofNumber), isIn ? amountCell(entry) : ReportCell(),
                isIn ? ReportCell() : amountCell(entry),
                ReportCell::money(m_balance, TRY(summed("safety_fee.closing", entry.bookedOn, terms)))}});
        return {};
    }

    QString activityOf(const Entry& entry) const
    {
        const auto found = entry.activity ? m_ledger.activities.find(*entry.activity) : m_ledger.activities.end();
        return found == m_ledger.activities.end() ? QString() : found->second;
    }

    /// A use says its category, anything else its line of business.
    QString noteOf(const Entry& entry) const
    {
        QStringList parts{entry.category.empty() ? activityOf(entry) : QString(), entry.counterparty, entry.note};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    /// 本月合计.
    Result<void> addTotals(ReportTable& table, const LocalText& title, QDate day, Month from, Month through)
    {
        std::vector<Money> in;
        std::vector<Money> out;
        for (const Entry& entry : m_ledger.entries) {
            if (entry.month() >= from && entry.month() <= through && entry.kind != EntryKind::Opening)
                (isIncoming(entry.kind) ? in : out).push_back(entry.amount);
        }
        const auto total = [&](const char* what, const std::vector<Money>& amounts) -> Result<ReportCell> {
            Sum sum;
            for (const Money amount : amounts)
                sum += amount;
            return ReportCell::money(TRY(sum.total()), TRY(summed(what, day, amounts)));
        };
        table.rows.push_back({RowRole::Total,
            {{}, {}, {}, ReportCell::labelled(title), {}, {}, {}, TRY(total("safety_fee.in", in)),
                TRY(total("safety_fee.out", out)), {}}});
        return {};
    }

    Result<ReportTable> entriesTable()
    {
        ReportTable table{"entries", words("台账", "Ledger"),
            {{words("编号", "No."), 8}, {words("日期", "Day"), 12}, {words("凭证", "Voucher"), 10}, {words("分录", "Entry"), 12},
                {words("类别", "Category"), 26}, {words("摘要", "Note"), 30}, {words("票据号码", "Paper"), 22},
                {words("收（元）", "In (yuan)"), 16}, {words("支（元）", "Out (yuan)"), 16},
                {words("结余（元）", "Balance (yuan)"), 16}},
            {}};
        TRY(addOpening(table));
        for (std::size_t at = 0; at < m_ledger.entries.size(); ++at) {
            const Entry& entry = m_ledger.entries[at];
            TRY(addEntry(table, entry));
            const Month month = entry.month();
            if (at + 1 == m_ledger.entries.size() || m_ledger.entries[at + 1].month() != month)
                TRY(addTotals(table, words("本月合计", "Month"), month.lastDay(), month, month));
        }
        TRY(addTotals(
            table, words("本年累计", "Year"), QDate(m_ledger.year, 12, 31), Month(m_ledger.year, 1), Month(m_ledger.year, 12)));
        return table;
    }

    Result<ReportTable> categoriesTable()
    {
        ReportTable table{"categories", words("按类别的使用", "Use by category"),
            {{words("类别", "Category"), 40}, {words("笔数", "Entries"), 10}, {words("金额（元）", "Amount (yuan)"), 18}}, {}};
        std::map<std::string, std::vector<Money>> byCategory;
        for (const Entry& entry : m_ledger.entries) {
            if (entry.kind == EntryKind::Expenditure)
                byCategory[entry.category].push_back(entry.amount);
        }
        for (const auto& [category, amounts] : byCategory) {
            Sum sum;
            for (const Money amount : amounts)
                sum += amount;
            table.rows.push_back({RowRole::Body,
                {ReportCell::labelled(paper::categoryName(m_rules, category)), ReportCell::text(QString::number(amounts.size())),
                    ReportCell::money(TRY(sum.total()), TRY(summed("safety_fee.used", QDate(m_ledger.year, 12, 31), amounts)))}});
        }
        return table;
    }

    const LedgerYear& m_ledger;
    const RuleBook& m_rules;
    const RulePack& m_pack;
    Money m_balance;
    ReportDocument m_document;
    paper::Annex m_annex;
};

}

LocalText entryKindName(EntryKind kind)
{
    constexpr std::pair<const char*, const char*> names[] = {{"年初结余", "Opening balance"}, {"提取", "Accrual"},
        {"提取更正", "Correction"}, {"提高部分", "Raise"}, {"补提", "Supplement"}, {"使用", "Use"},
        {"付分包单位", "To subcontractor"}, {"上交集团总部", "To headquarters"}, {"收子公司上交", "From subsidiaries"},
        {"收总包拨付", "Received"}, {"退回建设单位", "Returned to owner"}, {"结转损益", "Released"}};
    const auto& [zh, en] = names[std::size_t(kind)];
    return words(zh, en);
}

LocalText ledgerReportTitle()
{
    return words("企业安全生产费用使用台账", "Ledger of the safety fee");
}

Result<ReportDocument> ledgerReport(const LedgerYear& ledger, const RuleBook& rules, const ReportWords& words)
{
    const RulePack* const pack = TRY(rules.inForceOn(packSubject, QDate(ledger.year, 12, 31)));
    return LedgerReport(ledger, rules, *pack, words).build();
}

}
