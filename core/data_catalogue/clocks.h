// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"
#include "core/rules/rule_book.h"
#include "core/values/work_calendar.h"

#include <string_view>
#include <vector>

namespace plumbline::data_catalogue {

/// When a period of article 12 ends.
struct Due {
    QDate day; ///< unrolled (reading D4)
    QDate ifRolled; ///< the next working day, if somebody applies Civil Code 203
    std::vector<int> yearsWithoutData; ///< in which working days are only weekdays
    Receipt why;
};

constexpr char clockRule[] = "data_catalogue.clock";

/// The end of one of the pack's deadlines that begins on `start`. rules.no-such-parameter where the pack has none of that id.
Result<Due> dueAfter(std::string_view deadline, QDate start, const RulePack& pack, const WorkCalendar& calendar);
Result<Receipt> recomputeClock(const Receipt& receipt, const RuleBook& rules);

}
