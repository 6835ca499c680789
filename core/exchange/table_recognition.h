// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_source.h"

#include <QString>

#include <vector>

namespace plumbline {

/// A column that a table may hold, by all names it goes by.
struct KnownColumn {
    std::vector<QString> names;
};

/// One of a table's first rows.
struct SampleRow {
    std::int64_t number = 0; ///< as SourceRow has it
    std::vector<QString> cells;
    std::vector<bool> isFilledDown;
};
/// How many rows are looked at for the headings.
inline constexpr std::size_t sampledRows = 60;
/// The first rows of a sheet that hold something. TableSource::readRows()
Result<std::vector<SampleRow>> sampleOf(const TableSource& source, std::size_t sheet, std::size_t rows = sampledRows);

struct RecognisedColumn {
    QString heading; ///< as it stands there
    std::optional<std::size_t> known; ///< which column it is; none: of no use, or to be said
    int power = 0; ///< figures stand in 10^power of the unit: 4 under "万元"
};

/// How a foreign table is laid out.
struct RecognisedTable {
    std::int64_t headingRow = 0; ///< 0: no row looks like headings
    std::vector<RecognisedColumn> columns; ///< by their place in the file
    std::optional<int> year; ///< that the rows above the headings name: "2024年度…台账"
};

/// The row that names most of the known columns is the headings; what stands above it may name the year and the unit of money,
/// "单位：万元". `isMoney`: which of the known columns that unit is for.
RecognisedTable recogniseTable(
    const std::vector<SampleRow>& first, const std::vector<KnownColumn>& known, const std::vector<bool>& isMoney);
/// The columns of the table whose headings stand in that row; 0: it has none, and none is known.
RecognisedTable recogniseTableAt(std::int64_t headingRow, const std::vector<SampleRow>& first,
    const std::vector<KnownColumn>& known, const std::vector<bool>& isMoney);

/// A name without what differs from hand to hand: width of signs, case, blanks, marks, and a unit in brackets.
QString headingKey(const QString& heading);

/// Whether a cell says that its row sums up others: 小计, 本月合计, 累计, Total.
bool isTotalWord(QStringView text);

}
