// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/lines.h"
#include "core/store/bulk_insert.h"
#include "core/store/shared_tables.h"
#include "core/store/verify.h"
#include "core/values/digest.h"
#include "tests/benchmarks/bare_table.h"
#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/books_workspace.h"
#include "tests/benchmarks/child_process.h"
#include "tests/store/scratch.h"

#include <QFile>

#include <algorithm>
#include <limits>
#include <sqlite3.h>

namespace plumbline {

using namespace tests;
using namespace benchmarks;

namespace {

constexpr int usualRows = 200'000; ///< the cost of a row is the same for more

QDate dayOf(int row)
{
    return QDate(2020, 1, 1).addDays(row % 1460);
}

std::string noteOf(int row)
{
    return "安全防护用品 " + std::to_string(row);
}

/// As insertMany binds them, and as text.
Result<bool> bindRow(Statement& row, const Id& book, int at)
{
    row.bind(3, book).bind(4, dayOf(at)).bind(5, Month::of(dayOf(at))).bind(6, std::int64_t(at) * 37);
    row.bindNull(7).bindNull(8).bindFlag(9, true).bindNull(10).bindNull(11).bind(12, at).bind(13, noteOf(at));
    return true;
}

/// The same cells with commas between them. Ids ascend from that instant on.
void writeCsv(const QString& path, const BareTable& table, int rows, std::int64_t instant)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("can't write %s", qPrintable(path));
    FixedIdSource ids(instant);
    const std::string book = ids.next().text();
    std::string line;
    for (int at = 0; at < rows; ++at) {
        const std::map<std::string, std::string> cells{{"id", ids.next().text()}, {"born", "2"}, {"book", book},
            {"booked_on", formatDate(dayOf(at))}, {"month", formatMonth(Month::of(dayOf(at)))},
            {"amount_fen", std::to_string(std::int64_t(at) * 37)}, {"is_audited", "1"}, {"count", std::to_string(at)},
            {"note", noteOf(at)}};
        line = csvLine(table, cells);
        file.write(line.data(), qint64(line.size()));
    }
}

double bulkSeconds(Workspace& workspace, const Id& book, int rows)
{
    const double before = processorSeconds();
    auto scope = workspace.write();
    int at = 0;
    const auto count = insertMany(*scope, ledgerTable, rows,
        [&](Statement& row) -> Result<bool> { return at < rows ? bindRow(row, book, at++) : Result<bool>(false); });
    if (!count || *count != rows || !scope->commit({"bench.import", somebody}))
        qFatal("bulk");
    return processorSeconds() - before;
}

/// Reads every column of every row and hashes as many bytes as the row's line has.
double bareReadSeconds(const QString& path, std::size_t lineSize)
{
    const double before = processorSeconds();
    sqlite3* database = nullptr;
    sqlite3_stmt* rows = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK
        || sqlite3_prepare_v2(database, "SELECT * FROM ledger_entry ORDER BY row", -1, &rows, nullptr) != SQLITE_OK)
        qFatal("can't read %s", qPrintable(path));
    std::string line;
    std::uint8_t folded = 0;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        line.clear();
        for (int column = 0; column < sqlite3_column_count(rows); ++column) {
            const auto* const text = reinterpret_cast<const char*>(sqlite3_column_blob(rows, column));
            if (text)
                line.append(text, std::size_t(sqlite3_column_bytes(rows, column)));
        }
        line.resize(lineSize, ' ');
        folded = std::uint8_t(folded ^ sha256(line)[0]);
    }
    sqlite3_finalize(rows);
    sqlite3_close(database);
    [[maybe_unused]] static volatile std::uint8_t kept = 0; // so that no compiler leaves the digests out
    kept = folded;
    return processorSeconds() - before;
}

std::size_t lineSize(int rows)
{
    const std::string id(32, '0');
    std::string line;
    journal::appendInsertLine(line, ledgerTable.name, Id(),
        {{"amount_fen", std::to_string(std::int64_t(rows) * 37)}, {"book", id}, {"booked_on", "2020-01-01"},
            {"count", std::to_string(rows)}, {"is_audited", "1"}, {"month", "2020-01"}, {"note", noteOf(rows)}});
    return line.size();
}

/// Where a bulk's time goes, by samples of 200,000 rows into an empty table and as many again: half of it into the INSERTs
/// themselves (of that, two thirds inside SQLite's step: the row, its two unique indexes and its CHECKs, which are some tenth of
/// it and stay, for it is they that refuse), a fifth into building the other indexes anew, a quarter into reading the rows back
/// for the journal and hashing their lines, a thirtieth into looking up what they refer to. The shell pays for the first two as
/// well, and for taking the CSV apart; the journal is what it hasn't. Two programs on one core make the ratio worse than either
/// alone: compare figures of a quiet machine.
void benchmarkLedger()
{
    const Scratch scratch;
    const int rows = rowsToMeasure(usualRows);
    scratch.create(QStringLiteral("schema.plumb"));
    const BareTable bare = bareTableOf(scratch.path(QStringLiteral("schema.plumb")), "ledger_entry");
    QStringList files;
    for (int file = 0; file < 2; ++file) {
        files << scratch.path(QStringLiteral("rows%1.csv").arg(file));
        writeCsv(files.back(), bare, rows, 1'700'000'000'000 + file * 1'000'000'000);
    }
    // Turn by turn, the best of each: neighbours of a busy machine slow one or the other.
    constexpr int rounds = 3;
    constexpr double never = std::numeric_limits<double>::max();
    double bareEmpty = never, bareFull = never, empty = never, full = never;
    for (int round = 0; round < rounds; ++round) {
        bareEmpty = std::min(bareEmpty, bareImport(scratch.path({}), bare, files.first(1), rows).processorSeconds);
        bareFull = std::min(bareFull, bareImport(scratch.path({}), bare, files, rows).processorSeconds);
        const auto workspace = scratch.create(QStringLiteral("%1.plumb").arg(round));
        const Id book = commitBook(*workspace, QStringLiteral("甲"));
        empty = std::min(empty, bulkSeconds(*workspace, book, rows));
        full = std::min(full, bulkSeconds(*workspace, book, rows));
    }
    compare("ledger: rows in bulk / sqlite3 .import, empty table", empty / bareEmpty, 1.0);
    compare("ledger: rows in bulk / sqlite3 .import, as many there", full / bareFull, 1.3);
    const auto workspace = scratch.open(QStringLiteral("0.plumb"));
    double read = never, verified = never;
    for (int round = 0; round < rounds; ++round) {
        read = std::min(read, bareReadSeconds(scratch.path(QStringLiteral("0.plumb")), lineSize(rows)));
        const double before = processorSeconds();
        const auto verification = verify(*workspace->read());
        verified = std::min(verified, processorSeconds() - before);
        if (!verification || !verification->isIntact())
            qFatal("not intact");
    }
    compare("ledger: verify / read all rows and hash as many bytes", verified / read, 2.0);
}

}

PLUMBLINE_BENCHMARK(ledger, benchmarkLedger)

}
