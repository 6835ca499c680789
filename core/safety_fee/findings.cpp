// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/findings.h"

#include "core/safety_fee/activity_checks.h"
#include "core/safety_fee/balance_exit.h"
#include "core/safety_fee/contracts.h"
#include "core/safety_fee/document_checks.h"
#include "core/safety_fee/finding_maker.h"
#include "core/safety_fee/invoices.h"
#include "core/safety_fee/priority.h"
#include "core/safety_fee/register_checks.h"
#include "core/safety_fee/uses.h"
#include "core/safety_fee/year_end.h"
#include "core/safety_fee/year_rules.h"

#include <algorithm>
#include <iterator>

namespace plumbline::safety_fee {

namespace {

/// All findings of one enterprise's year.
struct FindingsOfYear {
    const Facts& facts;
    const Documents& documents;
    const RuleBook& rules;
    const Answering& answering;
    int year;
    QDate asOf;
    std::vector<Finding> all;

    bool isOver() const { return asOf >= QDate(year, 12, 31); }
    const RulePack& pack() const { return answering.pack(); }
    void take(std::vector<Finding> more) { std::move(more.begin(), more.end(), std::back_inserter(all)); }
    void add(std::string_view code, Weight weight, const Citation& citation, Figures figures, Receipt why)
    {
        all.push_back(found(pack(), code, weight, citation, std::move(figures)));
        all.back().why = std::move(why);
    }

    Result<void> takeFacts()
    {
        for (const Activity& activity : facts.activities)
            take(TRY(activityFindings(facts, activity, answering, year, asOf)));
        for (const Use& use : facts.uses) {
            if (use.month.year() == year && (use.state == UseState::Planned || use.state == UseState::Incurred))
                take(judgeUse(pack(), use, activitiesOf(facts, use)));
        }
        take(priorityFindings(pack(), facts, year));
        take(documentFindings(pack(), documents, year, asOf));
        take(TRY(contractFindings(facts, documents, rules, year, asOf)));
        take(registerFindings(pack(), documents, year, asOf));
        take(invoiceFindings(pack(), documents));
        take(TRY(balanceFindings(pack(), facts, documents.balanceEvents, year)));
        return {};
    }

    // 第四十七条第三款：结余结转. A recorded opening balance goes before the one carried over, and never silently.
    Result<void> takeOpening()
    {
        const YearFacts* const known = facts.year(year);
        if (!known || !known->openingBalance || asOf < QDate(year - 1, 12, 31))
            return {};
        const Result<YearAccrual> before = accrueYear(facts, rules, year - 1, asOf);
        if (!before || !before->rules->isWholeYear() || before->months.back().closing == *known->openingBalance)
            return {};
        const CarriedOver carried = carriedFrom(*before);
        add("safety_fee.opening-balance-differs", Weight::Warning, {pack().id, 47, 3},
            {{"year", std::to_string(year)}, {"typed", formatMoney(*known->openingBalance)},
                {"carried", formatMoney(before->months.back().closing)}},
            TRY(carried.why()));
        return {};
    }

    // 第四十七条第三款：赤字。裁量: D15, a negative balance within the year is a warning.
    Result<void> takeDeficit(const YearAccrual& accrual)
    {
        const Deficit missing = TRY(deficit(rules, year, accrual.months.front().opening, accrual.accrued, accrual.use));
        const YearFacts* const known = facts.year(year);
        const Money supplement = known && known->supplement ? *known->supplement : Money();
        const auto report = [&](Weight weight, Money amount) {
            add("safety_fee.deficit", weight, {pack().id, 47, 3},
                {{"year", std::to_string(year)}, {"deficit", formatMoney(amount)}}, missing.why);
        };
        if (isOver() && missing.amount > supplement)
            report(Weight::Breach, missing.amount);
        if (isOver())
            return {};
        const auto last = std::find_if(accrual.months.rbegin(), accrual.months.rend(),
            [&](const FundMonth& month) { return month.month <= Month::of(asOf); });
        if (last != accrual.months.rend() && last->closing.isNegative())
            report(Weight::Warning, -last->closing);
        return {};
    }

    // Article 49 (1): it may, it needn't.
    Result<void> takeRaise()
    {
        const std::optional<Money> permitted = TRY(permittedRaise(rules, facts, year));
        if (permitted && !facts.raiseIn(year))
            all.push_back(found(pack(), "safety_fee.raise.offered", Weight::Note, {pack().id, 49, 1},
                {{"year", std::to_string(year)}, {"amount", formatMoney(*permitted)}}));
        return {};
    }

    // Article 51: used less than the least share.
    Result<void> takeLowUse(const YearAccrual& accrual)
    {
        if (!isOver())
            return {};
        const MinimumUse least = TRY(minimumUse(rules, year, accrual.due, accrual.use, accrual.forgone));
        if (!least.isBelow)
            return {};
        const bool isExplained =
            handedInDocument(documents, DocumentKind::LowUseStatement, year, std::min(asOf, least.statementDue));
        const Weight weight = isExplained ? Weight::Note : asOf > least.statementDue ? Weight::Breach : Weight::Warning;
        add("safety_fee.use.below-minimum", weight, {pack().id, 51},
            {{"year", std::to_string(year)}, {"use", formatMoney(accrual.use)}, {"due", formatMoney(accrual.due)},
                {"missing", formatMoney(least.missing)}, {"statement-due", formatDate(least.statementDue)}},
            least.why);
        return {};
    }
};

}

Result<std::vector<Finding>> findings(
    const Facts& facts, const Documents& documents, const RuleBook& rules, int year, QDate asOf, const YearAccrual* accrual)
{
    const Answering answering = TRY(Answering::on(rules, QDate(year, 12, 31)));
    FindingsOfYear findings{facts, documents, rules, answering, year, asOf, {}};
    TRY(findings.takeFacts());
    TRY(findings.takeOpening());
    TRY(findings.takeRaise());
    if (accrual) {
        TRY(findings.takeDeficit(*accrual));
        TRY(findings.takeLowUse(*accrual));
    }
    return std::move(findings.all);
}

}
