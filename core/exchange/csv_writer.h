// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace plumbline {

// UTF-8 with a byte order mark, lines ended by CR LF: what a spreadsheet opens rightly by a double click.
inline constexpr std::string_view csvStart = "\xEF\xBB\xBF";
inline constexpr std::string_view csvLineEnd = "\r\n";

/// Quoted where it must be.
void appendCsvField(std::string& out, std::string_view field);

/// A spreadsheet takes a text that begins with = + - @, their full-width forms, a tab or a carriage return for a formula. Before
/// such a text, and before one that begins with an apostrophe itself, an apostrophe is put.
std::string guardedText(std::string_view text);
/// What was guarded: exactly one apostrophe goes, where it guards something.
std::string_view unguardedText(std::string_view text);

}
