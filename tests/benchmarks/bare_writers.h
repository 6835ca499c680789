// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"

#include <QString>

/// What the libraries beneath our reports cost by themselves: the cells of every table of a report and nothing else. No look, no
/// seal, no reading back.
namespace plumbline::benchmarks {

/// One sheet a table, numbers as numbers, in libxlsxwriter's constant-memory mode. `carried`: the cells of one more sheet, for
/// the document that a sealed workbook holds.
void writeBareXlsx(const ReportDocument& document, const std::vector<std::string>& carried, const QString& path);
/// As elements, by Qt's writer of XML.
void writeBareXml(const ReportDocument& document);
/// With commas between them.
void writeBareText(const ReportDocument& document);
/// The same texts as strings of JSON, by Qt's writer of it.
void writeBareJson(const ReportDocument& document);

using Texts = std::vector<QStringList>; ///< by row
Texts textsOf(const ReportDocument& document);
/// In the face of our tables on as many pages: nothing is measured, wrapped, lined or numbered.
void paintBare(const Texts& rows);

/// Seconds for a report made, and read back and compared, in the form of that name's ending.
double madeAndReadBack(const ReportDocument& document, const char* name);

}
