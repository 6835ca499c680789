// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/facts.h"
#include "ui/safety_fee/choice_book.h"

namespace plumbline::safety_fee {

/// What a person typed, as it was understood.
struct TypedValue {
    FactValue value = std::nullopt;
    std::string canonical; ///< empty: nothing is said
    QString shown; ///< in words, beside the field: "123,456,789.01 元"
};

/// Empty is absence where the column allows it. The lexer's problems, edit.value-missing {column}, edit.unknown-choice {value,
/// column}, enterprise.bad-uscc.
Result<TypedValue> understand(
    const FactSheet& sheet, const SheetColumn& column, QStringView typed, const ChoiceBook& book, const RowDraft& draft);

/// As the table keeps it, from its canonical text.
Result<FactValue> valueOf(Kind kind, std::string_view canonical);
/// As a list shows it and a field begins with it.
QString shownText(const FactSheet& sheet, const SheetColumn& column, std::string_view canonical, const ChoiceBook& book);

}
