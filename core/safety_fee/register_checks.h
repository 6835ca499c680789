// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/obligations/obligation.h"
#include "core/rules/rule_book.h"
#include "core/safety_fee/documents.h"

namespace plumbline::safety_fee {

/// Articles 18 (2), 56, 57, 58: orders that nothing was spent on by their day, subcontractors that nobody supervised or that say
/// nothing of their use, what came with a succession, 维简费 no longer accrued or paying for the same.
std::vector<Finding> registerFindings(const RulePack& pack, const Documents& documents, int year, QDate asOf);
/// Article 56: the orders due in the year.
std::vector<Obligation> orderObligations(const RulePack& pack, const Documents& documents, int year);

}
