// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/accrue_question.h"

#include <string>
#include <string_view>
#include <vector>

namespace plumbline::cli {

/// Reads questions from comma-separated rows (RFC 4180, one row a line) under a line of names: id, activity, date and the keys
/// of bases. An empty cell says nothing; several hazards of one mine are joined by "+".
class QuestionTable final {
public:
    /// csv.unknown-column, csv.duplicate-column, csv.missing-column {column}; csv.malformed, csv.invalid-utf8.
    Result<void> readNames(std::string_view line);
    /// csv.column-count {expected, found}, csv.malformed, csv.invalid-utf8.
    Result<void> readRow(std::string_view line, AccrueQuestion& question);

private:
    Result<void> split(std::string_view line);
    std::string& nextCell();

    std::vector<std::string> m_names;
    std::vector<std::string> m_cells; ///< memory is kept; m_cellCount of them are of this row
    std::size_t m_cellCount = 0;
};

}
