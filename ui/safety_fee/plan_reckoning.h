// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/plan.h"
#include "core/safety_fee/running_year.h"
#include "core/safety_fee/year_end.h"

namespace plumbline::safety_fee {

/// The figures of a plan while it is edited, at every keystroke: an edit reckons again only what rests on it.
class PlanReckoning final {
public:
    PlanReckoning(Facts known, RuleBook rules, const Plan& plan);

    const Facts& known() const { return m_known; }
    const RuleBook& rules() const { return m_rules; }
    /// Or what keeps it from being reckoned: the problems of accrueYear().
    const Result<RunningYear>& running() const { return m_running; }
    const YearAccrual* year() const { return m_running ? &m_running->year() : nullptr; }

    void usesChanged(const Plan& plan, Month month);
    void monthsChanged(const Plan& plan, const Id& activity); ///< outputs or progress
    void allChanged(const Plan& plan);

    /// What is to be used at least (article 51), and what would be missing (article 47).
    Result<MinimumUse> leastUse() const;

private:
    Facts m_known;
    RuleBook m_rules;
    Result<RunningYear> m_running;
};

}
