// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/recognise.h"

#include <array>
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

/// Bytes, of which any one is asked for without a search.
class ByteSet final {
public:
    constexpr explicit ByteSet(std::string_view bytes)
    {
        for (const char byte : bytes)
            add(byte);
    }
    constexpr void add(char byte) { m_has[static_cast<unsigned char>(byte)] = true; }
    constexpr bool has(char byte) const { return m_has[static_cast<unsigned char>(byte)]; }

private:
    std::array<bool, 256> m_has{};
};

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

/// How many bytes of each class a cell has: what can't be in it needn't be looked for. A count of 255 stands for more, too.
class ByteCounts final {
public:
    /// One byte's class, as add() takes it: at most 255 of them, and any number by addAtMost().
    static constexpr std::uint64_t unitOf(char byte)
    {
        const unsigned lane = isDigit(byte) ? 0
            : isLetter(byte)                ? 1
            : isHigh(byte)                  ? 2
            : byte == '@'                   ? 3
            : byte == '.'                   ? 4
            : byte == ':'                   ? 5
            : byte == '%'                   ? 6
                                            : 7;
        return std::uint64_t(1) << (lane * 8);
    }
    constexpr void add(std::uint64_t unit) { m_lanes += unit; }
    constexpr void addAtMost(std::uint64_t unit)
    {
        if ((m_lanes & (unit * 0xff)) != unit * 0xff)
            m_lanes += unit;
    }

    constexpr unsigned digits() const { return lane(0); }
    constexpr unsigned letters() const { return lane(1); }
    constexpr unsigned high() const { return lane(2); }
    constexpr unsigned ats() const { return lane(3); }
    constexpr unsigned dots() const { return lane(4); }
    constexpr unsigned colons() const { return lane(5); }
    constexpr unsigned percents() const { return lane(6); }
    constexpr unsigned others() const { return lane(7); }

private:
    constexpr unsigned lane(unsigned at) const { return unsigned(m_lanes >> (at * 8)) & 0xffu; }

    std::uint64_t m_lanes = 0; ///< a byte a class, so that one addition counts a byte
};

/// A run of letters and digits within a cell.
struct Run {
    std::size_t from = 0;
    std::size_t to = 0;
    bool hasDigit = false;
    bool isNumber = false; ///< digits alone

    std::size_t size() const { return to - from; }
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
/// Of a run that follows a word, or a blank, colon or equals sign after one.
KindSet quantitiesAt(std::string_view cell, const Run& run);
/// A number alone, or with a unit, where the name says what it is.
bool isPlainQuantity(std::string_view cell);
bool isProcessQuantity(std::string_view cell);
bool isRecipe(std::string_view cell, const ByteCounts& counts, bool isExpected);
/// Whether the word, in lower case where it is ASCII, stands in the cell.
bool hasText(std::string_view cell, std::string_view word);

}
