// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"

namespace plumbline::standards {

inline constexpr const char* handoverReportName = "standards.handover";
LocalText handoverReportTitle();
/// What one secretary hands to the next: the projects that are under way.
Result<ReportDocument> buildHandover(const Asked& asked);

}
