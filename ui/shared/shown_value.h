// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/typed_value.h"

namespace plumbline {

/// A fact as a list shows it and a field begins with it, from its canonical text.
QString shownText(const FactSheet& sheet, const SheetColumn& column, std::string_view canonical, const ChoiceBook& book);

/// What was understood of what was typed, beside the field: "123,456,789.01 元".
QString understoodText(const FactSheet& sheet, const SheetColumn& column, const TypedValue& value);

}
