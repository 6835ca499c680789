// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace plumbline {

/// How a column of rows is written: a number and a date as such, everything else as the text it is.
enum class RowCellType { Text, Number, Date };

struct RowFileColumn {
    std::string name; ///< of the table's column: the key in JSON
    QString heading;
    RowCellType type = RowCellType::Text;
    const char* format = ""; ///< of numbers in a spreadsheet
    int width = 14;
    QString hint; ///< of a form: what belongs here
    std::vector<QString> choices = {}; ///< of a form: the drop-down list
    bool isNeeded = false;
};

/// Texts by column, empty where nothing is said: a number as a plain decimal, a date as ISO.
using RowTexts = std::vector<std::string>;

/// Gives the next row; false after the last.
using NextRow = std::function<Result<bool>(RowTexts& row)>;

struct RowFileTitle {
    std::string kind; ///< "safety_fee.output"
    QString sheetName;
};

/// Writes rows in constant memory beside the file's place, reads the file back and holds every cell against what was given, and
/// only then puts it there. Its ending says the form: .xlsx, .csv or .json; a workbook goes on on a further sheet where one is
/// full. How many rows. file.* as saveFiles(), xlsx.not-written, sheet.text-too-long, file.read-back-differs, rows.unknown-ending
/// {ending}
Result<std::int64_t> writeRowFile(
    const QString& path, const RowFileTitle& title, const std::vector<RowFileColumn>& columns, const NextRow& next);

struct FormTexts {
    QString title;
    QString note; ///< how it is filled in
    QString choicesSheet;
    QString mark; ///< custom property "PlumblineTemplate": which rules it was made by
};
/// The custom property a form carries.
inline constexpr const char* formProperty = "PlumblineTemplate";
/// An empty form to fill in: title, note, headings with their hints, drop-down lists. As writeRowFile()
Result<void> writeForm(
    const QString& path, const RowFileTitle& title, const FormTexts& texts, const std::vector<RowFileColumn>& columns);

}
