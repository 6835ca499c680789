// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/register.h"

#include "core/standards/standard_number.h"
#include "core/values/period.h"

#include <algorithm>

namespace plumbline::standards {

namespace {

/// The pack's review period for it: that for guidance documents, where the pack has one and the number says so.
const Deadline* reviewPeriod(const OwnStandard& standard, const RulePack& pack)
{
    const auto number = parseStandardNumber(standard.number);
    const Deadline* ordinary = nullptr;
    for (const Deadline& deadline : pack.deadlines) {
        if (deadline.event != "in-force-since")
            continue;
        const bool isGuidance = deadline.id.ends_with(".guidance");
        if (isGuidance && number && number->isGuidance)
            return &deadline;
        if (!isGuidance)
            ordinary = &deadline;
    }
    return ordinary;
}

}

std::optional<Age> ageOf(const OwnStandard& standard, const RulePack& pack, const WorkCalendar& calendar, QDate today)
{
    const std::optional<QDate> since = standard.reviewedOn ? standard.reviewedOn : standard.implementedOn;
    const Deadline* const period = reviewPeriod(standard, pack);
    if (!since || !period)
        return {};
    Age age;
    while (monthsAfter(*since, int(age.years + 1) * 12) <= today)
        ++age.years;
    age.reviewDue = dueAfter(*period, *since, calendar).day;
    age.isOver = today >= age.reviewDue;
    return age;
}

FailedRun longestRun(std::span<const Sampling> samplings, const Deadline& period)
{
    std::vector<Sampling> sorted(samplings.begin(), samplings.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const Sampling& a, const Sampling& b) { return a.on < b.on; });
    FailedRun longest;
    for (std::size_t from = 0; from < sorted.size(); ++from) {
        const QDate end = monthsAfter(sorted[from].on, period.amount);
        std::size_t to = from;
        while (to < sorted.size() && !sorted[to].hasPassed && sorted[to].on <= end)
            ++to;
        if (std::int64_t(to - from) > longest.count)
            longest = {std::int64_t(to - from), sorted[from].on, sorted[to - 1].on};
    }
    return longest;
}

}
