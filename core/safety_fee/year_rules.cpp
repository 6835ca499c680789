// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/year_rules.h"

#include <algorithm>

namespace plumbline::safety_fee {

Result<std::shared_ptr<const YearRules>> YearRules::of(const RuleBook& rules, int year)
{
    const std::shared_ptr<YearRules> made(new YearRules(rules));
    for (int number = 1; number <= 12; ++number) {
        const Result<void> added = made->add(Month(year, number));
        const bool isBeforeAnyRule = !added && added.problem().code == "rules.none-in-force";
        if (!added && !(isBeforeAnyRule && (number < 12 || !made->m_months.empty())))
            return added.problem();
    }
    return std::shared_ptr<const YearRules>(made);
}

const Answering& YearRules::on(Month month) const
{
    return *std::find_if(m_months.begin(), m_months.end(), [&](const MonthRules& one) { return one.month == month; })->answering;
}

Result<void> YearRules::add(Month month)
{
    AnsweringPacks packs = TRY(AnsweringPacks::on(m_rules, month.lastDay()));
    if (m_answering.empty() || m_answering.back().packs() != packs)
        m_answering.push_back(TRY(Answering::of(std::move(packs))));
    m_months.push_back({month, &m_answering.back()});
    return {};
}

}
