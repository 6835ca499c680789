// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/filing.h"
#include "core/findings/finding.h"
#include "core/obligations/obligation.h"

#include <array>

namespace plumbline::data_catalogue {

inline constexpr std::array<std::string_view, 7> checkCodes{"data_catalogue.level.to-be-judged",
    "data_catalogue.level.judge-again", "data_catalogue.level.below-proposal", "data_catalogue.together.protected-higher",
    "data_catalogue.entry.incomplete", "data_catalogue.filing.missing", "data_catalogue.filing.changed"};
inline constexpr std::array<std::string_view, 6> clockKinds{"data_catalogue.first-filing", "data_catalogue.review-answer",
    "data_catalogue.resubmission", "data_catalogue.filing-change", "data_catalogue.risk-assessment",
    "data_catalogue.incident-report"};

/// A catalogue as it stands on a day: facts, proposals, and what has changed since it was filed.
struct Standing {
    std::vector<Proposal> proposals; ///< in the order of the entries
    std::vector<ChangedClass> changed;
};
Result<Standing> standingOf(const Facts& facts, const RulePack& pack, const WorkCalendar& calendar, QDate today);

std::vector<Finding> findings(const Facts& facts, const Standing& standing, const RulePack& pack, QDate today);
/// Of the year; none where there is no important or core data. rules.no-such-parameter
Result<std::vector<Obligation>> obligations(
    const Facts& facts, const Standing& standing, const RulePack& pack, const WorkCalendar& calendar, int year);

}
