// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/exchange/archive.h"
#include "core/exchange/compare_sheets.h"
#include "core/exchange/sheet_plan.h"
#include "tests/exchange/samples.h"
#include "tests/support/picture.h"
#include "tests/support/registry.h"

#include <map>

using namespace plumbline;
using namespace plumbline::tests;

class XlsxWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A sheet has 1,048,576 rows, and the heading takes one.
    void asManyRowsAsASheetHas_data()
    {
        QTest::addColumn<std::size_t>("rows");
        QTest::addColumn<std::string>("code");
        QTest::newRow("all of them") << std::size_t(1'048'575) << std::string();
        QTest::newRow("one more") << std::size_t(1'048'576) << std::string("sheet.too-many-rows");
    }
    void asManyRowsAsASheetHas()
    {
        QFETCH(std::size_t, rows);
        QFETCH(std::string, code);
        ReportDocument document = sampleReport();
        document.sections.front().tables.front().rows.assign(rows, ReportRow());
        const Result<std::string> written = writeXlsx(document, Seal::ofBytes("{}"));
        QCOMPARE(written ? std::string() : std::string(written.problem().code), code);
    }

    void equalDocumentsGiveEqualBytes()
    {
        const ReportDocument document = sampleReport();
        const Seal seal = Seal::of(document);
        const std::string first = *writeXlsx(document, seal);
        QTest::qWait(1100); // a clock that leaked in would show
        QVERIFY(first == *writeXlsx(document, seal));
    }

    /// Below the cover, where no cell knows of them: a file with them is as intact as one without.
    void chartsArePicturesBelowTheCover()
    {
        const ReportDocument document = sampleReport();
        const std::vector<std::string> pictures(2, smallestPng().toStdString());
        const std::string file = *writeXlsx(document, Seal::of(document), pictures);
        QVERIFY(verifyReportBytes(file).stands());
        const Result<Archive> archive = Archive::open(file, {});
        QVERIFY(archive.isOk());
        QString drawing;
        QVERIFY(archive->read("xl/drawings/drawing1.xml", [&](std::string_view piece) -> Result<void> {
            drawing += QString::fromUtf8(piece.data(), qsizetype(piece.size()));
            return {};
        }));
        QCOMPARE(drawing.count(QStringLiteral("<xdr:pic>")), 2);
        const Result<std::string> none = writeXlsx(document, Seal::of(document), std::vector<std::string>{"no picture"});
        QVERIFY(!none);
        QCOMPARE(none.problem().code, std::string("xlsx.not-written"));
    }

    void sheetsInTheDocumentsLanguage()
    {
        ReportDocument document = sampleReport();
        const QStringList chinese{QStringLiteral("报告"), QStringLiteral("计提"), QStringLiteral("计划"),
            QStringLiteral("其他事实"), QStringLiteral("封存")};
        QCOMPARE(sheetNames(document), chinese);
        document.language = Language::English;
        const QStringList english{QStringLiteral("Report"), QStringLiteral("Accrual"), QStringLiteral("Plan"),
            QStringLiteral("Other facts"), QStringLiteral("Seal")};
        QCOMPARE(sheetNames(document), english);
    }

    void namesOfSheetsAreMadeToFit()
    {
        ReportDocument document = sampleReport();
        document.sections.front().tables[0].title.zh = QStringLiteral("封存");
        document.sections.front().tables[1].title.zh = QString(40, QLatin1Char('a')) + QStringLiteral("[x]");
        const QStringList names = sheetNames(document);
        QCOMPARE(names[1], QStringLiteral("封存 2"));
        QCOMPARE(names[2], QString(31, QLatin1Char('a')));
        QCOMPARE(names.last(), QStringLiteral("封存"));
        QVERIFY(verifyReportBytes(*writeXlsx(document, Seal::of(document))).stands());
    }

    void realNumbersAndDates_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* place, SheetValue type, const char* value) {
            QTest::newRow(place) << QString::fromUtf8(place) << int(type) << QString::fromUtf8(value);
        };
        row("计提!A1", SheetValue::Text, "月份");
        row("计提!A2", SheetValue::Date, "2024-01-01");
        row("计提!C2", SheetValue::Number, "1234.5");
        row("计提!D2", SheetValue::Number, "0.0235");
        row("计提!E2", SheetValue::Number, "118220.16");
        row("计提!F2", SheetValue::Number, "0");
        row("计提!G2", SheetValue::Date, "2024-05-31");
        row("计提!E5", SheetValue::Number, "-0.05");
        row("计划!A2", SheetValue::Text, "=1+1");
        row("计划!A3", SheetValue::Text, "+86 10");
        row("计划!A4", SheetValue::Text, "-");
        row("计划!A5", SheetValue::Text, "@SUM(A1)");
        row("计划!A6", SheetValue::Text, "\tindented");
        row("计划!A7", SheetValue::Text, "_x0041_");
        row("计划!A9", SheetValue::Text, " both ends ");
        row("计划!A11", SheetValue::Text, "carriage\rreturn");
        row("计划!A12", SheetValue::Text, "\x01 control");
        row("计划!A13", SheetValue::Text, "007");
        row("计划!A14", SheetValue::Text, "2024-05-31");
        row("计划!B16", SheetValue::Number, "9999999999999.99");
        row("计划!B17", SheetValue::Text, "99,999,999,999,999.99");
        row("其他事实!A4", SheetValue::Text, "safety_fee.entry");
        row("其他事实!A5", SheetValue::Text, "amount_fen");
        row("其他事实!A6", SheetValue::Number, "1800000");
        row("其他事实!B6", SheetValue::Date, "2024-08-17");
        row("其他事实!E6", SheetValue::Text, "007");
        row("其他事实!D7", SheetValue::Text, "=冲销");
        row("报告!B2", SheetValue::Text, "青山机械 & 有限公司");
        row("报告!B5", SheetValue::Date, "2024-12-31");
        row("报告!B6", SheetValue::Text, "已批准");
    }
    void realNumbersAndDates()
    {
        QFETCH(QString, place);
        QFETCH(int, type);
        QFETCH(QString, value);
        static const std::map<QString, SheetCell> cells = cellsOf(*writeXlsx(sampleReport(), Seal::of(sampleReport())));
        const auto found = cells.find(place);
        QVERIFY2(found != cells.end(), qPrintable(place));
        QCOMPARE(int(found->second.type), type);
        QCOMPARE(QString::fromStdString(found->second.value), value);
        QVERIFY(!found->second.formula);
    }

    void theCheckCodeStandsInSheetPropertyAndFoot()
    {
        const ReportDocument document = sampleReport();
        const Seal seal = Seal::of(document);
        const std::string file = *writeXlsx(document, seal);
        QCOMPARE(SheetReader::open(file)->property("PlumblineSeal"), std::optional(seal.checkCode));
        QCOMPARE(cellsOf(file).at(QStringLiteral("封存!B2")).value, seal.checkCode);
        const SheetPlan plan = planSheets(document, seal, {});
        QVERIFY(plan.pageFoot.contains(QString::fromStdString(seal.checkCode)));
        QVERIFY(plan.pageHead.contains(QStringLiteral("青山机械 && 有限公司")));
    }

    void everythingWrittenComparesEqual()
    {
        const ReportDocument document = sampleReport(300);
        const Seal seal = Seal::of(document);
        std::string file = *writeXlsx(document, seal);
        file.resize(file.size() - sealTrailerLength);
        file[file.size() - 2] = 0;
        const FileVerdict verdict = verifyReportBytes(file);
        QCOMPARE(told(verdict), QStringList());
        QCOMPARE(verdict.outcome, FileOutcome::Resaved);
    }

    void readingBackHoldsTrailerDocumentAndCells()
    {
        const ReportDocument document = sampleReport();
        const Seal seal = Seal::of(document);
        std::string file = *writeXlsx(document, seal);
        QVERIFY(readBackXlsx(file, document, seal).isOk());
        Seal otherBytes = seal;
        otherBytes.bytes += ' ';
        QVERIFY(!readBackXlsx(file, document, otherBytes).isOk());
        file[100] = char(file[100] ^ 1);
        QVERIFY(!readBackXlsx(file, document, seal).isOk());
        ReportDocument shown = document;
        shown.sections.front().tables[1].rows[1].cells[1].value = "21.00";
        const Result<void> cell = readBackXlsx(*writeXlsx(shown, seal), document, seal);
        QCOMPARE(std::string(cell.problem().code), std::string("report.read-back-differs"));
        QCOMPARE(cell.problem().argument("cell"), QStringLiteral("计划!B3"));
    }

    void aTextTooLongForACellIsNamed()
    {
        ReportDocument document = sampleReport();
        ReportCell& cell = document.sections.front().tables[1].rows[0].cells[0];
        cell = ReportCell::text(QString(32'767, QLatin1Char('a')));
        QVERIFY(writeXlsx(document, Seal::of(document)).isOk());
        cell = ReportCell::text(QString(32'768, QLatin1Char('a')));
        const Result<std::string> file = writeXlsx(document, Seal::of(document));
        QCOMPARE(std::string(file.problem().code), std::string("sheet.text-too-long"));
        QCOMPARE(file.problem().argument("row"), QStringLiteral("2"));
    }

private:
    static QStringList sheetNames(const ReportDocument& document)
    {
        QStringList names;
        const std::string file = *writeXlsx(document, Seal::of(document));
        const Result<SheetReader> reader = SheetReader::open(file);
        for (const SheetInfo& sheet : reader->sheets())
            names.append(sheet.name);
        return names;
    }

    static std::map<QString, SheetCell> cellsOf(const std::string& file)
    {
        std::map<QString, SheetCell> cells;
        const Result<SheetReader> reader = SheetReader::open(file);
        for (std::size_t sheet = 0; sheet < reader->sheets().size(); ++sheet) {
            const auto shape = reader->read(sheet, [&](SheetCell&& cell) {
                const QString address = QLatin1Char(char('A' + cell.column)) + QString::number(cell.row + 1);
                cells[reader->sheets()[sheet].name + QLatin1Char('!') + address] = std::move(cell);
                return Result<void>();
            });
            if (!shape)
                qFatal("a sheet of our own doesn't read");
        }
        return cells;
    }
};

PLUMBLINE_TEST(XlsxWriterTest)
#include "xlsx_writer_test.moc"
