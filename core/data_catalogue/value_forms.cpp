// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/value_parts.h"

#include <algorithm>

namespace plumbline::data_catalogue {

namespace {

constexpr bool isHex(char byte)
{
    return isDigit(byte) || (upperOf(byte) >= 'A' && upperOf(byte) <= 'F');
}

constexpr bool isLocalPart(char byte)
{
    return isAlnum(byte) || byte == '.' || byte == '_' || byte == '-' || byte == '+';
}

/// Labels between points; the last of letters, two at least.
bool isDomain(std::string_view domain)
{
    const std::size_t last = domain.rfind('.');
    if (last == std::string_view::npos || domain.size() - last < 3 || domain.front() == '.'
        || domain.find("..") != std::string_view::npos)
        return false;
    return std::all_of(domain.begin() + std::ptrdiff_t(last) + 1, domain.end(), isLetter);
}

/// An octet of an address: at most 255, without leading zeros.
bool isOctet(std::string_view text)
{
    if (text.empty() || text.size() > 3 || (text.size() > 1 && text[0] == '0'))
        return false;
    return text.size() < 3 || text <= "255";
}

/// Whether a decimal can be a place's longitude or latitude: three decimals at least, a hundred metres.
bool isDegree(const Decimal& decimal)
{
    return decimal.to != 0 && decimal.decimals >= 3;
}

bool isInChina(const Decimal& longitude, const Decimal& latitude)
{
    return longitude.whole >= 73 && longitude.whole < 136 && latitude.whole >= 3 && latitude.whole < 54;
}

constexpr ByteSet pairSigns{" ,;"};
constexpr ByteSet blockWidths{"XBWD"};
constexpr ByteSet areas{"IQM"};
constexpr ByteSet directWidths{"XBWDL"};

std::size_t skipSigns(std::string_view cell, std::size_t at)
{
    while (at < cell.size()) {
        if (pairSigns.has(cell[at]))
            ++at;
        else if (cell.substr(at).starts_with("，"))
            at += 3;
        else
            break;
    }
    return at;
}

/// "116.39,39.91" whole, in either order.
bool isPair(std::string_view cell)
{
    const Decimal first = decimalAt(cell, 0);
    if (!isDegree(first))
        return false;
    const std::size_t from = skipSigns(cell, first.to);
    const Decimal second = from > first.to ? decimalAt(cell, from) : Decimal();
    return isDegree(second) && second.to == cell.size() && (isInChina(first, second) || isInChina(second, first));
}

bool isPoint(std::string_view cell)
{
    if (!cell.starts_with("POINT") || !cell.ends_with(")"))
        return false;
    const std::size_t open = cell.find('(');
    return open != std::string_view::npos && open <= 6 && isPair(cell.substr(open + 1, cell.size() - open - 2));
}

/// Degrees with minutes below sixty (and seconds, where there are any) at a degree sign.
bool areMinutesAt(std::string_view cell, std::size_t sign)
{
    std::size_t at = sign + 2; // the sign has two bytes
    for (int part = 0; part < 2 && at < cell.size() && isDigit(cell[at]); ++part) {
        const Decimal minutes = decimalAt(cell, at);
        if (minutes.whole >= 60)
            return false;
        at = minutes.to;
        at += at < cell.size() && isHigh(cell[at]) ? 3 : 1;
    }
    return at > sign + 2;
}

bool areDegreesAndMinutes(std::string_view cell)
{
    const std::size_t first = cell.find("°");
    const std::size_t second = first == std::string_view::npos ? first : cell.find("°", first + 1);
    if (second == std::string_view::npos || !areMinutesAt(cell, first) || !areMinutesAt(cell, second))
        return false;
    const bool saysNorth = cell.find_first_of("NS") != std::string_view::npos || hasText(cell, "北纬") || hasText(cell, "南纬");
    const bool saysEast = cell.find_first_of("EW") != std::string_view::npos || hasText(cell, "东经") || hasText(cell, "西经");
    return saysNorth && saysEast;
}

/// The digits that begin at `at`.
std::size_t digitsAt(std::string_view cell, std::size_t at)
{
    std::size_t to = at;
    while (to < cell.size() && isDigit(cell[to]))
        ++to;
    return to - at;
}

/// "DB1.DBD4", "DB10.DBX3.7"
bool isBlockAddress(std::string_view cell)
{
    if (!cell.starts_with("DB"))
        return false;
    std::size_t at = 2 + digitsAt(cell, 2);
    if (at == 2 || !cell.substr(at).starts_with(".DB") || at + 4 >= cell.size())
        return false;
    const char width = cell[at + 3];
    const std::size_t number = digitsAt(cell, at + 4);
    at += 4 + number;
    if (number == 0 || !blockWidths.has(width))
        return false;
    if (width == 'X' && at < cell.size() && cell[at] == '.')
        at += 1 + digitsAt(cell, at + 1);
    return at == cell.size();
}

/// "%MW12", "%IX0.1" (IEC 61131-3)
bool isDirectAddress(std::string_view cell)
{
    if (cell.size() < 3 || cell[0] != '%' || !areas.has(cell[1]))
        return false;
    std::size_t at = 2;
    at += directWidths.has(cell[at]) ? 1 : 0;
    const std::size_t number = digitsAt(cell, at);
    at += number;
    if (at < cell.size() && cell[at] == '.')
        at += 1 + digitsAt(cell, at + 1);
    return number != 0 && at == cell.size();
}

}

Decimal decimalAt(std::string_view cell, std::size_t from)
{
    Decimal decimal;
    std::size_t at = from;
    constexpr std::int64_t most = 100'000'000'000'000; // longer numbers are no measure of anything
    for (; at < cell.size() && isDigit(cell[at]); ++at) {
        decimal.whole = std::min(most, decimal.whole * 10 + (cell[at] - '0'));
        decimal.isZero = decimal.isZero && cell[at] == '0';
    }
    if (at == from)
        return {};
    if (at + 1 < cell.size() && cell[at] == '.' && isDigit(cell[at + 1])) {
        for (++at; at < cell.size() && isDigit(cell[at]); ++at, ++decimal.decimals)
            decimal.isZero = decimal.isZero && cell[at] == '0';
    }
    decimal.to = at;
    return decimal;
}

bool hasEmail(std::string_view cell)
{
    for (std::size_t at = cell.find('@'); at != std::string_view::npos; at = cell.find('@', at + 1)) {
        std::size_t from = at;
        while (from > 0 && isLocalPart(cell[from - 1]))
            --from;
        std::size_t to = at + 1;
        while (to < cell.size() && (isAlnum(cell[to]) || cell[to] == '.' || cell[to] == '-'))
            ++to;
        if (from < at && isDomain(cell.substr(at + 1, to - at - 1)))
            return true;
    }
    return false;
}

bool isIpAddressAt(std::string_view cell, const Run& run)
{
    const bool isAfterPoint = run.from > 0 && cell[run.from - 1] == '.';
    if (run.size() > 3 || isAfterPoint)
        return false;
    std::size_t at = run.from;
    for (int octet = 0; octet < 4; ++octet) {
        const std::size_t length = digitsAt(cell, at);
        if (!isOctet(cell.substr(at, length)))
            return false;
        at += length;
        if (octet < 3 && (at >= cell.size() || cell[at++] != '.'))
            return false;
    }
    const bool goesOn =
        at < cell.size() && (isLetter(cell[at]) || (cell[at] == '.' && at + 1 < cell.size() && isAlnum(cell[at + 1])));
    const std::string_view before = cell.substr(0, run.from);
    return !goesOn && !before.ends_with("版本") && !hasText(before, "version");
}

bool isMacAddressAt(std::string_view cell, const Run& run)
{
    const std::size_t digits = run.size();
    const std::size_t groups = digits == 2 ? 6 : digits == 4 ? 3 : 0;
    if (groups == 0 || run.to >= cell.size() || (run.from > 0 && (cell[run.from - 1] == ':' || cell[run.from - 1] == '-')))
        return false;
    const char separator = cell[run.to];
    if (digits == 2 ? separator != ':' && separator != '-' : separator != '.')
        return false;
    std::size_t at = run.from;
    for (std::size_t group = 0; group < groups; ++group) {
        for (const std::size_t to = at + digits; at < to; ++at) {
            if (at >= cell.size() || !isHex(cell[at]))
                return false;
        }
        if (group + 1 < groups && (at >= cell.size() || cell[at++] != separator))
            return false;
    }
    return at == cell.size() || (!isAlnum(cell[at]) && cell[at] != separator);
}

bool isIpv6At(std::string_view cell, std::size_t from)
{
    std::size_t groups = 0;
    std::size_t length = 0;
    bool isShortened = false;
    for (std::size_t at = from; at < cell.size(); ++at) {
        if (isHex(cell[at])) {
            if (++length > 4)
                return false;
            groups += length == 1 ? 1 : 0;
        } else if (cell[at] == ':') {
            if (at > from && cell[at - 1] == ':') {
                if (isShortened)
                    return false;
                isShortened = true;
            }
            length = 0;
        } else {
            return cell[at] == '/' && (isShortened ? groups < 8 : groups == 8);
        }
    }
    return isShortened ? groups >= 2 && groups < 8 : groups == 8;
}

bool areCoordinates(std::string_view cell, const ByteCounts& counts, const NameHints& hints)
{
    if (hints.isLongitude != hints.isLatitude && counts.letters() + counts.high() == 0) {
        const Decimal alone = decimalAt(cell, cell.starts_with('-') ? 1 : 0);
        if (isDegree(alone) && alone.to == cell.size())
            return alone.whole < (hints.isLongitude ? 180 : 90);
    }
    if (counts.dots() == 2 && counts.letters() == 0)
        return isPair(cell);
    if (counts.letters() >= 5 && isPoint(cell))
        return true;
    return counts.high() >= 4 && areDegreesAndMinutes(cell);
}

bool isControllerAddress(std::string_view cell)
{
    return isBlockAddress(cell) || isDirectAddress(cell);
}

}
