// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema_hash.h"

#include "core/values/digest.h"

#include <sqlite3.h>

namespace plumbline {

std::string schemaHash(sqlite3* database)
{
    sqlite3_stmt* rows = nullptr;
    if (sqlite3_prepare_v2(database, schemaListing, -1, &rows, nullptr) != SQLITE_OK)
        return {};
    Hasher hasher;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(rows)) == SQLITE_ROW) {
        for (int column = 0; column < 4; ++column) {
            const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(rows, column));
            const auto length = std::size_t(sqlite3_column_bytes(rows, column));
            hasher.add(std::to_string(length) + ':');
            hasher.add({text, length});
        }
    }
    sqlite3_finalize(rows);
    return code == SQLITE_DONE ? hex(hasher.finish()) : std::string();
}

}
