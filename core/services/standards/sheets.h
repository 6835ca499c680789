// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"

namespace plumbline::standards {

namespace lists {
inline constexpr char procedures[] = "standards.procedures";
inline constexpr char kinds[] = "standards.kinds";
inline constexpr char bodyKinds[] = "standards.body-kinds";
}

/// How the domain's registers are typed, pasted and imported.
std::span<const SheetGroup> sheetGroups();
std::unique_ptr<ChoiceLists> choiceLists(const RuleBook& rules);

}
