// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standards/course.h"

namespace plumbline::standards {

/// How old a standard of the register is, and when it is due to be reviewed (readings D29).
struct Age {
    std::int64_t years = 0; ///< whole ones
    QDate reviewDue;
    bool isOver = false;
};
/// By the instrument under which it stands; nothing where no day is known.
std::optional<Age> ageOf(const OwnStandard& standard, const RulePack& pack, const WorkCalendar& calendar, QDate today);

/// A standard of the register, with what follows from it. Points into the facts.
struct RegisterLine {
    const OwnStandard* standard = nullptr;
    std::optional<Age> age;
    QString replacedBy; ///< what is in force instead, as far as the register knows; else as it was entered
};
std::vector<RegisterLine> registerLines(const Facts& facts, const ProcedureBook& book, const WorkCalendar& calendar, QDate today);

}
