// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/facts.h"
#include "core/services/session.h"

// Article 49 (1): after two consecutive supplements a named person may raise the standard by the latest, and end it again.

namespace plumbline::safety_fee {

/// How it stands in the scope's year.
struct RaiseStanding {
    std::optional<Money> permitted; ///< by how much it might be raised; none: it may not
    std::optional<RaiseDecision> running; ///< the decision that counts in the year, ended in it or not
    std::optional<Money> amount; ///< what is added in the year
};
Result<RaiseStanding> raiseStanding(const Asked& asked);

/// From the scope's year on, on the scope's day. safety_fee.decider-missing, safety_fee.raise-running {year},
/// safety_fee.raise-without-supplements {year}
Result<RaiseDecision> adoptRaise(Session& session, const Scope& scope, const QString& decidedBy, const QString& reason);
/// The scope's year is the last in which it is added. safety_fee.decider-missing, safety_fee.raise-not-running {year}
Result<RaiseDecision> endRaise(Session& session, const Scope& scope, const QString& endedBy);

}
