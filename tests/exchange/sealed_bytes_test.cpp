// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive_writer.h"
#include "core/exchange/csv_report.h"
#include "core/exchange/html_report.h"
#include "core/exchange/json_report.h"
#include "core/exchange/odt_report.h"
#include "core/exchange/pdf_finish.h"
#include "core/exchange/verify_file.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/exchange/samples.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace plumbline;
using namespace plumbline::tests;

/// Every single changed byte of a sealed file is noticed, and so is one more, one less, and a trailer taken off.
class SealedBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ReportDocument document = sampleReport(1);
        document.sections.front().tables.pop_back();
        const Seal seal = Seal::of(document);
        m_files = {
            {FileKind::Json, writeJsonReport(seal)},
            {FileKind::Xlsx, *writeXlsx(document, seal)},
            {FileKind::Pdf, *finishPdf(samplePdf(), document, seal)},
            {FileKind::Odt, *writeOdt(document, seal, {})},
            {FileKind::Html, writeHtml(document, seal, {})},
        };
    }

    void asWrittenTheyAreIntact()
    {
        for (const auto& [kind, file] : m_files) {
            const FileVerdict verdict = verifyReportBytes(file);
            QCOMPARE(told(verdict), QStringList());
            QCOMPARE(verdict.outcome, FileOutcome::Intact);
            QCOMPARE(verdict.kind, kind);
            QVERIFY(verdict.stands());
            QCOMPARE(verdict.document->enterprise, QStringLiteral("青山机械 & 有限公司"));
            QCOMPARE(verdict.seal->checkCode, Seal::of(*verdict.document).checkCode);
        }
    }

    void everyChangedByteIsNoticed()
    {
        for (const auto& [kind, file] : m_files) {
            std::string changed = file;
            for (std::size_t at = 0; at < changed.size(); ++at) {
                const char bit = char(1 << at % 8);
                changed[at] = char(changed[at] ^ bit);
                QVERIFY2(!looksIntact(kind, changed), qPrintable(QString::number(at)));
                changed[at] = file[at];
            }
        }
    }

    /// The same through the whole verdict, at every 101st byte and at every byte of the end.
    void everyChangedByteChangesTheVerdict()
    {
        for (const auto& [kind, file] : m_files) {
            std::string changed = file;
            for (std::size_t at = 0; at < changed.size(); at += at + 300 < changed.size() ? 101 : 1) {
                changed[at] = char(changed[at] ^ 1);
                const FileVerdict verdict = verifyReportBytes(changed);
                QVERIFY2(verdict.outcome != FileOutcome::Intact, qPrintable(QString::number(at)));
                changed[at] = file[at];
            }
        }
    }

    void oneByteMoreOrLess()
    {
        for (const auto& [kind, file] : m_files) {
            QVERIFY(!looksIntact(kind, file + "\n"));
            QVERIFY(!looksIntact(kind, file + '\0'));
            QVERIFY(!looksIntact(kind, file.substr(0, file.size() - 1)));
            QVERIFY(!looksIntact(kind, file.substr(1)));
            QVERIFY(verifyReportBytes(file + "\n").outcome != FileOutcome::Intact);
            QVERIFY(verifyReportBytes(file.substr(0, file.size() - 1)).outcome != FileOutcome::Intact);
        }
    }

    void cutAnywhereNeitherIntactNorACrash()
    {
        for (const auto& [kind, file] : m_files) {
            for (std::size_t length = 0; length < file.size(); length += 997)
                QVERIFY(verifyReportBytes(std::string_view(file).substr(0, length)).outcome != FileOutcome::Intact);
        }
    }

    void withoutItsTrailer()
    {
        std::string pdf = fileOf(FileKind::Pdf);
        pdf.resize(pdf.rfind(sealTrailerStart) - 1);
        FileVerdict verdict = verifyReportBytes(pdf);
        QCOMPARE(verdict.outcome, FileOutcome::Altered);
        QCOMPARE(told(verdict), QStringList{QStringLiteral("verify.trailer-missing")});
        QVERIFY(verdict.document.has_value());

        std::string xlsx = fileOf(FileKind::Xlsx);
        xlsx.resize(xlsx.size() - sealTrailerLength);
        xlsx[xlsx.size() - 2] = 0;
        verdict = verifyReportBytes(xlsx);
        QCOMPARE(verdict.outcome, FileOutcome::Resaved);
        QCOMPARE(told(verdict), QStringList());
        QVERIFY(verdict.stands());

        std::string odt = fileOf(FileKind::Odt);
        odt.resize(odt.size() - sealTrailerLength);
        odt[odt.size() - 2] = 0;
        verdict = verifyReportBytes(odt);
        QCOMPARE(verdict.outcome, FileOutcome::Edited);
        QCOMPARE(verdict.document->enterprise, QStringLiteral("青山机械 & 有限公司"));
        QVERIFY(!verdict.stands());

        std::string html = fileOf(FileKind::Html);
        html.resize(html.rfind(sealTrailerStart));
        verdict = verifyReportBytes(html);
        QCOMPARE(verdict.outcome, FileOutcome::Altered);
        QCOMPARE(told(verdict), QStringList{QStringLiteral("verify.trailer-missing")});
        QVERIFY(verdict.document.has_value());
    }

    void everyChangedByteOfACsvOrItsSidecar()
    {
        const Seal seal = Seal::of(sampleReport(1));
        const CsvReport csv = writeCsv(sampleReport(1), seal, QStringLiteral("a.csv"));
        QCOMPARE(verifyCsvBytes(csv.file, csv.sidecar, QStringLiteral("a.csv")).outcome, FileOutcome::Intact);
        const Result<SidecarClaim> claim = readSidecar(csv.sidecar);
        std::string changed = csv.file;
        for (std::size_t at = 0; at < changed.size(); ++at) {
            changed[at] = char(changed[at] ^ (1 << at % 8));
            QVERIFY2(!claim->holdsFor(changed), qPrintable(QString::number(at)));
            changed[at] = csv.file[at];
        }
        changed = csv.sidecar;
        for (std::size_t at = 0; at < changed.size(); ++at) {
            changed[at] = char(changed[at] ^ (1 << at % 8));
            QVERIFY2(sidecarTrailer(changed) != TrailerState::Intact, qPrintable(QString::number(at)));
            if (at % 101 == 0)
                QVERIFY(verifyCsvBytes(csv.file, changed, QStringLiteral("a.csv")).outcome != FileOutcome::Intact);
            changed[at] = csv.sidecar[at];
        }
        QVERIFY(verifyCsvBytes(csv.file + "\r\n", csv.sidecar, QStringLiteral("a.csv")).outcome == FileOutcome::Altered);
        QVERIFY(verifyCsvBytes(csv.file.substr(1), csv.sidecar, QStringLiteral("a.csv")).outcome == FileOutcome::Altered);
        QVERIFY(verifyCsvBytes(csv.file, {}, QStringLiteral("a.csv")).outcome == FileOutcome::Altered);
    }

    /// A trailer made anew for changed bytes is a forger's: the document inside still speaks.
    void aForgedTrailerMeetsTheDocument()
    {
        std::string json = fileOf(FileKind::Json);
        const std::size_t at = json.find("118220.16");
        QVERIFY(at != std::string::npos);
        json[at] = '2';
        const FileVerdict verdict = verifyReportBytes(json);
        QCOMPARE(verdict.outcome, FileOutcome::Altered);
        QCOMPARE(told(verdict), QStringList{QStringLiteral("verify.bytes-differ")});
    }

    void foreignFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileOutcome>("outcome");
        QTest::newRow("nothing") << QByteArray() << FileOutcome::Unreadable;
        QTest::newRow("text") << QByteArray("hello") << FileOutcome::Unreadable;
        QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << FileOutcome::NotSealed;
        QTest::newRow("only a start") << QByteArray("{\"document\":") << FileOutcome::Altered;
        QTest::newRow("a foreign PDF") << QByteArray::fromStdString(samplePdf()) << FileOutcome::NotSealed;
        QTest::newRow("no PDF") << QByteArray("%PDF-1.4\nnothing") << FileOutcome::Unreadable;
        QTest::newRow("a foreign page") << QByteArray("<!DOCTYPE html><p>x</p>") << FileOutcome::NotSealed;
        QTest::newRow("a foreign text document") << QByteArray::fromStdString(
            zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<a/>"}}))
                                                 << FileOutcome::NotSealed;
        QTest::newRow("no zip") << QByteArray("PK\3\4nothing") << FileOutcome::Unreadable;
        QTest::newRow("only a trailer") << QByteArray::fromStdString("%PDF-" + sealTrailer("%PDF-")) << FileOutcome::Altered;
    }
    void foreignFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(FileOutcome, outcome);
        QCOMPARE(verifyReportBytes(bytesOf(bytes)).outcome, outcome);
    }

    void filesByPath()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("报告.json"));
        QCOMPARE(verifyReportFile(path).findings.front().code, std::string_view("file.unreadable"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(verifyReportFile(path).outcome, FileOutcome::Unreadable);
        file.write(QByteArray::fromStdString(fileOf(FileKind::Json)));
        file.close();
        QCOMPARE(verifyReportFile(path).outcome, FileOutcome::Intact);
    }

private:
    const std::string& fileOf(FileKind wanted) const
    {
        return std::find_if(m_files.begin(), m_files.end(), [&](const auto& entry) { return entry.first == wanted; })->second;
    }

    static bool looksIntact(FileKind kind, std::string_view file)
    {
        const TrailerState state = kind == FileKind::Json ? jsonTrailer(file)
            : kind == FileKind::Pdf                       ? pdfTrailer(file)
            : kind == FileKind::Html                      ? htmlTrailer(file)
                                                          : zipTrailer(file);
        return state == TrailerState::Intact;
    }

    std::vector<std::pair<FileKind, std::string>> m_files;
};

PLUMBLINE_TEST(SealedBytesTest)
#include "sealed_bytes_test.moc"
