// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline {

/// What a column of facts holds, how SQL keeps it, and the canonical text journal and dump show.
enum class Kind {
    Text, ///< TEXT, NFC
    Fen, ///< INTEGER; "-1800000"
    Decimal, ///< TEXT, exact, no trailing zeros: "1234.567"
    Count, ///< INTEGER; "12"
    Date, ///< TEXT; "2024-08-17"
    Month, ///< TEXT; "2024-08"
    Instant, ///< TEXT, UTC; "2024-08-17T02:24:05.123Z"
    Flag, ///< INTEGER 0 or 1; "0", "1"
    Id, ///< BLOB of 16 bytes; 32 lower hex digits
    Reference, ///< as Id, REFERENCES the id of another table of facts
    Choice, ///< TEXT out of a list in the schema's CHECK
    ContentHash, ///< TEXT, 64 lower hex digits of a SHA-256
};
enum class Growth { AppendOnly, Editable }; ///< AppendOnly: insert and reverse, nothing else
enum class Travels { WithSite, StaysHere }; ///< what a site package carries

struct FactColumn {
    const char* name;
    Kind kind;
    const char* refersTo = nullptr; ///< table of a Reference
    bool searchable = false;
};

/// Totals of a table of facts that only grows, in a table `cache_…` of their own: not facts, never hashed, and rebuilt at will.
/// They are brought up to date with every record that adds rows, once for all of its rows, before it is committed.
struct Totals {
    const char* table; ///< "cache_safety_fee_entry"
    std::span<const char* const> add; ///< statements that take in the rows from number ?1 on
    std::span<const char* const> fill; ///< statements that reckon an empty table anew from all rows
    const char* compare; ///< a query with a row where they aren't what `fill` would make them
};

/// The one description of a table of facts: journal, dump and load, packages, search and the schema check are generic
/// over it. The SQL table is the name with '.' as '_', and has `row`, `id` and `born` before these columns.
/// Names and meanings are for ever; a later version only adds columns that may be NULL.
struct FactTable {
    const char* name; ///< "safety_fee.entry"
    Growth growth;
    Travels travels;
    std::span<const FactColumn> columns;
    const Totals* totals = nullptr;
};

/// "safety_fee.entry" is the SQL table safety_fee_entry.
std::string sqlName(std::string_view factTable);

/// All tables of facts a program knows, in the order they are declared: load fills them in this order, so a table that
/// locks another (closed months) comes after it.
class FactTables final {
public:
    FactTables() = default;
    explicit FactTables(std::vector<FactTable> tables);
    FactTables& add(std::span<const FactTable> tables);

    std::span<const FactTable> all() const& { return m_tables; }
    std::span<const FactTable> all() const&& = delete; ///< it would outlive what it shows
    const FactTable* find(std::string_view name) const; ///< by "safety_fee.entry"; null where there is none
    const FactTable* findSql(std::string_view sqlTable) const; ///< by "safety_fee_entry"
    std::vector<const FactTable*> byName() const; ///< sorted by the bytes of the name, as lines are

private:
    std::vector<FactTable> m_tables;
};

}
