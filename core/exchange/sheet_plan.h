// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seal.h"

#include <QString>

#include <vector>

namespace plumbline {

enum class PlannedType { Empty, Text, Number, Date };
enum class CellLook {
    Body,
    Title,
    Heading,
    Group,
    Total,
    Note,
    FigureAsText, ///< more digits than a sheet's number holds: kept as text, and marked
};

/// What stands in one cell, for the writer and for the one who checks.
struct PlannedCell {
    PlannedType type = PlannedType::Empty;
    CellLook look = CellLook::Body;
    std::string value; ///< text; a decimal at its scale; an ISO date
    std::string_view format = {}; ///< the sheet's number format
};
using PlannedRow = std::vector<PlannedCell>; ///< cell by column, from A

struct PlannedSheet {
    QString name;
    std::vector<int> widths; ///< in characters, by column
    int headingRows = 0; ///< these stay in view and are repeated on every page
    std::vector<PlannedRow> rows;
};

/// Every cell of a report's workbook, in the document's language. Made in one place: the writer writes it, and a file saved again
/// elsewhere is compared with it.
struct SheetPlan {
    std::vector<PlannedSheet> sheets;
    QString title;
    QString enterprise;
    std::string checkCode;
};

/// `carried` is the document as the sheet 封存 carries it: packed by packDocument, or as found in the file that is checked.
SheetPlan planSheets(const ReportDocument& document, const Seal& seal, const std::vector<std::string>& carried);

/// zlib and base64, in pieces that fit a cell.
std::vector<std::string> packDocument(std::string_view bytes);
/// seal.carried-document-unreadable
Result<std::string> unpackDocument(const std::vector<std::string>& carried);
/// The cell above the document: where a reader finds it, whatever the sheet is called.
inline constexpr std::string_view carriedDocumentMark = "plumbline.report/1 zlib base64";

/// A number of at most 15 significant digits: what a sheet's number holds without loss.
bool fitsSheetNumber(std::string_view decimal);
/// "C7" for row 6, column 2 (both from 0).
QString cellAddress(int row, int column);

}
