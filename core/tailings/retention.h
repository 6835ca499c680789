// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"
#include "core/rules/rule_book.h"

namespace plumbline::tailings {

constexpr char retentionRule[] = "tailings.retention";

/// How long the ledger of a year is kept (article 7 paragraph 3, reading D37): "producer" so many years from its end, "operator"
/// for ever, and then the result is "for-ever". rules.no-such-parameter
Result<Receipt> retention(int year, const std::string& role, const RulePack& pack);
Result<Receipt> recomputeRetention(const Receipt& receipt, const RuleBook& rules);

}
