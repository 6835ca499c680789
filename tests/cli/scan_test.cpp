// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/run_cli.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

using namespace plumbline;
using tests::CliRun;
using tests::runCli;

/// The look into sources and the catalogue, as a script uses them.
class ScanCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    CliRun json(const QStringList& call) const
    {
        return runCli(QStringList{QStringLiteral("--json"), QStringLiteral("--on"), QStringLiteral("2025-03-03")} + call);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(
            QProcess::execute(QStringLiteral("/usr/bin/sqlite3"),
                {path("mes.db"),
                    QStringLiteral("CREATE TABLE staff(phone text); INSERT INTO staff VALUES('13812345678'), ('13912345678'); "
                                   "CREATE TABLE spindle(spindle_speed integer); INSERT INTO spindle VALUES(1480);")}),
            0);
        QCOMPARE(runCli({QStringLiteral("init"), path("a.plumb"), QStringLiteral("--name"), QStringLiteral("海川"),
                            QStringLiteral("--uscc"), QStringLiteral("91320100MA1ABCDE5U"), QStringLiteral("--person"),
                            QStringLiteral("王芳")})
                     .exit,
            0);
    }

    void aSourceIsLookedIntoWithoutAWorkspace()
    {
        const CliRun run = json({QStringLiteral("scan"), path("mes.db")});
        QCOMPARE(run.exit, 0);
        const QJsonObject source = run.object()[QStringLiteral("sources")][0].toObject();
        QCOMPARE(source[QStringLiteral("tables")].toArray().size(), 2);
        const QJsonObject staff = source[QStringLiteral("tables")][1].toObject();
        QCOMPARE(staff[QStringLiteral("records")].toString(), QStringLiteral("2"));
        QCOMPARE(staff[QStringLiteral("columns")][0][QStringLiteral("evidence")][0][QStringLiteral("rule")].toString(),
            QStringLiteral("mobile"));
        QVERIFY(!run.out.contains("13812345678"));
    }

    void oneBrokenSourceDoesNotStopTheRest()
    {
        const CliRun run = json(
            {QStringLiteral("scan"), path("nothing.db"), QStringLiteral("postgresql://me:s3cret@127.0.0.1:9/x"), path("mes.db")});
        QCOMPARE(run.exit, 1);
        const QJsonArray sources = run.object()[QStringLiteral("sources")].toArray();
        QCOMPARE(sources.size(), 3);
        QCOMPARE(sources[0][QStringLiteral("problem")][QStringLiteral("code")].toString(),
            QStringLiteral("data_catalogue.source-unreachable"));
        QCOMPARE(sources[2][QStringLiteral("tables")].toArray().size(), 2);
        QVERIFY(!run.out.contains("s3cret") && !run.err.contains("s3cret"));
    }

    void judgedAndFiled()
    {
        QCOMPARE(json({QStringLiteral("scan"), path("mes.db"), QStringLiteral("--into"), path("a.plumb")}).exit, 0);
        const QJsonArray entries = json({QStringLiteral("catalogue"), QStringLiteral("show"), path("a.plumb")})
                                       .object()[QStringLiteral("entries")]
                                       .toArray();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0][QStringLiteral("judged")].toString(), QStringLiteral("open"));
        const CliRun answered = json({QStringLiteral("catalogue"), QStringLiteral("answer"), path("a.plumb"),
            QStringLiteral("spindle"), QStringLiteral("important.2=yes"), QStringLiteral("--others-no")});
        QCOMPARE(answered.object()[QStringLiteral("proposed")].toString(), QStringLiteral("important"));
        QCOMPARE(json({QStringLiteral("catalogue"), QStringLiteral("decide"), path("a.plumb"), QStringLiteral("spindle"),
                          QStringLiteral("--level"), QStringLiteral("important")})
                     .exit,
            0);
        QCOMPARE(json({QStringLiteral("filing"), QStringLiteral("prepare"), path("a.plumb")}).exit, 2);
        QCOMPARE(json({QStringLiteral("catalogue"), QStringLiteral("set"), path("a.plumb"), QStringLiteral("spindle"),
                          QStringLiteral("category=production"), QStringLiteral("domain=industrial"), QStringLiteral("carrier=x"),
                          QStringLiteral("purpose=x"), QStringLiteral("scope-of-use=x"), QStringLiteral("responsible=x"),
                          QStringLiteral("sharing=x"), QStringLiteral("cross-border=x"), QStringLiteral("protection=x")})
                     .exit,
            0);
        QCOMPARE(json({QStringLiteral("filing"), QStringLiteral("prepare"), path("a.plumb")})
                     .object()[QStringLiteral("number")]
                     .toString(),
            QStringLiteral("1"));
        for (const char* const step : {"approved", "submitted", "accepted"})
            QCOMPARE(json({QStringLiteral("filing"), QStringLiteral("move"), path("a.plumb"), QStringLiteral("1"),
                              QString::fromUtf8(step)})
                         .exit,
                0);
        QCOMPARE(json({QStringLiteral("report"), path("a.plumb"), QStringLiteral("data_catalogue.filing"),
                          QStringLiteral("--out"), path("filing.xlsx")})
                     .exit,
            0);
        QCOMPARE(runCli({QStringLiteral("verify"), path("filing.xlsx")}).exit, 0);
        QCOMPARE(runCli({QStringLiteral("verify"), path("a.plumb")}).exit, 0);
    }

    /// What no look finds, an own category below the rule's, and an own level under it.
    void enteredByHandWithOwnWords()
    {
        const auto catalogue = [&](const QStringList& call) { return json(QStringList{QStringLiteral("catalogue")} + call); };
        QFile levels(path("levels.csv"));
        QVERIFY(levels.open(QIODevice::WriteOnly));
        levels.write("Under,Order,Name\nimportant,1,A1\nimportant,2,A2\n");
        levels.close();
        QCOMPARE(json({QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("import"), path("a.plumb"),
                          QStringLiteral("finer_level"), path("levels.csv")})
                     .exit,
            0);
        QCOMPARE(catalogue({QStringLiteral("add"), path("a.plumb"), QStringLiteral("archive"), QStringLiteral("drawings"),
                               QStringLiteral("category=研发数据/图纸"), QStringLiteral("domain=radio"),
                               QStringLiteral("records=1200"), QStringLiteral("review-on=2025-12-31"),
                               QStringLiteral("flags=defence+tobacco"), QStringLiteral("basis=GB/T 43697")})
                     .exit,
            0);
        QCOMPARE(
            catalogue({QStringLiteral("add"), path("a.plumb"), QStringLiteral("archive"), QStringLiteral("drawings")}).exit, 2);
        QCOMPARE(
            catalogue({QStringLiteral("set"), path("a.plumb"), QStringLiteral("drawings"), QStringLiteral("flags=secret")}).exit,
            2);
        QCOMPARE(
            catalogue({QStringLiteral("set"), path("a.plumb"), QStringLiteral("drawings"), QStringLiteral("flags=odd")}).exit, 2);
        QCOMPARE(catalogue({QStringLiteral("answer"), path("a.plumb"), QStringLiteral("drawings"),
                               QStringLiteral("important.2=yes"), QStringLiteral("--others-no")})
                     .exit,
            0);
        const auto decide = [&](const char* level, const char* finer) {
            return catalogue({QStringLiteral("decide"), path("a.plumb"), QStringLiteral("drawings"), QStringLiteral("--level"),
                                 QString::fromUtf8(level), QStringLiteral("--finer"), QString::fromUtf8(finer),
                                 QStringLiteral("--reason"), QStringLiteral("x")})
                .exit;
        };
        QCOMPARE(decide("core", "A1"), 2);
        QCOMPARE(decide("important", "A9"), 2);
        QCOMPARE(decide("important", "A2"), 0);
        const QJsonArray entries =
            catalogue({QStringLiteral("show"), path("a.plumb")}).object()[QStringLiteral("entries")].toArray();
        const auto drawings = std::find_if(entries.begin(), entries.end(),
            [](const QJsonValue& entry) { return entry[QStringLiteral("name")].toString() == QStringLiteral("drawings"); });
        QVERIFY(drawings != entries.end());
        QCOMPARE((*drawings)[QStringLiteral("category")].toString(), QStringLiteral("research/图纸"));
        QCOMPARE((*drawings)[QStringLiteral("level")].toString(), QStringLiteral("important"));
        QCOMPARE((*drawings)[QStringLiteral("finer-level")].toString(), QStringLiteral("A2"));
        QCOMPARE(json({QStringLiteral("filing"), QStringLiteral("prepare"), path("a.plumb"), QStringLiteral("--domain"),
                          QStringLiteral("nowhere")})
                     .exit,
            2);
    }

    /// Articles 7 and 8: system, store, table or file; what a stage holds is said on it, and what isn't known isn't 0.
    void theCatalogueIsShownAsATree()
    {
        const auto add = [&](const char* schema, const char* name, const QString& fields) {
            QStringList call{QStringLiteral("catalogue"), QStringLiteral("add"), path("a.plumb"), QStringLiteral("plant"),
                QString::fromUtf8(name), fields};
            if (*schema)
                call << QStringLiteral("--schema") << QString::fromUtf8(schema);
            return json(call).exit;
        };
        QCOMPARE(add("hall", "orders", QStringLiteral("records=30")), 0);
        QCOMPARE(add("hall", "parts", QStringLiteral("records=12")), 0);
        QCOMPARE(add("", "paper", QStringLiteral("comment=shelf")), 0);
        QCOMPARE(
            json({QStringLiteral("catalogue"), QStringLiteral("decide"), path("a.plumb"), QStringLiteral("hall.orders"),
                     QStringLiteral("--level"), QStringLiteral("important"), QStringLiteral("--reason"), QStringLiteral("x")})
                .exit,
            0);
        const QStringList call{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("catalogue"),
            QStringLiteral("show"), path("a.plumb"), QStringLiteral("--tree")};
        const CliRun run = runCli(call);
        QCOMPARE(run.exit, 0);
        QVERIFY2(run.out.contains("plant: entries 3, to decide 2, at least Important data, records 42 (partly known), bytes ?\n"
                                  "  hall: entries 2, to decide 1, at least Important data, records 42, bytes ?\n"
                                  "    hall.orders  Important data  30\n"
                                  "    hall.parts  to be judged  12\n"
                                  "  paper  to be judged  ?  shelf\n"),
            run.out.constData());
        const QJsonArray systems = json(call).object()[QStringLiteral("systems")].toArray();
        const auto plant = std::find_if(systems.begin(), systems.end(),
            [](const QJsonValue& system) { return system[QStringLiteral("name")].toString() == QStringLiteral("plant"); });
        QVERIFY(plant != systems.end());
        QCOMPARE((*plant)[QStringLiteral("records-known")].toString(), QStringLiteral("42"));
        QCOMPARE((*plant)[QStringLiteral("stores")][0][QStringLiteral("level-at-least")].toString(), QStringLiteral("important"));
    }
};

PLUMBLINE_TEST(ScanCommandTest)
#include "scan_test.moc"
