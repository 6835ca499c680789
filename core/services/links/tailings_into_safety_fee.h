// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"

// What crosses from the tailings ledger into the safety fee: the tonnes of article 11 of 财资〔2022〕136号.

namespace plumbline {

/// A month of a pond whose tonnes in the ledger aren't the basis of its line of business.
struct TailingsBasis {
    Id activity;
    QString activityName;
    QString pond;
    bool isReclaim = false; ///< paragraph 2; else what came in, paragraph 1
    Month month;
    Quantity ledger; ///< dry, summed over the ponds of that site and grade; 0 where every line of the month was struck out
    std::optional<Id> output; ///< the basis there is
    std::optional<Quantity> booked; ///< what it says
};

/// Tonnes that no line of business rests on.
struct UnlinkedPond {
    QString pond;
    bool isReclaim = false;
    bool hasSite = false; ///< then its site has none with the standard of the pond's grade
    Quantity dry; ///< of the scope's year
};

struct TailingsCrossing {
    std::vector<TailingsBasis> differing; ///< months that are over, in their order
    std::vector<UnlinkedPond> unlinked; ///< none where the enterprise has no line of business at all
};
/// A pond belongs to the line of business of its site that has the standard of its grade.
Result<TailingsCrossing> tailingsCrossing(const Asked& asked);

/// Writes them as the basis, in one record "tailings.into_safety_fee". Where a month was posted already, the safety fee then
/// proposes the correcting accrual itself.
Result<void> takeOverTailings(Session& session, const std::vector<TailingsBasis>& bases);

}
