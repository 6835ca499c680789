// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/choice_book.h"
#include "core/store/facts.h"

namespace plumbline {

/// What a person typed, as it was understood.
struct TypedValue {
    FactValue value = std::nullopt;
    std::string canonical; ///< empty: nothing is said
};

/// Empty is absence where the column allows it. The lexer's problems, edit.value-missing {column}, edit.one-of-two-missing
/// {column, other}, edit.unknown-choice {value, column}, edit.pattern-malformed {pattern, reason, place}, enterprise.bad-uscc.
Result<TypedValue> understand(
    const FactSheet& sheet, const SheetColumn& column, QStringView typed, const ChoiceBook& book, const RowDraft& draft);

/// As the table keeps it, from its canonical text.
Result<FactValue> valueOf(Kind kind, std::string_view canonical);

}
