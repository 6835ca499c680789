// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/fact_sheet.h"

namespace plumbline::safety_fee {

/// What the accountant records beside the books.
SheetGroup accountSheets();
/// A trial balance as an accounting package prints it: of its accounts only the special reserve is taken.
const FactSheet& trialBalanceSheet();

}
