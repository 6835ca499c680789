// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

struct sqlite3;

namespace plumbline {

/// A consistent copy of an open database as one complete file, checked after writing; nothing is left where it fails.
/// store.exists, store.disk-full, store.cannot-write, store.damaged
Result<void> copyDatabase(sqlite3* from, const QString& path);

}
