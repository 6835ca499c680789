// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/child_process.h"

#include <QString>
#include <QStringList>

#include <map>
#include <string>
#include <vector>

/// A table of a workspace as sqlite3 imports into it: the same columns and the same indexes, and nothing that watches over them.
namespace plumbline::benchmarks {

struct BareTable {
    std::vector<std::string> columns; ///< in the order in which a CSV says them; the row's number isn't among them
    std::string sql; ///< makes it and its indexes, by the name "t"
};

/// Of a workspace's file. An empty cell of a CSV is an empty text to the shell and no NULL: an index whose only column may be
/// empty isn't unique here, and one over part of the rows leaves out those that are empty.
BareTable bareTableOf(const QString& workspace, const std::string& table);

/// A row, by column; what isn't given stays empty.
std::string csvLine(const BareTable& table, const std::map<std::string, std::string>& cells);

/// What sqlite3 uses to import the last of the files, of `rows` rows each, into the table, which the others have filled before.
ChildUse bareImport(const QString& folder, const BareTable& table, const QStringList& files, int rows);

}
