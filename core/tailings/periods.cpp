// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/periods.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace plumbline::tailings {

Span spanOf(QDate day, int months)
{
    const QDate first(day.year(), (day.month() - 1) / months * months + 1, 1);
    return {first, first.addMonths(months).addDays(-1)};
}

std::optional<int> monthsOf(std::string_view frequency)
{
    if (frequency == "month")
        return 1;
    if (frequency == "quarter")
        return 3;
    if (frequency == "half-year")
        return 6;
    return frequency == "year" ? std::optional(12) : std::nullopt;
}

std::vector<SpanState> dischargeSpans(
    std::span<const DayRange> discharges, std::span<const QDate> samples, Rhythm rhythm, QDate from, QDate today)
{
    const int times = std::max(rhythm.times, 1);
    struct Taken {
        SpanState state;
        std::set<QDate> days; ///< the first of those that count
    };
    std::map<QDate, Taken> spans; // by first day: discharges may overlap
    for (const DayRange& discharge : discharges) {
        const QDate first = std::max(discharge.first, from);
        const QDate last = std::min(discharge.last, today);
        for (Span span = spanOf(first, rhythm.months); span.first <= last; span = after(span, rhythm.months)) {
            Taken& taken = spans.try_emplace(span.first, Taken{{span, {}, span.last < today}, {}}).first->second;
            auto sample = std::lower_bound(samples.begin(), samples.end(), std::max(first, span.first));
            for (int left = times; left > 0 && sample != samples.end() && *sample <= std::min(last, span.last); ++sample)
                left -= taken.days.insert(*sample).second ? 1 : 0;
        }
    }
    std::vector<SpanState> all;
    for (auto& [first, taken] : spans) {
        if (int(taken.days.size()) >= times)
            taken.state.done = *std::next(taken.days.begin(), times - 1);
        all.push_back(taken.state);
    }
    return all;
}

std::vector<SpanState> regularSpans(
    std::span<const QDate> samples, int months, QDate from, std::optional<QDate> until, QDate today)
{
    std::vector<SpanState> all;
    const QDate end = until ? std::min(*until, today) : today;
    Span span = spanOf(from, months);
    if (span.first < from)
        span = after(span, months);
    for (; span.first <= end; span = after(span, months)) {
        if (until && *until < span.last)
            break; // the last, incomplete one asks for nothing
        const auto sample = std::lower_bound(samples.begin(), samples.end(), span.first);
        SpanState state{span, {}, span.last < today};
        if (sample != samples.end() && *sample <= span.last)
            state.done = *sample;
        all.push_back(state);
    }
    return all;
}

}
