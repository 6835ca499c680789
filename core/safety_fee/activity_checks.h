// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/safety_fee/answering.h"
#include "core/safety_fee/facts.h"

#include <vector>

namespace plumbline::safety_fee {

/// Articles 2, 7, 10 (4), 49 (2), 66, 67: what is wrong with an activity's standing in a year, as of a day: outside the rule, a
/// hazard class without a valid determination, a quarry that isn't small, a province's standard below the nation's.
Result<std::vector<Finding>> activityFindings(
    const Facts& facts, const Activity& activity, const Answering& answering, int year, QDate asOf);

}
