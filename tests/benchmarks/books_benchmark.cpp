// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/house.h"
#include "core/services/safety_fee/books.h"
#include "core/services/sample.h"
#include "core/store/safety_fee/entry_list.h"
#include "core/store/safety_fee/tables.h"
#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/books_workspace.h"
#include "tests/benchmarks/child_process.h"
#include "tests/benchmarks/raw_query.h"
#include "tests/benchmarks/start_benchmark.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

namespace plumbline::benchmarks {

using namespace safety_fee;

namespace {

constexpr int usualRows = 200'000; ///< the cost of a row is the same for more

struct Bench {
    Session& session;
    QString path;
    EntryListQuestion question;
    std::string where; ///< of the same rows

    Bench(Session& opened, const QString& file) : session(opened), path(file)
    {
        const auto scope = session.workspace().read();
        const auto book = booksOf(*scope, enterprises(*scope)->front().id);
        question.book = book->id;
        question.year = session.sampleDay()->year();
        const std::string year = std::to_string(question.year);
        where = " FROM safety_fee_entry WHERE book = x'" + book->id.text() + "' AND booked_on >= '" + year
            + "-01-01' AND booked_on <= '" + year + "-12-31'";
    }

    double openSeconds(const EntryListQuestion& asked, std::int64_t leastRows) const
    {
        return bestOf(3, [&] {
            NoProgress progress;
            const auto scope = session.workspace().read();
            const auto list = EntryList::open(*scope, asked, progress);
            if (!list || list->size() < leastRows)
                qFatal("list");
        });
    }

    void measureOpening(int rows) const
    {
        const double raw = rawSeconds(path, "SELECT booked_on, number, kind, amount_fen" + where + " ORDER BY booked_on, number");
        compare("books: entries opened by anchors / one pass over the covering index", openSeconds(question, rows) / raw, 1.5);
    }

    /// From the middle of the list, where OFFSET would be at its worst half-way.
    void measurePage() const
    {
        NoProgress progress;
        const auto scope = session.workspace().read();
        const auto list = EntryList::open(*scope, question, progress);
        const int middle = int(list->size() / PagedList::rowsPerPage / 2);
        const auto lines = list->page(*scope, middle);
        const Entry& first = lines->front().entry;
        const double raw = rawSeconds(path,
            "SELECT *" + where + " AND (booked_on, number) >= ('" + formatDate(first.bookedOn) + "', "
                + std::to_string(first.number) + ") ORDER BY booked_on, number LIMIT 256");
        const double page = bestOf(20, [&] {
            if (list->page(*scope, middle)->size() != lines->size())
                qFatal("page");
        });
        show("books: a page by a raw keyed SELECT (ms)", raw * 1000);
        compare("books: a page from its anchor (ms)", page * 1000, 20);
    }

    void measureLooking(int rows) const
    {
        EntryListQuestion word = question;
        word.words = {{QStringLiteral("用品 777"), {}, {}, {}}};
        const double rawWord = rawSeconds(path,
            "SELECT row" + where
                + " AND (note LIKE '%用品 777%' OR counterparty LIKE '%用品 777%' OR proof_number LIKE '%用品 777%' OR handler "
                  "LIKE "
                  "'%用品 777%' OR booked_on LIKE '%用品 777%' OR voucher_word || '-' || voucher_number LIKE '%用品 777%') "
                  "ORDER BY booked_on, number");
        compare("books: entries narrowed to a word / the raw SQL", openSeconds(word, 1) / rawWord, 1.3);
        EntryListQuestion amount = question;
        amount.sort = EntrySort::Outgoing;
        const double rawAmount = rawSeconds(path,
            "SELECT row" + where
                + " ORDER BY CASE WHEN kind IN ('expenditure', 'subcontractor-payment', 'transfer-out', 'return-to-owner', "
                  "'release') THEN amount_fen ELSE 0 END, number");
        compare("books: entries sorted by amount / the raw SQL", openSeconds(amount, rows) / rawAmount, 1.3);
    }

    void measureTotals() const
    {
        const double raw = rawSeconds(path,
            "SELECT book, month, kind, category, activity, need, proof, exclusion, is_hidden_danger_reward, is_by_headquarters, "
            "reverses, count(*), sum(amount_fen) FROM safety_fee_entry GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11");
        show("books: month x category by the raw covering-index query (ms)",
            1000
                * rawSeconds(
                    path, "SELECT month, category, sum(amount_fen) FROM safety_fee_entry GROUP BY book, month, kind, category"));
        const double rebuilt = bestOf(3, [&] {
            auto scope = session.workspace().write();
            if (!scope->rebuildTotals(entryTable))
                qFatal("totals");
        });
        compare("books: totals rebuilt from the rows / the raw covering-index query", rebuilt / raw, 1.2);
    }
};

double perRow(const House& house, const QString& sample, const QString& path, int rows)
{
    QFile::copy(sample, path);
    const auto session = Session::open(house, path);
    const double microseconds = addExpenditures(**session, rows) / rows * 1e6;
    std::printf("books: %d entries posted, %.2f µs each\n", rows, microseconds);
    return microseconds;
}

void benchmarkBooks()
{
    const QTemporaryDir folder;
    const int rows = rowsToMeasure(usualRows);
    const QString sample = folder.filePath(QStringLiteral("sample.plumb"));
    const QString path = folder.filePath(QStringLiteral("many.plumb"));
    const Result<House> house = makeHouse();
    if (!house || !makeSample(*house, sample))
        qFatal("no sample");
    const double few = perRow(*house, sample, folder.filePath(QStringLiteral("few.plumb")), rows / 10);
    compare("books: an entry among all / among a tenth of them", perRow(*house, sample, path, rows) / few, 1.3);
    {
        const auto session = Session::open(*house, path);
        const Bench bench(**session, path);
        bench.measureOpening(rows);
        bench.measurePage();
        bench.measureLooking(rows);
        bench.measureTotals();
    }
    compareOverviews(sample, path);
    const ChildUse use = runChild(
        QApplication::applicationFilePath(), {QString::fromLatin1(scrollOption), path}, folder.filePath(QStringLiteral("out")));
    if (use.exit != 0)
        qFatal("the books weren't scrolled");
    compare("books: memory of the window, scrolled from top to bottom (MiB)", use.peakMiB, 108);
}

}

}

namespace plumbline {

PLUMBLINE_BENCHMARK(books, benchmarks::benchmarkBooks)

}
