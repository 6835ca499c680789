// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/books.h"
#include "core/store/read_scope.h"

// What a checklist asks of years of entries, without each of them.

namespace plumbline::safety_fee {

/// In the order of days, up to the end of a month: what a person booked, put together by day where neither the rules on uses nor
/// accounts see a difference, with neither id nor papers and with what remains of its tax. What is reckoned and what is spent on
/// assets one by one.
Result<std::vector<Entry>> entriesByDay(const ReadScope& scope, const Id& book, Month from, Month through);
/// How many entries of those months a person booked that stand and name no voucher of the general ledger.
Result<std::int64_t> entriesWithoutVoucher(const ReadScope& scope, const Id& book, Month from, Month through);
/// All up to the end of a month, in no order.
Result<std::vector<Id>> entryIds(const ReadScope& scope, const Id& book, Month through);

}
