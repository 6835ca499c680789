// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/activity_facts.h"
#include "core/safety_fee/year.h"
#include "core/safety_fee/year_rules.h"

#include <array>
#include <map>
#include <span>
#include <vector>

namespace plumbline::safety_fee {

/// A year that is being edited, as a plan is in the making: an edit reckons the one activity again that it concerns (and those
/// accounted for together with it), then the fund's months; all else stays as it is. It equals accrueYear() at any time.
///
///     RunningYear running = TRY(RunningYear::of(facts, rules, 2025, asOf));
///     ActivityRecords records = *running.records(pit);
///     records.outputs.push_back({{}, pit, Month(2025, 10), planned, {}});
///     TRY(running.setRecords(pit, std::move(records)));
///     show(running.year().months, running.year().activities.front().months.back().why());
///
/// Activities, contracts and what is known of a year are as they were; where they change, ask of() again.
class RunningYear final {
public:
    /// The Problems of accrueYear().
    static Result<RunningYear> of(const Facts& facts, const RuleBook& rules, int year, QDate asOf);

    const YearAccrual& year() const& { return m_years.back().accrual; }
    YearAccrual year() && { return std::move(m_years.back().accrual); }

    const ActivityRecords* records(const Id& activity) const; ///< null where there is no such activity
    /// safety_fee.activity-unknown {activity} and the Problems of accrueYear(): then all stays as it was.
    Result<void> setRecords(const Id& activity, ActivityRecords records);

    std::span<const Use> uses(Month month) const;
    /// All of a month's uses, whatever month they name. number.too-large: then all stays as it was.
    Result<void> setUses(Month month, std::vector<Use> uses);

private:
    struct OneYear {
        YearAccrual accrual;
        YearFacts known;
        QDate knownBy; ///< months that haven't ended by then may lack their facts
        std::vector<std::size_t> activities; ///< the places of those carried on, in the order of the accrual's
        std::array<Sum, 12> scheduled; ///< by month, of all lines: an edit takes its own out and puts it back
        bool hasFund = true; ///< not where the year's accrual due alone is wanted
    };

    RunningYear(const Facts& facts, QDate asOf);
    Result<void> takeUses(const std::vector<Use>& uses);
    Result<void> addYear(const Facts& facts, const RuleBook& rules, int year, int last);
    Result<void> addYearBefore(const RuleBook& rules, int year);
    Result<void> reckonActivities(OneYear& one);
    Result<void> reckonAgain(std::size_t place);
    Result<void> roll();
    Result<Money> counted(const std::vector<Use>& uses) const;

    QDate m_asOf;
    std::vector<ActivityFacts> m_activities;
    std::map<Month, std::vector<Use>> m_uses;
    std::map<Month, Money> m_used; ///< what counts of them
    std::map<Month, Money> m_moved; ///< what else the books say
    std::vector<OneYear> m_years; ///< ascending, each resting on the one before; the last is the one asked for
};

}
