// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/known_rows.h"

#include "core/services/fact_rows.h"
#include "core/store/cells.h"

#include <algorithm>
#include <charconv>

namespace plumbline {

namespace {

constexpr char between = '\x1f'; // no cell holds it

/// As a row on its way says it.
Result<void> appendCanonical(std::string& out, const RawValue& value)
{
    if (value.isInteger()) {
        char digits[24];
        const auto [end, error] = std::to_chars(digits, digits + sizeof digits, value.integer);
        out.append(digits, end);
    } else if (value.isBlob()) {
        const auto id = Id::fromBytes(value.bytes);
        out += id ? id->text() : std::string();
    } else if (value.isText()) {
        out += value.bytes;
    }
    return {};
}

quint64 hashOf(std::string_view text)
{
    return quint64(std::hash<std::string_view>()(text));
}

/// Keys of the schema, column by column; those of columns that no file can say are left out by the caller.
Result<std::vector<std::vector<std::string>>> uniqueKeys(const ReadScope& facts, const FactTable& table)
{
    Statement rows =
        TRY(facts.prepare("SELECT list.seq, info.name FROM pragma_index_list(?) list, pragma_index_info(list.name) info "
                          "WHERE list.origin = 'u' ORDER BY list.seq, info.seqno"));
    rows.bind(1, sqlName(table.name));
    std::vector<std::vector<std::string>> keys;
    std::optional<std::int64_t> last;
    while (TRY(rows.step())) {
        const std::int64_t key = TRY(rows.integer(0));
        if (key != last)
            keys.emplace_back();
        last = key;
        keys.back().push_back(TRY(rows.text(1)));
    }
    return keys;
}

bool isRepresented(const FactTable& table, const std::vector<std::string>& columns)
{
    return std::all_of(columns.begin(), columns.end(), [&](const std::string& column) {
        return column != "number" && column != "reverses"
            && std::any_of(table.columns.begin(), table.columns.end(),
                [&](const FactColumn& candidate) { return candidate.name == column; });
    });
}

}

std::optional<quint64> KnownRows::keyOf(const Key& key, const RowCells& cells)
{
    std::string text;
    for (const std::size_t place : key.places) {
        if (cells[place].empty())
            return {};
        (text += cells[place]) += between;
    }
    return hashOf(text);
}

Result<KnownRows> KnownRows::read(const ReadScope& facts, const ImportKind& kind, const ImportTarget& target,
    const EnterpriseId& enterprise, std::vector<std::string> alike)
{
    KnownRows known;
    const FactTable& table = target.table();
    for (std::vector<std::string>& columns : TRY(uniqueKeys(facts, table))) {
        if (!isRepresented(table, columns))
            continue;
        Key& key = known.m_unique.emplace_back(Key{std::move(columns), {}, {}});
        for (const std::string& column : key.columns)
            key.places.push_back(target.place(column));
    }
    std::string selection;
    for (const FactColumn& column : table.columns)
        (selection += selection.empty() ? "" : ", ") += column.name;
    for (const std::string& column : alike)
        known.m_alike.push_back(target.place(column));
    const std::string counts = kind.goesOut.empty() ? "1" : kind.goesOut;
    Statement rows = TRY(facts.prepare(
        "SELECT (" + counts + "), " + selection + " FROM " + sqlName(table.name) + " AS here WHERE " + belongingTo(table)));
    rows.bind(1, enterprise);
    std::string text;
    while (TRY(rows.step())) {
        const auto append = [&](std::size_t place) { return appendCanonical(text, RawValue::of(rows, int(place) + 1)); };
        if (TRY(rows.flag(0))) {
            text.clear();
            for (const std::size_t place : known.m_alike) {
                TRY(append(place));
                text += between;
            }
            known.m_seen.insert(hashOf(text), 0);
        }
        for (Key& key : known.m_unique) {
            text.clear();
            bool isWhole = true;
            for (const std::size_t place : key.places) {
                isWhole = isWhole && !rows.isNull(int(place) + 1);
                TRY(append(place));
                text += between;
            }
            if (isWhole)
                key.taken.insert(hashOf(text));
        }
    }
    return known;
}

quint64 KnownRows::alikeHash(const RowCells& cells) const
{
    std::string text;
    for (const std::size_t place : m_alike)
        (text += cells[place]) += between;
    return hashOf(text);
}

bool KnownRows::holds(const RowCells& cells) const
{
    const auto seen = m_seen.constFind(alikeHash(cells));
    return seen != m_seen.constEnd() && *seen == 0;
}

std::optional<std::int64_t> KnownRows::takeAlike(const RowCells& cells, std::int64_t number)
{
    const quint64 hash = alikeHash(cells);
    const auto seen = m_seen.constFind(hash);
    if (seen != m_seen.constEnd())
        return *seen;
    m_seen.insert(hash, std::uint32_t(number));
    return {};
}

std::optional<std::vector<std::string>> KnownRows::takeUnique(const RowCells& cells)
{
    for (Key& key : m_unique) {
        const std::optional<quint64> hash = keyOf(key, cells);
        if (hash && key.taken.contains(*hash))
            return key.columns;
        if (hash)
            key.taken.insert(*hash);
    }
    return {};
}

}
