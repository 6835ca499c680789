// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"

namespace plumbline::tailings {

/// Domain::journalWords
std::optional<LocalText> journalWords(std::string_view key, const ReportWords& words);

}
