// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_insert.h"
#include "core/store/paged_list.h"
#include "tests/store/scratch.h"
#include "tests/support/registry.h"

using namespace plumbline;
using namespace plumbline::tests;

/// Lists too long to be held: by anchors where an index has the order, by the rows' numbers where none has.
class PagedListTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Workspace> m_workspace;
    Id m_book;

    PagedList::Question question(bool hasIndex, bool isDescending) const
    {
        PagedList::Question asked;
        asked.from = "ledger_entry e";
        asked.condition = "e.book = ?1 AND e.count > ?2";
        asked.bind = [book = m_book](Statement& statement) { statement.bind(1, book).bind(2, 9); };
        asked.parameters = 2;
        asked.key = {"e.booked_on", "e.count"};
        asked.isDescending = isDescending;
        asked.summed = "e.amount_fen";
        asked.hasIndex = hasIndex;
        return asked;
    }
    static std::int64_t amountOf(int count) { return count % 7 - 2; }

private Q_SLOTS:
    /// 1,000 rows, 9 of which the condition leaves out, ten of each day.
    void init()
    {
        m_scratch = std::make_unique<Scratch>();
        m_workspace = m_scratch->create();
        m_book = commitBook(*m_workspace, QStringLiteral("甲"));
        auto scope = m_workspace->write();
        int count = 0;
        const auto next = [&](Statement& row) -> Result<bool> {
            if (++count > 1000)
                return false;
            const QDate day = QDate(2024, 1, 1).addDays(count / 10);
            row.bind(3, m_book).bind(4, day).bind(5, Month::of(day)).bind(6, amountOf(count)).bind(12, count);
            return true;
        };
        QVERIFY(insertMany(*scope, ledgerTable, 1000, next));
        QVERIFY(scope->commit({"test", somebody}));
    }
    void cleanup()
    {
        m_workspace.reset();
        m_scratch.reset();
    }

    void everyPageIsTheListsOwn_data()
    {
        QTest::addColumn<bool>("hasIndex");
        QTest::addColumn<bool>("isDescending");
        for (const bool hasIndex : {true, false}) {
            for (const bool isDescending : {false, true})
                QTest::addRow("%s, %s", hasIndex ? "anchors" : "rows", isDescending ? "descending" : "ascending")
                    << hasIndex << isDescending;
        }
    }
    void everyPageIsTheListsOwn()
    {
        QFETCH(bool, hasIndex);
        QFETCH(bool, isDescending);
        const auto scope = m_workspace->read();
        NoProgress progress;
        const auto list = PagedList::open(*scope, question(hasIndex, isDescending), progress);
        QCOMPARE(codeOf(list), QStringLiteral("ok"));
        QCOMPARE(list->rows(), std::int64_t(991));
        QCOMPARE(list->pages(), 4);
        int expected = isDescending ? 1000 : 10;
        std::int64_t sum = 0;
        for (int page = 0; page < list->pages(); ++page) {
            if (list->hasSums())
                QCOMPARE(list->sumBefore(page), sum);
            const auto counts =
                list->page<std::int64_t>(*scope, page, "e.count", [](const Statement& row) { return row.integer(0); });
            QCOMPARE(counts->size(), std::size_t(page < 3 ? 256 : 223));
            for (const std::int64_t count : *counts) {
                QCOMPARE(count, std::int64_t(expected));
                sum += amountOf(expected);
                expected += isDescending ? -1 : 1;
            }
        }
        if (list->hasSums())
            QCOMPARE(list->sum(), sum);
        QVERIFY(list->page<std::int64_t>(*scope, 4, "e.count", [](const Statement& row) { return row.integer(0); })->empty());
    }

    void aRangeEndsTheLastPage()
    {
        const auto scope = m_workspace->read();
        NoProgress progress;
        PagedList::Question asked = question(true, false);
        asked.range = "e.booked_on >= '2024-01-03' AND e.booked_on <= '2024-01-04'";
        const auto list = PagedList::open(*scope, asked, progress);
        QCOMPARE(list->rows(), std::int64_t(20));
        const auto counts = list->page<std::int64_t>(*scope, 0, "e.count", [](const Statement& row) { return row.integer(0); });
        QCOMPARE(counts->front(), std::int64_t(20));
        QCOMPARE(counts->back(), std::int64_t(39));
    }

    void itStopsWhereItIsAskedTo()
    {
        class Stopping final : public Progress {
            void report(std::int64_t, std::int64_t) override { }
            bool isAskedToStop() const override { return true; }
        };
        const auto scope = m_workspace->read();
        Stopping progress;
        QCOMPARE(codeOf(PagedList::open(*scope, question(true, false), progress)), QStringLiteral("task.cancelled"));
    }
};

PLUMBLINE_TEST(PagedListTest)

#include "paged_list_test.moc"
