// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

#include <string>
#include <vector>

struct sqlite3;

namespace plumbline {

/// One numbered file `NNNN_what_changed.sql`: first line `-- what and why`, second `-- min-reader: N` (the oldest program
/// that may still read a file so changed), then statements separated by lines `-- step`.
struct Migration {
    int version = 0;
    QString name;
    int minReader = 0;
    std::vector<std::string> steps;
    std::string sha256;
};

/// All migrations of a folder, numbered 1, 2, 3 … without gaps; store.migration-malformed {file}
Result<std::vector<Migration>> readMigrations(const QString& folder);

/// Applies those above `from`, each in a transaction of its own, checks foreign keys and records each in the table
/// `migration`. store.migration-failed {version, statement, message}: the file stays as the last good one left it.
Result<void> migrate(sqlite3* database, const std::vector<Migration>& migrations, int from, const std::string& now);

/// Whether the migrations a file has applied are these, unaltered; store.migration-altered {version}
Result<void> checkApplied(sqlite3* database, const std::vector<Migration>& migrations);

}
