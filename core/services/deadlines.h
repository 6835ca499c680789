// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"

// What is due in all domains, as one list: 期限.

namespace plumbline {

struct DomainDuty {
    std::string domain; ///< "safety_fee"
    Obligation duty;
    std::string key; ///< the same for the same duty whenever it is asked, 32 hex digits; no two have the same
};

/// In the order they are shown.
enum class DueGroup { Overdue, Within30Days, Later, Undated, Done };
DueGroup dueGroupOf(const Obligation& duty, QDate today);

struct Deadlines {
    std::vector<DomainDuty> all; ///< by group, soonest first in each
    /// Domains whose duties can't be told now, and why: the others' are told all the same.
    std::vector<std::pair<std::string, Problem>> missing;
};

Deadlines deadlinesOf(const Session& session, const ReadScope& facts, const Scope& scope);

}
