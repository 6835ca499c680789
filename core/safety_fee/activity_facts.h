// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/facts.h"

#include <vector>

namespace plumbline::safety_fee {

/// What is recorded of one activity, year by year and month by month.
struct ActivityRecords {
    std::vector<Revenue> revenues;
    std::vector<Output> outputs;
    std::vector<Progress> progress;
    std::vector<Determination> determinations;
};

/// An activity with its records beside it, so that a question about one is no search through all.
struct ActivityFacts {
    Activity activity;
    ActivityRecords records;
};

/// In the order of the facts. What belongs to no activity is left out.
std::vector<ActivityFacts> byActivity(const Facts& facts);

}
