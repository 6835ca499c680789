// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/obligations/obligation.h"
#include "core/standards/course.h"

#include <span>

namespace plumbline::standards {

/// Failed samplings in a row, the last within the period of the first, a passed one in between breaking it (reading D31).
struct FailedRun {
    std::int64_t count = 0; ///< of the longest
    QDate first;
    QDate last;
};
FailedRun longestRun(std::span<const Sampling> samplings, const Deadline& period);

/// The failures at the end of what was sampled: until when another one makes so many in a row within the period; none where no
/// number of them is near.
struct NextFailure {
    std::int64_t number = 0; ///< which one it would be
    QDate until;
};
std::optional<NextFailure> nextFailure(
    std::span<const Sampling> samplings, const Deadline& period, std::int64_t wanted, QDate today);

/// Article 34: what follows on failures in a row, and whether what was ordered is done.
std::vector<Finding> samplingFindings(const Facts& facts, const RulePack& pack, QDate today);
/// The days the orders themselves set.
std::vector<Obligation> orderObligations(const Facts& facts, const RulePack& pack, QDate today);

}
