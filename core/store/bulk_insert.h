// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/write_scope.h"

#include <functional>

namespace plumbline {

/// Rows that come by the thousand: `next` binds the declared columns from parameter 3 on (id and born are bound) and says whether
/// there was one; a column it doesn't bind is NULL. Texts are for the caller to look through for hidden characters.
///
/// Where at least as many come as are there, secondary indexes make way and are built anew at the end; a ledger's insert triggers
/// and the look at every reference make way always, and what they watch is asked of all new rows at once. What a row breaks by
/// itself or by what is UNIQUE is refused as it comes: store.not-unique, store.value-refused; of all of them together:
/// store.reference-missing {table, column}, entry.not-a-reversal, entry.month-closed. A failure ends the scope: nothing of it can
/// be kept. How many rows came.
///
/// For entries of the safety fee's books there is postMany() in core/services/safety_fee/books.h, with their numbers and
/// vouchers.
Result<std::int64_t> insertMany(
    WriteScope& scope, const FactTable& table, std::int64_t expected, const std::function<Result<bool>(Statement& row)>& next);

/// For `next`: a text, NFC already, that stays where it is until the row is in. No copy of it is made.
Result<void> bindKept(Statement& row, int parameter, std::string_view text);

}
