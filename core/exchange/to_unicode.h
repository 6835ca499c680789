// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace plumbline {

/// The character a reader means where a font's map gives back another of the same shape: 月 for the Kangxi radical U+2F49, a
/// space for a tab, a dash for a figure dash. Any other is returned as it is.
char16_t meantCharacter(char16_t character);

/// A PDF's ToUnicode map with every target as it was meant; the same bytes where nothing is to be done.
std::string correctedToUnicode(std::string_view map);

}
