// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seal.h"

#include <QString>

#include <map>
#include <utility>
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
    Field, ///< a value beside its name: to the left, whatever it is
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

PlannedCell plannedText(const QString& text, CellLook look = CellLook::Body);
PlannedCell plannedDate(const std::string& isoDate, CellLook look = CellLook::Body);
/// A figure of a fact: a plain number, or text where it has too many digits.
PlannedCell plannedInteger(const std::string& decimal);
/// As the report's reader sees it, and as a sheet can reckon with it.
PlannedCell plannedCell(const ReportCell& cell, CellLook look, Language language);
/// Whether it has more digits than a sheet's number holds.
bool isFigureAsText(const ReportCell& cell);

struct PlannedSheet {
    QString name;
    std::vector<int> widths; ///< in characters, by column
    int headingRows = 0; ///< these stay in view and are repeated on every page
    int unprintedRows = 0; ///< at the end: for programs, not for readers
    int unprintedColumns = 0; ///< likewise, to the right
    std::vector<PlannedRow> rows; ///< from the top
    const std::vector<ReportRow>* body =
        nullptr; ///< below them the document's own rows, planned one by one as they are asked for
    Language language = Language::Chinese; ///< of the body
    std::vector<PlannedRow> rowsBelow;
    std::map<std::pair<int, int>, std::string> formulas; ///< by row and column, "SUM(C2:C13)": the cell's value is what it gives

    /// Empty where the cell has none.
    std::string_view formulaAt(int row, int column) const;
    std::size_t rowCount() const;
    /// The row, which stands in `room` if it had to be planned first: a ledger's cells are never all in memory a second time.
    const PlannedRow& rowAt(std::size_t row, PlannedRow& room) const;
};
/// "C" for column 2, counted from 0.
QString columnName(int column);

/// Every cell of a report's workbook, in the document's language. Made in one place: the writer writes it, and a file saved again
/// elsewhere is compared with it.
struct SheetPlan {
    std::vector<PlannedSheet> sheets;
    QString pageHead; ///< as a sheet's header and footer are written: &L, &C, &R, &P of &N
    QString pageFoot;
};

/// The plan looks into the document, which must outlive it.
/// `carried` is the document as the sheet 封存 carries it: packed by packDocument, or as found in the file that is checked.
SheetPlan planSheets(const ReportDocument& document, const Seal& seal, const std::vector<std::string>& carried);
/// What planSheets does with them: for who has planned without the pieces, while they were being packed.
void carryDocument(SheetPlan& plan, const std::vector<std::string>& carried);

}
