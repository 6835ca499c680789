// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/text_encoding.h"

#include <cstdint>
#include <functional>
#include <span>

namespace plumbline {

/// How a text is laid out as a table.
struct CsvForm {
    TextEncoding encoding = TextEncoding::Utf8;
    char separator = ','; ///< or ';', a tab, '|'
    bool namesSeparator = false; ///< the first line is "sep=;", as Excel writes it
};

struct CsvLimits {
    std::size_t rowBytes = 1u << 22; ///< of one row, as UTF-8
    std::size_t columns = 16'384;
    std::size_t textBytes = 1u << 20; ///< of one cell
};

struct CsvRow {
    std::int64_t line = 0; ///< where it begins, from 1
    std::span<const std::string_view> cells; ///< UTF-8; valid until the next row
};

/// Encoding and separator by what the text looks like. text.unknown-encoding
Result<CsvForm> recogniseCsv(std::string_view file);

/// Every row in the file's order, in constant memory, whatever the file's length; a row of nothing is a row of one empty cell. A
/// cell may hold line ends and doubled quotes where it is quoted; a quote inside of an unquoted cell is a sign like any other.
/// Rows end with LF, CR LF or CR. `take` may refuse a row with a Problem, which ends the reading.
/// text.bad-encoding {encoding}, csv.zero-byte, csv.quote-open, csv.text-after-quote, csv.row-too-long {limit},
/// csv.too-many-columns {limit}, csv.text-too-long {limit}: each with the row's first line.
Result<void> readCsv(std::string_view file, const CsvForm& form, const std::function<Result<void>(const CsvRow&)>& take,
    const CsvLimits& limits = {});

}
