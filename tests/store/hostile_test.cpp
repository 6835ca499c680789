// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/schema_hash.h"
#include "core/store/shared_tables.h"
#include "core/store/verify.h"
#include "known_schemas.h"
#include "tests/store/scratch.h"
#include "tests/support/registry.h"

#include <sqlite3.h>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

const QString hostileName = QStringLiteral("a.plumb");

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs statements on a closed file with no guard at all.
void run(const QString& path, const QByteArrayList& statements)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK)
        qFatal("can't open %s", qPrintable(path));
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    for (const QByteArray& statement : statements) {
        char* error = nullptr;
        if (sqlite3_exec(database, statement.constData(), nullptr, nullptr, &error) != SQLITE_OK)
            qFatal("%s: %s", statement.constData(), error);
    }
    sqlite3_close(database);
}

/// "added trigger spy", or the problem's code.
QString refusalOf(const Result<std::unique_ptr<Workspace>>& workspace)
{
    if (workspace || workspace.problem().code != "store.foreign-schema")
        return codeOf(workspace);
    const Problem& problem = workspace.problem();
    return QStringList{problem.argument("what"), problem.argument("type"), problem.argument("name")}.join(u' ').trimmed();
}

}

/// Files that a stranger has prepared: they are named and left as they are, before anything in them is used.
class HostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aForeignSchemaIsRefused_data()
    {
        QTest::addColumn<QByteArrayList>("statements");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char* name, const QByteArrayList& statements, const char* refusal) {
            QTest::newRow(name) << statements << QString::fromUtf8(refusal);
        };
        const QByteArray edit = "PRAGMA writable_schema = ON";
        row("nothing foreign", {}, "ok");
        row("SQLite's own statistics", {"ANALYZE"}, "ok");
        row("a trigger", {"CREATE TRIGGER spy AFTER INSERT ON person BEGIN DELETE FROM site; END"}, "added trigger spy");
        row("a trigger in a name of SQLite's",
            {edit,
                "INSERT INTO sqlite_schema(type, name, tbl_name, rootpage, sql) VALUES('trigger', 'sqlite_stat1', 'person', 0, "
                "'CREATE TRIGGER sqlite_stat1 AFTER INSERT ON person BEGIN DELETE FROM site; END')"},
            "added trigger sqlite_stat1");
        row("a trigger that lets go",
            {"DROP TRIGGER ledger_entry_no_update",
                "CREATE TRIGGER ledger_entry_no_update BEFORE UPDATE ON ledger_entry BEGIN SELECT 1; END"},
            "altered trigger ledger_entry_no_update");
        row("a trigger taken away", {"DROP TRIGGER journal_no_delete"}, "missing trigger journal_no_delete");
        row("a view", {"CREATE VIEW spy AS SELECT * FROM person"}, "added view spy");
        row("a view in a table's place",
            {"DROP TABLE cache_total", "CREATE VIEW cache_total AS SELECT 1 AS month, 2 AS total_fen"}, "added view cache_total");
        row("a virtual table", {"CREATE VIRTUAL TABLE spy USING fts5(words)"}, "added table spy");
        row("a table", {"CREATE TABLE spy(a)"}, "added table spy");
        row("a table renamed", {"ALTER TABLE child RENAME TO grandchild"}, "added table grandchild");
        row("a table taken away", {"DROP TABLE cache_total"}, "missing table cache_total");
        row("a column reckoned by the stranger", {"ALTER TABLE person ADD COLUMN spy TEXT AS (hex(zeroblob(100000000)))"},
            "altered table person");
        row("a check taken out",
            {edit, "UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(length(id) = 16)', '') WHERE name = 'person'"},
            "altered table person");
        row("an index on an expression", {"CREATE INDEX spy ON person(upper(name))"}, "added index spy");
        row("an index of other columns", {"DROP INDEX site_enterprise", "CREATE INDEX site_enterprise ON site(name)"},
            "altered index site_enterprise");
        row("a schema of another version", {"PRAGMA user_version = 1"}, "added ");
        row("a schema of no version", {"PRAGMA user_version = -5"}, "added ");
        row("a schema that is no SQL", {edit, "UPDATE sqlite_schema SET sql = 'CREATE TABLE person(' WHERE name = 'person'"},
            "store.damaged");
        row("a schema that grows from nothing", {edit, "UPDATE sqlite_schema SET rootpage = 4000000 WHERE name = 'person'"},
            "store.damaged");
    }
    void aForeignSchemaIsRefused()
    {
        QFETCH(QByteArrayList, statements);
        QFETCH(QString, refusal);
        const Scratch scratch;
        commitEnterprise(*scratch.create(), QStringLiteral("甲"));
        run(scratch.path(hostileName), statements);
        const QByteArray before = bytesAt(scratch.path(hostileName));
        WorkspaceSetup reading = scratch.setup();
        reading.isReadOnly = true;
        const QString toRead = refusalOf(Workspace::open(scratch.path(hostileName), reading));
        QVERIFY2(toRead.startsWith(refusal), qPrintable(toRead));
        QCOMPARE(bytesAt(scratch.path(hostileName)), before);
        const auto workspace = Workspace::open(scratch.path(hostileName), scratch.setup());
        QCOMPARE(refusalOf(workspace), toRead);
        if (!workspace)
            QCOMPARE(bytesAt(scratch.path(hostileName)), before);
    }

    /// A form is known by its hash without being made anew: were the hashes others, every start would only be slower.
    void theProgramsOwnFormIsKnown()
    {
        const Scratch scratch;
        const QString path = scratch.path(hostileName);
        QCOMPARE(codeOf(Workspace::create(path, {FactTables().add(sharedTables()), {}})), QStringLiteral("ok"));
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
        const std::string hash = schemaHash(database);
        sqlite3_close(database);
        QCOMPARE(hash, std::string(knownSchemas[std::size(knownSchemas) - 1]));
        QCOMPARE(std::size(knownSchemas), readMigrations(QStringLiteral(":/migrations"))->size());
    }

    void anotherEncodingIsRefused()
    {
        const Scratch scratch;
        QByteArrayList statements{"PRAGMA encoding = 'UTF-16le'", "PRAGMA application_id = " + QByteArray::number(0x504C4D42)};
        const auto migrations = readMigrations(scratch.migrations());
        for (const Migration& migration : *migrations) {
            for (const std::string& step : migration.steps)
                statements.append(QByteArray::fromStdString(step));
        }
        run(scratch.path(hostileName), statements << "PRAGMA user_version = 2");
        QCOMPARE(refusalOf(Workspace::open(scratch.path(hostileName), scratch.setup())), QStringLiteral("encoding"));
    }

    /// Its form is the newer program's affair, but what acts by being read isn't.
    void aNewerFileIsHeldAgainstWhatIsKnown_data()
    {
        QTest::addColumn<QByteArrayList>("statements");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("its own table") << QByteArrayList() << QStringLiteral("ok");
        QTest::newRow("a virtual table") << QByteArrayList{"CREATE VIRTUAL TABLE spy USING fts5(words)"}
                                         << QStringLiteral("added table spy");
        QTest::newRow("a table it can't be without")
            << QByteArrayList{"DROP TABLE cache_total"} << QStringLiteral("missing table cache_total");
        QTest::newRow("a view in a table's place")
            << QByteArrayList{"DROP TABLE cache_total", "CREATE VIEW cache_total AS SELECT 1 AS month, 2 AS total_fen"}
            << QStringLiteral("missing table cache_total");
    }
    void aNewerFileIsHeldAgainstWhatIsKnown()
    {
        QFETCH(QByteArrayList, statements);
        QFETCH(QString, refusal);
        const Scratch scratch;
        scratch.addMigration(QStringLiteral("0003_more.sql"),
            "-- More.\n-- min-reader: 2\n-- step\nCREATE TABLE more(a INTEGER) STRICT\n-- step\nALTER TABLE site ADD COLUMN b "
            "TEXT\n");
        static_cast<void>(scratch.create());
        QVERIFY(QFile::remove(scratch.migrations() + QStringLiteral("/0003_more.sql")));
        run(scratch.path(hostileName), statements);
        QCOMPARE(refusalOf(Workspace::open(scratch.path(hostileName), scratch.setup())), refusal);
    }

    /// What the header claims beyond the file is never allocated, and never believed.
    void aBoastingHeader_data()
    {
        QTest::addColumn<int>("offset");
        QTest::newRow("pages") << 28;
        QTest::newRow("free pages") << 32;
        QTest::newRow("count of free pages") << 36;
        QTest::newRow("schema cookie") << 40;
        QTest::newRow("cache size") << 48;
        QTest::newRow("largest root page") << 52;
        QTest::newRow("incremental vacuum") << 64;
    }
    void aBoastingHeader()
    {
        QFETCH(int, offset);
        const Scratch scratch;
        commitEnterprise(*scratch.create(), QStringLiteral("甲"));
        QFile file(scratch.path(hostileName));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write("\x7f\xff\xff\xf0") == 4);
        file.close();
        auto workspace = Workspace::open(scratch.path(hostileName), scratch.setup());
        if (!workspace) {
            const QStringList named{
                QStringLiteral("store.truncated"), QStringLiteral("store.damaged"), QStringLiteral("store.not-ours")};
            QVERIFY2(named.contains(codeOf(workspace)), qPrintable(codeOf(workspace)));
            return;
        }
        QVERIFY(verify(*(*workspace)->read())->isIntact());
        auto scope = (*workspace)->write();
        const auto id = insertFact(*scope, personTable, {{"name", "乙"}});
        const auto head = id ? scope->commit({"test", somebody}) : id.problem();
        const QString code = codeOf(head);
        QVERIFY2(code == u"ok" || code == u"store.damaged", qPrintable(code));
    }

    /// What can't be seen, and what turns the reading direction, isn't stored.
    /// What no person typed isn't taken into memory, wherever it stands.
    void aGiantValueIsNamed_data()
    {
        QTest::addColumn<QByteArray>("statement");
        const QByteArray giant = "replace(hex(zeroblob(40000000)), '0', 'a')";
        QTest::newRow("a name") << QByteArray("UPDATE person SET name = " + giant);
        QTest::newRow("a record") << QByteArray("UPDATE journal SET bytes = zeroblob(83000000) WHERE row = 1");
        QTest::newRow("a line") << QByteArray("INSERT INTO journal_line SELECT row, 0, 'delete', 'person', randomblob(16), 1, "
            + giant + ", NULL FROM journal WHERE row = 1");
    }
    void aGiantValueIsNamed()
    {
        QFETCH(QByteArray, statement);
        const Scratch scratch;
        {
            const auto workspace = scratch.create();
            commitFact(*workspace, personTable, {{"name", "王芳"}});
        }
        tamper(scratch.path(hostileName), {statement});
        const auto workspace = Workspace::open(scratch.path(hostileName), scratch.setup());
        if (!workspace)
            QCOMPARE(codeOf(workspace), QStringLiteral("store.too-large"));
        else
            QCOMPARE(codeOf(verify(*(*workspace)->read())), QStringLiteral("store.too-large"));
    }
    void nothingLongerThanAValueMayBeIsStored()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        auto scope = workspace->write();
        const std::string longest(std::size_t(60) << 20, 'a');
        QCOMPARE(codeOf(insertFact(*scope, personTable, {{"name", longest}})), QStringLiteral("ok"));
        QCOMPARE(codeOf(insertFact(*scope, personTable, {{"name", longest + longest}})), QStringLiteral("store.too-large"));
    }

    void hiddenCharacters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        const QString refused = QStringLiteral("facts.hidden-character");
        for (const char16_t character : u"\u061c\u200e\u200f\u202a\u202e\u2066\u2069\u0001\u001b\u007f") {
            if (character)
                QTest::addRow("U+%04X", unsigned(character))
                    << QStringLiteral("甲") + QChar(character) + QStringLiteral("乙") << refused;
        }
        QTest::newRow("nothing at all") << QStringLiteral("甲") + QChar(0) + QStringLiteral("乙") << refused;
        QTest::newRow("lines and tabs") << QStringLiteral("甲\n\t乙") << QStringLiteral("ok");
        QTest::newRow("next to the turning ones") << QStringLiteral("\u200d\u2029\u202f\u2065\u206a") << QStringLiteral("ok");
        QTest::newRow("four bytes of GB18030") << QStringLiteral("\U00020000\U0002A6D6㐀") << QStringLiteral("ok");
        QTest::newRow("private use") << QStringLiteral("\uE000\uE815") << QStringLiteral("ok");
    }
    void hiddenCharacters()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        const Scratch scratch;
        const auto workspace = scratch.create();
        auto scope = workspace->write();
        QCOMPARE(codeOf(insertFact(*scope, personTable, {{"name", name}})), code);
    }

    /// A name is text wherever it goes: kept as it is, and never read as a statement.
    void whateverANameSays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("quotes") << QStringLiteral("'; DROP TABLE person; --");
        QTest::newRow("HTML") << QStringLiteral("<script>alert(1)</script>");
        QTest::newRow("a formula") << QStringLiteral("=cmd|' /C calc'!A0");
        QTest::newRow("a million characters") << QString(1'000'000, u'长');
    }
    void whateverANameSays()
    {
        QFETCH(QString, name);
        const Scratch scratch;
        const auto workspace = scratch.create();
        commitEnterprise(*workspace, name);
        const auto scope = workspace->read();
        auto rows = scope->prepare("SELECT name FROM enterprise");
        QVERIFY(*rows->step());
        QCOMPARE(*rows->string(0), name);
        QVERIFY(verify(*scope)->isIntact());
    }
};

PLUMBLINE_TEST(HostileTest)
#include "hostile_test.moc"
