// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/fact_table.h"
#include "core/store/read_scope.h"
#include "core/tailings/line_checks.h"

namespace plumbline::tailings {

Result<LineChecks> lineChecks(const ReadScope& facts, const EnterpriseId& enterprise);

/// What a row may not say once it is written, on whatever page; a struck one may say anything. tailings.no-reason, and the
/// problems of LineChecks
Result<void> checkRow(const ReadScope& facts, const FactTable& table, const Id& row);

}
