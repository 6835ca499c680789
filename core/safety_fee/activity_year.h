// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/month_basis.h"
#include "core/safety_fee/year.h"
#include "core/safety_fee/year_rules.h"

#include <memory>
#include <optional>
#include <vector>

namespace plumbline::safety_fee {

/// What an activity's figures of a year rest on: the question of each month, and of the year. Makes their receipts.
class ActivityBasis final : public MonthReceipts {
public:
    ActivityBasis(const Id& activity, int year, std::shared_ptr<const YearRules> rules)
        : m_activity(activity.text()), m_year(year), m_rules(std::move(rules))
    {
    }

    Result<Receipt> receipt(Month month, const FundState& fund) const override;
    /// Of the year's amount; `months` as scheduled.
    Result<Receipt> yearReceipt(const std::vector<ActivityMonth>& months) const;

private:
    friend class ActivityReckoning;
    struct MonthEntry {
        Month month;
        const Answering* answering;
        std::shared_ptr<const MonthBasis> basis; ///< a yearly one is shared by the months
    };

    std::string m_activity;
    int m_year;
    std::shared_ptr<const YearRules> m_rules;
    std::vector<MonthEntry> m_months;
    std::shared_ptr<const MonthBasis> m_annual; ///< none: the year's amount is the sum of its months
};

/// Reckons one activity's year, figures only and as if nothing were suspended. `all` are the enterprise's activities; a month
/// that hasn't ended by `knownBy` may lack its facts.
Result<ActivityYear> reckonActivity(const std::vector<ActivityFacts>& all, const ActivityFacts& one, int year,
    const std::shared_ptr<const YearRules>& rules, QDate knownBy);

/// Article 49 (1): the line of the raise, as if nothing were suspended.
std::vector<ActivityMonth> raiseLine(Money raise, const std::shared_ptr<const YearRules>& rules);

}
