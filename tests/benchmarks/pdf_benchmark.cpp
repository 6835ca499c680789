// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bench.h"
#include "tests/ui/print/sample_report.h"
#include "ui/print/draw_pdf.h"
#include "ui/print/paper.h"
#include "ui/print/typeface.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace plumbline {

namespace {

constexpr int benchmarkRows = 100'000;
constexpr int rowsOnAPage = 46;

/// The same cells in the same face on as many pages: nothing is measured, wrapped, lined or numbered.
void paintBare(const std::vector<QStringList>& rows)
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

void benchmarkPdf()
{
    const ReportDocument document = tests::ledgerReport(benchmarkRows);
    std::vector<QStringList> rows;
    for (const ReportRow& row : document.sections.front().tables.front().rows) {
        QStringList& cells = rows.emplace_back();
        for (const ReportCell& cell : row.cells)
            cells << displayText(cell, document.language);
    }
    const double bare = benchmarks::bestOf(2, [&] { paintBare(rows); });
    const double drawn = benchmarks::bestOf(2, [&] {
        if (!drawPdf(document, "7C1E0-9KQ2M-4XTB7-00ZAW"))
            qFatal("the report wasn't drawn");
    });
    benchmarks::compare("a 100,000-row report as PDF, times its bare painting", drawn / bare, 1.5);
}

}

PLUMBLINE_BENCHMARK(pdf, benchmarkPdf)

}
