// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>

#include <functional>

// What is marked in a table or a tree of records: copied, counted, and summed where it adds up.

namespace plumbline {

std::int64_t cellsIn(const QItemSelection& selection);

/// As tab-separated lines, from the topmost row down; what isn't marked within the block is blank.
QString textOfCells(const QModelIndexList& cells);

/// "Sum 1,418,641.97 · Count 12 · Average 118,220.16"; the sum only where all that is marked adds up. Empty below two cells.
/// `amountText` puts a sum of a column into words.
QString summaryOfCells(
    const QItemSelectionModel* selection, const std::function<QString(int column, std::int64_t amount)>& amountText);

}
