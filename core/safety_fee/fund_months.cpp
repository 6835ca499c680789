// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/fund_months.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

std::size_t placeOf(Month month)
{
    return std::size_t(month.number() - 1);
}

// 裁量: D14, tested each month on the closing balance of the month before; a suspended month's share is forgone.
class FundRoll {
public:
    FundRoll(YearAccrual& year, const FundMovements& movements)
        : m_year(year), m_movements(movements), m_balance(movements.opening)
    {
    }

    Result<void> run()
    {
        m_year.months.resize(m_year.rules->months().size());
        for (std::size_t at = 0; at < m_year.months.size(); ++at) {
            const YearRules::MonthRules& rules = m_year.rules->months()[at];
            FundMonth& line = m_year.months[at];
            line.month = rules.month;
            line.rules = m_year.rules;
            line.scheduled = TRY(m_movements.scheduled[placeOf(rules.month)].total());
            TRY(fill(line, *rules.answering, at > 0 && m_year.months[at - 1].isSuspended));
        }
        spread();
        return total();
    }

private:
    Result<void> fill(FundMonth& line, const Answering& answering, bool wasSuspended)
    {
        line.asked = {{m_balance, m_year.priorYearDue}, wasSuspended, m_movements.priorYearMonths};
        if (m_answering != &answering)
            m_year.threshold = TRY(suspensionThreshold(line.asked.fund, answering.pack()));
        m_answering = &answering;
        const bool isDecember = line.month.number() == 12;
        line.opening = m_balance;
        line.isSuspended = isSuspended(m_balance, m_year.threshold);
        line.accrued = line.isSuspended ? Money() : line.scheduled;
        line.use = m_movements.uses[placeOf(line.month)];
        line.supplement = isDecember ? m_movements.supplement : Money();
        line.other = m_movements.others[placeOf(line.month)];
        Sum closing(line.opening);
        closing += line.accrued;
        closing -= line.use;
        closing += line.supplement;
        closing += line.other;
        line.closing = m_balance = TRY(closing.total());
        return {};
    }

    /// To the lines, what the fund's months decided.
    void spread()
    {
        struct Decided {
            FundState fund;
            bool isSuspended;
        };
        std::array<Decided, 12> decided{};
        for (const FundMonth& month : m_year.months)
            decided[placeOf(month.month)] = {month.asked.fund, month.isSuspended};
        const auto decide = [&](ActivityMonth& month) {
            const Decided& of = decided[placeOf(month.month)];
            month.fund = of.fund;
            month.accrued = of.isSuspended ? Money() : month.scheduled;
        };
        for (ActivityYear& activity : m_year.activities)
            std::for_each(activity.months.begin(), activity.months.end(), decide);
        std::for_each(m_year.raiseMonths.begin(), m_year.raiseMonths.end(), decide);
    }

    Result<void> total()
    {
        Sum accrued;
        Sum use;
        for (const FundMonth& month : m_year.months) {
            accrued += month.accrued;
            use += month.use;
        }
        m_year.accrued = TRY(accrued.total());
        m_year.forgone = TRY(forgone());
        m_year.use = TRY(use.total());
        return {};
    }

    /// The raise is no part of the due (reading D12).
    Result<Money> forgone() const
    {
        Sum sum;
        for (std::size_t at = 0; at < m_year.months.size(); ++at) {
            if (!m_year.months[at].isSuspended)
                continue;
            sum += m_year.months[at].scheduled;
            if (!m_year.raiseMonths.empty())
                sum -= m_year.raiseMonths[at].scheduled;
        }
        return sum.total();
    }

    YearAccrual& m_year;
    const FundMovements& m_movements;
    Money m_balance;
    const Answering* m_answering = nullptr; // whose threshold the year holds
};

}

Result<void> rollMonths(YearAccrual& year, const FundMovements& movements)
{
    return FundRoll(year, movements).run();
}

}
