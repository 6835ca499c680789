// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_pack.h"
#include "core/values/work_calendar.h"

namespace plumbline::standards {

/// When one of the pack's periods ends.
struct Due {
    QDate day; ///< unrolled (reading D4)
    QDate ifRolled; ///< the next working day, if somebody applies Civil Code 203
    std::vector<int> yearsWithoutData; ///< in which working days are only weekdays
};
/// The start day isn't counted (reading D3).
Due dueAfter(const Deadline& deadline, QDate start, const WorkCalendar& calendar);
/// The last day on which something that is asked so long before an end is still in time (reading D30).
QDate lastDayBefore(const Deadline& deadline, QDate end);

}
