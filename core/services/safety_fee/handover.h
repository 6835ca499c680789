// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/handover_report.h"
#include "core/services/domain.h"

namespace plumbline::safety_fee {

/// How the books stand as one clerk hands them to the next. safety_fee.no-books
Result<Handover> readHandover(const Asked& asked);

}
