// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/handover_paper.h"
#include "core/safety_fee/books.h"

namespace plumbline::safety_fee {

inline constexpr const char* handoverReportName = "safety_fee.handover";
LocalText handoverReportTitle();

/// What is handed over when the clerk changes.
struct Handover {
    std::vector<Month> open; ///< months of the books that aren't closed, up to that day
    std::optional<Month> postedThrough;
    std::int64_t lastNumber = 0; ///< of the entries
    Money balance; ///< of the books
    std::vector<Entry> drafts;
    HandoverState state;
};
ReportDocument handoverReport(const Handover& handover, const ReportWords& words);

}
