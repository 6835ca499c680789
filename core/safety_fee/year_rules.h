// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/answering.h"
#include "core/values/period.h"

#include <deque>
#include <memory>
#include <utility>
#include <vector>

namespace plumbline::safety_fee {

/// The rules of a year: its months in which one is in force, each with the packs that answer on its last day (reading D5). Keeps
/// the packs, so that whoever holds this can have a receipt made at any time.
class YearRules final {
public:
    /// rules.none-in-force where no month has a rule
    static Result<std::shared_ptr<const YearRules>> of(const RuleBook& rules, int year);

    struct MonthRules {
        Month month;
        const Answering* answering; ///< one for all months in which the same packs answer
    };
    const std::vector<MonthRules>& months() const { return m_months; } ///< ascending, at least one
    bool isWholeYear() const { return m_months.size() == 12; }
    const Answering& on(Month month) const; ///< of one of months()
    const Answering& last() const { return *m_months.back().answering; }
    QDate lastDay() const { return m_months.back().month.lastDay(); }

    YearRules(const YearRules&) = delete;
    YearRules& operator=(const YearRules&) = delete;

private:
    explicit YearRules(const RuleBook& rules) : m_rules(rules) { }
    Result<void> add(Month month);

    RuleBook m_rules;
    std::deque<Answering> m_answering; // months point into it
    std::vector<MonthRules> m_months;
};

}
