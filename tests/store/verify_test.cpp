// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shared_tables.h"
#include "core/store/verify.h"
#include "tests/store/scratch.h"
#include "tests/support/registry.h"

using namespace plumbline;
using namespace plumbline::tests;

namespace {

QByteArray sqlId(const Id& id)
{
    return "x'" + QByteArray::fromStdString(id.text()) + "'";
}

/// "journal.row-changed site 0191…" of every problem, sorted.
QStringList told(const Verification& verification)
{
    QStringList lines;
    for (const Problem& problem : verification.problems)
        lines << QStringList{QString::fromUtf8(problem.code.data(), qsizetype(problem.code.size())), problem.argument("table"),
            problem.argument("id")}
                     .join(u' ')
                     .trimmed();
    lines.sort();
    return lines;
}

/// A closed file with a history: two enterprises, one renamed twice and one gone; sites, one moved; a bulk; a ledger.
struct History {
    Scratch scratch;
    Id renamed;
    Id gone;
    Id site;
    Id entry;
    std::vector<Id> bulk;
    journal::Head head;

    History()
    {
        const auto workspace = scratch.create();
        renamed = commitEnterprise(*workspace, QStringLiteral("甲"));
        gone = commitEnterprise(*workspace, QStringLiteral("乙"));
        edit(*workspace, renamed, "甲二");
        site = commitFact(*workspace, siteTable, {{"enterprise", renamed}, {"name", "矿"}, {"kind", "mine"}});
        edit(*workspace, renamed, "甲三");
        auto scope = workspace->write();
        for (int row = 0; row < 12; ++row)
            bulk.push_back(*insertFact(*scope, personTable, {{"name", QStringLiteral("p%1").arg(row)}}));
        if (!scope->commit({"person.import", somebody}))
            qFatal("bulk");
        const Id book = commitFact(*workspace, bookTable, {{"enterprise", renamed}, {"domain", "ledger"}, {"name", "总账"}});
        entry = commitEntry(*workspace, book, QStringLiteral("2024-01-31"), 100);
        auto last = workspace->write();
        if (!deleteFact(*last, enterpriseTable, gone) || !last->commit({"enterprise.remove", somebody}))
            qFatal("delete");
        head = *workspace->read()->head();
    }
    static void edit(Workspace& workspace, const Id& id, const char* name)
    {
        auto scope = workspace.write();
        if (!updateFact(*scope, enterpriseTable, id, {{"name", name}}) || !scope->commit({"enterprise.edit", somebody}))
            qFatal("edit");
    }
    QStringList verified(const std::optional<journal::Head>& known = {}) const
    {
        const auto workspace = scratch.open();
        const auto scope = workspace->read();
        const auto verification = verify(*scope, known);
        return verification ? told(*verification) : QStringList{QStringLiteral("failed: ") + codeOf(verification)};
    }
    void tamper(const std::vector<QByteArray>& statements) const
    {
        tests::tamper(scratch.path(QStringLiteral("a.plumb")), statements);
    }
    static QString row(const char* code, const char* table, const Id& id)
    {
        return QString::fromUtf8(code) + u' ' + QString::fromUtf8(table) + u' ' + QString::fromStdString(id.text());
    }
};

}

class VerifyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedFileIsIntact()
    {
        const History history;
        QCOMPARE(history.verified(), QStringList());
        QCOMPARE(history.verified(history.head), QStringList());
        const auto workspace = history.scratch.open();
        const auto verification = verify(*workspace->read());
        QCOMPARE(verification->records, std::uint64_t(9));
        QCOMPARE(verification->rows, std::uint64_t(16));
        QCOMPARE(verification->head, history.head);
    }

    void aChangedRowIsNamed()
    {
        const History history;
        history.tamper({"UPDATE ledger_entry SET amount_fen = 101"});
        QCOMPARE(history.verified(), QStringList(History::row("journal.row-changed", "ledger.entry", history.entry)));
    }

    void aChangedColumnThatWasUpdatedIsNamed()
    {
        const History history;
        history.tamper({"UPDATE enterprise SET name = '别'"});
        QCOMPARE(history.verified(), QStringList(History::row("journal.row-changed", "enterprise", history.renamed)));
    }

    void aChangedColumnThatWasNeverUpdatedIsNamed()
    {
        const History history;
        history.tamper({"UPDATE enterprise SET note = '别'"});
        QCOMPARE(history.verified(), QStringList(History::row("journal.row-changed", "enterprise", history.renamed)));
    }

    void aMissingRowThatWasUpdatedIsNamed()
    {
        const History history;
        history.tamper({"PRAGMA foreign_keys = OFF", "DELETE FROM enterprise"});
        QCOMPARE(history.verified(), QStringList(History::row("journal.row-missing", "enterprise", history.renamed)));
    }

    void aMissingRowIsToldWithItsRecord()
    {
        const History history;
        history.tamper({"DELETE FROM site"});
        const auto workspace = history.scratch.open();
        const auto verification = verify(*workspace->read());
        QCOMPARE(told(*verification), QStringList(QStringLiteral("journal.row-missing")));
        QCOMPARE(verification->problems.front().argument("seq"), QStringLiteral("4"));
        QCOMPARE(verification->problems.front().argument("by"), QStringLiteral("王芳"));
    }

    void anAddedRowIsNamed_data()
    {
        QTest::addColumn<int>("born");
        QTest::newRow("with a record that brought one row") << 4;
        QTest::newRow("with a record that brought twelve") << 6;
        QTest::newRow("with a record that brought none") << 5;
        QTest::newRow("with a record that isn't there") << 99;
        QTest::newRow("with a record before all") << 0;
    }
    void anAddedRowIsNamed()
    {
        QFETCH(int, born);
        const History history;
        const Id added = *Id::parse("0191e1b0c4e0700080000000000000ff");
        history.tamper({"PRAGMA foreign_keys = OFF",
            "INSERT INTO person(id, born, name) VALUES (" + sqlId(added) + ", " + QByteArray::number(born) + ", 'x')"});
        QCOMPARE(history.verified(), QStringList(History::row("journal.row-added", "person", added)));
    }

    void aRowThatCameBackIsNamed()
    {
        const History history;
        history.tamper({"INSERT INTO enterprise(id, born, name, kind) VALUES (" + sqlId(history.gone) + ", 2, '乙', 'company')"});
        QCOMPARE(history.verified(), QStringList(History::row("journal.row-added", "enterprise", history.gone)));
    }

    void aReplacedRowIsNamed()
    {
        const History history;
        const Id other = *Id::parse("0191e1b0c4e0700080000000000000ff");
        history.tamper({"UPDATE site SET id = " + sqlId(other)});
        QCOMPARE(history.verified(), QStringList(History::row("journal.row-changed", "site", other)));
    }

    void aChangeInABulkNamesTheRecordAndItsRows()
    {
        const History history;
        history.tamper({"UPDATE person SET name = 'x' WHERE id = " + sqlId(history.bulk[3])});
        const auto workspace = history.scratch.open();
        const auto verification = verify(*workspace->read());
        QCOMPARE(told(*verification), QStringList(QStringLiteral("journal.rows-differ")));
        const Problem& problem = verification->problems.front();
        QCOMPARE(problem.argument("seq"), QStringLiteral("6"));
        QCOMPARE(problem.argument("kind"), QStringLiteral("person.import"));
        QVERIFY(problem.argument("rows").contains(QString::fromStdString("person " + history.bulk[3].text())));
    }

    void aRowMovedToAnotherRecordIsNoticed()
    {
        const History history;
        history.tamper({"UPDATE site SET born = 3"});
        QVERIFY(!history.verified().isEmpty());
    }

    void alteredHistoryIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* sql, const char* code) {
            QTest::newRow(name) << QByteArray(sql) << QString::fromUtf8(code);
        };
        row("a record's bytes", "UPDATE journal SET bytes = CAST(replace(CAST(bytes AS TEXT), '王', '李') AS BLOB) WHERE row = 3",
            "journal.record-altered");
        row("a record's hash", "UPDATE journal SET hash = randomblob(32) WHERE row = 3", "journal.record-altered");
        row("a record's SM3", "UPDATE journal SET sm3 = randomblob(32) WHERE row = 3", "journal.record-altered");
        row("a record's number", "UPDATE journal SET seq = 77 WHERE row = 3", "journal.record-altered");
        row("bytes that are no record", "UPDATE journal SET bytes = x'7b7d' WHERE row = 3", "journal.malformed");
        row("a record taken out", "DELETE FROM journal WHERE row = 3", "journal.chain-broken");
        row("a line's values", "UPDATE journal_line SET before = '{\"name\":\"x\"}' WHERE record = 3", "journal.lines-altered");
        row("a line taken out", "DELETE FROM journal_line WHERE record = 3", "journal.row-missing");
        row("a line's values in no JSON", "UPDATE journal_line SET before = 'x' WHERE record = 3", "journal.lines-altered");
        row("a line's row", "UPDATE journal_line SET id = randomblob(16) WHERE record = 3", "journal.lines-altered");
        row("a line's table", "UPDATE journal_line SET tbl = 'nowhere' WHERE record = 3", "journal.table-undeclared");
    }
    void alteredHistoryIsNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, code);
        const History history;
        history.tamper({"PRAGMA foreign_keys = OFF", sql});
        const QStringList found = history.verified();
        QVERIFY2(std::any_of(found.begin(), found.end(), [&](const QString& line) { return line.startsWith(code); }),
            qPrintable(found.join(u'\n')));
    }

    void aCutJournalIsToldByAKnownHead()
    {
        const History history;
        const Scratch& scratch = history.scratch;
        // Cut together with what it did: consistent in itself, and only a head known from elsewhere tells.
        history.tamper(
            {"PRAGMA foreign_keys = OFF", "DELETE FROM journal_line WHERE record = 9", "DELETE FROM journal WHERE row = 9",
                "INSERT INTO enterprise(id, born, name, kind) VALUES (" + sqlId(history.gone) + ", 2, '乙', 'company')"});
        QCOMPARE(history.verified(), QStringList());
        QCOMPARE(history.verified(history.head), QStringList(QStringLiteral("journal.truncated")));
        {
            const auto workspace = scratch.open();
            commitEnterprise(*workspace, QStringLiteral("丙"));
        }
        QCOMPARE(history.verified(history.head), QStringList(QStringLiteral("journal.forked")));
    }

    void aTableThatIsntDeclaredIsTold()
    {
        const History history;
        WorkspaceSetup setup = history.scratch.setup();
        setup.tables = FactTables().add(sharedTables());
        const auto workspace = Workspace::open(history.scratch.path(QStringLiteral("a.plumb")), setup);
        const auto verification = verify(*(*workspace)->read());
        QCOMPARE(told(*verification),
            (QStringList{QStringLiteral("journal.row-missing"), QStringLiteral("schema.table-undeclared ledger_entry")}));
    }

    void ofAMillionProblemsAHundredAreTold()
    {
        const History history;
        history.tamper({"PRAGMA foreign_keys = OFF",
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) INSERT INTO person(id, born, name) "
            "SELECT randomblob(16), 500, 'x' FROM n"});
        QCOMPARE(history.verified().size(), 100);
    }
};

PLUMBLINE_TEST(VerifyTest)
#include "verify_test.moc"
