// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/work_calendar.h"

#include "core/values/period.h"

namespace plumbline {

namespace {

constexpr int saturday = 6;

Result<std::pair<QDate, SpecialDay>> specialDay(std::string_view line, qint64 number)
{
    Problem malformed = Problem{"calendar.malformed"}.with("line", QString::number(number));
    malformed.where.row = number;
    const std::size_t first = line.find(',');
    const std::size_t second = first == std::string_view::npos ? first : line.find(',', first + 1);
    if (first == std::string_view::npos)
        return malformed;
    const std::string_view kind = line.substr(first + 1, second == std::string_view::npos ? second : second - first - 1);
    const QDate day = TRY(parseDate(line.substr(0, first)));
    if (kind == specialDayKey(SpecialDay::Holiday))
        return std::pair(day, SpecialDay::Holiday);
    if (kind == specialDayKey(SpecialDay::MakeUpWorkday))
        return std::pair(day, SpecialDay::MakeUpWorkday);
    return malformed;
}

}

std::string_view specialDayKey(SpecialDay kind)
{
    return kind == SpecialDay::Holiday ? "holiday" : "make-up-workday";
}

WorkCalendar::WorkCalendar(std::map<QDate, SpecialDay> days) : m_days(std::move(days))
{
    for (const auto& [day, kind] : m_days)
        m_years.insert(day.year());
}

Result<WorkCalendar> WorkCalendar::read(std::string_view csv)
{
    std::map<QDate, SpecialDay> days;
    qint64 number = 0;
    for (std::size_t from = 0; from < csv.size();) {
        const std::size_t to = std::min(csv.find('\n', from), csv.size());
        std::string_view line = csv.substr(from, to - from);
        from = to + 1;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (++number > 1 && !line.empty())
            days.insert(TRY(specialDay(line, number)));
    }
    return WorkCalendar(std::move(days));
}

bool WorkCalendar::isWorkday(QDate day) const
{
    const auto special = m_days.find(day);
    return special == m_days.end() ? day.dayOfWeek() < saturday : special->second == SpecialDay::MakeUpWorkday;
}

QDate WorkCalendar::workdayFrom(QDate day) const
{
    while (!isWorkday(day))
        day = day.addDays(1);
    return day;
}

WorkCalendar::Counted WorkCalendar::after(QDate start, int workingDays) const
{
    Counted counted{start, {}, {}};
    for (int left = workingDays; left > 0;) {
        counted.day = counted.day.addDays(1);
        if (const auto special = m_days.find(counted.day); special != m_days.end())
            counted.used.insert(*special);
        const int year = counted.day.year();
        if (!hasYear(year) && (counted.yearsWithoutData.empty() || counted.yearsWithoutData.back() != year))
            counted.yearsWithoutData.push_back(year);
        left -= isWorkday(counted.day) ? 1 : 0;
    }
    return counted;
}

}
