// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cells.h"

#include "core/journal/record.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <sqlite3.h>

namespace plumbline {

bool RawValue::isInteger() const
{
    return type == SQLITE_INTEGER;
}

bool RawValue::isText() const
{
    return type == SQLITE_TEXT;
}

bool RawValue::isBlob() const
{
    return type == SQLITE_BLOB;
}

namespace {

int storageOf(Kind kind)
{
    switch (kind) {
    case Kind::Fen:
    case Kind::Count:
    case Kind::Flag:
        return SQLITE_INTEGER;
    case Kind::Id:
    case Kind::Reference:
        return SQLITE_BLOB;
    default:
        return SQLITE_TEXT;
    }
}

Problem wrongCell(const FactColumn& column)
{
    return Problem{"facts.wrong-type"}.with("column", QString::fromUtf8(column.name));
}

using Digits = std::array<char, 32>;

/// SQLite's own bytes, or digits written into the buffer.
Result<std::string_view> canonicalText(const FactColumn& column, const RawValue& value, Digits& digits)
{
    if (value.type != storageOf(column.kind))
        return wrongCell(column);
    if (value.type == SQLITE_TEXT)
        return value.bytes;
    if (value.type == SQLITE_INTEGER) {
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value.integer).ptr;
        return std::string_view(digits.data(), std::size_t(end - digits.data()));
    }
    const auto id = Id::fromBytes(value.bytes);
    if (!id)
        return wrongCell(column);
    digits = journal::digitsOf(*id);
    return std::string_view(digits.data(), digits.size());
}

std::optional<std::int64_t> parseInteger(std::string_view text)
{
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return std::to_string(number) == text ? std::optional(number) : std::nullopt;
}

bool isDecimal(std::string_view text)
{
    const auto quantity = parseQuantity(text.substr(text.starts_with('-') ? 1 : 0));
    if (!quantity)
        return false;
    return formatQuantity(text.starts_with('-') ? Quantity() - *quantity : *quantity) == text;
}

bool isInstant(std::string_view text)
{
    const auto instant = QDateTime::fromString(QString::fromUtf8(text.data(), qsizetype(text.size())), Qt::ISODateWithMs);
    return instant.isValid() && instant.timeSpec() == Qt::UTC && instant.toString(Qt::ISODateWithMs).toStdString() == text;
}

}

RawValue RawValue::of(sqlite3_value* value)
{
    const int type = sqlite3_value_type(value);
    if (type != SQLITE_TEXT && type != SQLITE_BLOB)
        return {type, type == SQLITE_INTEGER ? sqlite3_value_int64(value) : 0, {}};
    const auto* const bytes = type == SQLITE_TEXT ? reinterpret_cast<const char*>(sqlite3_value_text(value))
                                                  : static_cast<const char*>(sqlite3_value_blob(value));
    return {type, 0, {bytes ? bytes : "", std::size_t(sqlite3_value_bytes(value))}};
}

RawValue RawValue::of(const Statement& row, int column)
{
    sqlite3_stmt* const statement = row.handle();
    const int type = sqlite3_column_type(statement, column);
    if (type != SQLITE_TEXT && type != SQLITE_BLOB)
        return {type, type == SQLITE_INTEGER ? sqlite3_column_int64(statement, column) : 0, {}};
    const auto* const bytes = type == SQLITE_TEXT ? reinterpret_cast<const char*>(sqlite3_column_text(statement, column))
                                                  : static_cast<const char*>(sqlite3_column_blob(statement, column));
    return {type, 0, {bytes ? bytes : "", std::size_t(sqlite3_column_bytes(statement, column))}};
}

Result<void> appendCell(journal::Cells& cells, const FactColumn& column, const RawValue& value)
{
    if (value.type == SQLITE_NULL)
        return {};
    Digits digits;
    cells.emplace_back(column.name, TRY(canonicalText(column, value, digits)));
    return {};
}

CellReader::CellReader(const FactTable& table) : m_table(&table), m_selection("id, born")
{
    for (const FactColumn& column : table.columns)
        m_columns.push_back(&column);
    std::sort(m_columns.begin(), m_columns.end(),
        [](const FactColumn* a, const FactColumn* b) { return std::string_view(a->name) < b->name; });
    std::vector<std::string_view> names;
    for (const FactColumn* const column : m_columns) {
        (m_selection += ", ") += column->name;
        names.emplace_back(column->name);
    }
    m_form.emplace(table.name, names);
}

Result<void> CellReader::read(const Statement& row, journal::Cells& cells) const
{
    cells.clear();
    int column = 2;
    for (const FactColumn* const declared : m_columns)
        TRY(appendCell(cells, *declared, RawValue::of(row, column++)));
    return {};
}

Result<void> CellReader::appendInsertLine(std::string& out, const Statement& row) const
{
    m_form->begin(out, TRY(Id::fromBytes(RawValue::of(row, 0).bytes)));
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        const RawValue value = RawValue::of(row, int(at) + 2);
        if (value.type == SQLITE_NULL)
            continue;
        Digits digits;
        m_form->add(out, at, TRY(canonicalText(*m_columns[at], value, digits)));
    }
    m_form->finish(out);
    return {};
}

bool hasHiddenCharacter(std::string_view text)
{
    // U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069 turn the reading direction.
    static constexpr std::string_view turning[] = {"\xd8\x9c", "\xe2\x80\x8e", "\xe2\x80\x8f", "\xe2\x80\xaa", "\xe2\x80\xab",
        "\xe2\x80\xac", "\xe2\x80\xad", "\xe2\x80\xae", "\xe2\x81\xa6", "\xe2\x81\xa7", "\xe2\x81\xa8", "\xe2\x81\xa9"};
    const auto isControl = [](char c) { return (c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\x7f'; };
    const auto mayTurn = [](char c) { return c == '\xd8' || c == '\xe2'; };
    if (std::any_of(text.begin(), text.end(), isControl))
        return true;
    return std::any_of(text.begin(), text.end(), mayTurn)
        && std::any_of(std::begin(turning), std::end(turning),
            [&](std::string_view one) { return text.find(one) != std::string_view::npos; });
}

bool isCanonical(Kind kind, std::string_view text)
{
    switch (kind) {
    case Kind::Text:
    case Kind::Choice:
        return !hasHiddenCharacter(text);
    case Kind::Fen:
    case Kind::Count:
        return parseInteger(text).has_value();
    case Kind::Decimal:
        return isDecimal(text);
    case Kind::Date:
        return parseDate(text).isOk();
    case Kind::Month:
        return parseMonth(text).isOk();
    case Kind::Instant:
        return isInstant(text);
    case Kind::Flag:
        return text == "0" || text == "1";
    case Kind::Id:
    case Kind::Reference:
        return Id::parse(text).isOk();
    case Kind::ContentHash:
        return journal::parseDigest(text).isOk();
    }
    return false;
}

Result<void> bindCell(Statement& statement, int parameter, Kind kind, std::string_view text)
{
    if (!isCanonical(kind, text))
        return Problem{"facts.wrong-type"};
    switch (storageOf(kind)) {
    case SQLITE_INTEGER:
        statement.bind(parameter, parseInteger(text));
        break;
    case SQLITE_BLOB:
        statement.bind(parameter, TRY(Id::parse(text)));
        break;
    default:
        statement.bind(parameter, text);
    }
    return {};
}

}
