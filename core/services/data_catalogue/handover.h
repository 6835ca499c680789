// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"

namespace plumbline::data_catalogue {

inline constexpr const char* handoverReportName = "data_catalogue.handover";
LocalText handoverReportTitle();
/// What one officer hands to the next: filings under way, and what waits for a decision.
Result<ReportDocument> buildHandover(const Asked& asked);

}
