// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/facts.h"
#include "core/store/facts.h"
#include "core/store/statement.h"

// Rows of entries, as the files of this folder read and write them. The store's own.

namespace plumbline::data_catalogue {

/// At what a look saw of an entry that its source has no more.
inline constexpr char notListed[] = "data_catalogue.table-not-listed";

std::optional<QString> unlessEmpty(const QString& text);
std::optional<std::string> unlessEmpty(const std::string& text);
/// Words joined by "+", as they are kept.
std::vector<std::string> separatedWords(const std::string& text);
/// Empty where there is none.
Result<QString> textAt(const Statement& row, int column);

/// In the order in which readEntryRow() takes them.
std::string selectEntries(const char* where);
Result<Entry> readEntryRow(const Statement& row);
FactValues valuesOf(const EnterpriseId& enterprise, const Entry& entry);

}
