// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/replica.h"
#include "core/store/shared_tables.h"
#include "core/store/verify.h"
#include "tests/store/scratch.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace plumbline;
using namespace plumbline::tests;

namespace {

const QString fileName = QStringLiteral("a.plumb");

/// A migration 0003 with these steps.
QByteArray thirdMigration(const char* steps, int minReader = 3)
{
    return "-- A third step.\n-- min-reader: " + QByteArray::number(minReader) + "\n-- step\n" + steps + "\n";
}

template <class Wanted> bool isOpenedAs(const Result<std::unique_ptr<Workspace>>& workspace)
{
    return workspace && std::holds_alternative<Wanted>((*workspace)->opening());
}

/// What only root may do is taken away for a while; true where that worked.
class AsNobody final {
public:
#ifdef Q_OS_UNIX
    AsNobody() : m_isRoot(::geteuid() == 0)
    {
        isActive = !m_isRoot || ::seteuid(65534) == 0;
    }
    ~AsNobody()
    {
        if (m_isRoot && ::seteuid(0) != 0)
            qFatal("can't become root again");
    }
    bool isActive = false;

private:
    bool m_isRoot;
#else
    bool isActive = false;
#endif
};

void setFolderWritable(const QString& folder, bool isWritable)
{
    const auto reading =
        QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QFile::setPermissions(folder, isWritable ? reading | QFile::WriteOwner : reading);
}

std::int64_t enterprisesIn(Workspace& workspace)
{
    const auto scope = workspace.read();
    auto rows = scope->prepare("SELECT count(*) FROM enterprise");
    return *rows->step() ? *rows->integer(0) : -1;
}

}

class OpeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClosedFileIsOneCompleteFile()
    {
        const Scratch scratch;
        Id id;
        Id replica;
        {
            const auto workspace = scratch.create();
            commitEnterprise(*workspace, QStringLiteral("甲"));
            id = workspace->id();
            replica = workspace->replica();
            QCOMPARE(codeOf(workspace->close()), QStringLiteral("ok"));
        }
        QCOMPARE(QDir(scratch.path(QString())).entryList({QStringLiteral("a.plumb*")}), QStringList(fileName));
        QVERIFY(QFile::copy(scratch.path(fileName), scratch.path(QStringLiteral("b.plumb"))));
        const auto workspace = Workspace::open(scratch.path(QStringLiteral("b.plumb")), scratch.setup());
        QVERIFY(isOpenedAs<UpToDate>(workspace));
        QCOMPARE(enterprisesIn(**workspace), std::int64_t(1));
        QCOMPARE((*workspace)->id(), id);
        QCOMPARE((*workspace)->replica(), replica);
        QVERIFY(id != replica);
    }

    void whatIsNotOursIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("store.not-ours");
        QTest::newRow("text") << QByteArray("hello\n") << QStringLiteral("store.not-ours");
        QTest::newRow("zip") << QByteArray(5000, 'P') << QStringLiteral("store.not-ours");
        QTest::newRow("only a magic number") << QByteArray("SQLite format 3\0", 16) << QStringLiteral("store.not-ours");
    }
    void whatIsNotOursIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const Scratch scratch;
        QFile file(scratch.path(fileName));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QCOMPARE(codeOf(Workspace::open(scratch.path(fileName), scratch.setup())), code);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void anotherDatabaseIsNotOurs()
    {
        const Scratch scratch;
        tamper(scratch.path(fileName), {"CREATE TABLE person(name)", "PRAGMA user_version = 2"});
        QCOMPARE(codeOf(Workspace::open(scratch.path(fileName), scratch.setup())), QStringLiteral("store.not-ours"));
        QCOMPARE(
            codeOf(Workspace::open(scratch.path(QStringLiteral("nowhere")), scratch.setup())), QStringLiteral("store.missing"));
        QVERIFY(!QFile::exists(scratch.path(QStringLiteral("nowhere"))));
        QCOMPARE(codeOf(Workspace::create(scratch.path(fileName), scratch.setup())), QStringLiteral("store.exists"));
        QCOMPARE(codeOf(Workspace::create(scratch.path(QStringLiteral("no/folder")), scratch.setup())),
            QStringLiteral("store.cannot-write"));
    }

    void aTruncatedFileIsNamed()
    {
        const Scratch scratch;
        static_cast<void>(scratch.create());
        QFile file(scratch.path(fileName));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QVERIFY(whole.size() > 10 * 4096);
        const QString cut = scratch.path(QStringLiteral("cut.plumb"));
        for (qsizetype size = 0; size < whole.size(); size += 4096) {
            QFile part(cut);
            QVERIFY(part.open(QIODevice::WriteOnly) && part.write(whole.left(size)) == size);
            part.close();
            QCOMPARE(codeOf(Workspace::open(cut, scratch.setup())),
                size == 0 ? QStringLiteral("store.not-ours") : QStringLiteral("store.truncated"));
        }
    }

    void aDamagedFileIsNamed()
    {
        const Scratch scratch;
        static_cast<void>(scratch.create());
        QFile file(scratch.path(fileName));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(100) && file.write(QByteArray(3000, '\xff')) == 3000); // the schema's page
        file.close();
        QCOMPARE(codeOf(Workspace::open(scratch.path(fileName), scratch.setup())), QStringLiteral("store.damaged"));
    }

    void anOlderFileIsUpgradedAfterACopy()
    {
        const Scratch scratch;
        {
            const auto workspace = scratch.create();
            commitEnterprise(*workspace, QStringLiteral("甲"));
        }
        scratch.addMigration(QStringLiteral("0003_more.sql"),
            thirdMigration("CREATE TABLE more(a INTEGER) STRICT\n-- step\nALTER TABLE site ADD COLUMN extra TEXT"));
        {
            WorkspaceSetup reading = scratch.setup();
            reading.isReadOnly = true;
            QCOMPARE(codeOf(Workspace::open(scratch.path(fileName), reading)), QStringLiteral("store.upgrade-needs-writing"));
        }
        const auto workspace = Workspace::open(scratch.path(fileName), scratch.setup());
        QVERIFY(isOpenedAs<Upgraded>(workspace));
        const auto upgraded = std::get<Upgraded>((*workspace)->opening());
        QCOMPARE(upgraded.from, 2);
        QCOMPARE(upgraded.to, 3);
        QCOMPARE(enterprisesIn(**workspace), std::int64_t(1));
        QVERIFY((*workspace)->read()->prepare("SELECT a FROM more").isOk());
        // The copy is the file as it was.
        QFile::remove(scratch.migrations() + QStringLiteral("/0003_more.sql"));
        const auto copy = Workspace::open(upgraded.backup, scratch.setup());
        QVERIFY(isOpenedAs<UpToDate>(copy));
        QCOMPARE(enterprisesIn(**copy), std::int64_t(1));
        QVERIFY(verify(*(*copy)->read())->isIntact());
    }

    void anUpgradedFileHasTheFormOfANewOne()
    {
        const Scratch scratch;
        static_cast<void>(scratch.create());
        scratch.addMigration(QStringLiteral("0003_more.sql"),
            thirdMigration("CREATE TABLE more(a INTEGER) STRICT\n-- step\nALTER TABLE site ADD COLUMN extra TEXT"));
        const auto schemaOf = [](Workspace& workspace) {
            const auto scope = workspace.read();
            auto rows = scope->prepare("SELECT sql FROM sqlite_schema ORDER BY type, name");
            QStringList all;
            while (*rows->step())
                all << (rows->isNull(0) ? QString() : *rows->string(0));
            return all;
        };
        const auto upgraded = scratch.open();
        const auto fresh = scratch.create(QStringLiteral("fresh.plumb"));
        QCOMPARE(schemaOf(*upgraded), schemaOf(*fresh));
    }

    void aFailingUpgradeChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QString>("statement");
        QTest::newRow("a statement that fails")
            << QByteArray("CREATE TABLE more(a) STRICT\n-- step\nSELECT 1") << QStringLiteral("CREATE TABLE more(a) STRICT");
        QTest::newRow("the second of two") << QByteArray("CREATE TABLE more(a INTEGER) STRICT\n-- step\nDROP TABLE nowhere")
                                           << QStringLiteral("DROP TABLE nowhere");
        QTest::newRow("a broken reference") << QByteArray("UPDATE enterprise SET born = 99")
                                            << QStringLiteral("foreign_key_check");
    }
    void aFailingUpgradeChangesNothing()
    {
        QFETCH(QByteArray, steps);
        QFETCH(QString, statement);
        const Scratch scratch;
        {
            const auto workspace = scratch.create();
            commitEnterprise(*workspace, QStringLiteral("甲"));
        }
        scratch.addMigration(QStringLiteral("0003_more.sql"), thirdMigration(steps.constData()));
        const auto workspace = Workspace::open(scratch.path(fileName), scratch.setup());
        QCOMPARE(codeOf(workspace), QStringLiteral("store.migration-failed"));
        QCOMPARE(workspace.problem().argument("version"), QStringLiteral("3"));
        QCOMPARE(workspace.problem().argument("statement").trimmed(), statement);
        QVERIFY(!workspace.problem().argument("message").isEmpty());
        QFile::remove(scratch.migrations() + QStringLiteral("/0003_more.sql"));
        const auto again = Workspace::open(scratch.path(fileName), scratch.setup());
        QVERIFY(isOpenedAs<UpToDate>(again));
        QVERIFY(verify(*(*again)->read())->isIntact());
        QVERIFY(!(*again)->read()->prepare("SELECT * FROM more").isOk());
    }

    void aNewerFileIsReadOnlyOrRefused_data()
    {
        QTest::addColumn<int>("minReader");
        QTest::newRow("still readable") << 2;
        QTest::newRow("not readable any more") << 3;
    }
    void aNewerFileIsReadOnlyOrRefused()
    {
        QFETCH(int, minReader);
        const Scratch scratch;
        scratch.addMigration(QStringLiteral("0003_more.sql"), thirdMigration("CREATE TABLE more(a INTEGER) STRICT", minReader));
        {
            const auto workspace = scratch.create();
            commitEnterprise(*workspace, QStringLiteral("甲"));
        }
        QFile::remove(scratch.migrations() + QStringLiteral("/0003_more.sql"));
        const auto workspace = Workspace::open(scratch.path(fileName), scratch.setup());
        if (minReader == 3) {
            QCOMPARE(codeOf(workspace), QStringLiteral("store.too-new"));
            return;
        }
        QVERIFY(isOpenedAs<ReadOnlyNewer>(workspace));
        QCOMPARE(std::get<ReadOnlyNewer>((*workspace)->opening()).version, 3);
        QCOMPARE(enterprisesIn(**workspace), std::int64_t(1));
        QCOMPARE(codeOf((*workspace)->write()), QStringLiteral("store.read-only"));
    }

    void anAlteredMigrationIsNamed()
    {
        const Scratch scratch;
        static_cast<void>(scratch.create());
        QFile file(scratch.migrations() + QStringLiteral("/0002_ledger.sql"));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(3) && file.write("X") == 1); // in the words of its first line
        file.close();
        const auto workspace = Workspace::open(scratch.path(fileName), scratch.setup());
        QCOMPARE(codeOf(workspace), QStringLiteral("store.migration-altered"));
        QCOMPARE(workspace.problem().argument("version"), QStringLiteral("2"));
    }

    void malformedMigrationsAreNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a number left out") << QStringLiteral("0004_more.sql") << thirdMigration("SELECT 1");
        QTest::newRow("no reason") << QStringLiteral("0003_more.sql") << QByteArray("-- min-reader: 3\n-- step\nSELECT 1\n");
        QTest::newRow("no reader") << QStringLiteral("0003_more.sql") << QByteArray("-- why\n-- step\nSELECT 1\n");
        QTest::newRow("no step") << QStringLiteral("0003_more.sql") << QByteArray("-- why\n-- min-reader: 3\nSELECT 1\n");
        QTest::newRow("no number") << QStringLiteral("more.sql") << thirdMigration("SELECT 1");
    }
    void malformedMigrationsAreNamed()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        const Scratch scratch;
        scratch.addMigration(name, text);
        QCOMPARE(codeOf(readMigrations(scratch.migrations())), QStringLiteral("store.migration-malformed"));
        QCOMPARE(codeOf(Workspace::create(scratch.path(fileName), scratch.setup())), QStringLiteral("store.migration-malformed"));
        QVERIFY(!QFile::exists(scratch.path(fileName)));
    }

    void aFileThatCannotBeMadeLeavesNothing()
    {
        const Scratch scratch;
        scratch.addMigration(QStringLiteral("0003_more.sql"), thirdMigration("CREATE TABLE"));
        QCOMPARE(codeOf(Workspace::create(scratch.path(fileName), scratch.setup())), QStringLiteral("store.migration-failed"));
        QCOMPARE(QDir(scratch.path(QString())).entryList({QStringLiteral("a.plumb*")}), QStringList());
    }

    void theProgramsOwnMigrationsAreGood()
    {
        const auto migrations = readMigrations(QStringLiteral(":/migrations"));
        QCOMPARE(codeOf(migrations), QStringLiteral("ok"));
        for (const Migration& migration : *migrations)
            QVERIFY(migration.minReader >= 1 && migration.minReader <= migration.version);
        WorkspaceSetup setup;
        setup.tables.add(sharedTables());
        QCOMPARE(codeOf(Workspace::create(QStringLiteral(":memory:"), setup)), QStringLiteral("ok"));
    }

    /// SQLite makes a tree of a list of three or more for every row that is checked against it; alternatives cost nothing.
    void noCheckLooksIntoAList()
    {
        WorkspaceSetup setup;
        setup.tables.add(sharedTables());
        const auto workspace = Workspace::create(QStringLiteral(":memory:"), setup);
        QCOMPARE(codeOf(workspace), QStringLiteral("ok"));
        const auto scope = (*workspace)->read();
        auto tables = scope->prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL");
        static const QRegularExpression list(QStringLiteral("\\bIN \\((?:[^,()]+,){2}[^()]+\\)"));
        QVERIFY(list.match(QStringLiteral("CHECK(kind IN ('a', 'b', 'c'))")).hasMatch());
        int count = 0;
        for (; *tables->step(); ++count) {
            const QString sql = QString::fromStdString(*tables->text(1));
            QVERIFY2(!list.match(sql).hasMatch(), tables->text(0)->c_str());
        }
        QVERIFY(count > 50);
    }

    void aSecondProgramReadsAndIsToldWhoWrites()
    {
        const Scratch scratch;
        const auto first = scratch.create();
        commitEnterprise(*first, QStringLiteral("甲"));
        const auto second = Workspace::open(scratch.path(fileName), scratch.setup());
        QVERIFY(isOpenedAs<ReadOnlyLocked>(second));
        const auto holder = std::get<ReadOnlyLocked>((*second)->opening());
        QCOMPARE(holder.host, QSysInfo::machineHostName());
        QVERIFY(!holder.owner.isEmpty());
        QVERIFY(holder.since.isValid());
        QCOMPARE(codeOf((*second)->write()), QStringLiteral("store.read-only"));
        QCOMPARE(enterprisesIn(**second), std::int64_t(1));
        commitEnterprise(*first, QStringLiteral("乙"));
        QCOMPARE(enterprisesIn(**second), std::int64_t(2));
    }

    void mediaByTheirFileSystem_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("medium");
        const auto row = [](const char* type, Medium medium) { QTest::newRow(type) << QByteArray(type) << int(medium); };
        row("ext4", Medium::LocalDisk);
        row("btrfs", Medium::LocalDisk);
        row("tmpfs", Medium::LocalDisk);
        row("overlay", Medium::LocalDisk);
        row("NTFS", Medium::LocalDisk);
        row("vfat", Medium::Removable);
        row("exfat", Medium::Removable);
        row("FAT32", Medium::Removable);
        row("fuseblk", Medium::Removable);
        row("iso9660", Medium::Removable);
        row("cifs", Medium::Share);
        row("smb3", Medium::Share);
        row("nfs4", Medium::Share);
        row("9p", Medium::Share);
        row("fuse.fusefat", Medium::Removable);
        row("fuse.sshfs", Medium::Share);
        row("fuse.smbnetfs", Medium::Share);
        row("fuse.somebodys-cloud", Medium::Share);
        row("fuse", Medium::Share);
    }
    void mediaByTheirFileSystem()
    {
        QFETCH(QByteArray, type);
        QFETCH(int, medium);
        QCOMPARE(int(mediumOfType(type)), medium);
    }

    /// Without a log there is one file at any moment, and what was committed is in it.
    void onAStickThereIsNoLog()
    {
        const Scratch scratch;
        static_cast<void>(scratch.create());
        WorkspaceSetup setup = scratch.setup();
        setup.medium = Medium::Removable;
        const auto workspace = Workspace::open(scratch.path(fileName), setup);
        QVERIFY(isOpenedAs<UpToDate>(workspace));
        commitEnterprise(**workspace, QStringLiteral("甲"));
        QVERIFY(!QFile::exists(scratch.path(fileName + QStringLiteral("-wal"))));
        QCOMPARE(QFileInfo(scratch.path(fileName + QStringLiteral("-journal"))).size(), qint64(0));
        QVERIFY(QFile::copy(scratch.path(fileName), scratch.path(QStringLiteral("pulled.plumb"))));
        const auto pulled = scratch.open(QStringLiteral("pulled.plumb"));
        QCOMPARE(enterprisesIn(*pulled), std::int64_t(1));
        QVERIFY(verify(*pulled->read())->isIntact());
        QVERIFY((*workspace)->close().isOk());
        QVERIFY(!QFile::exists(scratch.path(QStringLiteral("a.snapshot.plumb"))));
    }

    /// One program at a time; who comes second is told who has it, and of the snapshot that the last closing left.
    void onAShareOneWorksAndOthersHaveTheSnapshot()
    {
        const Scratch scratch;
        const QString snapshot = scratch.path(QStringLiteral("a.snapshot.plumb"));
        WorkspaceSetup setup = scratch.setup();
        setup.medium = Medium::Share;
        QVERIFY(Workspace::create(scratch.path(fileName), setup).isOk());
        QVERIFY(QFile::exists(snapshot));
        QCOMPARE(QDir(scratch.path({})).entryList(QDir::Files), (QStringList{fileName, QFileInfo(snapshot).fileName()}));
        QVERIFY(QFile::remove(snapshot));
        auto first = Workspace::open(scratch.path(fileName), setup);
        QVERIFY(isOpenedAs<UpToDate>(first));
        const auto refused = Workspace::open(scratch.path(fileName), setup);
        QCOMPARE(codeOf(refused), QStringLiteral("store.in-use"));
        QVERIFY(!refused.problem().argument("host").isEmpty());
        QVERIFY(!refused.problem().argument("since").isEmpty());
        QCOMPARE(refused.problem().argument("snapshot"), QString());
        commitEnterprise(**first, QStringLiteral("甲"));
        QVERIFY(!QFile::exists(scratch.path(fileName + QStringLiteral("-wal"))));
        QVERIFY((*first)->close().isOk());
        QVERIFY(QFile::exists(snapshot));
        QVERIFY(!QFile::exists(snapshot + QStringLiteral(".new")));

        // While the next one works, the snapshot stands as it was.
        auto second = Workspace::open(scratch.path(fileName), setup);
        commitEnterprise(**second, QStringLiteral("乙"));
        QCOMPARE(Workspace::open(scratch.path(fileName), setup).problem().argument("snapshot"), snapshot);
        WorkspaceSetup looking = setup;
        looking.isReadOnly = true;
        {
            const auto seen = Workspace::open(snapshot, looking);
            QVERIFY(isOpenedAs<ReadOnlyAsked>(seen));
            QCOMPARE(enterprisesIn(**seen), std::int64_t(1));
            QVERIFY(verify(*(*seen)->read())->isIntact());
        }
        QVERIFY((*second)->close().isOk());
        QCOMPARE(enterprisesIn(**Workspace::open(snapshot, looking)), std::int64_t(2));

        // Who changed nothing writes none.
        const QDateTime before = QDateTime::fromSecsSinceEpoch(1'000'000);
        {
            QFile file(snapshot);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(before, QFileDevice::FileModificationTime));
        }
        const auto third = Workspace::open(scratch.path(fileName), setup);
        QVERIFY((*third)->close().isOk());
        QCOMPARE(QFileInfo(snapshot).lastModified(), before);
    }

    void whoLeftItOpenIsNoticed()
    {
        const Scratch scratch;
        const QString copied = scratch.path(QStringLiteral("copied.plumb"));
        {
            const auto workspace = scratch.create();
            QVERIFY(!workspace->wasInterrupted());
            commitEnterprise(*workspace, QStringLiteral("甲"));
            // What a power cut leaves: the file, and its log beside it.
            QVERIFY(QFile::copy(scratch.path(fileName), copied));
            QVERIFY(QFile::copy(scratch.path(fileName) + QStringLiteral("-wal"), copied + QStringLiteral("-wal")));
        }
        QVERIFY(!scratch.open()->wasInterrupted());
        {
            const auto workspace = scratch.open(QStringLiteral("copied.plumb"));
            QVERIFY(workspace->wasInterrupted());
            QCOMPARE(enterprisesIn(*workspace), std::int64_t(1));
            const Result<ReadScope> facts = workspace->read();
            QCOMPARE(codeOf(facts->checkPages()), QStringLiteral("ok"));
        }
        QVERIFY(!scratch.open(QStringLiteral("copied.plumb"))->wasInterrupted());
    }

    /// On a share there is no log; what was being written is in the journal.
    void aJournalLeftIsNoticed()
    {
        const Scratch scratch;
        static_cast<void>(scratch.create());
        QFile journal(scratch.path(fileName) + QStringLiteral("-journal"));
        QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write(QByteArray(512, '\0')) > 0);
        journal.close();
        QVERIFY(scratch.open()->wasInterrupted());
        QVERIFY(!scratch.open()->wasInterrupted());
    }

    /// Between its last commit and its end nothing was being written.
    void aDeadProgramsLockAloneIsNothing()
    {
        const Scratch scratch;
        static_cast<void>(scratch.create());
        QFile lock(scratch.path(fileName) + QStringLiteral(".lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write("2147483646\nplumbline\n") > 0);
        lock.close();
        QVERIFY(!scratch.open()->wasInterrupted());
    }

    /// E9: the copy and the file it was made of both go on, each with a chain of its own.
    void aCopyMadeAReplicaGoesOnByItself()
    {
        const Scratch scratch;
        const QString copy = scratch.path(QStringLiteral("copy.plumb"));
        {
            const auto workspace = scratch.create();
            commitEnterprise(*workspace, QStringLiteral("甲"));
        }
        QVERIFY(QFile::copy(scratch.path(fileName), copy));
        QCOMPARE(codeOf(becomeReplica(copy, scratch.setup())), QStringLiteral("ok"));
        const auto original = scratch.open();
        const auto copied = scratch.open(QStringLiteral("copy.plumb"));
        QCOMPARE(copied->id(), original->id());
        QVERIFY(copied->replica() != original->replica());
        commitEnterprise(*original, QStringLiteral("乙"));
        commitEnterprise(*copied, QStringLiteral("丙"));
        QCOMPARE(original->read()->head()->seq, 2U);
        QCOMPARE(copied->read()->head()->seq, 2U);
        for (const Workspace* const each : {original.get(), copied.get()})
            QVERIFY(verify(*each->read())->isIntact());
        QCOMPARE(codeOf(becomeReplica(copy, scratch.setup())), QStringLiteral("store.read-only")); // it is open
    }

    void pagesThatDoNotFitTogetherAreNamed()
    {
        const Scratch scratch;
        {
            const auto workspace = scratch.create();
            for (int number = 0; number < 40; ++number)
                commitEnterprise(*workspace, QString::number(number));
        }
        tamper(scratch.path(fileName),
            {"PRAGMA writable_schema = ON",
                "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'site') "
                "WHERE name = 'person'"});
        const auto workspace = Workspace::open(scratch.path(fileName), scratch.setup());
        QVERIFY(workspace.isOk());
        const Result<ReadScope> facts = (*workspace)->read();
        QCOMPARE(codeOf(facts->checkPages()), QStringLiteral("store.damaged"));
    }

    void aLockThatNamesNobodyIsADeadPrograms()
    {
        const Scratch scratch;
        static_cast<void>(scratch.create());
        QFile lock(scratch.path(fileName) + QStringLiteral(".lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        QVERIFY(isOpenedAs<UpToDate>(Workspace::open(scratch.path(fileName), scratch.setup())));
    }

    void whoIsInterruptedLeavesNoHalfOfAFile()
    {
        const Scratch scratch;
        const auto fails = [](Workspace& workspace) -> Result<void> {
            commitEnterprise(workspace, QStringLiteral("甲"));
            return Problem{"person.none"};
        };
        QCOMPARE(codeOf(Workspace::create(scratch.path(fileName), scratch.setup(), fails)), QStringLiteral("person.none"));
        QCOMPARE(QDir(scratch.path(QString())).entryList({QStringLiteral("a.plumb*")}), QStringList());
        // What a killed program left is no hindrance.
        tamper(scratch.path(QStringLiteral("a.plumb.part")), {"CREATE TABLE person(name)"});
        const auto fills = [](Workspace& workspace) {
            commitEnterprise(workspace, QStringLiteral("甲"));
            return Result<void>();
        };
        const auto workspace = Workspace::create(scratch.path(fileName), scratch.setup(), fills);
        QVERIFY(isOpenedAs<UpToDate>(workspace));
        QCOMPARE(enterprisesIn(**workspace), std::int64_t(1));
        QVERIFY(!QFile::exists(scratch.path(QStringLiteral("a.plumb.part"))));
    }

    void aReaderThatStaysIsNamedAtClosing()
    {
        const Scratch scratch;
        const auto first = scratch.create();
        commitEnterprise(*first, QStringLiteral("甲"));
        WorkspaceSetup reading = scratch.setup();
        reading.isReadOnly = true;
        const auto second = Workspace::open(scratch.path(fileName), reading);
        QVERIFY(isOpenedAs<ReadOnlyAsked>(second));
        {
            const auto scope = (*second)->read();
            QCOMPARE(codeOf(first->close()), QStringLiteral("store.locked"));
        }
        // Whoever opens it next for writing finds all of it.
        QCOMPARE(enterprisesIn(**second), std::int64_t(1));
    }

    void whatAKilledProgramLeftIsFound()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        commitEnterprise(*workspace, QStringLiteral("甲"));
        // The files as they are while the program runs, taken elsewhere: what a power failure leaves.
        const QString left = scratch.path(QStringLiteral("left.plumb"));
        QVERIFY(QFile::copy(scratch.path(fileName), left));
        const bool isLogged = QFile::copy(scratch.path(fileName) + QStringLiteral("-wal"), left + QStringLiteral("-wal"));
        const auto found = Workspace::open(left, scratch.setup());
        QVERIFY(isOpenedAs<UpToDate>(found));
        QCOMPARE(enterprisesIn(**found), std::int64_t(1));
        QVERIFY(verify(*(*found)->read())->isIntact());
        if (!isLogged)
            qInfo("no write-ahead log on this file system");
    }

    void aMediumThatCannotBeWrittenIsRead_data()
    {
        QTest::addColumn<bool>("isLogged");
        QTest::newRow("a closed file") << false;
        QTest::newRow("the main file of an open one") << true;
    }
    void aMediumThatCannotBeWrittenIsRead()
    {
        QFETCH(bool, isLogged);
        const Scratch scratch;
        {
            const auto workspace = scratch.create();
            commitEnterprise(*workspace, QStringLiteral("甲"));
        }
        QDir().mkpath(scratch.path(QStringLiteral("medium")));
        const QString path = scratch.path(QStringLiteral("medium/a.plumb"));
        if (isLogged)
            tamper(scratch.path(fileName), {"PRAGMA journal_mode = WAL"});
        QVERIFY(QFile::copy(scratch.path(fileName), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        setFolderWritable(scratch.path(QString()), true);
        setFolderWritable(scratch.path(QStringLiteral("medium")), false);
        {
            const AsNobody nobody;
            if (!nobody.isActive)
                QSKIP("can't give up root's rights here");
            const auto workspace = Workspace::open(path, scratch.setup());
            QCOMPARE(codeOf(workspace), QStringLiteral("ok"));
            QVERIFY(isOpenedAs<ReadOnlyMedium>(workspace));
            QCOMPARE(enterprisesIn(**workspace), std::int64_t(1));
            QCOMPARE(codeOf((*workspace)->write()), QStringLiteral("store.read-only"));
            QVERIFY(verify(*(*workspace)->read())->isIntact());
        }
        setFolderWritable(scratch.path(QStringLiteral("medium")), true);
    }

    void aLogOnAMediumThatCannotBeWrittenIsNamed()
    {
        const Scratch scratch;
        const auto workspace = scratch.create();
        commitEnterprise(*workspace, QStringLiteral("甲"));
        if (!QFile::exists(scratch.path(fileName) + QStringLiteral("-wal")))
            QSKIP("no write-ahead log on this file system");
        QDir().mkpath(scratch.path(QStringLiteral("medium")));
        const QString path = scratch.path(QStringLiteral("medium/a.plumb"));
        for (const char* const suffix : {"", "-wal"}) {
            QVERIFY(QFile::copy(scratch.path(fileName) + QString::fromLatin1(suffix), path + QString::fromLatin1(suffix)));
            QFile::setPermissions(path + QString::fromLatin1(suffix), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        }
        setFolderWritable(scratch.path(QString()), true);
        setFolderWritable(scratch.path(QStringLiteral("medium")), false);
        {
            const AsNobody nobody;
            if (!nobody.isActive)
                QSKIP("can't give up root's rights here");
            QCOMPARE(codeOf(Workspace::open(path, scratch.setup())), QStringLiteral("store.unfinished-read-only"));
        }
        setFolderWritable(scratch.path(QStringLiteral("medium")), true);
    }
};

PLUMBLINE_TEST(OpeningTest)
#include "opening_test.moc"
