// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/obligations/obligation.h"
#include "core/rules/rule_pack.h"
#include "core/tailings/facts.h"

namespace plumbline::tailings {

/// A filing that is due for a year, and whether it was made (article 7 paragraph 4, readings D4, D36).
struct YearlyFiling {
    int year = 0; ///< of what is filed
    std::string role; ///< "producer", "operator"
    QDate due;
    std::optional<QDate> filed;
};
/// Of all years since the order came into force whose day isn't later than the end of the year of `today`.
/// rules.no-such-parameter
Result<std::vector<YearlyFiling>> yearlyFilings(const Facts& facts, const RulePack& pack, QDate today);

/// A full inspection that is due before a flood season (article 20 paragraph 2, reading D35).
struct FloodInspection {
    const Record* pond = nullptr;
    QString season;
    QDate due; ///< the day before the season begins
    std::optional<QDate> done; ///< the inspection with which there are as many as the order asks for
};
/// The first day of a season in that year; none where there is no such day.
std::optional<QDate> seasonBegins(const Record& season, int year);
/// Of the seasons of a calendar year, for ponds that are past building. rules.no-such-parameter
Result<std::vector<FloodInspection>> floodInspections(const Facts& facts, const RulePack& pack, int year);

/// What is due in the year, done or not. rules.no-such-parameter
Result<std::vector<Obligation>> obligations(const Facts& facts, const RulePack& pack, int year, QDate today);

}
