// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/write_scope.h"
#include "core/values/json.h"

#include <map>
#include <set>

namespace plumbline {

/// Facts as one document, `plumbline.dump/1`: {"format", "tables": {name: [{id, column: canonical text …} …]}}, rows sorted
/// by id, NULL left out. Dump then load gives the same facts.
Result<Json> dump(const ReadScope& scope);

/// The rows a report used, by table.
using Selection = std::map<std::string, std::set<Id>>;
/// As dump, of these rows and of every row they refer to. facts.missing where there is no such row.
Result<Json> dump(const ReadScope& scope, const Selection& selection);

/// Inserts all rows of a dump. `source` is the text it was read from, for the place of a problem:
/// dump.unknown-format, dump.unknown-table, dump.unknown-column, dump.wrong-value, dump.not-sorted.
Result<void> load(WriteScope& scope, const Json& dumped, std::string_view source);

}
