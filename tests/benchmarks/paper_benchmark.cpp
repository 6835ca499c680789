// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/carried_document.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/benchmarks/bare_writers.h"
#include "tests/benchmarks/bench.h"
#include "tests/ui/print/sample_report.h"
#include "ui/print/draw_pdf.h"

#include <QTemporaryDir>

namespace plumbline {

namespace {

using namespace benchmarks;

constexpr int paperRows = 100'000;

/// The document that the workbook carries is part of what is written, so the bare side writes its cells too; packed it is before.
void benchmarkXlsx(const ReportDocument& document, const Seal& seal)
{
    const QTemporaryDir folder;
    const std::vector<std::string> carried = packDocument(seal.bytes);
    const auto bareSeconds = [&](const std::vector<std::string>& cells) {
        return bestOf(3, [&] { writeBareXlsx(document, cells, folder.filePath(QStringLiteral("bare.xlsx"))); });
    };
    const double bare = bareSeconds(carried);
    const double written = bestOf(3, [&] {
        if (!writeXlsx(document, seal))
            qFatal("the workbook wasn't written");
    });
    compare("a 100,000-row report as xlsx, times libxlsxwriter in constant memory", written / bare, 1.15);
    compare("the same, read back and compared", madeAndReadBack(document, "a.xlsx") / bare, 1.7);
    show("the written one, times the same without the document it carries", written / bareSeconds({}));
}

void benchmarkPdf(const ReportDocument& document)
{
    const Texts rows = textsOf(document);
    const double bare = bestOf(2, [&] { paintBare(rows); });
    const double drawn = bestOf(2, [&] {
        if (!drawPdf(document, "7C1E0-9KQ2M-4XTB7-00ZAW"))
            qFatal("the report wasn't drawn");
    });
    compare("a 100,000-row report as PDF, times its bare painting", drawn / bare, 1.5);
    show("the same with the document it carries, sealed and read back", madeAndReadBack(document, "a.pdf") / bare);
}

/// Written, packed and read back, beside nothing but the writing of the same cells. The workbook's and the PDF's limits are their
/// goals; the others stand above what is measured, so that a change for the worse shows.
void benchmarkPaper()
{
    const ReportDocument document = tests::ledgerReport(paperRows);
    benchmarkXlsx(document, Seal::of(document));
    benchmarkPdf(document);
    const double xml = bestOf(2, [&] { writeBareXml(document); });
    const double text = bestOf(2, [&] { writeBareText(document); });
    compare("the same as ODT, times bare XML", madeAndReadBack(document, "a.odt") / xml, 25);
    compare("the same as HTML, times bare XML", madeAndReadBack(document, "a.html") / xml, 9);
    compare("the same as CSV, times bare text", madeAndReadBack(document, "a.csv") / text, 30);
    compare("the same as JSON, times bare text", madeAndReadBack(document, "a.json") / text, 8);
}

}

PLUMBLINE_BENCHMARK(paper, benchmarkPaper)

}
