// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/registers.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What an enterprise keeps beside its figures: papers, tenders, subcontracts it lets, and what befell its balance.

namespace plumbline::safety_fee {

enum class DocumentKind {
    Procedures, ///< the internal system of accrual and use (article 45)
    YearPlan, ///< article 46
    Disclosure, ///< articles 4 (4) and 51
    ResponsibilityReport, ///< article 4 (4)
    LowUseStatement, ///< article 51
};

/// As the file and the register name them.
inline constexpr std::array<std::string_view, 5> documentKinds{
    "procedures", "year-plan", "disclosure", "responsibility-report", "low-use-statement"};

struct RegisteredDocument {
    Id id;
    DocumentKind kind = DocumentKind::Procedures;
    QString title;
    QString version;
    QString approvedBy;
    std::optional<QDate> approvedOn;
    int year = 0; ///< the year it is of; 0 for procedures
    QString budget; ///< the financial budget a plan stands in (article 46)
    std::optional<QDate> budgetOn;
    std::optional<QDate> handedInOn; ///< published, or handed to the authority
    // Of the statement on low use (article 51):
    QString minutes; ///< of the body that deliberated it
    QString handedTo; ///< the authority with jurisdiction
    QString acknowledgement; ///< 回执
    QString grounds; ///< why less was used
    QString measures; ///< what is done about it
};

/// The part of a tender under one standard.
struct TenderWork {
    std::string standard;
    Money cost;
};
/// A bid's safety fee, named separately (articles 17 and 40).
struct Tender {
    Id id;
    QString project;
    std::vector<TenderWork> works;
    Money bidFee;
};

/// What the enterprise lets to a subcontractor as general contractor (article 18).
struct Subcontract {
    Id id;
    QString project;
    QString subcontractor;
    Money fee; ///< safety fee of the part let
    std::optional<QDate> startedOn;
    bool hasSeparateClause = true;
    std::vector<Payment> payments;
    std::optional<Id> activity; ///< the contract of which it is a part
    std::optional<QDate> settledOn;
    std::vector<Supervision> supervisions; ///< by day
    std::vector<UseStatement> statements; ///< by month
};

enum class BalanceEventKind {
    Restructured, ///< ownership or form changed (article 58)
    Exit, ///< business changed, ended or liquidated (article 59)
    Centralised, ///< pooled or kept by someone outside (article 60)
};
/// What befell the balance.
struct BalanceEvent {
    Id id;
    BalanceEventKind kind = BalanceEventKind::Restructured;
    QDate on;
    Money amount; ///< of the balance concerned
    std::optional<Id> activity; ///< the business that ended; none: all of them
    QString by; ///< who survives, or who pools
    bool hasSurvivor = false; ///< an enterprise goes on after the exit
    bool isAllowedByLaw = false; ///< a law or administrative regulation provides for the pooling, or group headquarters pools
};

struct Documents {
    std::vector<RegisteredDocument> registered;
    std::vector<Tender> tenders;
    std::vector<Subcontract> subcontracts;
    std::vector<BalanceEvent> balanceEvents;
    std::vector<AuthorityOrder> orders;
    std::vector<GroupMember> groupMembers; ///< in which the enterprise is the subsidiary or the headquarters
    std::vector<ReproductionEntry> reproduction; ///< 维简费, by day
    std::vector<SuccessionFacts> successions; ///< in which the enterprise is the successor
    std::vector<Invoice> invoices;
    QString enterpriseName; ///< as an invoice must be made out
    QString taxNumber; ///< the unified social credit code; empty: not known
    std::optional<bool> keepsReproduction; ///< article 57; absent: nobody has said
    bool isVoucherSequenceComplete = false; ///< all vouchers of the year stand in these books
    std::optional<bool> isFeeAccountedSeparately; ///< article 47; absent: nobody has said
};

}
