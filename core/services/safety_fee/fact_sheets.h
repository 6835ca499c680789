// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/fact_sheet.h"

namespace plumbline::safety_fee {

/// Every fact of an enterprise that the safety fee rests on.
std::span<const SheetGroup> sheetGroups();
/// By the name of its table; null where there is none.
const FactSheet* sheetOf(std::string_view table);

/// The lists its columns choose from.
namespace lists {
inline constexpr const char* standards = "standards";
inline constexpr const char* unitKinds = "unit-kinds";
inline constexpr const char* uses = "uses"; ///< those the row's activity is offered
inline constexpr const char* exclusions = "exclusions";
inline constexpr const char* exitUses = "exit-uses";
inline constexpr const char* planUses = "plan-uses"; ///< lines of the year's plan, of the row's category where it has one
inline constexpr const char* enterprises = "enterprises"; ///< of the workspace
}

}
