// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/house.h"
#include "core/services/audit.h"
#include "core/services/sample.h"
#include "tests/benchmarks/bench.h"
#include "tests/support/tamper.h"

#include <QTemporaryDir>

namespace plumbline {

namespace {

constexpr std::uint64_t records = 100'000;

/// Every record's bytes, as they are.
std::uint64_t bytesRead(const ReadScope& facts)
{
    Result<Statement> rows = facts.prepare("SELECT row, bytes FROM journal ORDER BY row DESC");
    std::uint64_t bytes = 0;
    while (rows && rows->step().value())
        bytes += rows->blob(1).value().size();
    return bytes;
}

/// The list of the audit page beside reading what it is made of. The records are one, over and over: a list asks nothing of the
/// chain.
void benchmarkAudit()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.plumb"));
    const Result<House> house = makeHouse();
    if (!house || !makeSample(*house, path))
        qFatal("no sample");
    tests::tamper(path,
        {"INSERT INTO journal(replica, seq, hash, sm3, bytes) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
         "WHERE "
         "i < 100000) SELECT replica, seq + i, randomblob(32), sm3, bytes FROM n, (SELECT * FROM journal ORDER BY row DESC LIMIT "
         "1)"});
    const auto session = Session::open(*house, path);
    const Result<ReadScope> facts = session ? (*session)->workspace().read() : Result<ReadScope>(session.problem());
    if (!facts)
        qFatal("no long journal");
    const double read = benchmarks::bestOf(3, [&] {
        if (bytesRead(*facts) < records)
            qFatal("the records aren't there");
    });
    const double listed = benchmarks::bestOf(3, [&] {
        if (auditList(**session, *facts)->rows.size() < records)
            qFatal("the list isn't whole");
    });
    benchmarks::compare("audit: 100,000 records listed, times reading their bytes", listed / read, 3);
    benchmarks::show("audit: 100,000 records listed, milliseconds", listed * 1000);
}

}

PLUMBLINE_BENCHMARK(audit, benchmarkAudit)

}
