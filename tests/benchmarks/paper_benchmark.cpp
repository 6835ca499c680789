// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/carried_document.h"
#include "core/exchange/csv_report.h"
#include "core/exchange/html_report.h"
#include "core/exchange/json_report.h"
#include "core/exchange/odt_report.h"
#include "core/exchange/report_file.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/benchmarks/bench.h"
#include "tests/ui/print/sample_report.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamWriter>

#include <xlsxwriter.h>

namespace plumbline {

namespace {

constexpr int paperRows = 100'000;

const ReportTable& ledgerOf(const ReportDocument& document)
{
    return document.sections.front().tables.front();
}

/// The same cells into one sheet, numbers as numbers, in constant memory: no formats, no seal, no second sheet.
void writeBareXlsx(const ReportTable& table, const QString& path)
{
    lxw_workbook_options options{LXW_TRUE, nullptr, LXW_FALSE};
    lxw_workbook* const workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet* const sheet = workbook_add_worksheet(workbook, "ledger");
    lxw_row_t row = 0;
    for (const ReportRow& line : table.rows) {
        lxw_col_t column = 0;
        for (const ReportCell& cell : line.cells) {
            if (cell.isFigure())
                worksheet_write_number(sheet, row, column, QByteArray::fromStdString(cell.value).toDouble(), nullptr);
            else
                worksheet_write_string(sheet, row, column, displayText(cell, Language::Chinese).toUtf8().constData(), nullptr);
            ++column;
        }
        ++row;
    }
    workbook_close(workbook);
}

/// The same cells as elements, by Qt's writer of XML.
void writeBareXml(const ReportTable& table)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartElement(QStringLiteral("table"));
    for (const ReportRow& line : table.rows) {
        xml.writeStartElement(QStringLiteral("tr"));
        for (const ReportCell& cell : line.cells)
            xml.writeTextElement(QStringLiteral("td"), displayText(cell, Language::Chinese));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
}

void writeBareText(const ReportTable& table)
{
    std::string out;
    for (const ReportRow& line : table.rows) {
        for (const ReportCell& cell : line.cells)
            (out += displayText(cell, Language::Chinese).toStdString()) += ',';
        out += '\n';
    }
}

double madeAndReadBack(const ReportDocument& document, const Seal& seal, const char* name)
{
    return benchmarks::bestOf(1, [&] {
        const Result<ReportFile> file = makeReportFile(document, seal, QString::fromLatin1(name), {});
        if (!file || !readBack(*file, document, seal))
            qFatal("the report wasn't written");
    });
}

void benchmarkXlsx(const ReportDocument& document, const Seal& seal)
{
    const QTemporaryDir folder;
    const double bare =
        benchmarks::bestOf(2, [&] { writeBareXlsx(ledgerOf(document), folder.filePath(QStringLiteral("bare.xlsx"))); });
    const double written = benchmarks::bestOf(2, [&] {
        if (!writeXlsx(document, seal))
            qFatal("the workbook wasn't written");
    });
    const double packed = benchmarks::bestOf(2, [&] { packDocument(seal.bytes); });
    benchmarks::compare("a 100,000-row report as xlsx, times libxlsxwriter in constant memory", written / bare, 1.15);
    benchmarks::compare("the same, read back and compared", madeAndReadBack(document, seal, "a.xlsx") / bare, 1.7);
    benchmarks::show("the document it carries, which the bare workbook doesn't, packed", packed / bare);
}

/// Written, packed and read back, beside nothing but the writing of the same cells. The workbook's limits are its goals; the
/// others stand above what is measured, so that a change for the worse shows.
void benchmarkPaper()
{
    const ReportDocument document = tests::ledgerReport(paperRows);
    const Seal seal = Seal::of(document);
    benchmarkXlsx(document, seal);
    const double xml = benchmarks::bestOf(2, [&] { writeBareXml(ledgerOf(document)); });
    const double text = benchmarks::bestOf(2, [&] { writeBareText(ledgerOf(document)); });
    benchmarks::compare("the same as ODT, times bare XML", madeAndReadBack(document, seal, "a.odt") / xml, 25);
    benchmarks::compare("the same as HTML, times bare XML", madeAndReadBack(document, seal, "a.html") / xml, 9);
    benchmarks::compare("the same as CSV, times bare text", madeAndReadBack(document, seal, "a.csv") / text, 30);
    benchmarks::compare("the same as JSON, times bare text", madeAndReadBack(document, seal, "a.json") / text, 8);
}

}

PLUMBLINE_BENCHMARK(paper, benchmarkPaper)

}
