// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_report.h"

#include "core/exchange/paper_parts.h"
#include "tests/exchange/samples.h"
#include "tests/support/registry.h"

using namespace plumbline;
using namespace plumbline::tests;

class HtmlReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readBackHoldsEveryText_data() { addTraps(); }
    void readBackHoldsEveryText()
    {
        const ReportDocument document = documentOf();
        const Seal seal = Seal::of(document);
        const std::string file = writeHtml(document, seal, {});
        const Result<void> read = readBackHtml(file, document, seal);
        QVERIFY2(read.isOk(), read.isOk() ? "" : qPrintable(read.problem().argument("found")));
    }

    void aShownFigureThatDiffersIsFound()
    {
        const ReportDocument document = sampleReport();
        const Seal seal = Seal::of(document);
        std::string file = writeHtml(document, seal, {});
        file.replace(file.find("118,220.16"), 10, "218,220.16");
        const Result<void> read = readBackHtml(file, document, seal);
        QCOMPARE(std::string(read.problem().code), std::string("report.read-back-differs"));
        QCOMPARE(read.problem().argument("sealed"), QStringLiteral("118,220.16"));
        QCOMPARE(read.problem().argument("found"), QStringLiteral("218,220.16"));
    }

    void aMissingRowIsFound()
    {
        const ReportDocument document = sampleReport();
        const Seal seal = Seal::of(document);
        std::string file = writeHtml(document, seal, {});
        const std::size_t row = file.find("<tr><td>2024-02");
        file.erase(row, file.find("</tr>", row) + 5 - row);
        QCOMPARE(std::string(readBackHtml(file, document, seal).problem().code), std::string("report.read-back-differs"));
    }

    /// Whatever texts hold, they end neither the script nor a comment; and the document comes back byte for byte.
    void theScriptCannotBeLeft_data() { addTraps(); }
    void theScriptCannotBeLeft()
    {
        const ReportDocument document = documentOf();
        const Seal seal = Seal::of(document);
        const std::string file = writeHtml(document, seal, {});
        QCOMPARE(occurrences(file, "</script"), 1);
        QCOMPARE(occurrences(file, "<script"), 1);
        QCOMPARE(occurrences(file, "<!--"), 1);
        QVERIFY(*documentInHtml(file) == seal.bytes);
    }

    void theTrailerIsTheLastLine()
    {
        const ReportDocument document = sampleReport();
        const std::string file = writeHtml(document, Seal::of(document), {});
        const std::size_t line = file.rfind('\n', file.size() - 2) + 1;
        QCOMPARE(file.size() - line, 4 + sealTrailerLength + 4);
        QVERIFY(file.substr(line).starts_with("<!--PlumblineSeal 1 length="));
    }

    void nothingIsFetched()
    {
        const ReportDocument document = sampleReport();
        const std::string file = writeHtml(document, Seal::of(document), {});
        for (const char* const address : {"http:", "https:", "<link", "url(", "@import"})
            QVERIFY2(occurrences(file, address) == 0, address);
    }

    void equalDocumentsGiveEqualBytes()
    {
        const ReportDocument document = sampleReport();
        QVERIFY(writeHtml(document, Seal::of(document), {}) == writeHtml(document, Seal::of(document), {}));
    }

    void chartsAreInside()
    {
        ReportDocument document = sampleReport();
        document.sections.front().charts.push_back({{QStringLiteral("图 & 表"), QStringLiteral("Chart")}, {}, {}});
        const Seal seal = Seal::of(document);
        const std::vector<std::string> pictures{"PNG bytes"};
        const std::string file = writeHtml(document, seal, pictures);
        QVERIFY(file.find("alt=\"图 &amp; 表\" src=\"data:image/png;base64,UE5HIGJ5dGVz\"") != std::string::npos);
        QVERIFY(readBackHtml(file, document, seal).isOk());
        QCOMPARE(verifyReportBytes(file).outcome, FileOutcome::Intact);
    }

    void paperFollowsTheTables()
    {
        ReportDocument document = sampleReport();
        QVERIFY(writeHtml(document, Seal::of(document), {}).find("size: A4 portrait") != std::string::npos);
        for (const std::size_t figure : {2, 4}) // figures are never wrapped
            document.sections.front().tables.front().rows.front().cells[figure].value = std::string(40, '9');
        QVERIFY(writeHtml(document, Seal::of(document), {}).find("size: A4 landscape") != std::string::npos);
    }

private:
    static void addTraps()
    {
        QTest::addColumn<QString>("text");
        for (const char* const text : {"plain", "</script><script>alert(1)</script>", "</SCRIPT >", "<!-- x -->", "-->", "]]>",
                 "&lt;", "a & b", "\\u003c", "\\\\u003c", "\\", "\"'", " both ends ", "two\nlines", "carriage\rreturn",
                 "tab\there", "\x01 control", "</td></tr>", "𠮷 beyond the plane"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("no character") << QString(QChar(0xFFFE)) + QChar(0xD800) + QChar(0);
    }
    static ReportDocument documentOf()
    {
        QFETCH(QString, text);
        ReportDocument document = sampleReport();
        document.enterprise = text;
        document.title.zh = text;
        document.origin.by = text;
        document.sections.front().heading.zh = text;
        document.sections.front().paragraphs.front().zh = text;
        document.sections.front().tables.front().rows.front().cells[1] = ReportCell::text(text);
        document.sections.front().tables.front().columns[1].heading.zh = text;
        return document;
    }
    static int occurrences(const std::string& file, const std::string& wanted)
    {
        int count = 0;
        for (std::size_t at = file.find(wanted); at != std::string::npos; at = file.find(wanted, at + 1))
            ++count;
        return count;
    }
};

PLUMBLINE_TEST(HtmlReportTest)
#include "html_report_test.moc"
