// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/documents.h"
#include "core/safety_fee/year.h"
#include "core/services/domain.h"

namespace plumbline::safety_fee {

/// The safety fee as the rest of the program sees it.
std::unique_ptr<Domain> domain();

/// The scope's year, reckoned from the facts as they stand. The Problems of accrueYear().
Result<YearAccrual> yearAccrual(const Asked& asked);

}
