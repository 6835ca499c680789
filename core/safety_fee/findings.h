// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/documents.h"
#include "core/safety_fee/year.h"

namespace plumbline::safety_fee {

/// All that is wrong with an enterprise's safety fee in a year, as of a day; each with its citation and the provision that says
/// what follows (articles 62, 63). `accrual` is accrueYear's answer for the same year, null where that was a Problem: what rests
/// on it (deficit, low use) is then left to the one who holds the Problem. rules.none-in-force
Result<std::vector<Finding>> findings(
    const Facts& facts, const Documents& documents, const RuleBook& rules, int year, QDate asOf, const YearAccrual* accrual);

}
