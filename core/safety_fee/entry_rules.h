// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/rules/rule_book.h"
#include "core/safety_fee/documents.h"

#include <vector>

namespace plumbline::safety_fee {

/// Whether the rule lets an entry into the books at all. safety_fee.exit-not-recorded, safety_fee.balance-keeps-purpose
/// {purpose}, safety_fee.purpose-missing {purpose}, safety_fee.keeper-missing, safety_fee.keeper-not-needed,
/// safety_fee.succession-in-one, safety_fee.disposal-of-balance-only (articles 58, 59); safety_fee.pooling-forbidden {by} (60);
/// safety_fee.not-headquarters (55); safety_fee.booked-as-reproduction (57); safety_fee.received-by-subcontractor-only,
/// safety_fee.return-without-contract (18)
Result<void> checkEntry(const RulePack& pack, const Facts& facts, const Documents& documents, const Entry& entry);

/// What should be looked at of an entry that may be booked, beside what judgeUse() says of it as a use.
std::vector<Finding> judgeEntry(const RulePack& pack, const Documents& documents, const Entry& entry);

/// The headquarters that may pool the fee of a member (article 55 (1)): the group's first-level parent that bears its safety
/// responsibility, of a wholly owned or controlled subsidiary.
bool mayPool(const GroupMember& member);

}
