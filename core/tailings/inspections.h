// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/obligations/obligation.h"
#include "core/rules/rule_pack.h"
#include "core/tailings/facts.h"

namespace plumbline::tailings {

/// A hidden danger as it stands at the end of a day (article 20 paragraph 1).
struct Danger {
    const Record* record = nullptr; ///< among the facts
    bool isOpen = true;
    bool isOverdue = false; ///< open, and its day has passed
};
/// An inspection that was done, and what it found.
struct Inspected {
    const Record* record = nullptr;
    std::vector<Danger> dangers;
};

/// Those that are open, whatever year found them: overdue first, then by the day they are to be done by, those without one last.
std::vector<Danger> openDangers(const Facts& facts, QDate day);
/// The inspections of a year, the newest first, each with its dangers. Last, without a record, those of the year that no
/// inspection found.
std::vector<Inspected> inspectionsOf(const Facts& facts, int year, QDate day);
/// The full inspections that are due before flood seasons of a year, done or not (article 20 paragraph 2, reading D35).
/// rules.no-such-parameter
Result<std::vector<Obligation>> inspectionsDue(const Facts& facts, const RulePack& pack, int year);

}
