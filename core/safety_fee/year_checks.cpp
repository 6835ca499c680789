// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/year_checks.h"

#include "core/safety_fee/finding_maker.h"
#include "core/safety_fee/statement_report.h"
#include "core/safety_fee/year_end.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

class YearChecklist final {
public:
    YearChecklist(const YearToClose& closing, const RuleBook& rules, const RulePack& pack)
        : m_closing(closing), m_year(closing.year), m_rules(rules), m_pack(pack)
    {
    }

    Result<std::vector<Finding>> run()
    {
        TRY(takeSupplement());
        TRY(takeStatement());
        takeVouchers();
        takeSignOffs();
        TRY(takeAccount());
        takeStanding();
        return std::move(m_lines);
    }

private:
    std::string yearText() const { return std::to_string(m_year.year()); }
    void add(std::string_view code, Weight weight, const Citation& citation, Figures figures)
    {
        m_lines.push_back(found(m_pack, code, weight, citation, std::move(figures)));
    }

    // Article 47 (3); 裁量: D15.
    Result<void> takeSupplement()
    {
        const Money opening = TRY(totalOf(TRY(changesThrough(m_year.ledger, Month(m_year.year(), 1).plus(-1)))));
        const Money accrued = TRY(totalOf(amountsOf(m_year.ledger, isAccrual)));
        const Money used = TRY(totalOf(amountsOf(m_year.ledger, isCountedUse)));
        const Money posted =
            TRY(totalOf(amountsOf(m_year.ledger, [](const Entry& entry) { return entry.kind == EntryKind::Supplement; })));
        const Money missing = TRY(deficit(m_rules, m_year.year(), opening, accrued, used)).amount;
        if (missing > posted)
            add("safety_fee.closing.supplement-missing", Weight::Breach, {m_pack.id, 47, 3},
                {{"missing", formatMoney(missing)}, {"posted", formatMoney(posted)}});
        return {};
    }

    // Article 51: deliberated and handed in by the end of next April; the year can be closed before that.
    Result<void> takeStatement()
    {
        const Money used = TRY(totalOf(amountsOf(m_year.ledger, isCountedUse)));
        const MinimumUse least = TRY(minimumUse(m_rules, m_year.year(), m_year.accrual.due, used, m_year.accrual.forgone));
        const RegisteredDocument* const statement = statementOf(m_year.documents, m_year.year());
        if (least.isBelow && !(statement && statement->handedInOn))
            add("safety_fee.closing.statement-due", Weight::Warning, {m_pack.id, 51},
                {{"year", yearText()}, {"missing", formatMoney(least.missing)}, {"due", formatDate(least.statementDue)}});
        return {};
    }

    // Article 47 (1): what a person booked goes with a voucher of the general ledger.
    void takeVouchers()
    {
        if (m_closing.withoutVoucher > 0)
            add("safety_fee.closing.no-voucher-number", Weight::Warning, {m_pack.id, 47, 1},
                {{"count", std::to_string(m_closing.withoutVoucher)}});
    }

    /// Practice: the basis of each posted month is signed by production, safety and finance.
    void takeSignOffs()
    {
        int count = 0;
        for (const Entry& entry : m_year.ledger.entries) {
            if (entry.kind != EntryKind::Accrual || entry.reverses || !entry.activity)
                continue;
            const bool isSigned = std::any_of(m_closing.accounting.signOffs.begin(), m_closing.accounting.signOffs.end(),
                [&](const BasisSignOff& known) { return known.activity == *entry.activity && known.month == entry.month(); });
            count += isSigned ? 0 : 1;
        }
        if (count > 0)
            add("safety_fee.closing.basis-not-signed", Weight::Note, {m_pack.id, 45}, {{"count", std::to_string(count)}});
    }

    // Article 65 (1): the account agrees with the books.
    Result<void> takeAccount()
    {
        if (m_closing.accounting.voucherTemplate == VoucherTemplate::Expensed)
            return {};
        const Month last(m_year.year(), 12);
        for (const TieOut& month : TRY(tieOut(m_closing.entries, m_closing.accounting, m_year.year(), last))) {
            if (!month.ledger && month.month == last)
                add("safety_fee.closing.account-unknown", Weight::Note, {m_pack.id, 65, 1}, {{"month", formatMonth(last)}});
            else if (!month.unexplained.isZero())
                add("safety_fee.closing.account-differs", Weight::Warning, {m_pack.id, 65, 1},
                    {{"month", formatMonth(month.month)}, {"amount", formatMoney(month.unexplained)}});
        }
        return {};
    }

    void takeStanding()
    {
        const auto count = std::count_if(m_closing.standing.begin(), m_closing.standing.end(),
            [](const Finding& finding) { return finding.weight == Weight::Breach; });
        if (count > 0)
            add("safety_fee.closing.unresolved", Weight::Warning, {m_pack.id, 62}, {{"count", std::to_string(count)}});
    }

    const YearToClose& m_closing;
    const YearPaper& m_year;
    const RuleBook& m_rules;
    const RulePack& m_pack;
    std::vector<Finding> m_lines;
};

}

Result<std::vector<Finding>> yearClosingFindings(const YearToClose& closing, const RuleBook& rules)
{
    const RulePack* const pack = TRY(rules.inForceOn(packSubject, QDate(closing.year.year(), 12, 31)));
    return YearChecklist(closing, rules, *pack).run();
}

}
