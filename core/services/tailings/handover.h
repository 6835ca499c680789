// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"

namespace plumbline::tailings {

inline constexpr const char* handoverReportName = "tailings.handover";
LocalText handoverReportTitle();
/// How the ledgers stand as one officer hands them to the next: days not booked, dangers, signs and incidents that are open, and
/// until when permits, contracts and plans are good.
Result<ReportDocument> buildHandover(const Asked& asked);

}
