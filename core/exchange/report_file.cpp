// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/report_file.h"

#include "core/exchange/csv_report.h"
#include "core/exchange/html_report.h"
#include "core/exchange/json_report.h"
#include "core/exchange/odt_report.h"
#include "core/exchange/pdf_finish.h"
#include "core/exchange/xlsx_writer.h"

#include <QFileInfo>

#include <utility>

namespace plumbline {

namespace {

Result<std::vector<std::string>> chartPictures(const ReportDocument& document, const PaperPainter& painter)
{
    std::vector<std::string> pictures;
    for (const ReportSection& section : document.sections) {
        for (const ReportChart& chart : section.charts) {
            const QByteArray png = TRY(painter.chart(chart, document.language));
            pictures.push_back(png.toStdString());
        }
    }
    return pictures;
}

Result<std::string> paged(const ReportDocument& document, const Seal& seal, const PaperPainter& painter)
{
    const QByteArray drawn = TRY(painter.pages(document, seal.checkCode));
    return finishPdf({drawn.constData(), std::size_t(drawn.size())}, document, seal);
}

Result<std::string> bytesOf(const ReportDocument& document, const Seal& seal, FileKind kind, const PaperPainter& painter)
{
    switch (kind) {
    case FileKind::Json:
        return writeJsonReport(seal);
    case FileKind::Pdf:
        return paged(document, seal, painter);
    case FileKind::Xlsx:
        return writeXlsx(document, seal, TRY(chartPictures(document, painter)));
    case FileKind::Odt:
        return writeOdt(document, seal, TRY(chartPictures(document, painter)));
    case FileKind::Html:
        return writeHtml(document, seal, TRY(chartPictures(document, painter)));
    case FileKind::Csv:
    case FileKind::Unknown:
        break;
    }
    return Problem{"report.unknown-ending"};
}

/// What the form shows beside the document it carries.
Result<void> compareShown(const ReportFile& file, const ReportDocument& document, const Seal& seal)
{
    const auto none = [](std::vector<Problem> differences) -> Result<void> {
        if (differences.empty())
            return {};
        Problem differs{"report.read-back-differs"};
        differs.arguments = differences.front().arguments;
        return differs;
    };
    switch (file.kind) {
    case FileKind::Odt:
        return readBackOdt(file.bytes, document, seal);
    case FileKind::Html:
        return readBackHtml(file.bytes, document, seal);
    case FileKind::Csv:
        return none(compareCsv(file.bytes, document, seal));
    case FileKind::Json:
    case FileKind::Pdf:
    case FileKind::Xlsx:
    case FileKind::Unknown:
        break;
    }
    return {};
}

}

Result<FileKind> reportKindOf(const QString& fileName)
{
    static constexpr std::pair<const char*, FileKind> kinds[] = {{"pdf", FileKind::Pdf}, {"xlsx", FileKind::Xlsx},
        {"odt", FileKind::Odt}, {"html", FileKind::Html}, {"csv", FileKind::Csv}, {"json", FileKind::Json}};
    const QString ending = QFileInfo(fileName).suffix().toLower();
    for (const auto& [known, kind] : kinds) {
        if (ending == QLatin1String(known))
            return kind;
    }
    return Problem{"report.unknown-ending"}.with("ending", ending);
}

Result<ReportFile> makeReportFile(
    const ReportDocument& document, const Seal& seal, const QString& name, const PaperPainter& painter)
{
    const FileKind kind = TRY(reportKindOf(name));
    if (kind != FileKind::Csv)
        return ReportFile{kind, name, TRY(bytesOf(document, seal, kind, painter)), {}};
    CsvReport csv = writeCsv(document, seal, name);
    return ReportFile{kind, name, std::move(csv.file), std::move(csv.sidecar)};
}

Result<void> readBack(const ReportFile& file, const ReportDocument& document, const Seal& seal)
{
    if (file.kind == FileKind::Xlsx)
        return readBackXlsx(file.bytes, document, seal);
    const CarriedBytes carried = carriedBytes(file.kind, file.bytes, file.sidecar);
    // The very bytes that were hashed: they needn't be parsed to be known again.
    if (carried.trailer != TrailerState::Intact || !carried.document || *carried.document != seal.bytes)
        return Problem{"report.read-back-differs"};
    return compareShown(file, document, seal);
}

}
