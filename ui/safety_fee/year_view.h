// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/year_end.h"
#include "core/services/session.h"
#include "ui/safety_fee/accrual_table.h"

namespace plumbline::safety_fee {

/// How far a year has come by the day: what lead and cards say.
struct YearStanding {
    int months = 0; ///< that have ended
    Money accrued;
    Money used;
    Money balance;
    std::int64_t usedPerMille = 0; ///< of what is due
    MinimumUse minimum;
    QString minimumShare; ///< "60%", out of its receipt
};

/// Reads and reckons: for a Task. The Problems of accrueYear().
Result<YearView> readYearView(const Session& session, const PageScope& scope);
Result<YearStanding> standingOf(const YearView& view, const RuleBook& rules);

inline Scope scopeOf(const PageScope& scope)
{
    return {scope.enterprise, {}, scope.year, scope.asOf};
}

}
