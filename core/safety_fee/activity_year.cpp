// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/activity_year.h"

#include "core/safety_fee/totals.h"

#include <algorithm>

namespace plumbline::safety_fee {

/// One activity's year in the making.
class ActivityReckoning {
public:
    ActivityReckoning(const std::vector<ActivityFacts>& all, const ActivityFacts& one, int year,
        const std::shared_ptr<const YearRules>& rules, QDate knownBy)
        : m_all(all), m_facts(one), m_number(year), m_rules(*rules), m_knownBy(knownBy),
          m_basis(std::make_shared<ActivityBasis>(one.activity.id, year, rules))
    {
        m_year.activity = one.activity.id;
    }

    Result<ActivityYear> run()
    {
        for (const YearRules::MonthRules& month : m_rules.months()) {
            if (isCarriedOn(m_facts.activity, month.month))
                TRY(addMonth(month.month, *month.answering));
        }
        m_year.due = TRY(due());
        m_year.basis = m_basis;
        return std::move(m_year);
    }

private:
    struct Annual {
        const Answering* answering;
        std::shared_ptr<const MonthBasis> basis;
        Money amount;
    };

    Result<void> addMonth(Month month, const Answering& answering)
    {
        const BasisPeriod period = TRY(standardOf(m_facts.activity, answering))->period;
        if (period == BasisPeriod::Year) {
            const Annual& annual = *TRY(annualOn(answering));
            add(month, answering, annual.basis, monthShare(std::get<AnnualQuestion>(*annual.basis), annual.amount, month));
            return {};
        }
        auto basis = TRY(monthBasis(m_facts, period, month, answering, m_knownBy));
        if (!basis)
            return {};
        MonthQuestion question{m_basis->m_activity, month, *std::move(basis), {}};
        Working aside = Working::silent();
        const Money scheduled = TRY(scheduledAmount(question, answering, aside));
        add(month, answering, std::make_shared<const MonthBasis>(std::move(question.basis)), scheduled);
        return {};
    }

    void add(Month month, const Answering& answering, std::shared_ptr<const MonthBasis> basis, Money scheduled)
    {
        m_basis->m_months.push_back({month, &answering, std::move(basis)});
        m_year.months.push_back({month, scheduled, scheduled, {}, m_basis});
    }

    /// The yearly amount, reckoned once for all months in which the same packs answer.
    Result<const Annual*> annualOn(const Answering& answering)
    {
        if (!m_annual || m_annual->answering != &answering) {
            AnnualQuestion question = TRY(annualQuestion(m_all, m_facts, m_number, answering));
            Working aside = Working::silent();
            const Money amount = TRY(annualAmount(question, answering, aside));
            m_annual = Annual{&answering, std::make_shared<const MonthBasis>(std::move(question)), amount};
        }
        return &*m_annual;
    }

    // 裁量: D12, what the standards yield for the calendar year: the months as scheduled, suspended ones in full.
    Result<Money> due()
    {
        const Answering& last = m_rules.last();
        if (TRY(standardOf(m_facts.activity, last))->period == BasisPeriod::Year) {
            const Annual& annual = *TRY(annualOn(last));
            m_basis->m_annual = annual.basis;
            return annual.amount;
        }
        Sum sum;
        for (const ActivityMonth& month : m_year.months)
            sum += month.scheduled;
        return sum.total();
    }

    const std::vector<ActivityFacts>& m_all;
    const ActivityFacts& m_facts;
    int m_number;
    const YearRules& m_rules;
    QDate m_knownBy;
    std::shared_ptr<ActivityBasis> m_basis;
    std::optional<Annual> m_annual;
    ActivityYear m_year;
};

namespace {

class RaiseReceipts final : public MonthReceipts {
public:
    RaiseReceipts(Money raise, std::shared_ptr<const YearRules> rules) : m_raise(raise), m_rules(std::move(rules)) { }
    Result<Receipt> receipt(Month month, const FundState& fund) const override
    {
        return TRY(raiseMonth(m_raise, month, fund, m_rules->on(month))).why;
    }

private:
    Money m_raise;
    std::shared_ptr<const YearRules> m_rules;
};

}

Result<Receipt> ActivityBasis::receipt(Month month, const FundState& fund) const
{
    const auto entry =
        std::find_if(m_months.begin(), m_months.end(), [&](const MonthEntry& candidate) { return candidate.month == month; });
    return TRY(accrueMonth({m_activity, month, *entry->basis, fund}, *entry->answering)).why;
}

Result<Receipt> ActivityBasis::yearReceipt(const std::vector<ActivityMonth>& months) const
{
    if (m_annual)
        return annualReceipt(std::get<AnnualQuestion>(*m_annual), m_rules->last(), m_rules->lastDay());
    std::vector<MonthAmount> amounts;
    for (const ActivityMonth& month : months)
        amounts.push_back({month.month, month.scheduled});
    return summedYearReceipt(m_activity, m_year, amounts, m_rules->last(), m_rules->lastDay());
}

Result<ActivityYear> reckonActivity(const std::vector<ActivityFacts>& all, const ActivityFacts& one, int year,
    const std::shared_ptr<const YearRules>& rules, QDate knownBy)
{
    return ActivityReckoning(all, one, year, rules, knownBy).run();
}

std::vector<ActivityMonth> raiseLine(Money raise, const std::shared_ptr<const YearRules>& rules)
{
    std::vector<ActivityMonth> line;
    const auto receipts = std::make_shared<const RaiseReceipts>(raise, rules);
    for (const YearRules::MonthRules& month : rules->months()) {
        const Money share = raiseShare(raise, month.month);
        line.push_back({month.month, share, share, {}, receipts});
    }
    return line;
}

}
