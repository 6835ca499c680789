// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"
#include "core/services/tailings/ledger.h"

namespace plumbline::tailings {

/// How much of each kind went where in the scope's year, under which contract; the working goes into the document.
ReportTable destinationsTable(ReportDocument& document, const Ledger& ledger, int year);
/// Each line of the year with which tailings were handed on, carried away, stored or used.
Result<ReportTable> loadsTable(ReportDocument& document, const Ledger& ledger, const Asked& asked);

}
