// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/raw_query.h"

#include "tests/benchmarks/bench.h"

#include <QtGlobal>

#include <sqlite3.h>

namespace plumbline::benchmarks {

double rawSeconds(const QString& path, const std::string& sql)
{
    sqlite3* database = nullptr;
    sqlite3_stmt* rows = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK
        || sqlite3_prepare_v2(database, sql.c_str(), -1, &rows, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.c_str(), sqlite3_errmsg(database));
    const int columns = sqlite3_column_count(rows);
    const double best = bestOf(3, [&] {
        while (sqlite3_step(rows) == SQLITE_ROW) {
            for (int column = 0; column < columns; ++column)
                sqlite3_column_bytes(rows, column);
        }
        sqlite3_reset(rows);
    });
    sqlite3_finalize(rows);
    sqlite3_close(database);
    return best;
}

}
