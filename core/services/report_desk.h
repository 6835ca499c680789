// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paper_painter.h"
#include "core/services/session.h"

namespace plumbline {

/// The kind of the record that a sealing is: it changes no fact.
inline constexpr char sealingKind[] = "report.sealed";

struct SealedReport {
    ReportDocument document;
    std::string checkCode;
    std::string sha256; ///< of the document
};

/// The report as of the scope's day, with the packs its receipts name and where it comes from. report.unknown
Result<ReportDocument> makeReport(
    const Session& session, const ReadScope& facts, std::string_view name, const Scope& scope, Language language);

/// The content of a report with what every report carries beside it: language, day, enterprise, packs, origin.
Result<ReportDocument> finishReport(
    const Session& session, const ReadScope& facts, ReportDocument document, const Scope& scope, Language language);

/// Writes a report as .pdf, .xlsx, .odt, .html, .csv or .json (by the ending), sealed: what is made is read back and compared
/// with the document, put on the disk whole or not at all, and compared there; then the sealing is recorded ("report.sealed" with
/// the check code) where the workspace can be written. A file that is there is replaced: the caller chose the name.
/// report.unknown-ending, report.read-back-differs, the problems of saveFiles() and of the form's writer
Result<SealedReport> exportReport(
    Session& session, const ReportDocument& document, const QString& path, const PaperPainter& painter);

}
