// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/ids.h"
#include "core/values/money.h"
#include "core/values/period.h"

#include <QDate>
#include <QString>

#include <optional>
#include <string>
#include <vector>

// What a person records about an enterprise's safety fee: plain structs, nothing reckoned. Money in fen, tonnes and thousand
// cubic metres exact, months and days civil dates. What nobody has said is absent, never 0.

namespace plumbline::safety_fee {

/// How the revenue of a line of business becomes the base of its accrual.
enum class RevenueBase {
    Gross,
    NetOfBoughtIn, ///< contractors and carriers, only above the share of article 53
    NetOfInternalSupply, ///< units of one legal person that account on their own, article 54
};

/// Money that changed hands on a day.
struct Payment {
    QDate on;
    Money amount;
};

/// A construction, survey or service contract whose fee follows its progress (articles 10, 14, 17, 40).
struct Contract {
    QString project;
    QString owner; ///< 建设单位
    Money cost; ///< as the contract's safety-fee clause states it; with tax where it is silent (reading D8)
    std::optional<QDate> signedOn;
    std::optional<QDate> startedOn; ///< the dated start order
    std::optional<QDate> settledOn;
    bool isTenderedBefore = false; ///< tendered and signed before the rule came into force (article 17)
    bool isSubcontract = false; ///< the enterprise is the subcontractor: it accrues nothing again (article 18)
    bool hasSeparateClause = true; ///< the fee stands in a clause of its own (articles 14, 18)
    std::optional<Money> agreedFee; ///< the fee the contract names
    std::vector<Payment> payments; ///< of the fee, by the owner; to a subcontractor, by the general contractor
    std::optional<Money> returned; ///< to the owner after settlement
    QString returnReceipt; ///< by which the owner has it
};

/// One line of business, at one site or for the enterprise, under one standard (a coal mine: of all its hazards).
struct Activity {
    Id id;
    std::optional<Id> site;
    QString name;
    std::vector<std::string> standards; ///< ids of the pack's standards
    Month from; ///< the first month it is carried on
    std::optional<Month> until; ///< the last
    std::optional<QDate> productionStarted; ///< newly built or put into production (article 48)
    bool isAccountedSeparately = true; ///< article 52
    RevenueBase revenueBase = RevenueBase::Gross;
    std::optional<Contract> contract;
    std::optional<Quantity> yearlyScale; ///< tonnes a year a quarry is licensed for (article 10 (4))
    bool isHillside = false; ///< a hillside open quarry
    std::vector<std::string> unitKinds; ///< what it is beyond its standard: opens the items limited to it
};

struct Revenue {
    Id id;
    Id activity;
    int year = 0; ///< the calendar year in which it was earned
    Money amount; ///< without VAT, of this business alone; military products alone for article 39
    Money boughtIn; ///< materials and services bought in for it (article 53)
    Money internalSupply; ///< bought from other units of the same legal person (article 54)
    bool isAudited = false;
};

struct Output {
    Id id;
    Id activity;
    Month month;
    Quantity quantity; ///< as mined; tailings in dry mass (reading D8)
    Quantity reused; ///< tailings sand and low-grade ore from ponds and dumps, in `quantity` (article 10)
};

struct Progress {
    Id id;
    Id activity;
    Month month;
    std::optional<Money> completed; ///< cumulative value of work done; goes before the percentage (reading D7)
    std::optional<Rate> share; ///< cumulative
};

/// The determination of a mine's hazard class (article 7).
struct Determination {
    Id id;
    Id activity;
    std::vector<std::string> standards; ///< what it found: ids of coal standards
    QString document;
    QDate decidedOn;
    std::optional<QDate> validUntil;
    Month effectiveFrom;
};

enum class Need { Ordinary, StatutoryStandard, OrderedByAuthority }; ///< article 56
enum class UseState { Planned, Incurred, Postponed, Cut };

/// What is to be used, or was, in a month for one permitted category.
struct Use {
    Id id;
    std::optional<Id> activity;
    Month month;
    std::string category; ///< item of the industry's list: "machinery.5"
    Money amount;
    UseState state = UseState::Planned;
    Need need = Need::Ordinary;
    bool hasVoucher = true;
    std::string exclusion; ///< id of the list "exclusions" a person found it to be; empty: none of them
    bool isHiddenDangerReward = false; ///< pay for reporting a hidden danger, not wages (article 47)
    bool isByHeadquarters = false; ///< out of what group headquarters pools (article 55)
    bool isBooked = false; ///< an entry of the books, under the same id
    bool isPassedOn = false; ///< to headquarters or a subcontractor, who use it (articles 18, 55)
    bool isTakenBack = false; ///< an entry that a later one takes back, or that one: counted, not judged
    QString note;
};

enum class MovementKind { Received, FromSubsidiary, ReturnedToOwner, Left };
/// What else changed the balance of the fund: received, given back, released (articles 18, 55, 59).
struct Movement {
    Month month;
    Money amount; ///< negative: it went out
    MovementKind kind = MovementKind::Left;
    std::optional<Id> activity;
    bool hasProof = false;
};

/// What is known of a year beside its activities.
struct YearFacts {
    Id id;
    int year = 0;
    std::optional<Money> openingBalance;
    std::optional<Id> openingEntry; ///< of the books, that says so
    std::optional<Money> priorYearDue; ///< last year's accrual due, where it is not reckoned here (reading D12)
    QString priorYearDueSource;
    bool isFirstYear = false; ///< no accrual was due before (reading D13)
    std::optional<Money> supplement; ///< 补提 booked at the end of this year (article 47)
    std::optional<Money> raise; ///< what was added to this year's amount under article 49
};

/// A named person's decision to raise the standard by the latest supplement, and the one that ends it (article 49).
struct RaiseDecision {
    Id id;
    int fromYear = 0;
    Money amount; ///< the supplement of the year before
    QString decidedBy;
    QDate decidedOn;
    QString reason;
    std::optional<int> untilYear; ///< the last year in which it is added
    QString endedBy;
    std::optional<QDate> endedOn;
};

/// All facts of one enterprise.
struct Facts {
    Id enterprise;
    bool isListed = false;
    std::vector<Activity> activities;
    std::vector<Revenue> revenues;
    std::vector<Output> outputs;
    std::vector<Progress> progress;
    std::vector<Determination> determinations;
    std::vector<Use> uses;
    std::vector<Movement> movements; ///< of the books
    std::vector<YearFacts> years;
    std::vector<RaiseDecision> raises;

    const Activity* activity(const Id& id) const;
    const YearFacts* year(int number) const;
    /// What is added to a year's amount under article 49: as typed for the year, else by the decision that runs; a supplement
    /// made meanwhile takes the place of the one before (reading D19).
    std::optional<Money> raiseIn(int number) const;
};

}
