// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/ids.h"

#include <cstring>

namespace plumbline {

Result<Id> Id::parse(std::string_view text)
{
    const auto malformed = [&] {
        return Problem{"id.malformed"}.with("value", QString::fromUtf8(text.data(), qsizetype(text.size())));
    };
    if (text.size() != 32)
        return malformed();
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t at = 0; at < 32; ++at) {
        const char digit = text[at];
        const int value = digit >= '0' && digit <= '9' ? digit - '0' : digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
        if (value < 0)
            return malformed();
        bytes[at / 2] = std::uint8_t(bytes[at / 2] << 4 | value);
    }
    return Id(bytes);
}

Result<Id> Id::fromBytes(std::string_view bytes)
{
    if (bytes.size() != 16)
        return Problem{"id.malformed"};
    std::array<std::uint8_t, 16> copy{};
    std::memcpy(copy.data(), bytes.data(), 16);
    return Id(copy);
}

std::string Id::text() const
{
    static constexpr char hex[] = "0123456789abcdef";
    std::string out;
    out.reserve(32);
    for (const std::uint8_t byte : m_bytes) {
        out += hex[byte >> 4];
        out += hex[byte & 15];
    }
    return out;
}

}
