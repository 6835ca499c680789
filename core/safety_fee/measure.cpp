// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/measure.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

/// The spread over months is the months' own step.
std::vector<Step> stepsBeforeSpread(const StandardsTable& table, const Accrual& accrual)
{
    std::vector<Step> steps = receiptSteps(table, accrual);
    std::erase_if(steps, [](const Step& step) { return step.kind == "spread"; });
    return steps;
}

}

// 第四十九条第二款、第六十七条第一款。裁量: R2, a higher provincial standard prevails.
Result<Money> measured(
    const std::vector<std::string>& standards, const BasisFigure& base, const Answering& answering, Working& working)
{
    const std::vector<std::string_view> ids(standards.begin(), standards.end());
    const Accrual national = TRY(accrue(answering.table(), ids, base));
    Money amount = national.amount;
    ExactAmount highest = national.exact;
    std::vector<Step> steps = stepsBeforeSpread(answering.table(), national);
    const std::string& chosen = national.chosen->standard->id;

    std::vector<Figures> comparisons;
    for (const RulePack* const overlay : answering.provincial(chosen)) {
        const StandardsTable table = TRY(StandardsTable::of(*overlay));
        const Accrual provincial = TRY(accrue(table, chosen, base));
        const bool isApplied = provincial.exact > highest;
        comparisons.push_back({{"pack", overlay->id}, {"standard", chosen}, {"provincial", formatExact(provincial.exact)},
            {"national", formatExact(national.exact)}, {"applied", std::string(isApplied ? yes : no)}});
        working.restOn(*overlay);
        if (isApplied) {
            amount = provincial.amount;
            highest = provincial.exact;
            steps = stepsBeforeSpread(table, provincial);
        }
    }
    working.add(steps);
    for (Figures& figures : comparisons)
        working.step("provincial", std::move(figures), ReadingId{"R2"});
    return amount;
}

}
