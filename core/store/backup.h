// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/read_scope.h"

namespace plumbline {

/// A consistent copy while the workspace is open, verified after writing; store.exists where there is a file already.
Result<void> backup(const ReadScope& scope, const QString& path);
/// A copy of a closed file under a new name; refuses to overwrite (store.exists).
Result<void> restore(const QString& backupPath, const QString& path);

}
