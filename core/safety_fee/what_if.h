// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/year_paper.h"

namespace plumbline::safety_fee {

/// 假设测算: the same year asked otherwise. Nothing of it is ever booked.
struct WhatIf {
    Rate bases = Rate::fromPartsPerMillion(1'000'000); ///< of revenue, output and cost: 100 % as they are
    Rate uses = Rate::fromPartsPerMillion(1'000'000); ///< of every use of the year
    std::string standard; ///< whose rate is another; empty: none
    std::string rate; ///< of that standard: yuan a unit "12.50", or a share of its base "1.8%"
    std::optional<RulePack> pack; ///< answers instead of the national one, or is added to it
};

/// The year as it is and as it would be.
struct WhatIfYears {
    Facts facts; ///< as they would be
    RuleBook rules; ///< by which it would be reckoned
    YearAccrual real;
    YearAccrual supposed;
};
/// The Problems of accrueYear(); safety_fee.unknown-standard, safety_fee.wrong-rate {standard, rate} where the standard isn't of
/// that measure, and the reader's of rates and amounts
Result<WhatIfYears> whatIf(const Facts& facts, const RuleBook& rules, int year, QDate asOf, const WhatIf& question);

/// The two side by side, with what differs: to be looked at, not sealed. rules.none-in-force
Result<ReportDocument> whatIfReport(const WhatIfYears& years);

}
