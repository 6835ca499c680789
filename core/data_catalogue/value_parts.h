// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/recognise.h"

#include <cstdint>

// The parts of recognise.h, each reading one family of forms at a place within a cell.

namespace plumbline::data_catalogue {

constexpr bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}
constexpr bool isLetter(char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}
constexpr bool isAlnum(char byte)
{
    return isDigit(byte) || isLetter(byte);
}
constexpr bool isHigh(char byte)
{
    return static_cast<unsigned char>(byte) >= 0x80;
}
constexpr char upperOf(char byte)
{
    return byte >= 'a' && byte <= 'z' ? char(byte - 'a' + 'A') : byte;
}

/// Whether a Chinese character, three bytes of UTF-8, is one of those characters.
constexpr bool isOneOf(std::string_view characters, std::string_view character)
{
    if (character.size() != 3)
        return false;
    for (std::size_t at = 0; at + 3 <= characters.size(); at += 3) {
        if (characters[at + 2] == character[2] && characters[at + 1] == character[1] && characters[at] == character[0])
            return true;
    }
    return false;
}

/// How many bytes of each class a cell has: what can't be in it needn't be looked for.
struct ByteCounts {
    unsigned digits = 0;
    unsigned letters = 0;
    unsigned high = 0;
    unsigned ats = 0;
    unsigned dots = 0;
    unsigned colons = 0;
    unsigned percents = 0;
    unsigned others = 0;
};
ByteCounts countBytes(std::string_view cell);

/// A run of letters and digits within a cell.
struct Run {
    std::size_t from = 0;
    std::size_t to = 0;
    unsigned digits = 0;

    std::size_t size() const { return to - from; }
    bool isNumber() const { return digits == size(); }
};
/// The run that begins at or after `from`; empty at the cell's end where there is none.
Run nextRun(std::string_view cell, std::size_t from);

/// A decimal that begins at `from`: digits, in groups of three or not, and what follows a point.
struct Decimal {
    std::size_t to = 0; ///< where it began: none
    unsigned decimals = 0;
    std::int64_t whole = 0; ///< before the point
    bool isZero = true;
};
Decimal decimalAt(std::string_view cell, std::size_t from);

// identifiers: what makers, banks and authorities number by
KindSet identifiersOf(std::string_view cell, const Run& run, const NameHints& hints);
/// Digits in groups, the whole cell: cards by four, identity numbers, mobile numbers.
KindSet groupedIdentifiersOf(std::string_view cell);
/// Whatever a maker numbers by: letters, digits and dashes, with a few digits at least.
bool isSerialNumber(std::string_view cell);
bool isPlateAt(std::string_view cell, const Run& run);
bool isMobileAt(std::string_view cell, const Run& run, const NameHints& hints);
bool isLandlineAt(std::string_view cell, const Run& run, const NameHints& hints);

// forms: what points and colons join
bool hasEmail(std::string_view cell);
bool isIpAddressAt(std::string_view cell, const Run& run);
bool isMacAddressAt(std::string_view cell, const Run& run);
bool isIpv6At(std::string_view cell, std::size_t from);
bool isControllerAddress(std::string_view cell);
bool areCoordinates(std::string_view cell, const ByteCounts& counts, const NameHints& hints);

// words: what a word beside a number makes of it
bool isAddressAt(std::string_view cell, const Run& run, const NameHints& hints);
bool isEnglishAddress(std::string_view cell);
KindSet quantitiesAt(std::string_view cell, const Run& run);
/// A number alone, or with a unit, where the name says what it is.
bool isPlainQuantity(std::string_view cell);
bool isProcessQuantity(std::string_view cell);
bool isRecipe(std::string_view cell, const ByteCounts& counts, bool isExpected);
/// Whether the word, in lower case where it is ASCII, stands in the cell.
bool hasText(std::string_view cell, std::string_view word);

}
