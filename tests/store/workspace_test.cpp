// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/tree.h"
#include "core/store/backup.h"
#include "core/store/schema_check.h"
#include "core/store/shared_tables.h"
#include "core/store/verify.h"
#include "tests/store/scratch.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

struct LineRow {
    QString operation;
    QString table;
    QString before;
    QString after;
    friend bool operator==(const LineRow&, const LineRow&) = default;
};

/// The stored lines of the newest record.
std::vector<LineRow> newestLines(Workspace& workspace)
{
    auto scope = workspace.read();
    auto rows = scope->prepare(
        "SELECT op, tbl, before, after FROM journal_line WHERE record = (SELECT max(row) FROM journal) ORDER BY line");
    std::vector<LineRow> lines;
    while (*rows->step())
        lines.push_back({*rows->string(0), *rows->string(1), *rows->string(2), rows->string(3) ? *rows->string(3) : QString()});
    return lines;
}

journal::Record newestRecord(Workspace& workspace)
{
    auto scope = workspace.read();
    auto rows = scope->prepare("SELECT bytes FROM journal ORDER BY row DESC LIMIT 1");
    if (!*rows->step())
        qFatal("no record");
    return *journal::parseRecord(*rows->blob(0));
}

bool isIntact(Workspace& workspace)
{
    const auto verification = verify(*workspace.read());
    for (const Problem& problem : verification->problems)
        qWarning("%.*s %s %s", int(problem.code.size()), problem.code.data(), qPrintable(problem.argument("table")),
            qPrintable(problem.argument("id")));
    return verification->isIntact();
}

std::int64_t countOf(Workspace& workspace, std::string_view table)
{
    auto scope = workspace.read();
    auto rows = scope->prepare("SELECT count(*) FROM " + std::string(table));
    return *rows->step() ? *rows->integer(0) : -1;
}

}

class WorkspaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Going back through the journal, two rows of one id couldn't be told apart.
    void anIdThatWasDeletedDoesNotComeBack()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        const Id id = commitEnterprise(*workspace, QStringLiteral("甲"));
        {
            auto scope = workspace->write();
            QVERIFY(deleteFact(*scope, enterpriseTable, id).isOk());
            QVERIFY(scope->commit({"enterprise.delete", somebody}).isOk());
        }
        const auto comeBack = [&](const FactTable& table, const FactValues& values) {
            auto scope = workspace->write();
            const auto inserted = insertFact(*scope, table, id, values);
            return inserted ? codeOf(scope->commit({"enterprise.save", somebody})) : codeOf(inserted);
        };
        QCOMPARE(comeBack(enterpriseTable, {{"name", "甲"}, {"kind", "company"}}), QStringLiteral("facts.id-used"));
        // A row of another table may have it: a draft becomes an entry so.
        QCOMPARE(comeBack(personTable, {{"name", "甲"}}), QStringLiteral("ok"));
        QVERIFY(verify(*workspace->read())->isIntact());
    }

    void schemaIsAsDeclared()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        QCOMPARE(checkSchema(*workspace->read())->size(), std::size_t(0));
    }

    void schemaDifferencesAreNamed()
    {
        static constexpr FactColumn columns[] = {{"name", Kind::Fen}, {"nowhere", Kind::Text}};
        static constexpr FactTable odd[] = {
            {"person", Growth::Editable, Travels::StaysHere, columns}, {"absent", Growth::Editable, Travels::StaysHere, columns}};
        const Scratch scratch;
        WorkspaceSetup setup = scratch.setup();
        setup.tables = FactTables().add(odd);
        auto workspace = Workspace::create(QStringLiteral(":memory:"), setup);
        QStringList found;
        const auto differences = checkSchema(*(*workspace)->read());
        for (const Problem& problem : *differences)
            found << QString::fromUtf8(problem.code.data(), qsizetype(problem.code.size())) + u' ' + problem.argument("table")
                    + u' ' + problem.argument("column");
        QVERIFY(found.contains(QStringLiteral("schema.column-type person name")));
        QVERIFY(found.contains(QStringLiteral("schema.column-missing person nowhere")));
        QVERIFY(found.contains(QStringLiteral("schema.column-undeclared person post")));
        QVERIFY(found.contains(QStringLiteral("schema.table-missing absent ")));
        QVERIFY(found.contains(QStringLiteral("schema.table-undeclared enterprise ")));
    }

    void recordSaysWhoWhatAndWhy()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        auto scope = workspace->write();
        const Id id = *insertFact(*scope, personTable, {{"name", "王芳"}});
        journal::Subject subject{"safety-fee-plan", sha256("report"), "AAAAA"};
        const auto head = scope->commit({"person.add", somebody, QStringLiteral("入职"), {}, subject, {{"amount_fen", "1"}}});
        QCOMPARE(codeOf(head), QStringLiteral("ok"));
        const journal::Record record = newestRecord(*workspace);
        QCOMPARE(record.kind, std::string("person.add"));
        QCOMPARE(record.byName, std::string("王芳"));
        QCOMPARE(record.reason, std::string("入职"));
        QCOMPARE(record.at, std::string("2024-08-17T02:24:05.123Z"));
        QCOMPARE(record.program, std::string("plumbline " PLUMBLINE_VERSION));
        QCOMPARE(record.subject->code, std::string("AAAAA"));
        QCOMPARE(record.lines, std::uint64_t(1));
        journal::Tree tree;
        tree.add("[\"insert\",\"person\",\"" + id.text() + "\",{\"name\":\"王芳\"}]");
        QCOMPARE(hex(record.root), hex(tree.root()));
        QCOMPARE(workspace->read()->head().value(), *head);
        QCOMPARE(head->hash, sha256(journal::recordBytes(record)));
    }

    void chainContinues()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        QCOMPARE(workspace->read()->head()->seq, std::uint64_t(0));
        commitEnterprise(*workspace, QStringLiteral("甲"));
        const journal::Head first = *workspace->read()->head();
        commitEnterprise(*workspace, QStringLiteral("乙"));
        QCOMPARE(newestRecord(*workspace).previous, first.hash);
        QCOMPARE(newestRecord(*workspace).seq, std::uint64_t(2));
        QVERIFY(isIntact(*workspace));
    }

    /// A program that was killed leaves its log; who deletes the file and makes another of its name doesn't get that played back.
    void whatAFileThatIsGoneLeftIsNotPlayedBack()
    {
        const Scratch scratch;
        const QString name = scratch.path(QStringLiteral("a.plumb"));
        const QString log = name + QStringLiteral("-wal");
        const QString kept = scratch.path(QStringLiteral("log"));
        {
            const auto before = std::move(Workspace::create(name, scratch.setup())).value();
            commitBook(*before, QStringLiteral("before"));
            QVERIFY(QFile::copy(log, kept));
        }
        QVERIFY(QFile::remove(name));
        QVERIFY(QFile::rename(kept, log));
        const auto again = std::move(Workspace::create(name, scratch.setup())).value();
        QCOMPARE(countOf(*again, "book"), std::int64_t(0));
        commitBook(*again, QStringLiteral("again"));
        QVERIFY(isIntact(*again));
    }

    void withoutKindOrActorNothingIsKept()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        const std::vector<Change> unnamed{
            {"", somebody}, {"x.y", {PersonId(), QStringLiteral("王芳")}}, {"x.y", {somebody.id, QString()}}};
        for (const Change& change : unnamed) {
            auto scope = workspace->write();
            QVERIFY(insertFact(*scope, personTable, {{"name", "a"}}).isOk());
            QCOMPARE(codeOf(scope->commit(change)), QStringLiteral("store.change-unnamed"));
            QCOMPARE(codeOf(scope->commit({"x.y", somebody})), QStringLiteral("store.scope-ended"));
        }
        QCOMPARE(countOf(*workspace, "person"), std::int64_t(0));
        QCOMPARE(countOf(*workspace, "journal"), std::int64_t(0));
    }

    void aScopeThatEndsLeavesNothing()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        {
            auto scope = workspace->write();
            QVERIFY(insertFact(*scope, personTable, {{"name", "a"}}).isOk());
        }
        QCOMPARE(countOf(*workspace, "person"), std::int64_t(0));
    }

    void changesOfARowAreOneLine()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        const Id id = commitEnterprise(*workspace, QStringLiteral("甲"));
        auto scope = workspace->write();
        QVERIFY(updateFact(*scope, enterpriseTable, id, {{"name", "乙"}, {"note", "x"}}).isOk());
        QVERIFY(updateFact(*scope, enterpriseTable, id, {{"name", "丙"}, {"note", std::nullopt}}).isOk());
        QVERIFY(scope->commit({"enterprise.edit", somebody}).isOk());
        const std::vector<LineRow> expected{{QStringLiteral("update"), QStringLiteral("enterprise"),
            QStringLiteral("{\"name\":\"甲\"}"), QStringLiteral("{\"name\":\"丙\"}")}};
        QCOMPARE(newestLines(*workspace), expected);
        QVERIFY(isIntact(*workspace));
    }

    void whatComesToNothingIsNoLine()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        const Id id = commitEnterprise(*workspace, QStringLiteral("甲"));
        {
            auto scope = workspace->write();
            QVERIFY(updateFact(*scope, enterpriseTable, id, {{"name", "乙"}}).isOk());
            QVERIFY(updateFact(*scope, enterpriseTable, id, {{"name", "甲"}}).isOk());
            const Id brief = *insertFact(*scope, personTable, {{"name", "a"}});
            QVERIFY(deleteFact(*scope, personTable, brief).isOk());
            QVERIFY(scope->commit({"nothing.done", somebody}).isOk());
        }
        QCOMPARE(newestRecord(*workspace).lines, std::uint64_t(0));
        QVERIFY(isIntact(*workspace));
    }

    void plainSqlAndCascadesAreSeen()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        const Id enterprise = commitEnterprise(*workspace, QStringLiteral("甲"));
        const Id site = commitFact(*workspace, siteTable, {{"enterprise", enterprise}, {"name", "矿"}, {"kind", "mine"}});
        commitFact(*workspace, childTable, {{"parent", site}, {"name", "c1"}});
        commitFact(*workspace, childTable, {{"parent", site}, {"name", "c2"}});
        {
            auto scope = workspace->write();
            QVERIFY(scope->execute("UPDATE site SET name = 'm'").isOk());
            QVERIFY(scope->commit({"x.y", somebody}).isOk());
        }
        QCOMPARE(newestLines(*workspace).size(), std::size_t(1));
        {
            // OR REPLACE: the row with the same name goes, without a DELETE that anyone wrote.
            auto scope = workspace->write();
            auto insert = scope->prepare("INSERT OR REPLACE INTO child(id, born, parent, name) VALUES (?, ?, ?, 'c1')");
            insert->bindAll(scope->newId(), scope->born(), site);
            QVERIFY(insert->run().isOk());
            QVERIFY(scope->commit({"x.y", somebody}).isOk());
        }
        QCOMPARE(newestLines(*workspace).size(), std::size_t(1));
        QCOMPARE(newestLines(*workspace).front().operation, QStringLiteral("delete"));
        QCOMPARE(newestRecord(*workspace).lines, std::uint64_t(2));
        QVERIFY(isIntact(*workspace));
        {
            auto scope = workspace->write();
            QVERIFY(deleteFact(*scope, siteTable, site).isOk());
            QVERIFY(scope->commit({"x.y", somebody}).isOk());
        }
        QCOMPARE(newestLines(*workspace).size(), std::size_t(3)); // the site and both children
        {
            auto scope = workspace->write();
            QVERIFY(scope->execute("DELETE FROM enterprise").isOk()); // the whole table at once
            QVERIFY(scope->commit({"x.y", somebody}).isOk());
        }
        QCOMPARE(newestLines(*workspace).size(), std::size_t(1));
        QVERIFY(isIntact(*workspace));
    }

    void whatCannotBeRecordedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* sql, const char* code) {
            QTest::newRow(name) << QByteArray(sql) << QString::fromUtf8(code);
        };
        row("id changed", "UPDATE enterprise SET id = randomblob(16)", "facts.identity-changed");
        row("born changed", "UPDATE enterprise SET born = born + 1", "facts.identity-changed");
        row("wrong born", "INSERT INTO person(id, born, name) VALUES (randomblob(16), 1, 'a')", "facts.wrong-born");
        row("replaced under its id",
            "INSERT OR REPLACE INTO enterprise(id, born, name, kind) SELECT id, 2, 'x', kind FROM enterprise", "facts.replaced");
        row("append-only updated", "UPDATE seen SET text = 'b'", "facts.append-only");
        row("append-only deleted", "DELETE FROM seen", "facts.append-only");
    }
    void whatCannotBeRecordedIsRefused()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, code);
        const Scratch scratch;
        const auto workspace = scratch.create();
        {
            auto scope = workspace->write();
            QVERIFY(insertFact(*scope, enterpriseTable, {{"name", "甲"}, {"kind", "company"}}).isOk());
            QVERIFY(insertFact(*scope, seenTable, {{"text", "a"}}).isOk());
            QVERIFY(scope->commit({"x.y", somebody}).isOk());
        }
        {
            auto scope = workspace->write();
            QCOMPARE(codeOf(scope->execute(sql.toStdString())), QStringLiteral("ok"));
            QCOMPARE(codeOf(scope->commit({"x.y", somebody})), code);
        }
        QCOMPARE(workspace->read()->head()->seq, std::uint64_t(1));
        QVERIFY(isIntact(*workspace));
    }

    void anUndeclaredTableIsNotWritten()
    {
        const Scratch scratch;
        WorkspaceSetup setup = scratch.setup();
        setup.tables = FactTables().add(sharedTables());
        auto workspace = Workspace::create(scratch.path(QStringLiteral("b.plumb")), setup);
        auto scope = (*workspace)->write();
        QVERIFY(insertFact(*scope, seenTable, {{"text", "a"}}).isOk());
        QCOMPARE(codeOf(scope->commit({"x.y", somebody})), QStringLiteral("facts.undeclared"));
    }

    void commitBySqlIsRefused()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        commitEnterprise(*workspace, QStringLiteral("甲"));
        {
            auto scope = workspace->write();
            QVERIFY(scope->execute("INSERT INTO person(id, born, name) VALUES (randomblob(16), 1, 'a')").isOk());
            QCOMPARE(codeOf(scope->execute("COMMIT")), QStringLiteral("store.value-refused"));
        }
        QCOMPARE(countOf(*workspace, "person"), std::int64_t(0));
        {
            auto scope = workspace->write();
            QVERIFY(scope->execute("ROLLBACK").isOk());
            QCOMPARE(codeOf(scope->execute("INSERT INTO person(id, born, name) VALUES (randomblob(16), 1, 'a')")),
                QStringLiteral("store.value-refused"));
        }
        QCOMPARE(countOf(*workspace, "person"), std::int64_t(0));
    }

    void ledgerRefuses_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* sql, const char* code) {
            QTest::newRow(name) << QByteArray(sql) << QString::fromUtf8(code);
        };
        const char* const columns =
            "INSERT OR REPLACE INTO ledger_entry(row, id, born, book, booked_on, month, amount_fen, reverses) SELECT ";
        const auto insert = [&](const char* name, const char* values, const char* code) {
            row(name, (QByteArray(columns) + values + " FROM ledger_entry WHERE row = 1").constData(), code);
        };
        row("update", "UPDATE ledger_entry SET amount_fen = 0", "entry.immutable");
        row("delete", "DELETE FROM ledger_entry", "entry.immutable");
        insert("replace by id", "99, id, 6, book, '2024-02-01', '2024-02', 999, NULL", "entry.exists");
        insert("replace by row", "row, randomblob(16), 6, book, '2024-02-01', '2024-02', 999, NULL", "entry.exists");
        insert("closed month", "99, randomblob(16), 6, book, '2024-01-31', '2024-01', 1, NULL", "entry.month-closed");
        insert("month after it", "99, randomblob(16), 6, book, '2024-02-01', '2024-02', 1, NULL", "ok");
        insert("month of another day", "99, randomblob(16), 6, book, '2024-02-01', '2024-03', 1, NULL", "store.value-refused");
        insert("a day that isn't", "99, randomblob(16), 6, book, '2024-02-30', '2024-02', 1, NULL", "store.value-refused");
        insert("reversal", "99, randomblob(16), 6, book, '2024-03-01', '2024-03', -100, id", "ok");
        insert("reversal one fen off", "99, randomblob(16), 6, book, '2024-03-01', '2024-03', -99, id", "entry.not-a-reversal");
        insert("reversal in another book", "99, randomblob(16), 6, randomblob(16), '2024-03-01', '2024-03', -100, id",
            "entry.not-a-reversal");
        insert(
            "no original", "99, randomblob(16), 6, book, '2024-03-01', '2024-03', -100, randomblob(16)", "entry.not-a-reversal");
        insert("reversal of a reversal",
            "99, randomblob(16), 6, book, '2024-03-01', '2024-03', 70, (SELECT id FROM ledger_entry WHERE reverses IS NOT NULL)",
            "entry.not-a-reversal");
    }
    void ledgerRefuses()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, code);
        const Scratch scratch;
        const auto workspace = scratch.create();
        const Id book = commitBook(*workspace, QStringLiteral("甲"));
        commitEntry(*workspace, book, QStringLiteral("2024-01-31"), 100);
        const Id second = commitEntry(*workspace, book, QStringLiteral("2024-02-29"), 70);
        {
            auto scope = workspace->write();
            QVERIFY(insertFact(*scope, ledgerTable,
                {{"book", book}, {"booked_on", QDate(2024, 3, 1)}, {"month", Month(2024, 3)}, {"amount_fen", Money::fromFen(-70)},
                    {"reverses", second}})
                        .isOk());
            QVERIFY(insertFact(*scope, closedMonthTable, {{"book", book}, {"month", Month(2024, 1)}}).isOk());
            QVERIFY(scope->commit({"x.y", somebody}).isOk());
        }
        auto scope = workspace->write();
        QCOMPARE(codeOf(scope->execute(sql.toStdString())), code);
        if (code == QStringLiteral("ok"))
            QCOMPARE(codeOf(scope->commit({"x.y", somebody})), code);
    }

    void aReversalHappensOnce()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        const Id book = commitBook(*workspace, QStringLiteral("甲"));
        const Id entry = commitEntry(*workspace, book, QStringLiteral("2024-01-31"), 100);
        commitEntry(*workspace, book, QStringLiteral("2024-02-01"), -100, entry);
        auto scope = workspace->write();
        QCOMPARE(codeOf(insertFact(*scope, ledgerTable,
                     {{"book", book}, {"booked_on", QDate(2024, 3, 1)}, {"month", Month(2024, 3)},
                         {"amount_fen", Money::fromFen(-100)}, {"reverses", entry}})),
            QStringLiteral("store.not-unique"));
    }

    void factsAreCheckedAgainstTheirDeclaration()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        auto scope = workspace->write();
        const Id id = *insertFact(*scope, enterpriseTable, {{"name", "甲"}, {"kind", "company"}});
        QCOMPARE(codeOf(insertFact(*scope, personTable, {{"nme", "a"}})), QStringLiteral("facts.unknown-column"));
        QCOMPARE(codeOf(insertFact(*scope, personTable, {{"name", 5}})), QStringLiteral("facts.wrong-type"));
        QCOMPARE(codeOf(insertFact(*scope, personTable, {})), QStringLiteral("store.value-missing"));
        QCOMPARE(
            codeOf(updateFact(*scope, enterpriseTable, id, {{"established_on", QDate()}})), QStringLiteral("facts.wrong-type"));
        QCOMPARE(codeOf(updateFact(*scope, enterpriseTable, id, {{"kind", "club"}})), QStringLiteral("store.value-refused"));
        QCOMPARE(codeOf(updateFact(*scope, enterpriseTable, scope->newId(), {{"name", "乙"}})), QStringLiteral("facts.missing"));
        QCOMPARE(codeOf(deleteFact(*scope, enterpriseTable, scope->newId())), QStringLiteral("facts.missing"));
        QCOMPARE(codeOf(updateFact(*scope, ledgerTable, id, {{"note", "x"}})), QStringLiteral("facts.append-only"));
        QCOMPARE(codeOf(deleteFact(*scope, ledgerTable, id)), QStringLiteral("facts.append-only"));
        QCOMPARE(codeOf(insertFact(*scope, ledgerTable, {{"file", "ABC"}})), QStringLiteral("facts.wrong-type"));
        QCOMPARE(codeOf(insertFact(*scope, ledgerTable, {{"seen_at", "2024-08-17"}})), QStringLiteral("facts.wrong-type"));
    }

    void aMissingReferenceIsNamed()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        auto scope = workspace->write();
        QVERIFY(insertFact(*scope, siteTable, {{"enterprise", scope->newId()}, {"name", "a"}, {"kind", "mine"}}).isOk());
        const auto head = scope->commit({"x.y", somebody});
        QCOMPARE(codeOf(head), QStringLiteral("store.reference-missing"));
        QCOMPARE(head.problem().argument("table"), QStringLiteral("site"));
        QCOMPARE(head.problem().argument("parent"), QStringLiteral("enterprise"));
    }

    void textIsStoredComposed()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        commitFact(*workspace, personTable, {{"name", QStringLiteral("e\u0301")}});
        auto scope = workspace->read();
        auto rows = scope->prepare("SELECT name FROM person");
        QVERIFY(*rows->step());
        QCOMPARE(*rows->string(0), QStringLiteral("\u00e9"));
    }

    void typesAreKept()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        const Id book = commitBook(*workspace, QStringLiteral("甲"));
        const std::string file = sha256Hex("x");
        const Quantity quantity = Quantity() - *parseQuantity("999999999999999.000001");
        const Id entry = commitFact(*workspace, ledgerTable,
            {{"book", book}, {"booked_on", QDate(2024, 2, 29)}, {"month", Month(2024, 2)},
                {"amount_fen", Money::fromFen(INT64_MIN)}, {"quantity", quantity}, {"is_audited", FactValue::flag(true)},
                {"seen_at", "2024-08-17T02:24:05.123Z"}, {"file", file}, {"count", 7}, {"note", ""}});
        auto scope = workspace->read();
        auto row = scope->prepare("SELECT id, booked_on, month, amount_fen, quantity, is_audited, seen_at, file, count, note, "
                                  "reverses FROM ledger_entry");
        QVERIFY(*row->step());
        QCOMPARE(*row->id(0), entry);
        QCOMPARE(*row->date(1), QDate(2024, 2, 29));
        QCOMPARE(*row->month(2), Month(2024, 2));
        QCOMPARE(row->money(3)->fen(), INT64_MIN);
        QVERIFY(*row->quantity(4) == quantity);
        QCOMPARE(*row->flag(5), true);
        QCOMPARE(*row->text(7), file);
        QCOMPARE(*row->integer(8), std::int64_t(7));
        QCOMPARE(*row->text(9), std::string());
        QVERIFY(row->isNull(10));
        QVERIFY(!row->optional(10, &Statement::id)->has_value());
        QCOMPARE(codeOf(row->id(10)), QStringLiteral("store.wrong-type"));
        QCOMPARE(codeOf(row->date(2)), QStringLiteral("store.wrong-type"));
        QVERIFY(!*row->step());
        QVERIFY(isIntact(*workspace));
    }

    void readingCannotWrite()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        auto scope = workspace->read();
        QCOMPARE(codeOf(scope->prepare("DELETE FROM person")), QStringLiteral("store.not-a-read"));
        QCOMPARE(codeOf(scope->prepare("SELECT nowhere FROM person")), QStringLiteral("store.bad-statement"));
        QCOMPARE(codeOf(scope->prepare("SELECT 1; SELECT 2")), QStringLiteral("store.bad-statement"));
        QCOMPARE(codeOf(scope->prepare("")), QStringLiteral("store.bad-statement"));
    }

    void aReadScopeSeesOneState()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        auto before = workspace->read();
        commitEnterprise(*workspace, QStringLiteral("甲"));
        auto rows = before->prepare("SELECT count(*) FROM enterprise");
        QVERIFY(*rows->step());
        QCOMPARE(*rows->integer(0), std::int64_t(0));
        QCOMPARE(countOf(*workspace, "enterprise"), std::int64_t(1));
    }

    void aWriteScopeReadsItsOwnRows()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        auto scope = workspace->write();
        QVERIFY(insertFact(*scope, personTable, {{"name", "a"}}).isOk());
        const ReadScope& reading = *scope;
        auto rows = reading.prepare("SELECT count(*) FROM person");
        QVERIFY(*rows->step());
        QCOMPARE(*rows->integer(0), std::int64_t(1));
    }

    void everyThreadHasItsOwnConnection()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        auto kept = workspace->read();
        QString outcome;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            commitEnterprise(*workspace, QStringLiteral("甲"));
            outcome = QString::number(countOf(*workspace, "enterprise"));
        }));
        thread->start();
        QVERIFY(thread->wait(10000));
        QCOMPARE(outcome, QStringLiteral("1"));
        QCOMPARE(workspace->generation("enterprise"), std::uint64_t(1));
    }

    void generationsGrowWithCommits()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        QCOMPARE(workspace->generation("enterprise"), std::uint64_t(0));
        {
            auto scope = workspace->write();
            QVERIFY(insertFact(*scope, personTable, {{"name", "a"}}).isOk());
        }
        QCOMPARE(workspace->generation("person"), std::uint64_t(0));
        auto scope = workspace->write();
        QVERIFY(scope->execute("INSERT INTO cache_total VALUES ('2024-01', 5)").isOk());
        QVERIFY(insertFact(*scope, personTable, {{"name", "a"}}).isOk());
        QVERIFY(scope->commit({"x.y", somebody}).isOk());
        QCOMPARE(workspace->generation("cache_total"), std::uint64_t(1));
        QCOMPARE(workspace->generation("person"), std::uint64_t(1));
        QCOMPARE(workspace->generation("enterprise"), std::uint64_t(0));
        QCOMPARE(newestRecord(*workspace).lines, std::uint64_t(1)); // what is derived isn't recorded
    }

    void twoWritersTakeTurns()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        {
            auto first = workspace->write();
            QVERIFY(insertFact(*first, personTable, {{"name", "a"}}).isOk());
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(codeOf(workspace->write()), QStringLiteral("store.locked"));
            QVERIFY(timer.elapsed() > 1000); // it did wait
            QVERIFY(first->commit({"x.y", somebody}).isOk());
        }
        QCOMPARE(codeOf(workspace->write()), QStringLiteral("ok"));
    }

    void aFullDiskIsNamedAndNothingIsKept()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        commitEnterprise(*workspace, QStringLiteral("甲"));
        {
            auto scope = workspace->write();
            auto pages = scope->prepare("PRAGMA page_count");
            QVERIFY(*pages->step());
            const std::int64_t count = *pages->integer(0);
            pages->reset();
            QVERIFY(scope->execute("PRAGMA max_page_count = " + std::to_string(count + 2)).isOk());
            Result<Id> inserted = scope->newId();
            for (int row = 0; row < 1000 && inserted; ++row)
                inserted = insertFact(*scope, personTable, {{"name", QString(500, u'x')}});
            QCOMPARE(codeOf(inserted), QStringLiteral("store.disk-full"));
            QVERIFY(!scope->commit({"x.y", somebody}).isOk() || countOf(*workspace, "person") > 0);
            QVERIFY(scope->prepare("SELECT 1").problem().code == "store.scope-ended");
        }
        QCOMPARE(countOf(*workspace, "enterprise"), std::int64_t(1));
        QVERIFY(isIntact(*workspace));
    }

    void memoryServesLikeAFile()
    {
        const Scratch scratch;
        auto workspace = Workspace::create(QStringLiteral(":memory:"), scratch.setup());
        QCOMPARE(codeOf(workspace), QStringLiteral("ok"));
        commitEnterprise(**workspace, QStringLiteral("甲"));
        QCOMPARE(countOf(**workspace, "enterprise"), std::int64_t(1));
        QVERIFY(isIntact(**workspace));
        auto other = Workspace::create(QStringLiteral(":memory:"), scratch.setup());
        QCOMPARE(countOf(**other, "enterprise"), std::int64_t(0));
    }

    void aBackupIsWholeAndOverwritesNothing()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        commitEnterprise(*workspace, QStringLiteral("甲"));
        const QString copy = scratch.path(QStringLiteral("copy.plumb"));
        QCOMPARE(codeOf(backup(*workspace->read(), copy)), QStringLiteral("ok"));
        QCOMPARE(codeOf(backup(*workspace->read(), copy)), QStringLiteral("store.exists"));
        commitEnterprise(*workspace, QStringLiteral("乙"));
        const QString again = scratch.path(QStringLiteral("again.plumb"));
        QCOMPARE(codeOf(restore(copy, again)), QStringLiteral("ok"));
        QCOMPARE(codeOf(restore(copy, again)), QStringLiteral("store.exists"));
        QVERIFY(!QFile::exists(copy + QStringLiteral("-wal")));
        const auto restored = scratch.open(QStringLiteral("again.plumb"));
        QCOMPARE(countOf(*restored, "enterprise"), std::int64_t(1));
        QCOMPARE(restored->id(), workspace->id());
        QVERIFY(isIntact(*restored));
        QCOMPARE(
            codeOf(restore(scratch.path(QStringLiteral("migrations/0001_workspace.sql")), scratch.path(QStringLiteral("x")))),
            QStringLiteral("store.not-ours"));
    }
};

PLUMBLINE_TEST(WorkspaceTest)
#include "workspace_test.moc"
