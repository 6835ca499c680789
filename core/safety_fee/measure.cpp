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

/// A province's amount beside the nation's.
struct Comparison {
    const RulePack* pack;
    ExactAmount provincial;
    bool isApplied;
};

}

// 第四十九条第二款、第六十七条第一款。裁量: R2, a higher provincial standard prevails.
Result<Money> measured(
    const std::vector<std::string>& standards, const BasisFigure& base, const Answering& answering, Working& working)
{
    const std::vector<std::string_view> ids(standards.begin(), standards.end());
    const StandardsTable* table = &answering.table();
    Accrual highest = TRY(accrue(*table, ids, base));
    const ExactAmount national = highest.exact;
    const std::string& standard = highest.chosen->standard->id;

    std::vector<Comparison> comparisons;
    for (const StandardsTable* const province : answering.provincial(standard)) {
        Accrual provincial = TRY(accrue(*province, standard, base));
        const bool isApplied = provincial.exact > highest.exact;
        comparisons.push_back({&province->pack(), provincial.exact, isApplied});
        working.restOn(province->pack());
        if (isApplied) {
            table = province;
            highest = std::move(provincial);
        }
    }
    working.add([&] { return stepsBeforeSpread(*table, highest); });
    for (const Comparison& one : comparisons) {
        const auto figures = [&] {
            return Figures{{"pack", one.pack->id}, {"standard", standard}, {"provincial", formatExact(one.provincial)},
                {"national", formatExact(national)}, {"applied", std::string(one.isApplied ? yes : no)}};
        };
        working.step("provincial", figures, ReadingId{"R2"});
    }
    return highest.amount;
}

}
