// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"

namespace plumbline::standards {

namespace lists {
inline constexpr char procedures[] = "standards.procedures";
inline constexpr char kinds[] = "standards.kinds";
inline constexpr char bodyKinds[] = "standards.body-kinds";
inline constexpr char actors[] = "standards.actors";
inline constexpr char people[] = "standards.people"; ///< the workspace's
}

/// How the domain's registers are typed, pasted and imported.
std::span<const SheetGroup> sheetGroups();
Result<std::unique_ptr<ChoiceLists>> choiceLists(const Asked& asked);

}
