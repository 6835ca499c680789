// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/edit_history.h"
#include "core/services/tailings/ledger.h"
#include "core/tailings/inspections.h"

// What article 20 asks of a pond's operator, as one book: what is to be inspected, what was, and what came of it.

namespace plumbline::tailings {

struct InspectionBook {
    Ledger ledger; ///< which the rest points into
    std::vector<Obligation> due; ///< what is open first, each by its day; from the current year on also those of the next
    std::vector<Danger> open;
    std::vector<Inspected> inspected; ///< of the year
};
/// The problems of ledgerOf().
Result<InspectionBook> inspectionBook(const Asked& asked);

/// How a danger was put right.
struct Closing {
    QDate on;
    QString evidence; ///< empty where what is attached proves it: then the names of that are written
};
/// One record, which the history can take back. tailings.day-to-come, tailings.closed-before-found {found}, tailings.not-proven,
/// facts.missing; and the problems of saveRows().
Result<void> closeDanger(Session& session, EditHistory& history, const Scope& scope, const Id& danger, const Closing& closing);

}
