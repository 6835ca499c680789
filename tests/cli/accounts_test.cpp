// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/run_cli.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace plumbline;
using tests::CliRun;
using tests::runCli;

/// Vouchers, slips, what if and the inspection folder, as a script asks for them.
class AccountsCommandsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    CliRun run(const QStringList& call) const { return runCli(QStringList{QStringLiteral("--json")} + call); }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QStringList of(int year) { return {QStringLiteral("--year"), QString::number(year)}; }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(runCli({QStringLiteral("demo"), path("demo.plumb")}).exit, 0); }

    void aYearIsSupposed()
    {
        const CliRun asked =
            run(QStringList{QStringLiteral("what-if"), path("demo.plumb"), QStringLiteral("--bases"), QStringLiteral("110")}
                + of(2024));
        QCOMPARE(asked.exit, 0);
        const QJsonArray rows = asked.object()[QStringLiteral("rows")].toArray();
        QCOMPARE(rows.first()[QStringLiteral("real")].toString(), QStringLiteral("1418641.97"));
        QCOMPARE(rows.first()[QStringLiteral("supposed")].toString(), QStringLiteral("1449506.17"));
        QCOMPARE(tests::problemCode(run(
                     QStringList{QStringLiteral("what-if"), path("demo.plumb"), QStringLiteral("--uses"), QStringLiteral("much")}
                     + of(2024))
                                        .object()),
            QStringLiteral("cli.bad-value"));
    }

    void vouchersAndSlipsAreMade()
    {
        const CliRun written = run(QStringList{QStringLiteral("vouchers"), path("demo.plumb"), path("v.xlsx")} + of(2024));
        QCOMPARE(written.exit, 0);
        QVERIFY(written.object()[QStringLiteral("lines")].toString().toInt() > 100);
        QVERIFY(QFile::exists(path("v.xlsx")));
        const QStringList slips = QStringList{QStringLiteral("slips"), path("demo.plumb")} + of(2025);
        QCOMPARE(run(slips).object()[QStringLiteral("slips")].toArray().size(), 2);
        QCOMPARE(run(slips).object()[QStringLiteral("slips")].toArray().size(), 0);
        QCOMPARE(tests::problemCode(
                     run({QStringLiteral("treatment"), path("demo.plumb"), QStringLiteral("--vouchers"), QStringLiteral("magic")})
                         .object()),
            QStringLiteral("cli.bad-value"));
    }

    /// Article 61: one folder that stands, until a file of it is touched, taken away or added.
    void anInspectionFolderVerifies()
    {
        const QStringList call{QStringLiteral("inspection"), path("demo.plumb"), path("folder"), QStringLiteral("--from"),
            QStringLiteral("2025-01"), QStringLiteral("--through"), QStringLiteral("2025-09")};
        const CliRun made = run(call);
        QCOMPARE(made.exit, 0);
        const QJsonArray files = made.object()[QStringLiteral("files")].toArray();
        QVERIFY(files.size() >= 7);
        QCOMPARE(tests::problemCode(run(call).object()), QStringLiteral("folder.exists"));
        const auto verified = [&] { return run({QStringLiteral("verify"), path("folder")}); };
        QCOMPARE(verified().exit, 0);
        QFile added(path("folder/note.txt"));
        QVERIFY(added.open(QIODevice::WriteOnly) && added.write("x") == 1);
        added.close();
        QCOMPARE(verified().exit, 1);
        QVERIFY(added.remove());
        const QString first = path("folder/") + files.first()[QStringLiteral("file")].toString();
        QFile touched(first);
        QVERIFY(touched.open(QIODevice::Append) && touched.write(" ") == 1);
        touched.close();
        QCOMPARE(verified().exit, 1);
        QVERIFY(touched.remove());
        const CliRun missing = verified();
        QCOMPARE(missing.exit, 1);
        const QJsonArray problems =
            missing.object()[QStringLiteral("files")].toArray().first()[QStringLiteral("problems")].toArray();
        QCOMPARE(problems.size(), 1);
    }

    void everyReportIsListed()
    {
        const QJsonArray reports = run({QStringLiteral("report"), path("demo.plumb"), QStringLiteral("--list")})
                                       .object()[QStringLiteral("reports")]
                                       .toArray();
        QVERIFY(reports.size() >= 14);
    }
};

PLUMBLINE_TEST(AccountsCommandsTest)
#include "accounts_test.moc"
