// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/activity_facts.h"
#include "core/safety_fee/activity_month.h"

#include <optional>
#include <string>
#include <vector>

// From facts to questions: what is known of an activity, as the rules ask it.

namespace plumbline::safety_fee {

/// Whether it is carried on in the month, and under a standard at all.
bool isCarriedOn(const Activity& activity, Month month);
bool isCarriedOn(const Activity& activity, int year);

/// Its first standard: of a mine with several, all have the same kind of base.
Result<const Standard*> standardOf(const Activity& activity, const Answering& answering);

/// Articles 48, 52: the lines and revenue on which an activity's yearly amount rests; `all` are the enterprise's, of which some
/// may be accounted for together with it. safety_fee.revenue-unknown {activity, year}
Result<AnnualQuestion> annualQuestion(
    const std::vector<ActivityFacts>& all, const ActivityFacts& one, int year, const Answering& answering);

using MonthBasis = decltype(MonthQuestion::basis);
/// The month's basis of an activity that goes by output or progress; none where the month hasn't ended by `asOf` and nothing is
/// known of it yet. safety_fee.output-unknown, safety_fee.progress-unknown {activity, month}
Result<std::optional<MonthBasis>> monthBasis(
    const ActivityFacts& one, BasisPeriod period, Month month, const Answering& answering, QDate asOf);

/// Article 7: the determinations that class a mine in the month, the latest to take effect.
std::vector<const Determination*> determinationsIn(const std::vector<Determination>& all, const Activity& activity, Month month);

}
