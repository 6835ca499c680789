// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"
#include "core/reports/report_words.h"
#include "core/rules/rule_book.h"
#include "core/safety_fee/books.h"

#include <map>

namespace plumbline::safety_fee {

inline constexpr const char* ledgerReportName = "safety_fee.ledger";
LocalText ledgerReportTitle();

/// As people call it, in the window and on paper.
LocalText entryKindName(EntryKind kind);

/// A year of the books, as it is printed.
struct LedgerYear {
    int year = 0;
    std::vector<Money> before; ///< what each month before this year changed in the balance
    std::vector<Entry> entries; ///< of the year, by day
    std::map<Id, Receipt> receipts; ///< of the reckoned ones, by entry
    std::map<Id, QString> activities; ///< names, by id
};

/// 使用台账: every entry with the balance after it, each month's sums, the year's uses by category, and the annex. Enterprise,
/// facts, packs and origin are the desk's to add. rules.none-in-force
Result<ReportDocument> ledgerReport(const LedgerYear& ledger, const RuleBook& rules, const ReportWords& words);

}
