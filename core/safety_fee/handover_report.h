// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/obligations/obligation.h"
#include "core/reports/report_document.h"
#include "core/reports/report_words.h"
#include "core/safety_fee/books.h"

namespace plumbline::safety_fee {

inline constexpr const char* handoverReportName = "safety_fee.handover";
LocalText handoverReportTitle();

/// What is handed over when the clerk changes.
struct Handover {
    int year = 0;
    QDate asOf;
    std::vector<Month> open; ///< months of the books that aren't closed, up to that day
    std::optional<Month> postedThrough;
    std::int64_t lastNumber = 0; ///< of the entries
    Money balance; ///< of the books
    std::vector<Entry> drafts;
    std::vector<Finding> findings;
    std::vector<Obligation> obligations; ///< not done
    struct Keeper {
        QString name;
        QString roles;
        bool hasKey = false;
    };
    std::vector<Keeper> people;
    std::string headSeq; ///< of the journal: the last sealed state
    std::string headHash;
};
/// 交接清单, signed by who hands over, who takes over and who watches. It lists and reckons nothing.
ReportDocument handoverReport(const Handover& handover, const ReportWords& words);

}
