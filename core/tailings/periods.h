// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace plumbline::tailings {

inline constexpr int monthsInYear = 12;

/// A calendar month, quarter, half-year or year.
struct Span {
    QDate first;
    QDate last;

    bool holds(QDate day) const { return first <= day && day <= last; }
    friend bool operator==(const Span&, const Span&) = default;
};
/// The one of so many months (1, 3, 6, 12) that the day lies in.
Span spanOf(QDate day, int months);
inline Span after(const Span& span, int months)
{
    return spanOf(span.last.addDays(1), months);
}
/// "month" 1, "quarter" 3, "half-year" 6, "year" 12; none for anything else.
std::optional<int> monthsOf(std::string_view frequency);

/// From the first day through the last.
struct DayRange {
    QDate first;
    QDate last;
};

/// Whether a span of time had the sample it asks for.
struct SpanState {
    Span span;
    std::optional<QDate> done; ///< the sample with which it has what it asks for
    bool isOver = false; ///< its last day has passed
};

/// So many samples in each span of so many months.
struct Rhythm {
    int months = 1;
    int times = 1;
};

/// Article 19 paragraph 2, reading D33: the months (1) or quarters (3) with a day of discharge, from `from` on through today. A
/// sample counts where it is dated on a day of discharge, those of one day once; the last that is asked for makes the span done.
/// `samples` in order, `discharges` by their first day.
std::vector<SpanState> dischargeSpans(
    std::span<const DayRange> discharges, std::span<const QDate> samples, Rhythm rhythm, QDate from, QDate today);

/// Article 19 paragraph 1, reading D40: the spans of a frequency from the first that begins on or after `from`, through today or
/// `until`.
std::vector<SpanState> regularSpans(
    std::span<const QDate> samples, int months, QDate from, std::optional<QDate> until, QDate today);

}
