// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"
#include "core/tailings/facts.h"
#include "core/tailings/pond_balance.h"

// The ledger, kept: read whole, and a day written as a person goes round.

namespace plumbline::tailings {

struct Ledger {
    Facts facts;
    const RulePack* pack = nullptr;
};
/// rules.none-in-force, and the store's problems.
Result<Ledger> ledgerOf(const Asked& asked);

/// A pond's balances of those months of the year in which something came, went or was surveyed, and the year's last of all. Empty
/// where the year had none. tailings.no-density
Result<std::vector<PondBalance>> pondBalances(const Ledger& ledger, const Record& pond, int year);

/// The figure of one line of a day: where tailings came from or went.
struct DayLine {
    std::optional<Id> id; ///< the line of the ledger it corrects; none: a new one
    Flow flow = Flow::Arose;
    Id mill;
    Id kind;
    std::optional<Id> pond;
    std::optional<Id> contractor;
    MassGiven mass;
    Got got = Got::Measured;
};
/// What is read at a pond on the same round.
struct RoundReading {
    Id pond;
    std::optional<Quantity> waterLevel;
    std::optional<Quantity> beach;
    std::optional<Quantity> freeboard;
    std::optional<Quantity> phreatic;
    std::optional<Quantity> displacement;
    std::optional<Quantity> rain;
    std::optional<bool> isDrainageClear;

    bool saysAnything() const { return waterLevel || beach || freeboard || phreatic || displacement || rain || isDrainageClear; }
};
struct DayEntry {
    QDate day;
    std::vector<DayLine> lines;
    std::vector<RoundReading> readings;
};

/// What is there of that day; where there is nothing, what the last day before had, to be gone over: its lines have no id.
struct DayStart {
    DayEntry entry;
    bool isBooked = false;
    std::optional<QDate> takenFrom; ///< the day whose values are offered
};
Result<DayStart> startOfDay(const ReadScope& facts, const EnterpriseId& enterprise, QDate day);

/// The days of a mill without what arose, oldest first, through yesterday; at most so many.
std::vector<QDate> missingDays(const Facts& facts, const RulePack& pack, const Record& mill, QDate today, std::size_t most);

/// One record "tailings.day.save" for all of it. tailings.day-to-come, tailings.pond-not-there {pond, date}, the problems of
/// dryMass() and checkGrades(), the store's.
Result<void> saveDay(Session& session, const EnterpriseId& enterprise, const DayEntry& entry, QDate today);

}
