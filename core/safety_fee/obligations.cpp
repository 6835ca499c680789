// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/obligations.h"

#include "core/safety_fee/contracts.h"
#include "core/safety_fee/document_checks.h"
#include "core/safety_fee/month_basis.h"
#include "core/safety_fee/register_checks.h"
#include "core/safety_fee/year_end.h"
#include "core/safety_fee/year_rules.h"

#include <algorithm>
#include <iterator>

namespace plumbline::safety_fee {

namespace {

/// The clocks of one enterprise's year.
struct ObligationsOfYear {
    const Facts& facts;
    const Documents& documents;
    const RuleBook& rules;
    int year;
    QDate asOf;
    std::vector<Obligation> all;

    std::string yearText() const { return std::to_string(year); }

    /// 第四十八条: a new enterprise on a yearly base accrues at year end only.
    bool isNew(const Activity& activity, const Standard& standard) const
    {
        return standard.period == BasisPeriod::Year && activity.productionStarted && activity.productionStarted->year() == year;
    }

    // 于月末提取 (第七条 and its like). 裁量: D5, on the last day of each month in which a rule is in force.
    Result<void> takeMonths(const YearRules& months)
    {
        for (const auto& [month, answering] : months.months()) {
            for (const Activity& activity : facts.activities) {
                if (!isCarriedOn(activity, month))
                    continue;
                const Standard* const standard = TRY(standardOf(activity, *answering));
                if (isNew(activity, *standard) || (activity.contract && activity.contract->isSubcontract))
                    continue;
                all.push_back({"safety_fee.monthly-accrual", {answering->pack().id, standard->citation.article}, month.lastDay(),
                    "D5", false, {{"month", formatMonth(month)}}, {}});
                break;
            }
        }
        return {};
    }

    // Article 48: accrual at year end; article 47 (3): supplement at year end.
    Result<void> takeYearEnd(const Answering& answering, const YearAccrual* accrual)
    {
        const RulePack& pack = answering.pack();
        const QDate end(year, 12, 31);
        const Figures figures{{"year", yearText()}};
        for (const Activity& activity : facts.activities) {
            if (isCarriedOn(activity, year) && isNew(activity, *TRY(standardOf(activity, answering))))
                all.push_back({"safety_fee.year-end-accrual", {pack.id, 48}, end, "D18", false, figures, activity.id.text()});
        }
        if (!accrual)
            return {};
        const Deficit missing = TRY(deficit(rules, year, accrual->months.front().opening, accrual->accrued, accrual->use));
        const YearFacts* const known = facts.year(year);
        const bool isDone = known && known->supplement && *known->supplement >= missing.amount;
        if (missing.amount > Money())
            all.push_back({"safety_fee.year-end-accrual", {pack.id, 47, 3}, end, "D15", isDone, figures, {}});
        return {};
    }

    // Article 51: the written statement, by the end of next April.裁量: D4, the day itself is in time and never rolls.
    Result<void> takeStatement(const RulePack& pack, const YearAccrual& accrual)
    {
        if (asOf < QDate(year, 12, 31))
            return {};
        const MinimumUse least = TRY(minimumUse(rules, year, accrual.due, accrual.use, accrual.forgone));
        const bool isDone = handedInDocument(documents, DocumentKind::LowUseStatement, year, asOf);
        if (least.isBelow)
            all.push_back(
                {"safety_fee.low-use-statement", {pack.id, 51}, least.statementDue, "D4", isDone, {{"year", yearText()}}, {}});
        return {};
    }

    // 第四条（四）、第四十六条: the text gives no day.
    void takePapers(const RulePack& pack)
    {
        const bool isDisclosed = handedInDocument(documents, DocumentKind::Disclosure, year, asOf);
        all.push_back({"safety_fee.disclosure", {pack.id, 4, 0, "四"}, {}, {}, isDisclosed, {{"year", yearText()}}, {}});
        const bool isPlanned = approvedDocument(documents, DocumentKind::YearPlan, year, asOf);
        all.push_back({"safety_fee.year-plan", {pack.id, 46}, {}, {}, isPlanned, {{"year", yearText()}}, {}});
    }
};

}

Result<std::vector<Obligation>> obligations(
    const Facts& facts, const Documents& documents, const RuleBook& rules, int year, QDate asOf, const YearAccrual* accrual)
{
    const auto months = TRY(YearRules::of(rules, year));
    const Answering& last = months->last();
    ObligationsOfYear obligations{facts, documents, rules, year, asOf, {}};
    TRY(obligations.takeMonths(*months));
    TRY(obligations.takeYearEnd(last, accrual));
    if (accrual)
        TRY(obligations.takeStatement(last.pack(), *accrual));
    obligations.takePapers(last.pack());
    auto payments = TRY(contractObligations(facts, documents, rules, year));
    std::move(payments.begin(), payments.end(), std::back_inserter(obligations.all));
    auto orders = orderObligations(last.pack(), documents, year);
    std::move(orders.begin(), orders.end(), std::back_inserter(obligations.all));
    return std::move(obligations.all);
}

}
