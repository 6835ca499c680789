// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"

#include <QString>

namespace plumbline::cli {

/// The forms of input and output, and every code that an answer may carry.
QString accrueHelp(Language language);

}
