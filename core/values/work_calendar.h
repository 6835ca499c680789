// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

#include <QDate>

#include <map>
#include <set>
#include <string_view>
#include <vector>

namespace plumbline {

/// A day that isn't what its weekday says: a holiday (on any weekday), or a weekend day on which work is made up.
enum class SpecialDay { Holiday, MakeUpWorkday };

/// The State Council's yearly days off. A year without data falls back to Monday to Friday, and every date counted so says it.
class WorkCalendar final {
public:
    WorkCalendar() = default;
    explicit WorkCalendar(std::map<QDate, SpecialDay> days);
    /// Lines of "date,kind,name" under their heading; kinds are "holiday" and "make-up-workday".
    /// calendar.malformed {line}, date.invalid
    static Result<WorkCalendar> read(std::string_view csv);

    bool isWorkday(QDate day) const;
    bool hasYear(int year) const { return m_years.contains(year); }
    /// The day itself, or the first working day after it (Civil Code 203, where somebody applies it).
    QDate workdayFrom(QDate day) const;

    struct Counted {
        QDate day;
        std::vector<int> yearsWithoutData; ///< in which only weekdays were counted
        std::map<QDate, SpecialDay> used; ///< the special days the count met
    };
    /// The last of so many working days after `start`; the day itself isn't counted (reading D3).
    Counted after(QDate start, int workingDays) const;

private:
    std::map<QDate, SpecialDay> m_days;
    std::set<int> m_years;
};

std::string_view specialDayKey(SpecialDay kind); ///< "holiday", "make-up-workday"

}
