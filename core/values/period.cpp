// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/period.h"

#include <algorithm>

namespace plumbline {

namespace {

/// The digits of text[from, from + count), or -1.
int digits(std::string_view text, std::size_t from, std::size_t count)
{
    int value = 0;
    for (std::size_t at = from; at < from + count; ++at) {
        if (text[at] < '0' || text[at] > '9')
            return -1;
        value = value * 10 + (text[at] - '0');
    }
    return value;
}

Problem invalid(std::string_view text)
{
    return Problem{"date.invalid"}.with(
        "value", QString::fromUtf8(text.data(), qsizetype(std::min<std::size_t>(text.size(), 64))));
}

void appendPadded(std::string& out, int value, int width)
{
    const std::string plain = std::to_string(value);
    out.append(std::size_t(std::max(0, width - int(plain.size()))), '0');
    out += plain;
}

}

std::string formatMonth(Month month)
{
    std::string out;
    appendPadded(out, month.year(), 4);
    out += '-';
    appendPadded(out, month.number(), 2);
    return out;
}

std::string formatDate(QDate day)
{
    std::string out = formatMonth(Month::of(day));
    out += '-';
    appendPadded(out, day.day(), 2);
    return out;
}

Result<Month> parseMonth(std::string_view text)
{
    if (text.size() != 7 || text[4] != '-')
        return invalid(text);
    const int year = digits(text, 0, 4);
    const int number = digits(text, 5, 2);
    if (year < 1900 || year > 2999 || number < 1 || number > 12)
        return invalid(text);
    return Month(year, number);
}

Result<QDate> parseDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return invalid(text);
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    if (year < 1900 || year > 2999 || !QDate::isValid(year, month, day))
        return invalid(text);
    return QDate(year, month, day);
}

QDate monthsAfter(QDate start, int months)
{
    const Month target = Month::of(start).plus(months);
    return QDate(target.year(), target.number(), std::min(start.day(), target.firstDay().daysInMonth()));
}

}
