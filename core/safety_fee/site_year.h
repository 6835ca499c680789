// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/year.h"

namespace plumbline::safety_fee {

/// What is done at one site, and what rests on it: its lines of business, their bases and uses.
Facts factsAt(const Id& site, const Facts& facts);

/// The part of a year that one site has in accrual and use. Suspension, balance and raise are the legal person's: whether a month
/// is suspended stays as it was found there, and balances are not the site's.
/// `facts`: those of the site. number.too-large
Result<YearAccrual> yearAt(const Facts& facts, const YearAccrual& year, QDate asOf);

}
