// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/safety_fee/inspection.h"

namespace plumbline::safety_fee {

/// Writes the copies of vouchers, invoices and documents into "copies" of the folder and adds them to what was made: of the
/// entries of the period, of every registered invoice and document. A copy that is lost or damaged is lacking. What the disk
/// refuses: file.not-written, file.folder-read-only
Result<void> addCopies(
    Session& session, const Scope& scope, const InspectionPeriod& period, const QString& folder, InspectionFolder& made);

}
