// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/year.h"

#include "core/safety_fee/month_basis.h"
#include "core/safety_fee/prior_due.h"
#include "core/safety_fee/totals.h"
#include "core/safety_fee/uses.h"
#include "core/safety_fee/year_end.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

/// A year in the making: month after month, because every month's opening balance rests on the month before.
class YearReckoning {
public:
    YearReckoning(const Facts& facts, const RuleBook& rules, int year, QDate asOf) : m_facts(facts), m_rules(rules), m_asOf(asOf)
    {
        m_year.year = year;
    }

    Result<YearAccrual> run()
    {
        const auto months = TRY(monthsInForce(m_rules, m_year.year));
        TRY(begin(months.back().second));
        for (const auto& [month, answering] : months)
            TRY(addMonth(month, answering));
        TRY(close(months.back().first.lastDay(), months.back().second));
        return std::move(m_year);
    }

private:
    Result<void> begin(const Answering& answering)
    {
        const YearFacts* const known = m_facts.year(m_year.year);
        if (!known || !known->openingBalance)
            return Problem{"safety_fee.opening-balance-unknown"}
                .with("year", QString::number(m_year.year))
                .in(QStringLiteral("openingBalance"));
        m_known = known;
        m_balance = *known->openingBalance;
        m_year.priorYearDue = TRY(priorYearDue(m_facts, m_rules, m_year.year));
        m_year.threshold = TRY(suspensionThreshold({m_balance, m_year.priorYearDue}, answering.pack()));
        m_year.raise = TRY(checkedRaise());
        for (const Activity& activity : m_facts.activities) {
            if (isCarriedOn(activity, m_year.year))
                m_year.activities.push_back({activity.id, {}, {}, {}});
        }
        return {};
    }

    // Article 49 (1): the raise.
    Result<Money> checkedRaise() const
    {
        if (!m_known->raise || m_known->raise->isZero())
            return Money();
        const std::optional<Money> permitted = TRY(permittedRaise(m_rules, m_facts, m_year.year));
        if (!permitted)
            return Problem{"safety_fee.raise-without-supplements"}.with("year", QString::number(m_year.year));
        if (*permitted != *m_known->raise)
            return Problem{"safety_fee.raise-not-the-supplement"}
                .with("raise", argument(formatMoney(*m_known->raise)))
                .with("supplement", argument(formatMoney(*permitted)));
        return *permitted;
    }

    Result<void> addMonth(Month month, const Answering& answering)
    {
        const FundState fund{m_balance, m_year.priorYearDue};
        FundMonth line;
        line.month = month;
        line.opening = m_balance;
        line.isSuspended = TRY(isSuspended(fund, answering.pack()));
        const bool wasSuspended = !m_year.months.empty() && m_year.months.back().isSuspended;
        line.why = TRY(suspensionReceipt(fund, month, wasSuspended, answering));

        Sum scheduled;
        Sum accrued;
        const auto take = [&](const ActivityMonth& part) {
            scheduled += part.scheduled;
            accrued += part.accrued;
        };
        for (ActivityYear& activity : m_year.activities) {
            if (const auto part = TRY(activityMonth(activity.activity, month, fund, answering))) {
                activity.months.push_back(*part);
                take(*part);
            }
        }
        if (!m_year.raise.isZero()) {
            RaiseMonth raised = TRY(raiseMonth(m_year.raise, month, fund, answering));
            m_year.raiseMonths.push_back({month, raised.scheduled, raised.accrued, std::move(raised.why)});
            take(m_year.raiseMonths.back());
        }
        line.scheduled = TRY(scheduled.total());
        line.accrued = TRY(accrued.total());
        line.use = TRY(usedIn(month));
        line.closing = TRY(closing(line));
        m_balance = line.closing;
        m_year.months.push_back(std::move(line));
        return {};
    }

    Result<std::optional<ActivityMonth>> activityMonth(
        const Id& id, Month month, const FundState& fund, const Answering& answering) const
    {
        const Activity& activity = *m_facts.activity(id);
        if (!isCarriedOn(activity, month))
            return std::optional<ActivityMonth>();
        auto basis = TRY(monthBasis(m_facts, activity, month, answering, m_asOf));
        if (!basis)
            return std::optional<ActivityMonth>();
        MonthAnswer answer = TRY(accrueMonth({id.text(), month, std::move(*basis), fund}, answering));
        return std::optional<ActivityMonth>({month, answer.scheduled, answer.accrued, std::move(answer.why)});
    }

    // 裁量: D16, what was incurred and evidenced; after the day of the question what is planned.
    Result<Money> usedIn(Month month) const
    {
        const UseState counted = month <= Month::of(m_asOf) ? UseState::Incurred : UseState::Planned;
        Sum use;
        for (const Use& one : m_facts.uses) {
            if (one.month == month && one.state == counted && isCounted(one))
                use += one.amount;
        }
        return use.total();
    }

    Result<Money> closing(const FundMonth& line) const
    {
        Sum balance(line.opening);
        balance += line.accrued;
        balance -= line.use;
        if (line.month.number() == 12 && m_known->supplement)
            balance += *m_known->supplement;
        return balance.total();
    }

    Result<void> close(QDate day, const Answering& answering)
    {
        std::vector<Money> dues;
        for (ActivityYear& activity : m_year.activities) {
            activity.why = TRY(yearReceipt(activity, day, answering));
            activity.due = TRY(parseSignedMoney(activity.why.result));
            dues.push_back(activity.due);
        }
        std::vector<Money> accrued;
        Sum use;
        for (const FundMonth& line : m_year.months) {
            accrued.push_back(line.accrued);
            use += line.use;
        }
        m_year.dueWhy = TRY(totalReceipt("due", m_year.year, dues, answering, day));
        m_year.accruedWhy = TRY(totalReceipt("accrued", m_year.year, accrued, answering, day));
        m_year.due = TRY(parseSignedMoney(m_year.dueWhy.result));
        m_year.accrued = TRY(parseSignedMoney(m_year.accruedWhy.result));
        m_year.use = TRY(use.total());
        return {};
    }

    Result<Receipt> yearReceipt(const ActivityYear& year, QDate day, const Answering& answering) const
    {
        const Activity& activity = *m_facts.activity(year.activity);
        if (TRY(standardOf(activity, answering))->period == BasisPeriod::Year)
            return annualReceipt(TRY(annualQuestion(m_facts, activity, m_year.year, answering)), answering, day);
        std::vector<MonthAmount> months;
        for (const ActivityMonth& month : year.months)
            months.push_back({month.month, month.scheduled});
        return summedYearReceipt(activity.id.text(), m_year.year, months, answering, day);
    }

    const Facts& m_facts;
    const RuleBook& m_rules;
    QDate m_asOf;
    const YearFacts* m_known = nullptr;
    Money m_balance;
    YearAccrual m_year;
};

}

std::vector<Receipt> YearAccrual::receipts() const
{
    std::vector<std::pair<std::string, const Receipt*>> all{{dueWhy.id(), &dueWhy}, {accruedWhy.id(), &accruedWhy}};
    const auto add = [&](const Receipt& receipt) { all.emplace_back(receipt.id(), &receipt); };
    for (const ActivityYear& activity : activities) {
        add(activity.why);
        for (const ActivityMonth& month : activity.months)
            add(month.why);
    }
    for (const ActivityMonth& month : raiseMonths)
        add(month.why);
    for (const FundMonth& month : months)
        add(month.why);
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    all.erase(std::unique(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first == b.first; }), all.end());
    std::vector<Receipt> receipts;
    for (const auto& [id, receipt] : all)
        receipts.push_back(*receipt);
    return receipts;
}

Result<YearAccrual> accrueYear(const Facts& facts, const RuleBook& rules, int year, QDate asOf)
{
    return YearReckoning(facts, rules, year, asOf).run();
}

}
