// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tailings/facts.h"

#include <initializer_list>

namespace plumbline::tests {

/// An id that says its number.
inline Id numbered(int number)
{
    std::array<std::uint8_t, 16> bytes{};
    bytes[15] = std::uint8_t(number);
    bytes[14] = std::uint8_t(number >> 8);
    return Id(bytes);
}

using Cells = std::map<std::string, std::string, std::less<>>;
inline tailings::Record record(int number, Cells cells)
{
    return {numbered(number), std::move(cells)};
}

}
