// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/verify_file.h"
#include "core/reports/paper_painter.h"

#include <array>

namespace plumbline {

/// The endings a report can be written with, in the order they are offered.
inline constexpr std::array<const char*, 6> reportEndings{"pdf", "xlsx", "odt", "html", "csv", "json"};
/// By a file's ending, in any case. report.unknown-ending {ending}
Result<FileKind> reportKindOf(const QString& fileName);

/// A sealed report in memory, ready to be saved.
struct ReportFile {
    FileKind kind = FileKind::Unknown;
    QString name; ///< without folder
    std::string bytes;
    std::string sidecar; ///< of a CSV; empty for all others
};

/// The report in the form its name asks for. What the painter and the form's writer say.
Result<ReportFile> makeReportFile(
    const ReportDocument& document, const Seal& seal, const QString& name, const PaperPainter& painter);

/// Reads the file as a stranger would and holds all of it against the document: seal, carried document, and each text and cell,
/// but for a PDF, whose pages only its tests read. report.read-back-differs
Result<void> readBack(const ReportFile& file, const ReportDocument& document, const Seal& seal);

}
