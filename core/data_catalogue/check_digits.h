// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace plumbline::data_catalogue {

/// GB 11643: 18 characters; a province, a birthday that exists, and the check character by ISO 7064 MOD 11-2.
bool isResidentId(std::string_view text);
/// GB 32100: 18 characters; registering authority and category, a province, and the check character modulo 31.
bool isUscc(std::string_view text);
/// ISO/IEC 7812: the sum with every second digit doubled ends in 0. Digits only.
bool passesLuhn(std::string_view digits);
/// GB 16735 (ISO 3779): 17 characters without I, O and Q, the ninth of them the check character.
bool isVehicleNumber(std::string_view text);
/// A date of the Gregorian calendar between 1900 and 2099, as eight digits.
bool isBirthday(std::string_view digits);
/// The first two digits of the codes of administrative divisions (GB/T 2260).
bool isProvince(std::string_view twoDigits);

}
