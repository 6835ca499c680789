// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_pack.h"
#include "core/standards/clock.h"
#include "core/standards/facts.h"

#include <span>

namespace plumbline::standards {

/// How old a standard of the register is, and when it is due to be reviewed (readings D29).
struct Age {
    std::int64_t years = 0; ///< whole ones
    QDate reviewDue;
    bool isOver = false;
};
/// By the instrument under which it stands; nothing where no day is known.
std::optional<Age> ageOf(const OwnStandard& standard, const RulePack& pack, const WorkCalendar& calendar, QDate today);

/// Failed samplings in a row, the last within the period of the first, a passed one in between breaking it (reading D31).
struct FailedRun {
    std::int64_t count = 0; ///< of the longest
    QDate first;
    QDate last;
};
FailedRun longestRun(std::span<const Sampling> samplings, const Deadline& period);

}
