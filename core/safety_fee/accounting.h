// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/books.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

// What the accountant decides and records beside the books (article 65): by which treatment vouchers are drafted, what the
// accounts of the enterprise's own chart are called, which assets were bought, and what the general ledger says.

namespace plumbline::safety_fee {

/// By which treatment vouchers are drafted.
enum class VoucherTemplate {
    SpecialReserve, ///< 解释第3号: set aside against cost into account 4301, used out of it
    Expensed, ///< 小企业会计准则: no such account; what is spent is cost, setting aside gives no voucher
    AccruedLiability, ///< 小企业会计准则: set aside against cost as a liability, used out of that
};
inline constexpr std::array<std::string_view, 3> voucherTemplates{"special-reserve", "expensed", "accrued-liability"};

/// Where an expense goes that the reserve doesn't cover within the year.
enum class Overspent { Debit, Cost };
inline constexpr std::array<std::string_view, 2> overspentKinds{"debit", "cost"};

enum class AccountRole { Reserve, Liability, Cost, Bank, Construction, FixedAsset, Depreciation, InputVat, Income };
inline constexpr std::array<std::string_view, 9> accountRoles{
    "reserve", "liability", "cost", "bank", "construction", "fixed-asset", "depreciation", "input-vat", "income"};

/// An account of the enterprise's own chart.
struct Account {
    Id id;
    AccountRole role = AccountRole::Reserve;
    std::optional<Id> activity; ///< for this line of business alone
    QString code;
    QString name;
};

/// What was bought out of the fund as an asset; entries name it.
struct Asset {
    Id id;
    QString name;
    QString card; ///< 固定资产卡片编号
    std::optional<QDate> completedOn; ///< 达到预定可使用状态
    int taxMonths = 0; ///< over which tax law depreciates it; 0: nobody has said
    Rate residual; ///< 预计净残值率 for tax
};

/// What the general ledger says of account 4301 at a month's end; credit positive.
struct AccountBalance {
    Id id;
    Month month;
    Money balance;
    QString source;
};

enum class ReconcilingKind { NotBooked, BookedOnly, Rounding, Other };
inline constexpr std::array<std::string_view, 4> reconcilingKinds{"not-booked", "booked-only", "rounding", "other"};
/// Why the general ledger differs, as a person found it: by how much it is higher at that month's end.
struct ReconcilingItem {
    Id id;
    Month month;
    ReconcilingKind kind = ReconcilingKind::Other;
    Money amount;
    QString note;
};

/// 安全生产费用使用审批表: before it is paid.
struct ApprovalSlip {
    Id id;
    int year = 0;
    int number = 0; ///< of the year, from 1
    std::optional<QDate> filledOn;
    QString item;
    std::string category;
    std::optional<Money> amount;
    std::optional<Id> activity;
    QString department;
    QString applicant;
    QString safetyOfficer;
    QString finance;
    QString leader;
    std::optional<Id> entry; ///< draft or entry, under the same id
};

/// 计提依据的月度确认: by production, safety and finance.
struct BasisSignOff {
    Id id;
    Id activity;
    Month month;
    QString production;
    QString safety;
    QString finance;
    std::optional<QDate> signedOn;
    QString paper; ///< the sheet that was signed
};

struct Accounting {
    VoucherTemplate voucherTemplate = VoucherTemplate::SpecialReserve;
    Overspent overspent = Overspent::Debit;
    std::vector<Account> accounts;
    std::vector<Asset> assets;
    std::vector<AccountBalance> balances;
    std::vector<ReconcilingItem> items;
    std::vector<ApprovalSlip> slips;
    std::vector<BasisSignOff> signOffs;

    /// The account of that role: the line of business's own before the general one; null where the chart has none yet.
    const Account* account(AccountRole role, const std::optional<Id>& activity) const;
    const Asset* asset(const QString& name) const;
    const AccountBalance* balance(Month month) const;
};

}
