// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace plumbline {

/// A day with something on it: an all-day VEVENT of RFC 5545.
struct CalendarEvent {
    std::string uid; ///< the same whenever the same thing is written, so that a calendar takes it for what it has already
    QDate day;
    QString summary;
    QString description = {}; ///< may have several lines
    QString category = {};

    friend bool operator==(const CalendarEvent&, const CalendarEvent&) = default;
};

/// The whole file: CRLF, lines folded at 75 octets and never within a character, texts escaped; control characters, which the
/// format has no room for, are left out. `name`: what a calendar shows as its own; `at`: when it was made.
std::string calendarBytes(const QString& name, const std::vector<CalendarEvent>& events, const QDateTime& at);

/// What such a file says. ics.malformed {line}
Result<std::vector<CalendarEvent>> readCalendar(std::string_view bytes);

/// Writes, reads back and compares event by event. The Problems of saveFiles(); file.read-back-differs
Result<void> saveCalendar(
    const QString& path, const QString& name, const std::vector<CalendarEvent>& events, const QDateTime& at);

}
