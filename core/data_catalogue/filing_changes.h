// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/filing.h"

namespace plumbline::data_catalogue {

/// A class of a domain's last accepted filing that has changed materially, or an entry it lacks, or one it holds too many.
struct ChangedClass {
    Id entry;
    QString name;
    std::string domain; ///< of the filing
    Drift drift;
    QDate seenOn; ///< when the three months start (reading D23)
    Due due;
};
/// Article 12 paragraph 3, against the last accepted filing of each domain; empty where there is none. When it starts follows
/// from the facts alone, whatever day it is asked on.
Result<std::vector<ChangedClass>> changedClasses(
    const Facts& facts, const std::vector<Proposal>& proposals, const RulePack& pack, const WorkCalendar& calendar, QDate today);

/// Since when somebody knows of the change, to be kept with `after` as it takes the place of `before`: what it says itself, or
/// `today` where it begins to differ from what was filed. Of `facts` the filings count. The problems of drift().
Result<std::optional<QDate>> changeKnownOn(
    const Entry& before, const Entry& after, const Facts& facts, const RulePack& pack, QDate today);

}
