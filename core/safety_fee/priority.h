// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/safety_fee/facts.h"

#include <vector>

namespace plumbline::safety_fee {

/// Article 56: a year's planned uses, those needed for a statutory standard or ordered by an authority first, else as they stand.
std::vector<const Use*> plannedByPriority(const Facts& facts, int year);

/// Article 56: such a use cut or postponed while others of the year stay funded.
std::vector<Finding> priorityFindings(const RulePack& pack, const Facts& facts, int year);

}
