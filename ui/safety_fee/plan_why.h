// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/safety_fee/plan_rows.h"
#include "ui/shared/explanation.h"

namespace plumbline::safety_fee {

/// Why a cell of the plan's table is what it is: by its receipt, or by who expects it. The year's own Problem where nothing
/// follows yet
Result<Explanation> explainPlanCell(const PlanDesk& desk, const PlanRow& row, int month, Language language);

}
