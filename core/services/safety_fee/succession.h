// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"

namespace plumbline::safety_fee {

/// A business that goes on under another enterprise of the workspace.
struct Succession {
    EnterpriseId from;
    EnterpriseId to;
    QDate on;
    QString reason; ///< the document by which ownership or form changed
};

/// Article 58: the balance leaves the one books and enters the other, never through profit; with it go, sealed in one record, the
/// ids of its receipts and what was open. The successor's books are opened where it keeps none. The id of the sealed set.
/// safety_fee.no-books, safety_fee.reason-missing, safety_fee.succession-drafts-left {count},
/// safety_fee.succession-entries-later {date}, safety_fee.balance-negative {amount}, entry.month-closed {month}
Result<Id> succeed(Session& session, const Succession& succession);

}
