// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/typed_value.h"

namespace plumbline {

/// A cell of a block that can't be taken, by its place in the block.
struct RefusedCell {
    int row = 0; ///< from 1
    QString column;
    Problem problem;
};

struct UnderstoodBlock {
    std::vector<RowToSave> rows;
    std::vector<RefusedCell> refused; ///< where there are any, nothing is to be saved
};

/// Tab-separated lines, as Excel and WPS put them on the clipboard.
std::vector<QStringList> cellsOf(const QString& block);

/// The columns a list shows, in their order: those a block runs over.
std::vector<const SheetColumn*> listColumns(const FactSheet& sheet);
/// All columns as they stand beside each other on a sheet: those of the list, so that its block can be pasted back as it stands,
/// then the others. Forms, rows that go out and the facts in a report have this layout.
std::vector<const SheetColumn*> layoutColumns(const FactSheet& sheet);

/// A block set down on a sheet with its corner at `row` and `column` of the list: over the rows that are there, and beyond them
/// as new ones. Every cell is understood by its column, as if it had been typed.
UnderstoodBlock understandBlock(const FactSheet& sheet, const std::vector<FactRow>& rows, const ChoiceBook& book,
    const std::vector<QStringList>& block, int row, int column);

}
