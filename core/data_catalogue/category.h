// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_pack.h"

#include <QString>

#include <string>
#include <string_view>

namespace plumbline::data_catalogue {

// Article 8: the categories of the pack's list, and the enterprise's own words beside or below them. Kept is the item's id, the
// own word, or both: "production/刀具".

/// What is kept of a category as a person writes it, by name or id, in either language.
std::string categoryKey(const RulePack& pack, const QString& typed);
/// "生产运行数据/刀具"; empty where nothing is said.
LocalText categoryName(const RulePack& pack, std::string_view key);

}
