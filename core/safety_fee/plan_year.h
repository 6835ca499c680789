// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/plan.h"
#include "core/safety_fee/year.h"
#include "core/safety_fee/year_end.h"

#include <array>

namespace plumbline::safety_fee {

/// The planned uses of one category, for one line of business and by one department, month by month.
struct UseLine {
    std::optional<Id> activity;
    std::string category; ///< item of the industry's list
    QString department;
    Need need = Need::Ordinary;
    UseState state = UseState::Planned;
    QString note;
    std::array<std::optional<Money>, 12> months; ///< none: nothing is planned
    std::array<std::vector<Id>, 12> uses; ///< the facts behind each month
};

/// Lines in the order of article 56: what a statutory standard needs or an authority ordered first, then by activity and
/// category. number.too-large
Result<std::vector<UseLine>> useLines(const Plan& plan);

/// What a plan leads to: a year reckoned from what is expected.
struct PlanYear {
    Facts facts; ///< the enterprise's, as the plan expects them
    YearAccrual accrual;
    MinimumUse leastUse; ///< planned use against the least of article 51
    Deficit expectedSupplement; ///< of article 47: by how much the planned uses exceed accrual and opening balance
    std::vector<Finding> findings;
};

/// Every figure of a plan's year with its receipt; articles 46, 47, 50, 51, 56 and the accrual's own. The problems of accrueYear.
Result<PlanYear> reckonPlan(const Facts& known, const Plan& plan, const RuleBook& rules);

/// The day on which a plan of the year is reckoned: before its first month, so that everything in it is still expected.
QDate planningDay(int year);

}
