// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/run_cli.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace plumbline;
using tests::CliRun;
using tests::runCli;

/// Rows in and out as a script has them.
class ImportCommandsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    CliRun run(const QStringList& call) const { return runCli(QStringList{QStringLiteral("--json")} + call); }
    CliRun imported(const char* text, const QStringList& more = {}, const char* kind = "expenditures") const
    {
        QFile file(path("uses.csv"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("can't write");
        file.write(text);
        file.close();
        return run(QStringList{QStringLiteral("import"), path("demo.plumb"), QString::fromUtf8(kind), file.fileName()} + more);
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(runCli({QStringLiteral("demo"), path("demo.plumb")}).exit, 0); }

    void aLookChangesNothingAndAnImportIsTakenBack()
    {
        constexpr char file[] = "日期,费用类别,金额\n2025-09-05,machinery.1,1.50\n";
        const CliRun look = imported(file, {QStringLiteral("--dry-run")});
        QCOMPARE(look.exit, 0);
        QCOMPARE(look.object()[QStringLiteral("good")].toString(), QStringLiteral("1"));
        QCOMPARE(look.object()[QStringLiteral("record")].toString(), QStringLiteral("0"));
        const QString record = imported(file).object()[QStringLiteral("record")].toString();
        QVERIFY(record.toInt() > 0);
        QCOMPARE(imported(file).exit, 2); // possibly a duplicate
        const QJsonArray imports = run({QStringLiteral("imports"), QStringLiteral("list"), path("demo.plumb")})
                                       .object()[QStringLiteral("imports")]
                                       .toArray();
        QCOMPARE(imports.first()[QStringLiteral("record")].toString(), record);
        const QStringList back{QStringLiteral("imports"), QStringLiteral("take-back"), path("demo.plumb"), record,
            QStringLiteral("--reason"), QStringLiteral("导错了表")};
        QCOMPARE(run(back).object()[QStringLiteral("rows")].toString(), QStringLiteral("1"));
        QCOMPARE(run(back).exit, 2);
    }

    void everyBadRowIsToldWithItsColumn()
    {
        const CliRun told = imported("日期,费用类别,金额\n2025-09-05,machinery.1,x\n2025-02-30,machinery.1,1\n");
        QCOMPARE(told.exit, 2);
        const QJsonArray refused = told.object()[QStringLiteral("refused")].toArray();
        QCOMPARE(refused.size(), 2);
        QCOMPARE(refused[0][QStringLiteral("row")].toString(), QStringLiteral("2"));
        QCOMPARE(refused[0][QStringLiteral("letter")].toString(), QStringLiteral("C"));
        QCOMPARE(refused[1][QStringLiteral("problem")][QStringLiteral("code")].toString(), QStringLiteral("date.invalid"));
    }

    /// What the rules say of a row is told before it goes in, and what an article refuses is a wrong row with that article.
    void aLookSaysWhatTheRulesFind()
    {
        const CliRun look = imported(
            "日期,费用类别,金额,票据种类,摘要\n2025-09-05,machinery.5,1,invoice,岗位津贴\n", {QStringLiteral("--dry-run")});
        QCOMPARE(look.exit, 0);
        const QJsonArray findings = look.object()[QStringLiteral("findings")].toArray();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0][QStringLiteral("row")].toString(), QStringLiteral("2"));
        QCOMPARE(findings[0][QStringLiteral("code")].toString(), QStringLiteral("safety_fee.use.looks-like"));
        const CliRun refused =
            imported("日期,分录,金额,供应商\n2025-09-05,transfer-out,1,乙公司\n", {QStringLiteral("--dry-run")});
        QCOMPARE(refused.exit, 2);
        QCOMPARE(refused.object()[QStringLiteral("refused")]
                     .toArray()[0][QStringLiteral("problem")][QStringLiteral("code")]
                     .toString(),
            QStringLiteral("safety_fee.pooling-forbidden"));
    }

    void columnsAndWordsAreSaid()
    {
        const CliRun told = imported("when,what,钱\n2025-09-05,培训费,1\n",
            {QStringLiteral("--dry-run"), QStringLiteral("--headings"), QStringLiteral("1"), QStringLiteral("--map"),
                QStringLiteral("when=booked_on;B=category;钱=amount_fen"), QStringLiteral("--word"),
                QStringLiteral("category:培训费=machinery.5")});
        QCOMPARE(told.object()[QStringLiteral("good")].toString(), QStringLiteral("1"));
    }

    void formsAndRowsAreWritten()
    {
        QCOMPARE(run({QStringLiteral("template"), QStringLiteral("expenditures"), path("form.xlsx")}).exit, 0);
        QVERIFY(QFile::exists(path("form.xlsx")));
        const CliRun out = run({QStringLiteral("export"), path("demo.plumb"), QStringLiteral("revenue"), path("revenue.xlsx")});
        QCOMPARE(out.exit, 0);
        const int rows = out.object()[QStringLiteral("rows")].toString().toInt();
        QVERIFY(rows > 0);
        const CliRun again = run({QStringLiteral("import"), path("demo.plumb"), QStringLiteral("revenue"), path("revenue.xlsx"),
            QStringLiteral("--dry-run")});
        QCOMPARE(again.object()[QStringLiteral("duplicates")].toString().toInt(), rows);
        QCOMPARE(tests::problemCode(
                     run({QStringLiteral("export"), path("demo.plumb"), QStringLiteral("revenue"), path("a.txt")}).object()),
            QStringLiteral("rows.unknown-ending"));
        QCOMPARE(tests::problemCode(
                     run({QStringLiteral("export"), path("demo.plumb"), QStringLiteral("what"), path("a.csv")}).object()),
            QStringLiteral("import.unknown-kind"));
    }
};

PLUMBLINE_TEST(ImportCommandsTest)
#include "import_test.moc"
