// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"

namespace plumbline::standards {

/// The words of kinds of records, tables, columns and choices of this domain.
std::optional<LocalText> journalWords(std::string_view key, const ReportWords& words);

}
