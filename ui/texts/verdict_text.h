// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"

#include <QString>

#include <string_view>

namespace plumbline {

/// What verification says of a file, "intact", "other-is-later", and what its parts are called, "check_code"; the key itself
/// where it is none of these.
QString verdictWord(std::string_view key, Language language);

}
