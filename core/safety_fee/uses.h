// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/safety_fee/facts.h"

#include <vector>

namespace plumbline::safety_fee {

/// Articles 8, 12, 15, 19, 22, 25, 28, 31, 34, 37, 41, 44: the items of the industry's list that are open to an activity; those
/// limited to a kind of mine, unit or thing only where it is that. safety_fee.unknown-standard {activity, standard}
Result<std::vector<const ListItem*>> offeredUses(const RulePack& pack, const Activity& activity);

/// Those a use may belong to: its own; without one, all of the enterprise (reading D21).
std::vector<const Activity*> activitiesOf(const Facts& facts, const Use& use);

/// What is wrong with one use. `activities`: those it may belong to (its own; without one, all of the enterprise, reading D21).
std::vector<Finding> judgeUse(const RulePack& pack, const Use& use, const std::vector<const Activity*>& activities);

/// Whether it counts as used (reading D16): incurred with a voucher, or planned, and nothing that is excluded.
bool isCounted(const Use& use);
/// Whether it counts in a year seen from that day: up to its month what was incurred, after it what is planned.
bool isCountedOn(const Use& use, QDate asOf);
/// Of the list "exclusions", and no reward for reporting a hidden danger (article 47).
bool isExcluded(const Use& use);

}
