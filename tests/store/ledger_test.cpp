// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_insert.h"
#include "core/store/shared_tables.h"
#include "core/store/verify.h"
#include "tests/store/scratch.h"
#include "tests/support/registry.h"

#include <rapidcheck.h>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

/// Commits what `work` does, or tells the problem's code.
template <class Work> QString committed(Workspace& workspace, const Work& work)
{
    auto scope = workspace.write();
    if (!scope)
        return codeOf(scope);
    const auto done = work(*scope);
    return done ? codeOf(scope->commit({"test.ledger", somebody})) : codeOf(done);
}

std::int64_t integerFrom(const Workspace& workspace, const char* sql)
{
    const auto scope = workspace.read();
    auto rows = scope->prepare(sql);
    if (!rows || !rows->step())
        qFatal("%s", sql);
    return *rows->integer(0);
}

struct Row {
    Id book;
    QDate day;
    std::int64_t fen = 0;
    std::optional<Id> reverses = {};
};

/// The rows, one after another, as insertMany asks for them.
auto binding(const std::vector<Row>& rows)
{
    return [rows, at = std::size_t(0)](Statement& row) mutable -> Result<bool> {
        if (at == rows.size())
            return false;
        const Row& next = rows[at++];
        row.bind(3, next.book).bind(4, next.day).bind(5, Month::of(next.day)).bind(6, next.fen);
        row.bind(8, next.reverses);
        return true;
    };
}

std::vector<std::string> schemaOf(const Workspace& workspace)
{
    const auto scope = workspace.read();
    auto rows = scope->prepare("SELECT sql FROM sqlite_schema WHERE tbl_name = 'ledger_entry' AND sql IS NOT NULL ORDER BY name");
    std::vector<std::string> all;
    while (*rows->step())
        all.push_back(*rows->text(0));
    return all;
}

}

/// Books, drafts, entries and reversals, and rows by the thousand.
class LedgerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBookIsOpenedOnce()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        const EnterpriseId enterprise(commitEnterprise(*workspace, QStringLiteral("甲")));
        const auto open = [&](const char* domain) {
            return committed(
                *workspace, [&](WriteScope& scope) { return openBook(scope, enterprise, domain, QStringLiteral("总账")); });
        };
        QCOMPARE(open("ledger"), QStringLiteral("ok"));
        QCOMPARE(open("ledger"), QStringLiteral("book.exists"));
        QCOMPARE(open("another"), QStringLiteral("ok"));
    }

    void aDraftIsPostedUnderItsId()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        const Id book = commitBook(*workspace, QStringLiteral("甲"));
        const Id draft = commitFact(*workspace, draftTable, {{"book", book}, {"note", "手套"}});
        const auto post = [&](WriteScope& scope) { return postDraft(scope, ledger, draft); };
        {
            auto scope = workspace->write();
            const auto posted = post(*scope);
            QCOMPARE(codeOf(posted), QStringLiteral("entry.incomplete"));
            QCOMPARE(posted.problem().argument("column"), QStringLiteral("booked_on"));
        }
        QCOMPARE(committed(*workspace,
                     [&](WriteScope& scope) {
                         return updateFact(scope, draftTable, draft,
                             {{"booked_on", QDate(2024, 1, 31)}, {"month", Month(2024, 1)}, {"amount_fen", Money::fromFen(5)}});
                     }),
            QStringLiteral("ok"));
        QCOMPARE(committed(*workspace, post), QStringLiteral("ok"));
        QCOMPARE(integerFrom(*workspace, "SELECT count(*) FROM ledger_entry_draft"), 0);
        QCOMPARE(integerFrom(*workspace, "SELECT amount_fen FROM ledger_entry WHERE note = '手套'"), 5);
        QCOMPARE(committed(*workspace, post), QStringLiteral("facts.missing"));
        QVERIFY(verify(*workspace->read())->isIntact());
    }

    void aReversalTakesBackAnEntryWhole()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        const Id book = commitBook(*workspace, QStringLiteral("甲"));
        const Id entry = commitEntry(*workspace, book, QStringLiteral("2024-01-31"), 100);
        const auto reverse = [&](WriteScope& scope) {
            return reverseEntry(scope, ledger, entry, QDate(2024, 2, 1), {{"note", "记错"}});
        };
        QCOMPARE(committed(*workspace, reverse), QStringLiteral("ok"));
        QCOMPARE(integerFrom(*workspace, "SELECT sum(amount_fen) FROM ledger_entry"), 0);
        QCOMPARE(integerFrom(*workspace, "SELECT amount_fen FROM ledger_entry WHERE note = '记错' AND month = '2024-02'"), -100);
        QCOMPARE(committed(*workspace, reverse), QStringLiteral("store.not-unique"));
        QCOMPARE(committed(*workspace,
                     [&](WriteScope& scope) { return reverseEntry(scope, ledger, scope.newId(), QDate(2024, 2, 1)); }),
            QStringLiteral("facts.missing"));
    }

    void aClosedMonthTakesNothing()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        const Id book = commitBook(*workspace, QStringLiteral("甲"));
        const Id other = commitBook(*workspace, QStringLiteral("乙"));
        const Month january(2024, 1);
        const auto close = [&](WriteScope& scope) { return closeMonth(scope, book, january); };
        const auto reopen = [&](WriteScope& scope) { return reopenMonth(scope, book, january); };
        const auto post = [&](const Id& to, const char* day) {
            return committed(*workspace, [&](WriteScope& scope) {
                const QDate on = QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
                return insertFact(scope, ledgerTable,
                    {{"book", to}, {"booked_on", on}, {"month", Month::of(on)}, {"amount_fen", Money::fromFen(1)}});
            });
        };
        QCOMPARE(committed(*workspace, reopen), QStringLiteral("book.month-open"));
        QCOMPARE(committed(*workspace, close), QStringLiteral("ok"));
        QCOMPARE(committed(*workspace, close), QStringLiteral("book.month-closed"));
        QCOMPARE(*closedMonths(*workspace->read(), book), std::vector{january});
        QCOMPARE(post(book, "2024-01-01"), QStringLiteral("entry.month-closed"));
        QCOMPARE(post(book, "2024-01-31"), QStringLiteral("entry.month-closed"));
        QCOMPARE(post(book, "2023-12-31"), QStringLiteral("ok"));
        QCOMPARE(post(book, "2024-02-01"), QStringLiteral("ok"));
        QCOMPARE(post(other, "2024-01-31"), QStringLiteral("ok"));
        QCOMPARE(committed(*workspace, reopen), QStringLiteral("ok"));
        QCOMPARE(post(book, "2024-01-31"), QStringLiteral("ok"));
        QVERIFY(verify(*workspace->read())->isIntact());
    }

    void manyRows_data()
    {
        QTest::addColumn<int>("present");
        QTest::addColumn<int>("coming");
        QTest::newRow("into an empty table: indexes make way") << 0 << 40;
        QTest::newRow("more than are there: indexes make way") << 5 << 40;
        QTest::newRow("fewer than are there: they stay") << 40 << 5;
        QTest::newRow("none") << 3 << 0;
    }
    void manyRows()
    {
        QFETCH(int, present);
        QFETCH(int, coming);
        const Scratch scratch;
        const auto workspace = scratch.create();
        const Id book = commitBook(*workspace, QStringLiteral("甲"));
        const std::vector<std::string> before = schemaOf(*workspace);
        const auto bring = [&](int count) {
            const std::vector<Row> rows(std::size_t(count), Row{book, QDate(2024, 1, 31), 3});
            return committed(*workspace, [&](WriteScope& scope) { return insertMany(scope, ledgerTable, count, binding(rows)); });
        };
        QCOMPARE(bring(present), QStringLiteral("ok"));
        QCOMPARE(bring(coming), QStringLiteral("ok"));
        QCOMPARE(integerFrom(*workspace, "SELECT coalesce(sum(amount_fen), 0) FROM ledger_entry"), 3 * (present + coming));
        QCOMPARE(schemaOf(*workspace), before);
        QVERIFY(verify(*workspace->read())->isIntact());
    }

    void manyRowsAreHeldToTheSameRules_data()
    {
        QTest::addColumn<int>("fen");
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("inOtherBook");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* name, int fen, const char* day, bool inOtherBook, const char* outcome) {
            QTest::newRow(name) << fen << QString::fromLatin1(day) << inOtherBook << QString::fromLatin1(outcome);
        };
        row("a good reversal", -100, "2024-02-01", false, "ok");
        row("one fen off", -99, "2024-02-01", false, "entry.not-a-reversal");
        row("in another book", -100, "2024-02-01", true, "entry.not-a-reversal");
        row("in a closed month", -100, "2024-01-31", false, "entry.month-closed");
    }
    void manyRowsAreHeldToTheSameRules()
    {
        QFETCH(int, fen);
        QFETCH(QString, day);
        QFETCH(bool, inOtherBook);
        const Scratch scratch;
        const auto workspace = scratch.create();
        const Id book = commitBook(*workspace, QStringLiteral("甲"));
        const Id other = commitBook(*workspace, QStringLiteral("乙"));
        const Id entry = commitEntry(*workspace, book, QStringLiteral("2024-01-31"), 100);
        QCOMPARE(committed(*workspace, [&](WriteScope& scope) { return closeMonth(scope, book, Month(2024, 1)); }),
            QStringLiteral("ok"));
        const std::vector<std::string> before = schemaOf(*workspace);
        const std::vector<Row> rows{
            {book, QDate(2024, 2, 1), 7}, {inOtherBook ? other : book, QDate::fromString(day, Qt::ISODate), fen, entry}};
        {
            auto scope = workspace->write();
            const auto brought = insertMany(*scope, ledgerTable, 2, binding(rows));
            QTEST(codeOf(brought), "outcome");
            // Who doesn't look at the outcome can keep nothing all the same.
            QCOMPARE(codeOf(scope->commit({"test", somebody})), QString::fromLatin1(brought ? "ok" : "store.scope-ended"));
        }
        QCOMPARE(schemaOf(*workspace), before);
        QVERIFY(verify(*workspace->read())->isIntact());
    }

    /// References are looked up for all rows together, and one by one again afterwards.
    void manyRowsReferToWhatIsThere()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        const Id book = commitBook(*workspace, QStringLiteral("甲"));
        const Id nowhere(std::array<std::uint8_t, 16>{1});
        {
            auto scope = workspace->write();
            const auto brought =
                insertMany(*scope, ledgerTable, 2, binding({{book, QDate(2024, 2, 1), 7}, {nowhere, QDate(2024, 2, 1), 7}}));
            QCOMPARE(codeOf(brought), QStringLiteral("store.reference-missing"));
            QCOMPARE(brought.problem().argument("column"), QStringLiteral("book"));
        }
        const auto one = [&](const Id& of) {
            return committed(*workspace, [&](WriteScope& scope) {
                return insertFact(scope, ledgerTable,
                    {{"book", of}, {"booked_on", QDate(2024, 2, 1)}, {"month", Month(2024, 2)}, {"amount_fen", Money()}});
            });
        };
        QCOMPARE(one(nowhere), QStringLiteral("store.reference-missing"));
        QCOMPARE(one(book), QStringLiteral("ok"));
        QCOMPARE(integerFrom(*workspace, "SELECT count(*) FROM ledger_entry"), 1);
    }

    /// A row that waits for what it refers to isn't forgotten over many others.
    void aReferenceLeftOpenStaysOpen()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        const Id book = commitBook(*workspace, QStringLiteral("甲"));
        const Id nowhere(std::array<std::uint8_t, 16>{1});
        QCOMPARE(committed(*workspace,
                     [&](WriteScope& scope) -> Result<std::int64_t> {
                         TRY(insertFact(scope, childTable, {{"parent", nowhere}, {"name", "a"}}));
                         return insertMany(scope, ledgerTable, 1, binding({{book, QDate(2024, 2, 1), 7}}));
                     }),
            QStringLiteral("store.reference-missing"));
    }

    void rowsOutOfTheOrderOfTheirIdsAreSealedToo()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        const Id book = commitBook(*workspace, QStringLiteral("甲"));
        QCOMPARE(committed(*workspace,
                     [&](WriteScope& scope) -> Result<void> {
                         for (const std::uint8_t id : std::initializer_list<std::uint8_t>{9, 3, 7})
                             TRY(insertFact(scope, ledgerTable, Id(std::array<std::uint8_t, 16>{id}),
                                 {{"book", book}, {"booked_on", QDate(2024, 2, 1)}, {"month", Month(2024, 2)},
                                     {"amount_fen", Money()}}));
                         return {};
                     }),
            QStringLiteral("ok"));
        QVERIFY(verify(*workspace->read())->isIntact());
    }

    /// Whatever is posted and reversed, what stays is what wasn't taken back.
    void reversalsLeaveWhatWasNotTakenBack()
    {
        const Scratch scratch;
        const auto workspace = Workspace::create(QStringLiteral(":memory:"), scratch.setup()).value();
        const Id book = commitBook(*workspace, QStringLiteral("甲"));
        QVERIFY(rc::check([&](const std::vector<std::pair<std::int32_t, bool>>& entries) {
            auto scope = workspace->write();
            std::int64_t kept = 0;
            for (const auto& [fen, isTakenBack] : entries) {
                const auto id = insertFact(*scope, ledgerTable,
                    {{"book", book}, {"booked_on", QDate(2024, 1, 31)}, {"month", Month(2024, 1)},
                        {"amount_fen", Money::fromFen(fen)}});
                RC_ASSERT(id.isOk());
                if (isTakenBack)
                    RC_ASSERT(reverseEntry(*scope, ledger, *id, QDate(2024, 2, 1)).isOk());
                else
                    kept += fen;
            }
            auto sum = scope->prepare("SELECT coalesce(sum(amount_fen), 0) FROM ledger_entry");
            RC_ASSERT(*sum->step());
            RC_ASSERT(*sum->integer(0) == kept);
        }));
    }
};

PLUMBLINE_TEST(LedgerTest)

#include "ledger_test.moc"
