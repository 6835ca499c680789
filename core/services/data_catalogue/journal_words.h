// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_words.h"

#include <optional>
#include <string_view>

namespace plumbline::data_catalogue {

/// As Domain::journalWords().
std::optional<LocalText> journalWords(std::string_view key, const ReportWords& words);

}
