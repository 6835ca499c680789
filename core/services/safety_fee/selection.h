// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/plan.h"
#include "core/store/dump.h"

namespace plumbline::safety_fee {

/// All of the enterprise's facts: a year rests on the years before it.
Result<Selection> selectionOf(const ReadScope& scope, const Facts& facts, const Documents& documents);
/// Adds what stands beside the figures: tenders, what befell the balance, and what the accountant recorded.
Result<void> selectBeside(Selection& selection, const ReadScope& scope, const EnterpriseId& enterprise);
/// Adds what was answered to findings, and who answered.
Result<void> selectAnswers(Selection& selection, const ReadScope& scope, const EnterpriseId& enterprise);
/// Adds a version of a plan and all it expects; not its steps.
void select(Selection& selection, const Plan& plan);
void selectSteps(Selection& selection, const Plan& plan);

}
