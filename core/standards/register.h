// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_pack.h"
#include "core/standards/clock.h"
#include "core/standards/facts.h"

namespace plumbline::standards {

/// How old a standard of the register is, and when it is due to be reviewed (readings D29).
struct Age {
    std::int64_t years = 0; ///< whole ones
    QDate reviewDue;
    bool isOver = false;
};
/// By the instrument under which it stands; nothing where no day is known.
std::optional<Age> ageOf(const OwnStandard& standard, const RulePack& pack, const WorkCalendar& calendar, QDate today);

}
