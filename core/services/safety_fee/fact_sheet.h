// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/fact_table.h"

#include <span>
#include <vector>

namespace plumbline::safety_fee {

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

/// Where the choices of a column come from.
enum class ChoiceSource { None, Words, Standards, UnitKinds, Uses, Exclusions, Sites, Activities, Tenders, Subcontracts };

/// A choice of the schema's own, with its name (translated in the context "safety_fee").
struct ChoiceWord {
    const char* key;
    const char* label;
};

enum class Presence { Optional, Required };
enum class InList { Yes, No };

/// One column of a sheet: all that list, form, paste and fill-down know about it.
struct SheetColumn {
    const char* name; ///< of the table's column
    const char* label; ///< translated in the context "safety_fee", as all texts here
    FieldKind entry = FieldKind::Text;
    Presence presence = Presence::Optional;
    const char* unit = nullptr; ///< stands in the field
    const char* standing = nullptr; ///< what a new row starts with, canonical
    ChoiceSource choices = ChoiceSource::None;
    std::span<const ChoiceWord> words = {};
    const char* hint = nullptr; ///< one sentence under the empty field, with the article if the law speaks
    const char* onlyWith = nullptr; ///< asked only where this column says something, else NULL
    InList inList = InList::Yes;
};

enum class Rows { Many, OneThatIsThere };

/// One kind of fact, as it is typed, pasted, and laid out on a report's sheets: which table, what it is called, what an empty
/// list says, and its columns.
struct FactSheet {
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

/// Every fact of an enterprise that the safety fee rests on.
std::span<const SheetGroup> sheetGroups();
/// By the name of its table; null where there is none.
const FactSheet* sheetOf(std::string_view table);

const FactColumn& declared(const FactSheet& sheet, const SheetColumn& column);
}
