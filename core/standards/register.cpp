// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/register.h"

#include "core/standards/editions.h"
#include "core/standards/findings.h"
#include "core/standards/standard_number.h"
#include "core/values/period.h"

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

std::vector<RegisterLine> registerLines(const Facts& facts, const ProcedureBook& book, const WorkCalendar& calendar, QDate today)
{
    const Editions editions(facts.own, today);
    std::vector<RegisterLine> lines;
    for (const OwnStandard& standard : facts.own) {
        const PackProcedures* const instrument = instrumentOf(standard.number, book);
        const OwnStandard* const instead = editions.successor(standard);
        const bool isReviewed = instrument && !editions.isWithdrawn(standard); // what is withdrawn isn't
        lines.push_back({&standard, isReviewed ? ageOf(standard, *instrument->pack, calendar, today) : std::nullopt,
            instead ? instead->number : standard.replacedBy});
    }
    return lines;
}

}
