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
    Quantity ledger; ///< dry, summed over the ponds of that site and grade
    std::optional<Id> output; ///< the basis there is
    std::optional<Quantity> booked; ///< what it says
};

/// The months that are over and differ, by month. A pond belongs to the line of business of its site that has the standard of its
/// grade; without one it proposes nothing.
Result<std::vector<TailingsBasis>> tailingsBases(const Asked& asked);

/// Writes them as the basis, in one record "tailings.into_safety_fee". Where a month was posted already, the safety fee then
/// proposes the correcting accrual itself.
Result<void> takeOverTailings(Session& session, const std::vector<TailingsBasis>& bases);

}
