// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/vouchers.h"

#include "core/safety_fee/ledger_report.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

/// The template's own account for what is set aside.
AccountRole reserveOf(VoucherTemplate voucherTemplate)
{
    return voucherTemplate == VoucherTemplate::AccruedLiability ? AccountRole::Liability : AccountRole::Reserve;
}

/// Drafts one voucher after another and keeps the account's balance beside.
class Drafting final {
public:
    Drafting(const Accounting& accounting, Month through) : m_accounting(accounting), m_through(through) { }

    Result<Vouchers> run(std::span<const Entry> entries)
    {
        if (entries.empty())
            return std::move(m_vouchers);
        std::size_t next = 0;
        for (Month month = entries.front().month(); month <= m_through; month = month.plus(1)) {
            for (; next < entries.size() && entries[next].month() == month; ++next)
                TRY(take(entries[next]));
            TRY(complete(month));
            m_vouchers.months.emplace_back(month, m_state);
        }
        std::stable_sort(m_vouchers.drafts.begin(), m_vouchers.drafts.end(),
            [](const VoucherDraft& one, const VoucherDraft& other) { return one.on < other.on; });
        return std::move(m_vouchers);
    }

private:
    bool keepsAccount() const { return m_accounting.voucherTemplate != VoucherTemplate::Expensed; }
    AccountRole reserve() const { return reserveOf(m_accounting.voucherTemplate); }

    static Result<void> add(Money& to, Money amount)
    {
        to = TRY((Sum(to) += amount).total());
        return {};
    }

    Result<void> take(const Entry& entry)
    {
        switch (entry.kind) {
        case EntryKind::Opening:
            return keepsAccount() ? add(m_state.account, entry.amount) : Result<void>();
        case EntryKind::Accrual:
        case EntryKind::Correction:
        case EntryKind::Raise:
            return setAside(entry, entry.amount);
        case EntryKind::Supplement:
            return supplement(entry);
        case EntryKind::Expenditure:
            return entry.isCapital ? build(entry) : expense(entry);
        case EntryKind::SubcontractorPayment:
        case EntryKind::TransferOut:
        case EntryKind::ReturnToOwner:
            return move(entry, AccountRole::Bank, -entry.amount);
        case EntryKind::TransferIn:
        case EntryKind::Received:
            return move(entry, AccountRole::Bank, entry.amount);
        case EntryKind::Release:
            return move(entry, AccountRole::Income, -entry.amount);
        }
        return {};
    }

    void draft(const Entry& entry, std::vector<VoucherLine> lines)
    {
        std::erase_if(lines, [](const VoucherLine& line) { return line.debit.isZero() && line.credit.isZero(); });
        if (!lines.empty())
            m_vouchers.drafts.push_back({VoucherReason::Entry, entry.bookedOn, &entry, std::move(lines)});
    }
    static VoucherLine debit(AccountRole role, const Entry& entry, Money amount) { return {role, entry.activity, amount, {}}; }
    static VoucherLine credit(AccountRole role, const Entry& entry, Money amount) { return {role, entry.activity, {}, amount}; }

    /// 借：成本费用 贷：专项储备.
    Result<void> setAside(const Entry& entry, Money amount)
    {
        if (!keepsAccount())
            return {};
        draft(entry, {debit(AccountRole::Cost, entry, amount), credit(reserve(), entry, amount)});
        return add(m_state.account, amount);
    }

    /// What cost has borne already within the year needn't be set aside once more.
    Result<void> supplement(const Entry& entry)
    {
        const Money borne = std::min(entry.amount, std::max(m_state.chargedToCost, Money()));
        TRY(add(m_state.chargedToCost, -borne));
        return setAside(entry, TRY((Sum(entry.amount) -= borne).total()));
    }

    static Money vatOf(const Entry& entry) { return entry.reverses ? -entry.inputVat : entry.inputVat; }
    /// With its tax, as it is paid.
    static Result<Money> paid(const Entry& entry) { return (Sum(entry.amount) += vatOf(entry)).total(); }

    /// 费用性支出，借：专项储备 贷：银行存款; beyond what the reserve holds to cost, where the accountant has chosen so.
    Result<void> expense(const Entry& entry)
    {
        Money outOfReserve = entry.amount;
        if (!keepsAccount())
            outOfReserve = Money();
        else if (m_accounting.overspent == Overspent::Cost && entry.amount > Money())
            outOfReserve = std::min(entry.amount, std::max(m_state.account, Money()));
        const Money toCost = TRY((Sum(entry.amount) -= outOfReserve).total());
        draft(entry,
            {debit(reserve(), entry, outOfReserve), debit(AccountRole::Cost, entry, toCost),
                debit(AccountRole::InputVat, entry, vatOf(entry)), credit(AccountRole::Bank, entry, TRY(paid(entry)))});
        if (!keepsAccount())
            return {};
        TRY(add(m_state.chargedToCost, toCost));
        return add(m_state.account, -outOfReserve);
    }

    /// 资本性支出，借：在建工程 贷：银行存款.
    Result<void> build(const Entry& entry)
    {
        draft(entry,
            {debit(AccountRole::Construction, entry, entry.amount), debit(AccountRole::InputVat, entry, vatOf(entry)),
                credit(AccountRole::Bank, entry, TRY(paid(entry)))});
        m_building.push_back(&entry);
        return keepsAccount() ? add(m_state.inProgress, entry.amount) : Result<void>();
    }

    /// 借：固定资产 贷：在建工程，同时 借：专项储备 贷：累计折旧, in full; no depreciation later.
    Result<void> complete(Month month)
    {
        std::vector<const Entry*> left;
        for (const Entry* const outlay : m_building) {
            const Asset* const asset = m_accounting.asset(outlay->asset);
            if (!asset || !asset->completedOn || Month::of(*asset->completedOn) > month) {
                left.push_back(outlay);
                continue;
            }
            VoucherDraft transfer{VoucherReason::Completion, std::max(*asset->completedOn, outlay->bookedOn), outlay,
                {debit(AccountRole::FixedAsset, *outlay, outlay->amount),
                    credit(AccountRole::Construction, *outlay, outlay->amount)}};
            if (keepsAccount()) {
                transfer.lines.push_back(debit(reserve(), *outlay, outlay->amount));
                transfer.lines.push_back(credit(AccountRole::Depreciation, *outlay, outlay->amount));
                TRY(add(m_state.inProgress, -outlay->amount));
                TRY(add(m_state.account, -outlay->amount));
            }
            m_vouchers.drafts.push_back(std::move(transfer));
        }
        m_building = std::move(left);
        return {};
    }

    /// In or out of the fund, by another account.
    Result<void> move(const Entry& entry, AccountRole by, Money effect)
    {
        const AccountRole against = keepsAccount() ? reserve()
            : countsAsUse(entry.kind)              ? AccountRole::Cost
                                                   : AccountRole::Liability;
        if (!keepsAccount() && entry.kind == EntryKind::Release)
            return {}; // nothing was set aside that could be released
        if (isIncoming(entry.kind))
            draft(entry, {debit(by, entry, entry.amount), credit(against, entry, entry.amount)});
        else
            draft(entry, {debit(against, entry, entry.amount), credit(by, entry, entry.amount)});
        return keepsAccount() ? add(m_state.account, effect) : Result<void>();
    }

    const Accounting& m_accounting;
    Month m_through;
    Vouchers m_vouchers;
    ReserveState m_state;
    std::vector<const Entry*> m_building; ///< outlays whose asset isn't taken into use yet
};

}

Result<Vouchers> draftVouchers(std::span<const Entry> entries, const Accounting& accounting, Month through)
{
    return Drafting(accounting, through).run(entries);
}

QString voucherSummary(const VoucherDraft& draft, const QString& activity)
{
    const Entry& entry = *draft.entry;
    const QString what =
        draft.reason == VoucherReason::Completion ? QStringLiteral("在建工程转固并冲减专项储备") : entryKindName(entry.kind).zh;
    QStringList parts{what, draft.reason == VoucherReason::Completion ? entry.asset : entry.note, entry.counterparty,
        isReckoned(entry.kind) ? activity : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

}
