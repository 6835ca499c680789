// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"
#include "core/services/tailings/ledger.h"

namespace plumbline::tailings {

/// The results on which the runs of article 24 rest: of each closed pond since it was closed, its leachate against the limits,
/// its groundwater downstream against upstream, and what upstream was.
ReportTable closureResults(ReportDocument& document, const Ledger& ledger, QDate today);

}
