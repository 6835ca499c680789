// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/safety_fee/documents.h"

#include <string>
#include <vector>

namespace plumbline::safety_fee {

/// Article 59: where the balance of a business that ends goes, and who keeps it.
struct ExitRule {
    std::string use; ///< item of the list "exit-uses": exit.income, exit.mine, exit.hazardous
    std::string kind; ///< mine, hazardous, other
    std::string keeper; ///< survivor, shareholders; empty: nobody, the balance becomes income
    Citation citation;
};
/// By the standards of the business that ends; of several, mines and hazardous goods before the rest.
Result<ExitRule> exitRule(const RulePack& pack, const std::vector<std::string>& standards, bool hasSurvivor);

/// Articles 58, 59, 60: what befell the balance in the year.
Result<std::vector<Finding>> balanceFindings(
    const RulePack& pack, const Facts& facts, const std::vector<BalanceEvent>& events, int year);

}
