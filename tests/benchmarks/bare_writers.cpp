// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bare_writers.h"

#include "core/exchange/report_file.h"
#include "tests/benchmarks/bench.h"
#include "ui/print/paper.h"
#include "ui/print/paper_painter.h"
#include "ui/print/typeface.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamWriter>

#include <xlsxwriter.h>

namespace plumbline::benchmarks {

namespace {

constexpr int rowsOnAPage = 46;

void eachTable(const ReportDocument& document, const std::function<void(const ReportTable&)>& take)
{
    for (const ReportSection& section : document.sections) {
        for (const ReportTable& table : section.tables)
            take(table);
    }
}

void eachRow(const ReportDocument& document, const std::function<void(const ReportRow&)>& take)
{
    eachTable(document, [&](const ReportTable& table) {
        for (const ReportRow& row : table.rows)
            take(row);
    });
}

void writeSheet(lxw_worksheet* sheet, const ReportTable& table, Language language)
{
    lxw_row_t row = 0;
    for (const ReportRow& line : table.rows) {
        lxw_col_t column = 0;
        for (const ReportCell& cell : line.cells) {
            if (cell.isFigure())
                worksheet_write_number(sheet, row, column, QByteArray::fromStdString(cell.value).toDouble(), nullptr);
            else
                worksheet_write_string(sheet, row, column, displayText(cell, language).toUtf8().constData(), nullptr);
            ++column;
        }
        ++row;
    }
}

}

void writeBareXlsx(const ReportDocument& document, const std::vector<std::string>& carried, const QString& path)
{
    lxw_workbook_options options{LXW_TRUE, nullptr, LXW_FALSE};
    lxw_workbook* const workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    eachTable(document,
        [&](const ReportTable& table) { writeSheet(workbook_add_worksheet(workbook, nullptr), table, document.language); });
    lxw_worksheet* const last = carried.empty() ? nullptr : workbook_add_worksheet(workbook, nullptr);
    for (std::size_t row = 0; row < carried.size(); ++row)
        worksheet_write_string(last, lxw_row_t(row), 0, carried[row].c_str(), nullptr);
    workbook_close(workbook);
}

void writeBareXml(const ReportDocument& document)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartElement(QStringLiteral("table"));
    eachRow(document, [&](const ReportRow& row) {
        xml.writeStartElement(QStringLiteral("tr"));
        for (const ReportCell& cell : row.cells)
            xml.writeTextElement(QStringLiteral("td"), displayText(cell, document.language));
        xml.writeEndElement();
    });
    xml.writeEndDocument();
}

void writeBareText(const ReportDocument& document)
{
    std::string out;
    eachRow(document, [&](const ReportRow& row) {
        for (const ReportCell& cell : row.cells)
            (out += displayText(cell, document.language).toStdString()) += ',';
        out += '\n';
    });
}

void writeBareJson(const ReportDocument& document)
{
    QJsonArray rows;
    eachRow(document, [&](const ReportRow& row) {
        QJsonArray cells;
        for (const ReportCell& cell : row.cells)
            cells.append(displayText(cell, document.language));
        rows.append(cells);
    });
    QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

Texts textsOf(const ReportDocument& document)
{
    Texts rows;
    eachRow(document, [&](const ReportRow& row) {
        QStringList& cells = rows.emplace_back();
        for (const ReportCell& cell : row.cells)
            cells << displayText(cell, document.language);
    });
    return rows;
}

void paintBare(const Texts& rows)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(int(paper::unitsPerInch));
    QPainter painter(&writer);
    painter.setFont(Typeface(paper::tableSize).font());
    int row = 0;
    for (const QStringList& cells : rows) {
        if (row == rowsOnAPage) {
            writer.newPage();
            row = 0;
        }
        double x = 0;
        for (const QString& cell : cells) {
            painter.drawText(QPointF(x, 150.0 * (row + 1)), cell);
            x += 600;
        }
        ++row;
    }
}

double madeAndReadBack(const ReportDocument& document, const char* name)
{
    const Seal seal = Seal::of(document);
    return bestOf(2, [&] {
        const Result<ReportFile> file = makeReportFile(document, seal, QString::fromLatin1(name), paperPainter());
        if (!file || !readBack(*file, document, seal))
            qFatal("the report wasn't written");
    });
}

}
