// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/obligations/obligation.h"
#include "core/safety_fee/documents.h"
#include "core/safety_fee/year.h"

namespace plumbline::safety_fee {

/// What an enterprise must do for its safety fee of a year: the accruals at month end (article 7 and its like) and year end (47,
/// 48), the statement on low use (51), disclosure (4), advance payments (18), the plan (46, no date in the text). Whether an
/// accrual is posted is known to the ledger alone: isDone stays false there. `accrual` as in findings(). rules.none-in-force
Result<std::vector<Obligation>> obligations(
    const Facts& facts, const Documents& documents, const RuleBook& rules, int year, QDate asOf, const YearAccrual* accrual);

}
