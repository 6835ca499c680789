// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_words.h"

#include <optional>

namespace plumbline::safety_fee {

/// What the journal names by this key, in the words of the pages: Domain::journalWords.
std::optional<LocalText> journalWords(std::string_view key, const ReportWords& words);

}
