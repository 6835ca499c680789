// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/accrual.h"
#include "core/safety_fee/activity_month.h"
#include "core/safety_fee/opening.h"
#include "core/safety_fee/posting.h"
#include "core/safety_fee/tax_list.h"
#include "core/safety_fee/totals.h"
#include "core/safety_fee/use_share.h"
#include "core/safety_fee/year.h"
#include "core/safety_fee/year_end.h"

#include <array>

namespace plumbline::safety_fee {

namespace {

using Reckoner = Result<Receipt> (*)(const Question&, const Answering&);

constexpr std::array<std::pair<std::string_view, Reckoner>, 11> reckoners{{
    {activityYearRule, reckonActivityYear},
    {monthRule, reckonMonth},
    {suspensionRule, reckonSuspension},
    {raiseRule, reckonRaise},
    {totalRule, reckonTotal},
    {deficitRule, reckonDeficit},
    {minimumUseRule, reckonMinimumUse},
    {openingRule, reckonOpening},
    {changedMonthsRule, reckonChangedMonths},
    {useShareRule, reckonUseShare},
    {taxDepreciationRule, reckonTaxDepreciation},
}};

}

Result<Receipt> recompute(const Receipt& receipt, const RuleBook& rules)
{
    if (receipt.rule == accrualRule)
        return recomputeAccrual(receipt, rules);
    for (const auto& [rule, reckon] : reckoners) {
        if (rule == receipt.rule)
            return reckon({receipt.day, receipt.inputs}, TRY(Answering::named(rules, receipt.packs)));
    }
    return Problem{"receipt.unknown-rule"}.with("rule", argument(receipt.rule));
}

}
