// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/to_unicode.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

namespace plumbline {

namespace {

constexpr std::size_t longestRange = 256; // a map's range stays within one high byte

/// Characters that share a glyph in Noto Sans CJK SC, of which Qt writes the first: figure dash for dash, and the like. Between
/// them the CJK Radicals Supplement: Equivalent_Unified_Ideograph of the Unicode Character Database, of which normalization knows
/// two only. Ascending.
constexpr std::pair<char16_t, char16_t> sharedShapes[] = {{0x2003, 0x3000}, {0x2012, 0x2013}, {0x2215, 0xFF0F}, {0x2329, 0x3008},
    {0x232A, 0x3009}, {0x2E81, 0x5382}, {0x2E82, 0x4E5B}, {0x2E83, 0x4E5A}, {0x2E84, 0x4E59}, {0x2E85, 0x4EBB}, {0x2E86, 0x5182},
    {0x2E88, 0x5200}, {0x2E89, 0x5202}, {0x2E8A, 0x535C}, {0x2E8B, 0x353E}, {0x2E8C, 0x5C0F}, {0x2E8D, 0x5C0F}, {0x2E8E, 0x5140},
    {0x2E8F, 0x5C23}, {0x2E90, 0x5C22}, {0x2E92, 0x5DF3}, {0x2E93, 0x5E7A}, {0x2E94, 0x5F51}, {0x2E95, 0x5F50}, {0x2E96, 0x5FC4},
    {0x2E97, 0x5FC3}, {0x2E98, 0x624C}, {0x2E99, 0x6535}, {0x2E9B, 0x65E1}, {0x2E9C, 0x65E5}, {0x2E9D, 0x6708}, {0x2E9E, 0x6B7A},
    {0x2E9F, 0x6BCD}, {0x2EA0, 0x6C11}, {0x2EA1, 0x6C35}, {0x2EA2, 0x6C3A}, {0x2EA3, 0x706C}, {0x2EA4, 0x722B}, {0x2EA5, 0x722B},
    {0x2EA6, 0x4E2C}, {0x2EA7, 0x725B}, {0x2EA8, 0x72AD}, {0x2EA9, 0x738B}, {0x2EAB, 0x76EE}, {0x2EAC, 0x793A}, {0x2EAD, 0x793B},
    {0x2EAF, 0x7CF9}, {0x2EB0, 0x7E9F}, {0x2EB1, 0x7F53}, {0x2EB2, 0x7F52}, {0x2EB3, 0x34C1}, {0x2EB4, 0x5197}, {0x2EB6, 0x7F8A},
    {0x2EB9, 0x8002}, {0x2EBA, 0x8080}, {0x2EBB, 0x807F}, {0x2EBC, 0x8089}, {0x2EBE, 0x8279}, {0x2EBF, 0x8279}, {0x2EC0, 0x8279},
    {0x2EC1, 0x864E}, {0x2EC2, 0x8864}, {0x2EC3, 0x8980}, {0x2EC4, 0x897F}, {0x2EC5, 0x89C1}, {0x2EC6, 0x89D2}, {0x2EC8, 0x8BA0},
    {0x2EC9, 0x8D1D}, {0x2ECB, 0x8F66}, {0x2ECC, 0x8FB6}, {0x2ECD, 0x8FB6}, {0x2ECE, 0x8FB6}, {0x2ECF, 0x9091}, {0x2ED0, 0x9485},
    {0x2ED1, 0x9577}, {0x2ED2, 0x9578}, {0x2ED3, 0x957F}, {0x2ED4, 0x95E8}, {0x2ED6, 0x961D}, {0x2ED7, 0x96E8}, {0x2ED8, 0x9752},
    {0x2ED9, 0x97E6}, {0x2EDA, 0x9875}, {0x2EDB, 0x98CE}, {0x2EDC, 0x98DE}, {0x2EDD, 0x98DF}, {0x2EDF, 0x98E0}, {0x2EE0, 0x9963},
    {0x2EE2, 0x9A6C}, {0x2EE3, 0x9AA8}, {0x2EE4, 0x9B3C}, {0x2EE5, 0x9C7C}, {0x2EE6, 0x9E1F}, {0x2EE7, 0x5364}, {0x2EE8, 0x9EA6},
    {0x2EE9, 0x9EC4}, {0x2EEA, 0x9EFE}, {0x2EEB, 0x6589}, {0x2EEC, 0x9F50}, {0x2EED, 0x6B6F}, {0x2EEE, 0x9F7F}, {0x2EEF, 0x7ADC},
    {0x2EF0, 0x9F99}, {0x2EF1, 0x9F9C}, {0x2EF2, 0x4E80}, {0x2EF3, 0x9F9F}, {0x301C, 0xFF5E}};

void appendHex(std::string& out, char16_t unit)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[unit >> shift & 15];
}

std::optional<char16_t> unitOf(std::string_view digits)
{
    unsigned unit = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
    if (digits.size() != 4 || error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return char16_t(unit);
}

/// Copies a map piece by piece. What follows a code (bfchar) or two codes (bfrange) is what the codes mean.
class MapCorrection final {
public:
    explicit MapCorrection(std::string_view map) : m_map(map) { }

    std::string corrected()
    {
        while (m_at < m_map.size())
            step();
        return std::move(m_out);
    }

private:
    void step()
    {
        const char sign = m_map[m_at];
        if (sign == '<' && m_codes > 0)
            return takeHex();
        if (sign == '[')
            m_isInList = true;
        if (sign == ']') {
            m_isInList = false;
            m_seen.clear();
        }
        if (sign == 'b' || sign == 'e')
            return takeWord();
        m_out += sign;
        ++m_at;
    }

    void takeWord()
    {
        const std::size_t end = std::min(m_map.find_first_of(" \t\r\n<[", m_at), m_map.size());
        const std::string_view word = m_map.substr(m_at, end - m_at);
        if (word == "beginbfchar")
            m_codes = 1;
        else if (word == "beginbfrange")
            m_codes = 2;
        else if (word.starts_with("endbf"))
            m_codes = 0;
        m_seen.clear();
        m_out += word;
        m_at = end;
    }

    void takeHex()
    {
        const std::size_t end = std::min(m_map.find('>', m_at), m_map.size());
        const std::string_view digits = m_map.substr(m_at + 1, end - m_at - 1);
        m_at = std::min(end + 1, m_map.size());
        if (m_seen.size() < m_codes) {
            m_seen.push_back(digits);
            m_out.append("<").append(digits).append(">");
            return;
        }
        if (m_isInList || m_codes == 1 || !spreadRange(digits))
            appendMeant(digits);
        if (!m_isInList)
            m_seen.clear();
    }

    /// Targets that count up from one: written one by one where any of them is not what it seems.
    bool spreadRange(std::string_view digits)
    {
        const std::optional<char16_t> first = unitOf(m_seen[0]);
        const std::optional<char16_t> last = unitOf(m_seen[1]);
        const std::optional<char16_t> target = unitOf(digits);
        if (!first || !last || !target || *last < *first || std::size_t(*last - *first) >= longestRange)
            return false;
        std::string list = "[";
        bool isAnyOther = false;
        for (int offset = 0; offset <= *last - *first; ++offset) {
            const auto unit = char16_t(*target + offset);
            const char16_t meant = meantCharacter(unit);
            isAnyOther = isAnyOther || meant != unit;
            list += '<';
            appendHex(list, meant);
            list += '>';
        }
        if (isAnyOther)
            m_out += list + ']';
        return isAnyOther;
    }

    void appendMeant(std::string_view digits)
    {
        m_out += '<';
        for (std::size_t at = 0; at < digits.size(); at += 4) {
            const std::string_view piece = digits.substr(at, 4);
            const std::optional<char16_t> unit = unitOf(piece);
            if (unit && meantCharacter(*unit) != *unit)
                appendHex(m_out, meantCharacter(*unit));
            else
                m_out += piece;
        }
        m_out += '>';
    }

    std::string_view m_map;
    std::size_t m_at = 0;
    std::string m_out;
    std::size_t m_codes = 0; ///< how many codes stand before a target; 0: outside of the tables
    std::vector<std::string_view> m_seen;
    bool m_isInList = false;
};

}

char16_t meantCharacter(char16_t character)
{
    if (character == u'\t')
        return u' ';
    if (character >= 0x2F00 && character <= 0x2FD5)
        return QString(QChar(character)).normalized(QString::NormalizationForm_KC).front().unicode();
    const auto found = std::lower_bound(std::begin(sharedShapes), std::end(sharedShapes), character,
        [](const auto& entry, char16_t wanted) { return entry.first < wanted; });
    return found != std::end(sharedShapes) && found->first == character ? found->second : character;
}

std::string correctedToUnicode(std::string_view map)
{
    return MapCorrection(map).corrected();
}

}
