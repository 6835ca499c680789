// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

constexpr std::array<std::string_view, 11> formulaSigns{"=", "+", "-", "@", "\t", "\r", "'", "＝", "＋", "－", "＠"};

bool needsGuard(std::string_view text)
{
    return std::any_of(
        formulaSigns.begin(), formulaSigns.end(), [text](std::string_view sign) { return text.starts_with(sign); });
}

}

void appendCsvField(std::string& out, std::string_view field)
{
    const bool hasEdgeBlank = field.starts_with(' ') || field.ends_with(' ');
    if (!hasEdgeBlank && field.find_first_of("\",\r\n") == std::string_view::npos) {
        out += field;
        return;
    }
    out += '"';
    for (const char sign : field) {
        if (sign == '"')
            out += '"';
        out += sign;
    }
    out += '"';
}

std::string guardedText(std::string_view text)
{
    return (needsGuard(text) ? "'" : "") + std::string(text);
}

std::string_view unguardedText(std::string_view text)
{
    return text.starts_with('\'') && needsGuard(text.substr(1)) ? text.substr(1) : text;
}

}
