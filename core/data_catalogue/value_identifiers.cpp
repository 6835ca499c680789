// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/check_digits.h"
#include "core/data_catalogue/value_parts.h"

#include <algorithm>
#include <array>
#include <string>

namespace plumbline::data_catalogue {

namespace {

/// A point with digits on its other side: the run is part of a decimal.
bool isPartOfDecimal(std::string_view cell, const Run& run)
{
    const bool isFraction = run.from >= 2 && cell[run.from - 1] == '.' && isDigit(cell[run.from - 2]);
    const bool hasFraction = run.to + 1 < cell.size() && cell[run.to] == '.' && isDigit(cell[run.to + 1]);
    return isFraction || hasFraction;
}

bool isMobileNumber(std::string_view digits)
{
    return digits.size() == 11 && digits[0] == '1' && digits[1] >= '3';
}

bool isUnionPay(std::string_view digits)
{
    return digits.starts_with("62") && digits.size() >= 16 && digits.size() <= 19 && passesLuhn(digits);
}

bool isOtherCard(std::string_view digits)
{
    const bool isAmerican = digits.size() == 15 && (digits.starts_with("34") || digits.starts_with("37"));
    return (digits.size() == 16 || isAmerican) && digits[0] >= '3' && digits[0] <= '5' && passesLuhn(digits);
}

bool isDeviceNumber(std::string_view cell, std::string_view digits, const NameHints& hints)
{
    if ((digits.size() == 19 || digits.size() == 20) && digits.starts_with("8986"))
        return passesLuhn(digits);
    if (digits.size() != 15)
        return false;
    if (hints.isSubscriber)
        return digits.starts_with("460");
    const bool isNamed = hints.kinds.has(DataKind::DeviceIdentifier) || hasText(cell, "imei") || hasText(cell, "串号");
    return isNamed && passesLuhn(digits);
}

constexpr ByteSet ordinaryLetters{"EGDSP"};

/// Ordinary E and G, diplomatic D, service S, public affairs P; the second letter since 2017.
bool isPassportNumber(std::string_view text)
{
    if (text.size() != 9 || !std::all_of(text.begin() + 2, text.end(), isDigit))
        return false;
    const char first = upperOf(text[0]);
    const char second = upperOf(text[1]);
    if (isDigit(second))
        return ordinaryLetters.has(first);
    if (first == 'E')
        return second >= 'A' && second <= 'Z' && second != 'I' && second != 'O';
    return second == 'E' && (first == 'D' || first == 'S' || first == 'P');
}

constexpr std::string_view provinceCharacters = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

constexpr ByteSet energies{"DFABCEGHJK"};

bool isPlateCharacter(char byte)
{
    const char character = upperOf(byte);
    return isAlnum(character) && character != 'I' && character != 'O';
}

/// What follows the letter: five characters, or the six of new energy.
bool isPlateNumber(std::string_view number)
{
    const auto digits = std::count_if(number.begin(), number.end(), isDigit);
    if (!std::all_of(number.begin(), number.end(), isPlateCharacter) || digits == 0)
        return false;
    if (number.size() == 5)
        return digits >= 2;
    if (number.size() != 6)
        return false;
    const bool isSmall = energies.has(upperOf(number[0])) && std::all_of(number.begin() + 2, number.end(), isDigit);
    const bool isLarge =
        digits == 5 && energies.has(upperOf(number[5])) && std::all_of(number.begin(), number.end() - 1, isDigit);
    return isSmall || isLarge;
}

/// Three digits and more that are an area code: 010, 02x, or four digits from 0310 on.
bool isAreaCode(std::string_view code)
{
    if (code.size() == 3)
        return code == "010" || (code.starts_with("02") && code[2] != '6');
    if (code.size() != 4 || code[0] != '0' || code[1] < '3')
        return false;
    return code[1] != '6' || code[2] == '3' || code[2] == '6' || code[2] == '9';
}

bool isSubscriber(std::string_view code, std::string_view number)
{
    const bool isLengthRight = code.size() == 3 ? number.size() == 8 : number.size() == 7 || number.size() == 8;
    return isLengthRight && number[0] >= '2' && number[0] <= '8';
}

/// The number after an area code that ends at `from`, joined to it by a dash, a bracket or a blank.
Run subscriberAfter(std::string_view cell, std::size_t from)
{
    std::size_t at = from;
    if (at < cell.size() && (cell[at] == ')' || cell[at] == '-'))
        ++at;
    if (at > from && at < cell.size() && cell[at] == ' ')
        ++at;
    if (at == from || at >= cell.size() || !isDigit(cell[at]))
        return {};
    return nextRun(cell, at);
}

bool isTollFree(std::string_view cell, const Run& run)
{
    const std::string_view code = cell.substr(run.from, run.size());
    if ((code != "400" && code != "800") || run.to >= cell.size() || cell[run.to] != '-')
        return false;
    const Run middle = nextRun(cell, run.to);
    const Run last = nextRun(cell, middle.to);
    return middle.isNumber && middle.size() == 3 && middle.from == run.to + 1 && last.isNumber && last.size() == 4
        && last.from == middle.to + 1;
}

bool isBareLandline(std::string_view digits)
{
    for (const std::size_t length : {std::size_t(3), std::size_t(4)}) {
        if (digits.size() > length && isAreaCode(digits.substr(0, length))
            && isSubscriber(digits.substr(0, length), digits.substr(length)))
            return true;
    }
    return false;
}

}

KindSet identifiersOf(std::string_view cell, const Run& run, const NameHints& hints)
{
    const std::string_view text = cell.substr(run.from, run.size());
    KindSet found;
    if (run.size() == 18) {
        if (isResidentId(text))
            found |= DataKind::ResidentId;
        else if (isUscc(text))
            found |= DataKind::Uscc;
    }
    if (run.size() == 9 && isPassportNumber(text)
        && (hints.kinds.has(DataKind::Passport) || hasText(cell, "护照") || hasText(cell, "passport")))
        found |= DataKind::Passport;
    if (run.isNumber && run.size() >= 15 && !found.has(DataKind::ResidentId) && !isPartOfDecimal(cell, run)) {
        if (isUnionPay(text) || (hints.kinds.has(DataKind::BankCard) && isOtherCard(text)))
            found |= DataKind::BankCard;
        if (isDeviceNumber(cell, text, hints))
            found |= DataKind::DeviceIdentifier;
    }
    if (run.size() == 17 && !run.isNumber && (upperOf(text[0]) == 'L' || hints.kinds.has(DataKind::DeviceIdentifier))
        && isVehicleNumber(text))
        found |= DataKind::DeviceIdentifier;
    return found;
}

KindSet groupedIdentifiersOf(std::string_view cell)
{
    constexpr std::size_t longest = 32;
    if (cell.size() > longest)
        return {};
    std::array<char, longest> digitRoom{};
    std::array<char, longest> groupRoom{}; // one character a group: its length
    std::size_t digitCount = 0;
    std::size_t groupCount = 0;
    for (Run run = nextRun(cell, 0); run.size() != 0; run = nextRun(cell, run.to)) {
        std::copy_n(cell.data() + run.from, run.size(), digitRoom.data() + digitCount);
        digitCount += run.size();
        groupRoom[groupCount++] = char('0' + run.size());
        if (run.to < cell.size() && cell[run.to] != ' ' && cell[run.to] != '-')
            return {};
    }
    const std::string_view digits(digitRoom.data(), digitCount);
    const std::string_view groups(groupRoom.data(), groupCount);
    if (groups == "684" && isResidentId(digits))
        return DataKind::ResidentId;
    if (groups == "344" && isMobileNumber(digits))
        return DataKind::Mobile;
    const bool isByFour = groups.size() >= 4 && groups.find_first_not_of('4') + 1 >= groups.size();
    if ((isByFour || groups.find_first_not_of('4') == std::string::npos) && isUnionPay(digits))
        return DataKind::BankCard;
    return {};
}

bool isSerialNumber(std::string_view cell)
{
    constexpr std::size_t shortest = 6;
    constexpr std::size_t longest = 40;
    constexpr auto fewestDigits = 4;
    return cell.size() >= shortest && cell.size() <= longest && std::count_if(cell.begin(), cell.end(), isDigit) >= fewestDigits
        && std::all_of(
            cell.begin(), cell.end(), [](char byte) { return isAlnum(byte) || byte == '-' || byte == '_' || byte == '/'; });
}

bool isPlateAt(std::string_view cell, const Run& run)
{
    const char letter = upperOf(cell[run.from]);
    if (run.size() > 7 || !isLetter(letter) || letter == 'I' || letter == 'O')
        return false;
    if (run.from < 3 || !isHigh(cell[run.from - 1]) || !isOneOf(provinceCharacters, cell.substr(run.from - 3, 3)))
        return false;
    const std::string_view rest = cell.substr(run.from + 1, run.size() - 1);
    if (run.size() == 6 || run.size() == 7)
        return isPlateNumber(rest);
    if (run.size() == 5 && std::all_of(rest.begin(), rest.end(), isDigit)) // a plate whose last character is a word
        return isOneOf("警学挂领港澳", cell.substr(run.to, 3));
    if (run.size() != 1)
        return false;
    const Run number = nextRun(cell, run.to);
    const std::string_view between = cell.substr(run.to, number.from - run.to);
    return (between == "·" || between == "-" || between == " " || between == "•")
        && isPlateNumber(cell.substr(number.from, number.size()));
}

bool isMobileAt(std::string_view cell, const Run& run, const NameHints& hints)
{
    std::string_view digits = cell.substr(run.from, run.size());
    if (run.size() == 15 && digits.starts_with("0086"))
        digits.remove_prefix(4);
    else if (run.size() == 13 && digits.starts_with("86")
        && (hints.kinds.has(DataKind::Mobile) || (run.from > 0 && cell[run.from - 1] == '+')))
        digits.remove_prefix(2);
    if (!isMobileNumber(digits) || isPartOfDecimal(cell, run))
        return false;
    if (run.from == 0 || cell[run.from - 1] != '-')
        return true;
    if (run.from == 1)
        return false; // a negative number
    return !isDigit(cell[run.from - 2]) || cell.substr(0, run.from - 1).ends_with("86");
}

bool isLandlineAt(std::string_view cell, const Run& run, const NameHints& hints)
{
    if (run.size() < 2 || run.size() > 12 || (run.size() > 4 && !hints.kinds.has(DataKind::Landline)))
        return false;
    const std::string_view text = cell.substr(run.from, run.size());
    const std::string_view before = cell.substr(0, run.from);
    const bool followsCountry = before.ends_with("86-") || before.ends_with("86 ");
    if (text[0] != '0' && !followsCountry && text != "400" && text != "800")
        return false; // no area code begins so
    const bool followsNumber = before.size() >= 2 && before.back() == '-' && isAlnum(before[before.size() - 2]);
    if (followsNumber && !followsCountry)
        return false;
    if (run.size() > 4)
        return isBareLandline(text);
    const std::string code = followsCountry ? '0' + std::string(text) : std::string(text);
    if (!isAreaCode(code))
        return isTollFree(cell, run);
    const Run number = subscriberAfter(cell, run.to);
    return number.size() != 0 && number.isNumber && isSubscriber(code, cell.substr(number.from, number.size()));
}

}
