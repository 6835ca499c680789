// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/check_digits.h"

#include <array>
#include <cstdint>

namespace plumbline::data_catalogue {

namespace {

constexpr bool isDigitAt(std::string_view text, std::size_t at)
{
    return text[at] >= '0' && text[at] <= '9';
}

constexpr int twoDigits(std::string_view text, std::size_t at)
{
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

constexpr bool areDigits(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isDigitAt(text, at))
            return false;
    }
    return true;
}

constexpr char upper(char letter)
{
    return letter >= 'a' && letter <= 'z' ? char(letter - 'a' + 'A') : letter;
}

/// The value of a character in an alphabet, -1 where it isn't in it.
constexpr std::array<std::int8_t, 128> valuesIn(std::string_view alphabet)
{
    std::array<std::int8_t, 128> values{};
    values.fill(-1);
    for (std::size_t at = 0; at < alphabet.size(); ++at)
        values[static_cast<unsigned char>(alphabet[at])] = std::int8_t(at);
    return values;
}

constexpr std::string_view usccAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr auto usccValues = valuesIn(usccAlphabet);
constexpr std::array<int, 17> usccWeights{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
constexpr std::array<int, 17> residentWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
constexpr std::array<int, 17> vehicleWeights{8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
/// A to H are 1 to 8, J to N 1 to 5, P 7, R 9, S to Z 2 to 9; I, O and Q don't occur.
constexpr std::string_view vehicleLetterValues = "12345678.12345.7.923456789";

constexpr int vehicleValue(char character)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    if (character < 'A' || character > 'Z')
        return -1;
    const char value = vehicleLetterValues[std::size_t(character - 'A')];
    return value == '.' ? -1 : value - '0';
}

/// Registering authorities and their categories, Annex A of GB 32100.
constexpr bool isUsccAuthority(char authority, char category)
{
    constexpr std::string_view authorities = "1234569ANY";
    constexpr std::string_view categories = "123459";
    return authorities.find(authority) != std::string_view::npos && categories.find(category) != std::string_view::npos;
}

}

bool isProvince(std::string_view code)
{
    /// The second digits that occur after each first: 11 to 15, 21 to 23 …
    constexpr std::array<std::string_view, 10> seconds{"", "12345", "123", "1234567", "123456", "01234", "12345", "1", "123", ""};
    return code.size() >= 2 && isDigitAt(code, 0) && isDigitAt(code, 1)
        && seconds[std::size_t(code[0] - '0')].find(code[1]) != std::string_view::npos;
}

bool isBirthday(std::string_view digits)
{
    constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int year = twoDigits(digits, 0) * 100 + twoDigits(digits, 2);
    const int month = twoDigits(digits, 4);
    const int day = twoDigits(digits, 6);
    if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1)
        return false;
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= lengths[std::size_t(month - 1)] + (month == 2 && isLeap ? 1 : 0);
}

bool isResidentId(std::string_view text)
{
    if (text.size() != 18 || !areDigits(text.substr(0, 17)) || !isProvince(text) || !isBirthday(text.substr(6, 8)))
        return false;
    int sum = 0;
    for (std::size_t at = 0; at < residentWeights.size(); ++at)
        sum += (text[at] - '0') * residentWeights[at];
    return upper(text[17]) == std::string_view("10X98765432")[std::size_t(sum % 11)];
}

bool isUscc(std::string_view text)
{
    if (text.size() != 18 || !isUsccAuthority(upper(text[0]), text[1]) || !areDigits(text.substr(2, 6))
        || !(isProvince(text.substr(2)) || text.substr(2, 6) == "100000"))
        return false;
    int sum = 0;
    for (std::size_t at = 0; at < usccWeights.size(); ++at) {
        const auto character = std::uint8_t(upper(text[at]));
        const int value = character < usccValues.size() ? usccValues[character] : -1;
        if (value < 0)
            return false;
        sum += value * usccWeights[at];
    }
    return upper(text[17]) == usccAlphabet[std::size_t((31 - sum % 31) % 31)];
}

bool passesLuhn(std::string_view digits)
{
    int sum = 0;
    bool isDoubled = false;
    for (std::size_t at = digits.size(); at-- > 0; isDoubled = !isDoubled) {
        const int digit = digits[at] - '0';
        sum += !isDoubled ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
    }
    return sum % 10 == 0;
}

bool isVehicleNumber(std::string_view text)
{
    if (text.size() != 17)
        return false;
    int sum = 0;
    for (std::size_t at = 0; at < vehicleWeights.size(); ++at) {
        const int value = vehicleValue(upper(text[at]));
        if (value < 0)
            return false;
        sum += value * vehicleWeights[at];
    }
    return areDigits(text.substr(13)) && upper(text[8]) == std::string_view("0123456789X")[std::size_t(sum % 11)];
}

}
