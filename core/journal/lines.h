// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/ids.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumbline::journal {

/// A row as the journal sees it: column and canonical text, sorted by column name; what is NULL is not there.
using Cells = std::vector<std::pair<std::string, std::string>>;

/// The canonical lines of a record, one for each row it touches (form: the help, "formats", journal).
/// They are appended, so that a million of them can go through one buffer.
void appendInsertLine(std::string& out, std::string_view table, const Id& id, const Cells& values);
/// The 32 digits of an id, without the heap.
std::array<char, 32> digitsOf(const Id& id);
/// The same lines of one table, for rows by the million: what is alike in all of them is made once.
class InsertForm final {
public:
    /// Of the columns in the order of their names.
    InsertForm(std::string_view table, std::span<const std::string_view> columns);
    void begin(std::string& out, const Id& id) const;
    /// Those that aren't NULL, in their order.
    void add(std::string& out, std::size_t column, std::string_view value) const;
    void finish(std::string& out) const { out += "}]"; }

private:
    std::string m_start;
    std::vector<std::string> m_keys;
};
void appendUpdateLine(std::string& out, std::string_view table, const Id& id, const Cells& before, const Cells& after);
void appendDeleteLine(std::string& out, std::string_view table, const Id& id, const Cells& before);

/// Cells as a canonical JSON object, and back; journal.malformed.
std::string cellsText(const Cells& cells);
Result<Cells> parseCells(std::string_view text);

/// What differs between two states of one row, as an update line shows it.
struct Difference {
    Cells before;
    Cells after;
};
Difference difference(const Cells& before, const Cells& after);
/// A row with a difference applied: every column named in `from` goes, every cell of `to` comes.
Cells replaced(const Cells& row, const Cells& from, const Cells& to);
/// Whether the row shows, in the columns of a difference, its `after`.
bool shows(const Cells& row, const Difference& difference);

}
