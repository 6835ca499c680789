// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_report.h"

#include "tests/exchange/samples.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace plumbline;
using namespace plumbline::tests;

class CsvReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asSpreadsheetsOpenIt()
    {
        const std::string file = csvOf(sampleReport()).file;
        QVERIFY(file.starts_with("\xEF\xBB\xBF安全生产费用计提,已批准\r\n"));
        QVERIFY(
            file.find(
                "\r\n\r\n计提\r\n月份,说明,基数,比例,应提,笔数,过账日\r\n2024-01,第 1 笔,1234.5,2.35%,118220.16,0,2024-05-31\r\n")
            != std::string::npos);
        QVERIFY(file.find("\r\n合计,,,,-0.05,,\r\n") != std::string::npos); // a negative figure stays a number
        QVERIFY(file.find("\r\n\r\n编制：,,日期：\r\n审核：,,日期：\r\n\r\n校验码") != std::string::npos);
    }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char* text, const char* field) {
            QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(field);
        };
        row("plain", "plain");
        row("=1+1", "'=1+1");
        row("+86 10", "'+86 10");
        row("-", "'-");
        row("-5.00", "'-5.00"); // a text, not a figure
        row("@SUM(A1)", "'@SUM(A1)");
        row("＝1+1", "'＝1+1");
        row("\tindented", "'\tindented");
        row("\rreturn", "\"'\rreturn\"");
        row("'quoted", "''quoted");
        row("a=1", "a=1");
        row("a,b", "\"a,b\"");
        row("say \"so\"", "\"say \"\"so\"\"\"");
        row("two\nlines", "\"two\nlines\"");
        row(" both ends ", "\" both ends \"");
        row("", "");
    }
    void texts()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, field);
        ReportDocument document = sampleReport();
        document.sections.front().tables[1].rows.front().cells[0] = ReportCell::text(text);
        const Seal seal = Seal::of(document);
        const CsvReport csv = writeCsv(document, seal, QStringLiteral("a.csv"));
        QVERIFY(csv.file.find("文字,数\r\n" + bytesOf(field) + ",12.00\r\n") != std::string::npos);
        QCOMPARE(compareCsv(csv.file, document, seal).size(), std::size_t(0));
        QVERIFY(verifyCsvBytes(csv.file, csv.sidecar, QStringLiteral("a.csv")).stands());
    }

    void aChangedCellIsNamed()
    {
        CsvReport csv = csvOf(sampleReport());
        csv.file.replace(csv.file.find("118220.16"), 9, "218220.16");
        const FileVerdict verdict = verifyCsvBytes(csv.file, csv.sidecar, QStringLiteral("a.csv"));
        QCOMPARE(verdict.outcome, FileOutcome::Altered);
        QCOMPARE(
            told(verdict), (QStringList{QStringLiteral("verify.bytes-differ"), QStringLiteral("E9: 118220.16 → 218220.16")}));
        QVERIFY(verdict.document.has_value());
    }

    void cutShort()
    {
        CsvReport csv = csvOf(sampleReport());
        csv.file.resize(csv.file.find("合计"));
        const FileVerdict verdict = verifyCsvBytes(csv.file, csv.sidecar, QStringLiteral("a.csv"));
        QCOMPARE(verdict.outcome, FileOutcome::Altered);
        QVERIFY(verdict.findings.size() > 2);
    }

    void noCsvAtAll_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no mark") << QByteArray("a,b\r\n");
        QTest::newRow("an open quote") << QByteArray("\xEF\xBB\xBF\"a,b\r\n");
        QTest::newRow("a quote in a field") << QByteArray("\xEF\xBB\xBF"
                                                          "a\"b\r\n");
        QTest::newRow("unix lines") << QByteArray("\xEF\xBB\xBF"
                                                  "a,b\n");
        QTest::newRow("no line end") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b");
    }
    void noCsvAtAll()
    {
        QFETCH(QByteArray, file);
        const std::vector<Problem> problems = compareCsv(bytesOf(file), sampleReport(), Seal::of(sampleReport()));
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(std::string(problems.front().code), std::string("report.malformed"));
    }

    void theSidecarIsFound()
    {
        const QTemporaryDir folder;
        const CsvReport csv = csvOf(sampleReport());
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        save(path, csv.file);
        QCOMPARE(verifyReportFile(path).outcome, FileOutcome::NotSealed);
        QCOMPARE(told(verifyReportFile(path)), QStringList{QStringLiteral("verify.sidecar-missing a.csv.seal.json")});
        save(sidecarOf(path), csv.sidecar);
        QCOMPARE(verifyReportFile(path).outcome, FileOutcome::Intact);
        QCOMPARE(verifyReportFile(sidecarOf(path)).outcome, FileOutcome::Intact);
        QCOMPARE(verifyReportFile(path).kind, FileKind::Csv);

        const QString renamed = folder.filePath(QStringLiteral("b.csv"));
        QVERIFY(QFile::rename(path, renamed));
        QVERIFY(QFile::rename(sidecarOf(path), sidecarOf(renamed)));
        QCOMPARE(verifyReportFile(renamed).outcome, FileOutcome::Intact);
        QCOMPARE(told(verifyReportFile(renamed)), QStringList{QStringLiteral("verify.file-renamed a.csv b.csv")});

        save(renamed, "x" + csv.file);
        QCOMPARE(verifyReportFile(renamed).outcome, FileOutcome::Altered);
        QVERIFY(QFile::remove(renamed));
        QCOMPARE(verifyReportFile(sidecarOf(renamed)).outcome, FileOutcome::Unreadable);
    }

    void theSidecarOfAnotherReport()
    {
        ReportDocument other = sampleReport();
        other.period = "2023";
        const FileVerdict verdict = verifyCsvBytes(csvOf(sampleReport()).file, csvOf(other).sidecar, QStringLiteral("a.csv"));
        QCOMPARE(verdict.outcome, FileOutcome::Altered);
        QVERIFY(told(verdict).contains(QStringLiteral("B3: 2023 年 → 2024 年")));
    }

    void equalDocumentsGiveEqualBytes()
    {
        QVERIFY(csvOf(sampleReport()).file == csvOf(sampleReport()).file);
        QVERIFY(csvOf(sampleReport()).sidecar == csvOf(sampleReport()).sidecar);
    }

private:
    static CsvReport csvOf(const ReportDocument& document)
    {
        return writeCsv(document, Seal::of(document), QStringLiteral("a.csv"));
    }
    static void save(const QString& path, const std::string& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
            qFatal("the test's file wasn't written");
    }
};

PLUMBLINE_TEST(CsvReportTest)
#include "csv_report_test.moc"
