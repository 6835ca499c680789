// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/lines.h"
#include "core/store/fact_table.h"
#include "core/store/statement.h"

#include <span>

struct sqlite3_value;

namespace plumbline {

/// A value as SQLite holds it, whether from a statement's column or from the preupdate hook.
struct RawValue {
    int type; ///< SQLITE_INTEGER, SQLITE_TEXT, SQLITE_BLOB, …
    std::int64_t integer;
    std::string_view bytes;

    static RawValue of(sqlite3_value* value);
    static RawValue of(const Statement& row, int column);

    bool isInteger() const; ///< for who doesn't know SQLite's own names
    bool isText() const;
    bool isBlob() const;
};

/// Reads rows of one table of facts as the journal sees them.
class CellReader final {
public:
    explicit CellReader(const FactTable& table);

    const FactTable& table() const { return *m_table; }
    /// The declared columns in the journal's order, by name.
    std::span<const FactColumn* const> columns() const { return m_columns; }
    /// "id, born, amount_fen, booked_on": for a SELECT whose rows read() reads.
    const std::string& selection() const { return m_selection; }
    Result<void> read(const Statement& row, journal::Cells& cells) const;
    /// What journal::appendInsertLine makes of the row's cells, without them; facts.wrong-type
    Result<void> appendInsertLine(std::string& out, const Statement& row) const;

private:
    const FactTable* m_table;
    std::vector<const FactColumn*> m_columns;
    std::string m_selection;
    std::optional<journal::InsertForm> m_form;
};

/// Adds a cell's canonical text; nothing where it is NULL. facts.wrong-type where the column can't hold such a value.
Result<void> appendCell(journal::Cells& cells, const FactColumn& column, const RawValue& value);
/// Binds a cell from its canonical text; facts.wrong-type where it isn't one.
Result<void> bindCell(Statement& statement, int parameter, Kind kind, std::string_view text);
/// A control character, or one that turns the reading direction: with those a name could show as another than it is, so
/// none is stored.
bool hasHiddenCharacter(std::string_view text);
/// Whether a text is what a column of this kind may hold.
bool isCanonical(Kind kind, std::string_view text);

}
