// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"

namespace plumbline::tailings {

/// The day's form with empty fields, in the order of the screen: filled in by hand at the pond, typed in later.
Result<ReportDocument> buildDayForm(const Asked& asked);

}
