// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/check_codes.h"
#include "core/data_catalogue/filing_changes.h"
#include "core/data_catalogue/self_check.h"
#include "core/findings/finding.h"
#include "core/obligations/obligation.h"

namespace plumbline::data_catalogue {

/// A filing that came back (article 12 paragraph 2).
struct ReturnedFiling {
    Id filing;
    std::int64_t number = 0;
    std::string domain;
    Due due; ///< of submitting again, from the day it was received
    bool isAgain = false; ///< a later one of that domain was submitted
};

/// A catalogue as it stands on a day: facts, proposals, and what has changed since it was filed.
struct Standing {
    std::vector<Proposal> proposals; ///< in the order of the entries
    std::vector<ChangedClass> changed;
    std::vector<ReturnedFiling> returned; ///< by number
    std::vector<ControlLine> controls; ///< of the self-check; they point into the pack
};
Result<Standing> standingOf(const Facts& facts, const RulePack& pack, const WorkCalendar& calendar, QDate today);

std::vector<Finding> findings(const Facts& facts, const Standing& standing, const RulePack& pack, QDate today);
/// Of the year; what only important and core data asks for where there is some. rules.no-such-parameter
Result<std::vector<Obligation>> obligations(
    const Facts& facts, const Standing& standing, const RulePack& pack, const WorkCalendar& calendar, int year);

}
