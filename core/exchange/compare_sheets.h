// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet_plan.h"
#include "core/exchange/sheet_reader.h"

namespace plumbline {

/// Every cell of every sheet against the plan, and what is hidden, missing or added. At most a few hundred are named, then
/// verify.more-differ {count}. Codes: verify.cell-differs {cell, sealed, found}, verify.sheet-missing, verify.sheet-added,
/// verify.sheet-hidden {sheet}, verify.row-hidden {sheet, row}, verify.column-hidden {sheet, column}, and the reader's own.
std::vector<Problem> compareSheets(const SheetPlan& plan, const SheetReader& reader);

}
