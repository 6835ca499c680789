// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/write_scope.h"

#include <functional>

namespace plumbline {

/// Rows that come by the thousand: `next` binds the declared columns from parameter 3 on (id and born are bound) and says whether
/// there was one. Where more come than are there, secondary indexes and the insert triggers make way and come back at the end;
/// what the triggers of a ledger watch is asked of all new rows at once. A failure ends the scope: nothing of it can be kept. How
/// many rows came.
Result<std::int64_t> insertMany(
    WriteScope& scope, const FactTable& table, std::int64_t expected, const std::function<Result<bool>(Statement& row)>& next);

}
