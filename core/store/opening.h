// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace plumbline {

/// Opens the pool's file, brings it up to date where it may, and says how that went.
Result<Opening> openFile(ConnectionPool& pool, const WorkspaceSetup& setup);

/// Makes the pool's file anew, over whatever was left of it before; leaves nothing where it fails.
Result<void> createFile(ConnectionPool& pool, const WorkspaceSetup& setup);

/// A database with what SQLite keeps beside it.
void removeFile(const QString& path);

/// Gives a whole new file its name. What a file of that name that has gone left beside it would be played back into this one:
/// it goes too.
bool putInPlace(const QString& unfinished, const QString& path);

}
