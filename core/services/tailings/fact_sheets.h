// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/fact_sheet.h"

namespace plumbline::tailings {

/// Every register and ledger of the domain.
std::span<const SheetGroup> sheetGroups();

SheetGroup producerSheets();
SheetGroup pondsSheets();
SheetGroup producerLedgerSheets();
SheetGroup operatorLedgerSheets();
SheetGroup selfCheckSheets();

namespace lists {
inline constexpr const char* selfCheck = "self-check"; ///< the pack's questions
}

}
