// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/name_rules.h"

#include <string_view>

namespace plumbline::data_catalogue {

/// What a value of a column of these hints is, or has in it. One pass over the UTF-8 bytes; bytes that are no UTF-8 are nothing.
/// What has no check digit of its own is believed only where the column's name or a word beside it says so.
KindSet kindsOfValue(std::string_view cell, const NameHints& hints = {});

}
