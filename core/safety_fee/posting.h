// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/books.h"
#include "core/safety_fee/working.h"
#include "core/safety_fee/year.h"

#include <array>
#include <optional>
#include <set>
#include <vector>

// From a year's figures to what must be posted: month by month, in order, no month left out, each amount with its receipt.

namespace plumbline::safety_fee {

/// What the books hold of a year's accrual already.
struct PostedAccrual {
    EntryKind kind = EntryKind::Accrual; ///< accrual, correction or raise
    std::optional<Id> activity; ///< none: the raise
    Month month;
    Money amount;
    bool isSuspended = false; ///< its receipt says that nothing was set aside in the month (article 50)
};

/// The books of a year, as a posting finds them.
struct BookYear {
    Money opening; ///< of the fund on 1 January; what was booked as used but isn't counted is in it still (reading D16)
    std::vector<PostedAccrual> accruals; ///< not taken back
    std::array<Money, 12> movements{}; ///< by month, what all other entries that count change in the fund
    Money use; ///< of the year, as counted (reading D16)
    Money supplement; ///< 补提 posted already
    std::set<Month> closed; ///< these take no entry any more
};

/// An entry to be posted on the last day of its month.
struct Posting {
    EntryKind kind = EntryKind::Accrual;
    std::optional<Id> activity;
    Month month;
    Money amount;
    Receipt why;
};

/// Articles 7-11, 14, 17, 21-43 and 50 month by month through `through`, each on the balance of the books (reading D14); the
/// difference of posted or closed months whose facts have changed, in the first that is still open (readings D6, D7); with
/// December the supplement of article 47. What is posted already isn't posted again.
/// The Problems of accrueYear for the facts of the months up to `through`; safety_fee.no-open-month {month} where a difference
/// has no month to go to.
Result<std::vector<Posting>> duePostings(const Facts& facts, const RuleBook& rules, const BookYear& books, Month through);

/// Whether the receipt of a month's accrual says that it was suspended.
bool isSuspendedBy(const Receipt& why);

inline constexpr std::string_view changedMonthsRule = "safety_fee.changed-months";
/// Now and as posted, of one month; a correction posted before stands as posted with nothing now.
struct ChangedMonth {
    Month month;
    Money now;
    Money posted;
};
/// Readings D2, D6, D7: the difference of all months, one entry in the month `open`.
Result<Receipt> changedMonthsReceipt(
    const std::string& activity, const std::vector<ChangedMonth>& months, Month open, const Answering& answering);
Result<Receipt> reckonChangedMonths(const Question& question, const Answering& answering);

}
