// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/fact_sheet.h"

#include <QString>

namespace plumbline {

/// A text of a sheet in the window's language; empty of none.
QString sheetText(const FactSheet& sheet, const char* text);
/// As above, in a context of its own.
QString sheetText(const char* context, const char* text);

}
