// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/facts.h"

#include <array>
#include <map>
#include <span>
#include <string_view>

// The books of the fund (article 47, 专项核算): what was set aside, used, passed on and given back, entry by entry. An entry that
// is posted never changes; what was wrong is taken back by an entry of the opposite amount.

namespace plumbline::safety_fee {

enum class EntryKind {
    Opening, ///< the balance the books begin with
    Accrual, ///< a month's 提取 of one activity
    Correction, ///< of months posted before, once their facts have changed (reading D6)
    Raise, ///< a month's share of what was added under article 49
    Supplement, ///< 补提 at year end (article 47)
    Expenditure, ///< 使用
    SubcontractorPayment, ///< the fee passed on to a subcontractor (article 18)
    TransferOut, ///< to the group's headquarters (article 55)
    TransferIn, ///< from subsidiaries, at headquarters (article 55)
    Received, ///< by a subcontractor, who accrues nothing (article 18)
    ReturnToOwner, ///< at final settlement (article 18)
    Release, ///< the balance leaves the books: see Disposal (articles 58, 59)
};
inline constexpr std::size_t entryKinds = 12;
/// As the file keeps them.
inline constexpr std::array<const char*, entryKinds> entryKindNames{"opening", "accrual", "correction", "raise", "supplement",
    "expenditure", "subcontractor-payment", "transfer-out", "transfer-in", "received", "return-to-owner", "release"};

/// Whether it adds to the balance.
bool isIncoming(EntryKind kind);
/// Reading D16: expenditure, and what others use in the enterprise's stead.
bool countsAsUse(EntryKind kind);
/// Reckoned by a rule and posted with its receipt; a person records every other kind.
bool isReckoned(EntryKind kind);

/// 记账凭证: its word, number and line are unique in a book and month; numbers begin anew each month.
struct Voucher {
    QString word;
    int number = 0;
    int line = 1;
};

/// "记-12", or of a later line "记-12/2"; empty where there is none.
QString voucherText(const std::optional<Voucher>& voucher);

/// Where a balance went that left the books as a release, or came from as what was received.
enum class Disposal {
    None, ///< as the kind says
    Profit, ///< of the period or the liquidation (article 59)
    Keeper, ///< who manages it for its purpose (article 59 (1), (2))
    Succession, ///< with the business, never through profit (article 58)
};

enum class ProofKind { None, Invoice, Receipt, Transfer }; ///< article 47: a genuine paper

struct Entry {
    Id id;
    std::int64_t number = 0; ///< its own in the book, from 1 without a gap; 0: a draft
    EntryKind kind = EntryKind::Expenditure;
    QDate bookedOn;
    Money amount; ///< positive as its kind says; of a reversal negative
    std::optional<Id> reverses; ///< the entry that it takes back
    bool isReversed = false; ///< taken back by a later one
    std::optional<Id> activity;
    std::optional<Id> site;
    std::string category; ///< of an expenditure: item of the industry's list
    std::optional<Voucher> voucher;
    ProofKind proof = ProofKind::None;
    QString proofNumber;
    QString counterparty;
    QString handler;
    Need need = Need::Ordinary;
    QString order; ///< the authority's order it fulfils (article 56)
    std::string exclusion;
    bool isHiddenDangerReward = false;
    bool isByHeadquarters = false;
    bool isCapital = false;
    QString asset; ///< of capital expenditure
    Money inputVat; ///< deductible, paid beside the amount and no use of the fund (reading D16)
    QString note;
    QString department;
    Disposal disposal = Disposal::None;
    std::string purpose; ///< item of the list "exit-uses" that a keeper is bound to
    std::optional<Id> counterpart; ///< the enterprise of this workspace on the other side (articles 55, 58)
    std::optional<Id> subcontract; ///< whose fee it is (article 18)
    std::optional<Id> authorityOrder; ///< the registered order it fulfils (article 56)
    std::optional<Id> planUse; ///< the line of the year's plan it carries out

    Month month() const { return Month::of(bookedOn); }
    /// By how much the balance changes.
    Money effect() const { return isIncoming(kind) ? amount : -amount; }
};

/// An expenditure or what is passed on, as the rules on uses judge and count it.
Use useOf(const Entry& entry);

/// The amounts of a month by kind, reversals taken off.
using KindTotals = std::array<Money, entryKinds>;
/// Of one month, what the books say of each kind; closing = opening + incoming - outgoing.
struct BookMonth {
    Month month;
    Money opening;
    KindTotals totals{};
    Money closing;

    Money total(EntryKind kind) const { return totals[std::size_t(kind)]; }
    Money used() const; ///< of the kinds that count as use, those that don't count in the year included
};

/// Month after month from the first to `last`, months without an entry too; an opening entry opens its own month.
/// number.too-large
Result<std::vector<BookMonth>> bookMonths(const std::map<Month, KindTotals>& totals, Month first, Month last);

}
