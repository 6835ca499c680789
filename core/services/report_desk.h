// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paper_painter.h"
#include "core/services/session.h"

namespace plumbline {

struct SealedReport {
    ReportDocument document;
    std::string checkCode;
    std::string sha256; ///< of the document
};

/// The report as of the scope's day, with the packs its receipts name and where it comes from. report.unknown
Result<ReportDocument> makeReport(
    const Session& session, const ReadScope& facts, std::string_view name, const Scope& scope, Language language);

/// Writes a report as .xlsx, .pdf or .json (by the ending), sealed; reads the file back and compares it before success is said;
/// then records the sealing ("report.sealed" with the check code) where the workspace can be written.
/// report.unknown-format, report.read-back-differs, file.exists is not a problem: the caller chose the name.
Result<SealedReport> exportReport(
    Session& session, const ReportDocument& document, const QString& path, const PaperPainter& painter);

}
