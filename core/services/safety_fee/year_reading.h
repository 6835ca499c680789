// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/accounting_reports.h"
#include "core/services/domain.h"
#include "core/store/safety_fee/book_store.h"
#include "core/store/safety_fee/book_totals.h"

// What reports, checklists and pages on a year of the books rest on, read from the file.

namespace plumbline::safety_fee {

/// safety_fee.no-books
Result<LedgerYear> readLedgerYear(const Asked& asked, int year);
/// As of the scope's today; safety_fee.no-books, safety_fee.books-begin-later {year}, and the Problems of accrueYear().
Result<YearPaper> readYearPaper(const Asked& asked, int year);
/// The same of sums by day in the place of the entries, without receipts: what a checklist needs of however many.
Result<YearPaper> readYearSums(const Asked& asked, int year, std::vector<Entry> byDay);
/// Which entries of a sum the rules may find fault with.
Singled singledOf(const RulePack& pack, const Use& sum, const std::vector<const Activity*>& activities);
/// Sums of what is booked; where the rules find fault with one of that year, the entries it stands for, so that each is
/// named.
Result<Facts> factsToJudge(const Asked& asked, int year);
/// Every year of the books up to the scope's, at most the last ten.
Result<std::vector<YearPaper>> readYears(const Asked& asked);
/// All entries up to the end of the scope's year.
Result<std::vector<Entry>> readBookEntries(const Asked& asked);
/// What is wrong in the scope's year.
Result<std::vector<Finding>> standingFindings(const Asked& asked, const YearPaper& year);

}
