// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_book.h"
#include "core/safety_fee/documents.h"

#include <vector>

namespace plumbline::safety_fee {

/// The fee of one contract as article 18 asks: what was received for it, used, passed on and given back.
struct ProjectLedger {
    Id activity;
    QString project;
    QString owner;
    bool isSubcontract = false; ///< its fee is received from the general contractor; it accrues nothing
    std::optional<Money> fee; ///< the statutory or agreed one; absent where an older rate is unknown
    Money received;
    Money used;
    Money passedOn; ///< to subcontractors
    Money returned;
    Money left; ///< received less all of these
    std::optional<QDate> settledOn;
    bool hasReceipt = false; ///< of what was returned
    /// Article 18 (3): settled, nothing left, and the owner's receipt is there.
    bool isProven() const { return settledOn && left.isZero() && (returned.isZero() || hasReceipt); }
};
/// Of each contract, through a day. rules.none-in-force, number.too-large
Result<std::vector<ProjectLedger>> projectLedgers(const Facts& facts, const RuleBook& rules, QDate asOf);

}
