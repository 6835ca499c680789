// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

struct sqlite3;

namespace plumbline {

/// What of a schema counts: all but the indexes SQLite makes by itself, which follow from their table's words, and its own
/// statistics. Columns: type, name, tbl_name, sql, whether it is a virtual table.
inline constexpr char schemaListing[] =
    "SELECT type, name, tbl_name, coalesce(sql, ''), coalesce(sql LIKE 'CREATE VIRTUAL%', 0) FROM sqlite_schema "
    "WHERE NOT (type = 'index' AND sql IS NULL) AND NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4')) "
    "ORDER BY type, name, tbl_name, sql";

/// SHA-256 of the listing; empty where the schema can't be read.
std::string schemaHash(sqlite3* database);

}
