// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sheet_columns.h"
#include "core/store/shared_tables.h"
#include "core/store/tailings/tables.h"

/// What several sheets of the domain choose from, and how a line of a ledger is struck out.
namespace plumbline::tailings {

namespace offered {

inline constexpr ChoiceRows sites{&siteTable, "name"};
inline constexpr ChoiceRows contractors{&contractorTable, "name", "contract_number"};
inline constexpr ChoiceRows facilities{&facilityTable, "name"};
inline constexpr ChoiceRows inspections{&inspectionTable, "inspected_on"};
inline constexpr ChoiceRows kinds{&kindTable, "name"};
inline constexpr ChoiceRows mills{&millTable, "name"};
inline constexpr ChoiceRows outlets{&outletTable, "name"};
inline constexpr ChoiceRows points{&pointTable, "name"};
inline constexpr ChoiceRows ponds{&pondTable, "name"};
}

/// Lines are never dropped: one that was wrong says so.
inline constexpr SheetColumn strikeOut{.name = "void_reason",
    .label = QT_TRANSLATE_NOOP("tailings", "Struck out because"),
    .hint = QT_TRANSLATE_NOOP("tailings", "A struck line stays in the ledger and counts no more"),
    .inList = InList::No};

}
