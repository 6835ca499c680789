// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/rules/rule_book.h"
#include "core/safety_fee/documents.h"
#include "core/safety_fee/invoices.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace plumbline::safety_fee {

/// The books as the months up to `through` are to be closed.
struct BooksToClose {
    Id book;
    Month through;
    std::vector<Month> months; ///< still open, ascending
    std::optional<Month> postedThrough; ///< the last month whose accrual stands in the books
    std::int64_t entries = 0; ///< of the book
    std::int64_t lastNumber = 0; ///< of the last of them
    std::map<Month, KindTotals> totals; ///< of the book
    std::vector<Entry> suspects; ///< of those months, the entries that the rules may find fault with
    std::map<std::pair<Month, QString>, std::set<int>> vouchers; ///< by month and word, where all of the year stand here
    std::vector<Entry> drafts;
    std::vector<RepeatedPaper> repeatedPapers; ///< that the months' entries name
    std::map<Month, std::int64_t> withoutCopy; ///< uses of those months without an attachment
};

/// The closing checklist: months without their accrual, drafts left, numbers missing, vouchers missing where all of the
/// year stand here, what is wrong with the uses of those
/// months, and the balance proven from the entries: opening + in - out = closing. Article 47.
Result<std::vector<Finding>> closingFindings(
    const Facts& facts, const Documents& documents, const RuleBook& rules, const BooksToClose& books);

/// What is wrong with them, by their ids, each under the rules of its month's last day (reading D5).
Result<std::vector<Finding>> entryFindings(
    const Facts& facts, const Documents& documents, const RuleBook& rules, std::span<const Entry> entries);

/// Whether months can't be closed while this stands; the rest of the checklist is to be looked at.
bool blocksClosing(const Finding& finding);

}
