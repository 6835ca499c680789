// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/books_workspace.h"

#include "core/services/safety_fee/books.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "tests/benchmarks/child_process.h"

#include <QCoreApplication>

namespace plumbline::benchmarks {

using namespace safety_fee;

namespace {

/// Day after day through the months that are open, as an import brings them.
struct Days {
    std::vector<QDate> all;

    explicit Days(const Book& book, int year)
    {
        for (Month month(year, 1); month <= Month(year, 9); month = month.plus(1)) {
            for (int day = 1; !book.isClosed(month) && day <= 28; ++day)
                all.push_back(QDate(year, month.number(), day));
        }
        if (all.empty())
            qFatal("no open month");
    }
    QDate of(int at, int rows) const { return all[std::size_t(std::int64_t(at) * std::int64_t(all.size()) / rows)]; }
};

Entry expenditure(int at, QDate on, const Id& activity)
{
    Entry entry;
    entry.bookedOn = on;
    entry.amount = Money::fromFen(1'00 + std::int64_t(at) * 37 % 1'000'00);
    entry.activity = activity;
    entry.category = "machinery." + std::to_string(1 + at % 8);
    entry.voucher = Voucher{QStringLiteral("记"), 100'000 + at, 1};
    entry.proof = ProofKind::Invoice;
    entry.proofNumber = QString::number(24'000'000 + at);
    entry.counterparty = QStringLiteral("劳保用品店 %1").arg(at % 97);
    entry.note = QStringLiteral("安全防护用品 %1").arg(at);
    return entry;
}

}

int rowsToMeasure(int usual)
{
    bool isGiven = false;
    const int rows = qEnvironmentVariableIntValue("PLUMBLINE_BENCH_ROWS", &isGiven);
    if (isGiven && rows > 0)
        return rows;
    return QCoreApplication::arguments().contains(QStringLiteral("--full")) ? 1'000'000 : usual;
}

double addExpenditures(Session& session, int rows)
{
    const EnterpriseId enterprise = enterprises(*session.workspace().read())->front().id;
    const Id activity = readFacts(*session.workspace().read(), enterprise, BookEntries::Summed)->activities.front().id;
    const double before = processorSeconds();
    auto scope = session.workspace().write();
    const auto book = booksOf(*scope, enterprise);
    if (!book)
        qFatal("no books");
    const Days days(*book, session.sampleDay()->year());
    int at = 0;
    const auto count = postMany(*scope, session.rules(), enterprise, rows, [&](Entry& entry) -> Result<bool> {
        if (at == rows)
            return false;
        entry = expenditure(at, days.of(at, rows), activity);
        ++at;
        return true;
    });
    if (!count)
        qFatal("bulk: %s", std::string(count.problem().code).c_str());
    if (const auto head = scope->commit({"bench.import", *session.acting(Right::Record)}); !head)
        qFatal("commit: %s", std::string(head.problem().code).c_str());
    return processorSeconds() - before;
}

}
