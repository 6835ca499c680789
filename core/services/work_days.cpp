// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/work_days.h"

#include <QFile>

namespace plumbline {

const WorkCalendar& workCalendar()
{
    static const WorkCalendar calendar = [] {
        QFile file(QStringLiteral(":/calendars/cn-working-days.csv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the calendar of working days is not in this program");
        Result<WorkCalendar> read = WorkCalendar::read(file.readAll().toStdString());
        return read ? std::move(read).value() : WorkCalendar();
    }();
    return calendar;
}

}
