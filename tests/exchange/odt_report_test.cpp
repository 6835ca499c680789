// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/odt_report.h"
#include "core/exchange/paper_parts.h"

#include "tests/exchange/samples.h"
#include "tests/support/registry.h"

using namespace plumbline;
using namespace plumbline::tests;

class OdtReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readBackHoldsEveryText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* const text : {"plain", "a & b < c", "two  blanks", " both ends ", "   ", "two\nlines", "\n",
                 "carriage\rreturn", "tab\there", "\x01 control", "]]>", "𠮷"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void readBackHoldsEveryText()
    {
        QFETCH(QString, text);
        ReportDocument document = sampleReport();
        document.title.zh = text;
        document.sections.front().paragraphs.front().zh = text;
        document.sections.front().tables.front().rows.front().cells[1] = ReportCell::text(text);
        const Seal seal = Seal::of(document);
        const std::string file = *writeOdt(document, seal, {});
        const Result<void> read = readBackOdt(file, document, seal);
        QVERIFY2(read.isOk(), read.isOk() ? "" : qPrintable(read.problem().argument("found")));
        QCOMPARE(verifyReportBytes(file).outcome, FileOutcome::Intact);
    }

    void anotherDocumentIsNotInIt()
    {
        ReportDocument document = sampleReport();
        const std::string file = *writeOdt(document, Seal::of(document), {});
        document.sections.front().tables.front().rows.back().cells[4].value = "-0.06";
        const Result<void> read = readBackOdt(file, document, Seal::of(document));
        QCOMPARE(std::string(read.problem().code), std::string("report.read-back-differs"));
        QCOMPARE(read.problem().argument("sealed"), QStringLiteral("-0.06"));
        QCOMPARE(read.problem().argument("found"), QStringLiteral("-0.05"));
    }

    /// Programs know the file by its first part, which is stored as it is.
    void theTypeComesFirst()
    {
        const std::string file = *writeOdt(sampleReport(), Seal::of(sampleReport()), {});
        QCOMPARE(file.substr(30, 47), std::string("mimetypeapplication/vnd.oasis.opendocument.text"));
        QCOMPARE(int(file[8]), 0); // no packing
        QCOMPARE(int(file[28]), 0); // no extra field
    }

    void everyPartIsInTheManifest()
    {
        ReportDocument document = sampleReport();
        document.sections.front().charts.push_back({{QStringLiteral("图"), QStringLiteral("Chart")}, {}, {}});
        const std::vector<std::string> pictures{"PNG"};
        const std::string file = *writeOdt(document, Seal::of(document), pictures);
        const Result<Archive> opened = Archive::open(file, {});
        const Archive& archive = *opened;
        const std::string manifest = partOf(archive, "META-INF/manifest.xml");
        for (const char* const name : {"content.xml", "styles.xml", "meta.xml", "plumbline.json", "Pictures/chart-1.png"}) {
            QVERIFY2(archive.has(name), name);
            QVERIFY2(manifest.find('"' + std::string(name) + '"') != std::string::npos, name);
        }
        QVERIFY(partOf(archive, "content.xml").find("xlink:href=\"Pictures/chart-1.png\"") != std::string::npos);
        QVERIFY(readBackOdt(file, document, Seal::of(document)).isOk());
    }

    void pagesAndRepeatedHeadings()
    {
        ReportDocument document = sampleReport();
        const Seal seal = Seal::of(document);
        const std::string upright = *writeOdt(document, seal, {});
        const std::string styles = partOf(*Archive::open(upright, {}), "styles.xml");
        QVERIFY(styles.find("fo:page-width=\"210.00mm\"") != std::string::npos);
        QVERIFY(styles.find(seal.checkCode) != std::string::npos);
        QVERIFY(styles.find("<text:page-number") != std::string::npos);
        QVERIFY(styles.find("<text:page-count") != std::string::npos);
        QVERIFY(partOf(*Archive::open(upright, {}), "content.xml").find("<table:table-header-rows>") != std::string::npos);
        for (const std::size_t figure : {2, 4}) // figures are never wrapped
            document.sections.front().tables.front().rows.front().cells[figure].value = std::string(40, '9');
        const std::string wide = *writeOdt(document, Seal::of(document), {});
        QVERIFY(partOf(*Archive::open(wide, {}), "styles.xml").find("fo:page-width=\"297.00mm\"") != std::string::npos);
    }

    /// Whatever the clock and wherever on earth.
    /// However much a column of texts asks for.
    void aFigureHasTheRoomItNeeds()
    {
        ReportTable table{"t", {QStringLiteral("表"), QStringLiteral("Table")},
            {{{QStringLiteral("项目"), QStringLiteral("Item")}, 90}, {{QStringLiteral("说明"), QStringLiteral("Note")}, 90},
                {{QStringLiteral("金额"), QStringLiteral("Amount")}, 8}},
            {}};
        table.rows.push_back({RowRole::Body,
            {ReportCell::text(QStringLiteral("结余")), ReportCell::text({}),
                ReportCell::typed(CellKind::Money, "16452500.00", {})}});
        constexpr double figuresOnAPage = 101; // 174 mm in 8.8 points
        QVERIFY(columnShares(table, Language::Chinese, false)[2] * figuresOnAPage > 14);
        table.rows.front().cells[2] = ReportCell::typed(CellKind::Money, "1.00", {});
        QVERIFY(columnShares(table, Language::Chinese, false)[2] * figuresOnAPage < 14);
    }

    void equalDocumentsGiveEqualBytes()
    {
        const Seal seal = Seal::of(sampleReport());
        const std::string first = *writeOdt(sampleReport(), seal, {});
        QTest::qWait(2100); // archives count in steps of two seconds
        qputenv("TZ", "Asia/Shanghai");
        tzset();
        const std::string second = *writeOdt(sampleReport(), seal, {});
        qunsetenv("TZ");
        tzset();
        QVERIFY(first == second);
    }

private:
    static std::string partOf(const Archive& archive, const std::string& name)
    {
        std::string part;
        const Result<void> read = archive.read(name, [&](std::string_view bytes) {
            part += bytes;
            return Result<void>();
        });
        if (!read)
            qFatal("a part of our own doesn't read");
        return part;
    }
};

PLUMBLINE_TEST(OdtReportTest)
#include "odt_report_test.moc"
