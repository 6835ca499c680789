// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/fact_table.h"
#include "core/store/read_scope.h"
#include "core/values/ids.h"

namespace plumbline::tailings {

/// What a row may not say once it is written, on whatever page. tailings.no-reason
Result<void> checkRow(const ReadScope& facts, const FactTable& table, const Id& row);

}
