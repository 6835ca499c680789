// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/obligations/obligation.h"
#include "core/rules/rule_book.h"
#include "core/safety_fee/documents.h"

#include <optional>
#include <vector>

namespace plumbline::safety_fee {

enum class Payer { Owner, GeneralContractor };

/// Article 18 (reading D20): the share of a project's fee to be paid within a month of the start.
struct Advance {
    QDate dueOn; ///< the last day, itself in time
    Money required;
    Money paid; ///< up to and including that day
    bool isPaid() const { return paid >= required; }
};
/// `fee`: the whole fee of the project, or the agreed one if that is higher.
Result<Advance> advance(const RulePack& pack, Payer payer, QDate startedOn, Money fee, const std::vector<Payment>& payments);

/// Article 17, paragraph 3: the rate of a contract's standard. Tendered and signed before the instrument: that of a user pack in
/// force on the day of signing, never guessed. Else the highest of the nation's and the provinces' (reading R2).
/// safety_fee.older-rate-unknown {project, signed-on}, safety_fee.signing-day-unknown {activity}
struct ContractRate {
    Rate rate;
    Citation citation;
    const RulePack* pack = nullptr; ///< the pack it comes from: the national one, a province's, an older contract's
    bool isOlder = false;
};
Result<ContractRate> contractRate(
    const RulePack& pack, const std::vector<const RulePack*>& overlays, const Standard& standard, const Contract& contract);

/// The whole statutory fee of a contract.
Result<Money> statutoryFee(
    const RulePack& pack, const std::vector<const RulePack*>& overlays, const Standard& standard, const Contract& contract);

/// Articles 17 (2) and 40: the fee of a tender by type of work.
struct TenderSheet {
    struct Line {
        std::string standard;
        Money cost;
        Rate rate;
        Money fee;
        Citation citation;
    };
    std::vector<Line> lines;
    Money statutory;
    bool isBelow = false;
};
/// safety_fee.unknown-standard {activity, standard}
Result<TenderSheet> tenderSheet(const RulePack& pack, const Tender& tender);

/// Articles 14 (2), 17 (2), 17 (3), 18, 40: what is wrong with the enterprise's contracts, subcontracts and tenders, as of a day.
Result<std::vector<Finding>> contractFindings(
    const Facts& facts, const Documents& documents, const RuleBook& rules, int year, QDate asOf);
/// Article 18: the payments due for contracts and subcontracts that start in the year.
Result<std::vector<Obligation>> contractObligations(
    const Facts& facts, const Documents& documents, const RuleBook& rules, int year);

}
