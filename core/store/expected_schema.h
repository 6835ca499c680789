// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/migrations.h"

namespace plumbline {

/// Holds all that a file's schema names against what its version's migrations make, before any of it is used: triggers, views,
/// virtual tables and indexes of a stranger's would act as soon as it is. Of a file of a newer form only that it has what this
/// program knows, and no virtual table. SQLite's own statistics may differ.
/// store.foreign-schema {what: added, missing, altered or encoding; type: table, index, trigger or view; name}
Result<void> compareSchema(Connection& file, const std::vector<Migration>& migrations, int version);

}
