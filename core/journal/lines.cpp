// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/lines.h"

#include "core/values/json.h"

#include <algorithm>

namespace plumbline::journal {

namespace {

void appendStart(std::string& out, std::string_view operation, std::string_view table, const Id& id)
{
    out += '[';
    appendCanonicalString(out, operation);
    out += ',';
    appendCanonicalString(out, table);
    out += ",\"";
    const std::array<char, 32> digits = digitsOf(id);
    out.append(digits.data(), digits.size());
    out += '"';
}

void appendCell(std::string& out, std::string_view column, std::string_view value)
{
    appendCanonicalString(out, column);
    out += ':';
    appendCanonicalString(out, value);
}

void appendCells(std::string& out, const Cells& cells)
{
    char separator = '{';
    for (const auto& [column, value] : cells) {
        out += separator;
        appendCell(out, column, value);
        separator = ',';
    }
    out += cells.empty() ? "{}" : "}";
}

const std::string* find(const Cells& cells, std::string_view column)
{
    const auto at = std::lower_bound(
        cells.begin(), cells.end(), column, [](const auto& cell, std::string_view wanted) { return cell.first < wanted; });
    return at != cells.end() && at->first == column ? &at->second : nullptr;
}

}

std::array<char, 32> digitsOf(const Id& id)
{
    static constexpr char hex[] = "0123456789abcdef";
    std::array<char, 32> digits;
    std::size_t at = 0;
    for (const char byte : id.bytes()) {
        digits[at++] = hex[static_cast<unsigned char>(byte) >> 4];
        digits[at++] = hex[static_cast<unsigned char>(byte) & 15];
    }
    return digits;
}

void appendInsertLine(std::string& out, std::string_view table, const Id& id, const Cells& values)
{
    appendStart(out, "insert", table, id);
    out += ',';
    appendCells(out, values);
    out += ']';
}

InsertForm::InsertForm(std::string_view table, std::span<const std::string_view> columns) : m_start(R"(["insert",)")
{
    appendCanonicalString(m_start, table);
    m_start += ",\"";
    for (const std::string_view column : columns) {
        std::string& key = m_keys.emplace_back();
        appendCanonicalString(key, column);
        key += ':';
    }
}

void InsertForm::begin(std::string& out, const Id& id) const
{
    const std::array<char, 32> digits = digitsOf(id);
    out += m_start;
    out.append(digits.data(), digits.size());
    out += "\",{";
}

void InsertForm::add(std::string& out, std::size_t column, std::string_view value) const
{
    if (out.back() != '{') // a value ends in a quotation mark
        out += ',';
    out += m_keys[column];
    appendCanonicalString(out, value);
}

void appendUpdateLine(std::string& out, std::string_view table, const Id& id, const Cells& before, const Cells& after)
{
    appendStart(out, "update", table, id);
    out += ',';
    appendCells(out, before);
    out += ',';
    appendCells(out, after);
    out += ']';
}

void appendDeleteLine(std::string& out, std::string_view table, const Id& id, const Cells& before)
{
    appendStart(out, "delete", table, id);
    out += ',';
    appendCells(out, before);
    out += ']';
}

std::string cellsText(const Cells& cells)
{
    std::string out;
    appendCells(out, cells);
    return out;
}

Result<Cells> parseCells(std::string_view text)
{
    const auto object = Json::readCanonical(text);
    if (!object || !object->isObject())
        return Problem{"journal.malformed"};
    Cells cells;
    for (const auto& [column, value] : object->object()) {
        if (!value.isString())
            return Problem{"journal.malformed"};
        cells.emplace_back(column, value.string());
    }
    return cells;
}

Difference difference(const Cells& before, const Cells& after)
{
    Difference result;
    std::set_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(result.before));
    std::set_difference(after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(result.after));
    return result;
}

Cells replaced(const Cells& row, const Cells& from, const Cells& to)
{
    Cells result = to;
    for (const auto& cell : row) {
        if (!find(from, cell.first) && !find(to, cell.first))
            result.push_back(cell);
    }
    std::sort(result.begin(), result.end());
    return result;
}

bool shows(const Cells& row, const Difference& difference)
{
    const auto isShown = [&](const auto& cell) {
        const std::string* const value = find(row, cell.first);
        return value && *value == cell.second;
    };
    const auto isGone = [&](const auto& cell) { return find(difference.after, cell.first) || !find(row, cell.first); };
    return std::all_of(difference.after.begin(), difference.after.end(), isShown)
        && std::all_of(difference.before.begin(), difference.before.end(), isGone);
}

}
