// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/salvage.h"

namespace plumbline {

/// A table as a salvage sees it: by which column its rows are found.
struct SalvageTable {
    std::string name;
    std::string key; ///< first column of its order
    bool isNumbered = true; ///< the key is a whole number
    bool isUnique = true; ///< one row a key
    std::vector<std::string> columns; ///< all, the key first
    std::string recordColumn; ///< that says which record a row belongs to; may be empty
};

Result<std::vector<SalvageTable>> tablesToSalvage(Connection& target);

/// Reads a table upwards until it can't, then downwards, then key by key in between.
Result<void> carryOver(Connection& source, Connection& target, const SalvageTable& table, Salvage& salvage);

}
