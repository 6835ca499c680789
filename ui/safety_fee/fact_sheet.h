// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/safety_fee/fact_sheet.h"

#include <QString>

namespace plumbline::safety_fee {

/// A text of a sheet in the window's language.
QString sheetText(const char* text);

}
