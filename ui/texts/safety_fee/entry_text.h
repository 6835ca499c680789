// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/books.h"
#include "core/values/language.h"

#include <QString>

namespace plumbline::safety_fee {

/// "expenditure": as the file and the command line name it.
const char* entryKindKey(EntryKind kind);
/// As people call it.
QString entryKindWord(EntryKind kind, Language language);

}
