// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

#include <QDate>

#include <compare>
#include <string>
#include <string_view>

namespace plumbline {

/// A calendar month. Arithmetic on months happens here and nowhere else: a day has no "add a month" of its own.
class Month final {
public:
    constexpr Month() = default;
    constexpr Month(int year, int number) : m_index(year * 12 + number - 1) { } ///< number 1..12
    static Month of(QDate day) { return Month(day.year(), day.month()); }

    constexpr int year() const { return m_index / 12; }
    constexpr int number() const { return m_index % 12 + 1; }
    QDate firstDay() const { return QDate(year(), number(), 1); }
    QDate lastDay() const { return QDate(year(), number(), firstDay().daysInMonth()); }
    constexpr Month plus(int months) const { return fromIndex(m_index + months); }
    constexpr int monthsUntil(Month later) const { return later.m_index - m_index; }

    friend constexpr auto operator<=>(Month, Month) = default;

private:
    static constexpr Month fromIndex(int index)
    {
        Month month;
        month.m_index = index;
        return month;
    }
    int m_index = 0;
};

std::string formatMonth(Month month); ///< "2024-05"
std::string formatDate(QDate day); ///< "2024-05-31"
/// "2024-05"; date.invalid
Result<Month> parseMonth(std::string_view text);
/// "2024-05-31", a day that exists between 1900 and 2999; date.invalid
Result<QDate> parseDate(std::string_view text);

/// The same-numbered day `months` later (or earlier, if negative), or the last day of a shorter month (reading D3).
QDate monthsAfter(QDate start, int months);

}
