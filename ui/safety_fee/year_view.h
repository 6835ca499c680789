// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/year_end.h"
#include "core/services/session.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "ui/safety_fee/accrual_table.h"
#include "ui/shared/page_scope.h"

namespace plumbline::safety_fee {

/// How far a year has come by the day: what lead and cards say.
struct YearStanding {
    int months = 0; ///< that have ended
    Money accrued;
    Money used;
    Money balance;
    MinimumUse minimum;
    std::optional<Money> pace; ///< from July on, where less than the least use is used: what of it an even year has used by now
    int suspended = 0; ///< months without an accrual (article 50)
    Money supplement; ///< made up at the year's end (article 47)
};

/// What a year without any line of business is: nothing is reckoned, and nothing is 0.
inline constexpr std::string_view noActivity = "safety_fee.activity-missing";

/// Reads and reckons: for a Task. safety_fee.activity-missing and the Problems of accrueYear().
/// `entries`: as the figures are to be explained; not said: entry by entry where they are few enough to be read by a person.
Result<YearView> readYearView(const Session& session, const PageScope& scope, std::optional<BookEntries> entries = {});
Result<YearStanding> standingOf(const YearView& view, const RuleBook& rules);
/// "60%", out of its receipt.
QString leastShareOf(const MinimumUse& minimum);

}
