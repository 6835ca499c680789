// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_words.h"
#include "core/store/fact_table.h"

#include <QtGlobal>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace plumbline {

/// How a column is typed. What a text means is the lexer's affair, what it must be the table's.
enum class FieldKind {
    Text,
    Money, ///< never negative
    SignedMoney, ///< a balance
    Quantity,
    Percent,
    Year,
    Count,
    Date,
    Month,
    Flag,
    Choice, ///< one of a list
    Choices, ///< several of a list, joined by '+'
};

/// A choice of the schema's own, with its name (translated in the sheet's context).
struct ChoiceWord {
    const char* key;
    const char* label;
};

/// The enterprise's rows of another table, of which one is chosen by its name.
struct ChoiceRows {
    const FactTable* table = nullptr;
    const char* name = nullptr; ///< the column that names a row
    const char* further = nullptr; ///< where that alone doesn't tell it from others
};

enum class Presence { Optional, Required };
enum class InList { Yes, No };

/// One column of a sheet: all that list, form, paste and fill-down know about it. What is chosen comes from `words`, `rows` or
/// `list`.
struct SheetColumn {
    const char* name; ///< of the table's column
    const char* label; ///< translated in the sheet's context, as all texts here
    FieldKind entry = FieldKind::Text;
    Presence presence = Presence::Optional;
    const char* unit = nullptr; ///< stands in the field
    const char* standing = nullptr; ///< what a new row starts with, canonical
    std::span<const ChoiceWord> words = {};
    ChoiceRows rows = {};
    const char* list = nullptr; ///< one of the domain's own ChoiceLists
    const char* hint = nullptr; ///< one sentence under the empty field, with the article if the law speaks
    const char* onlyWith = nullptr; ///< asked only where this column says something, else NULL
    const char* unless = nullptr; ///< required, unless this other column says something
    InList inList = InList::Yes;
    const char* alsoCalled = ""; ///< in files of others, '|' between: what an import knows it by
};

enum class Rows { Many, OneThatIsThere };

/// One kind of fact, as it is typed, pasted, and laid out on a report's sheets: which table, what it is called, what an empty
/// list says, and its columns.
struct FactSheet {
    const char* context; ///< of its texts: the domain whose sheet it is
    const FactTable* table;
    const char* title;
    const char* purpose;
    std::vector<SheetColumn> columns;
    Rows rows = Rows::Many;
};
/// Sheets that belong together.
struct SheetGroup {
    const char* title;
    std::vector<FactSheet> sheets;
};

/// What every sheet says alike is translated in a context of its own.
inline constexpr const char* sheetsContext = "sheets";
inline constexpr const char* yesWord = QT_TRANSLATE_NOOP("sheets", "yes");
inline constexpr const char* noWord = QT_TRANSLATE_NOOP("sheets", "no");

/// By the name of its table; null where there is none.
const FactSheet* sheetIn(std::span<const SheetGroup> groups, std::string_view table);

const FactColumn& declared(const FactSheet& sheet, const SheetColumn& column);
/// Whether it is chosen, from whatever source.
bool isChosen(const SheetColumn& column);
/// What both languages call it, with its unit.
LocalText headingOf(const FactSheet& sheet, const SheetColumn& column, const ReportWords& words);

/// What the journal names by a key, as far as a sheet is headed so: a table, a column of it ("safety_fee.use:state"), a choice in
/// that ("safety_fee.use:state=planned").
std::optional<LocalText> sheetWords(std::span<const SheetGroup> groups, std::string_view key, const ReportWords& words);
}
