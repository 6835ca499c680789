// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/clock.h"

#include "core/values/period.h"

namespace plumbline::standards {

Due dueAfter(const Deadline& deadline, QDate start, const WorkCalendar& calendar)
{
    Due due;
    if (deadline.unit == "working-days") {
        WorkCalendar::Counted counted = calendar.after(start, deadline.amount);
        due.day = counted.day;
        due.yearsWithoutData = std::move(counted.yearsWithoutData);
    } else {
        due.day = deadline.unit == "months" ? monthsAfter(start, deadline.amount) : start.addDays(deadline.amount);
    }
    due.ifRolled = calendar.workdayFrom(due.day);
    return due;
}

QDate lastDayBefore(const Deadline& deadline, QDate end)
{
    return deadline.unit == "months" ? monthsAfter(end, -deadline.amount) : end.addDays(-deadline.amount);
}

}
