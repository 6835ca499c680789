// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/books.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

// The registers beside the books: authorities' orders, the group, what a general contractor keeps of its subcontractors, 维简费.

namespace plumbline::safety_fee {

/// An authority's order to put something right (article 56).
struct AuthorityOrder {
    Id id;
    QString authority;
    QString number; ///< of its document
    QString subject;
    std::optional<QDate> issuedOn;
    QDate dueOn;
    std::optional<QDate> firstSpentOn; ///< of the entries that point to it, those taken back left out
    Money spent; ///< by all of them
};

enum class Holding { WhollyOwned, Controlled, Other };
/// As the file keeps them.
inline constexpr std::array<std::string_view, 3> holdings{"wholly-owned", "controlled", "other"};

/// A subsidiary and the headquarters that pool part of its fee (article 55).
struct GroupMember {
    Id id;
    Id member;
    std::optional<Id> headquarters; ///< none: an enterprise outside the workspace, by its name
    QString headquartersName;
    bool isFirstLevel = false; ///< the headquarters are the group's parent of the first level
    bool bearsResponsibility = false; ///< and bear its safety responsibility
    Holding holding = Holding::Other;
    Rate share; ///< of the accrual that is pooled
    Month from;
    std::optional<Month> until;
    QString document;

    bool isIn(Month month) const { return month >= from && (!until || month <= *until); }
};

/// What a general contractor saw of a subcontractor's use (article 18).
struct Supervision {
    Id id;
    QDate heldOn;
    QString heldBy;
    QString found;
    std::optional<QDate> remediedOn;
};
/// What a subcontractor says of its own use, from the beginning through a month (article 18).
struct UseStatement {
    Id id;
    Month month;
    Money used;
    QDate handedInOn;
};

enum class ReproductionKind { Opening, Accrual, Use };
inline constexpr std::array<std::string_view, 3> reproductionKinds{"opening", "accrual", "use"};

/// A line of the ledger of 维简费 (article 57).
struct ReproductionEntry {
    Id id;
    std::optional<Id> activity;
    ReproductionKind kind = ReproductionKind::Use;
    QDate bookedOn;
    Money amount;
    std::optional<Voucher> voucher;
    QString proofNumber;
    QString counterparty;
    QString note;
    std::optional<Id> sameAs; ///< an entry of the safety fee's books that seems to be the same expenditure
};

/// What passed to a successor as one sealed set (article 58).
struct SuccessionFacts {
    Id id;
    Id predecessor;
    Id successor;
    QString predecessorName;
    QDate on;
    Money balance;
    int openFindings = 0;
};

/// An invoice as its issuer made it out; entries name it by its number.
struct Invoice {
    Id id;
    QString number;
    std::optional<QDate> issuedOn;
    QString seller;
    QString buyer;
    QString buyerTaxNumber;
    Money total; ///< with tax
    QString note;
    Money booked; ///< by the enterprise's entries that name it and stand, deductible tax with them
    std::int64_t entries = 0; ///< those
    std::int64_t elsewhere = 0; ///< of other enterprises of the workspace
};

/// How alike an expenditure of one ledger is to one of the other.
enum class Likeness { None, SamePaper, SameExpenditure };
/// 裁量: R3, the same line of a voucher, or one paper and one amount, is one expenditure; one paper alone may be divided.
Likeness likeness(const Entry& entry, const ReproductionEntry& other);

/// 维简费 month by month: what was accrued and used, and what is left.
struct ReproductionMonth {
    Month month;
    Money accrued;
    Money used;
    Money closing;
};
/// number.too-large
Result<std::vector<ReproductionMonth>> reproductionMonths(const std::vector<ReproductionEntry>& entries);

}
