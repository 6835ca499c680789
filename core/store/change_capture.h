// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cells.h"

#include <map>
#include <set>

struct sqlite3;

namespace plumbline {

/// The tables of facts a file has (all with a column `born`), and their declarations; null where a table isn't declared
/// as it is there.
Result<std::map<std::string, const FactTable*>> factTablesIn(sqlite3* database, const FactTables& tables);

/// Listens to SQLite's preupdate hook on the writing connection. Keeps each row as it was before the transaction first
/// changed it; what became of it, and which rows are new, is read from the tables at the end. So a million new rows cost no
/// memory, and a statement that failed half-way leaves nothing to take back here.
class ChangeCapture final {
public:
    struct RowBefore {
        std::int64_t born;
        journal::Cells cells;
    };
    struct TableChanges {
        std::optional<std::int64_t> firstInserted; ///< lowest new row
        std::map<Id, RowBefore> before;
    };

    static Result<std::unique_ptr<ChangeCapture>> install(sqlite3* database, const FactTables& tables);
    ~ChangeCapture();
    ChangeCapture(const ChangeCapture&) = delete;
    ChangeCapture& operator=(const ChangeCapture&) = delete;

    void begin(std::int64_t born);
    /// Until endTakingIn(), what changes comes from another file's record, with lines of its own: new rows carry that record's
    /// number, and nothing of it is looked at.
    void beginTakingIn(std::int64_t record);
    void endTakingIn(std::int64_t born); ///< the record to come has this number
    void allowCommit() { m_mayCommit = true; }
    /// Until endBulk(), new rows of that table, from that one on, aren't looked at one by one: whoever brings them proves
    /// afterwards that they carry `born`.
    void beginBulk(const FactTable& table, std::int64_t firstRow);
    void endBulk() { m_bulk.clear(); }
    void end();

    /// The first change that can't be recorded: facts.undeclared, facts.append-only, facts.identity-changed, facts.replaced,
    /// facts.wrong-born {table}.
    const std::optional<Problem>& problem() const { return m_problem; }
    const std::map<std::string, TableChanges, std::less<>>& changes() const { return m_changes; } ///< by declared name
    const std::set<std::string, std::less<>>& touched() const { return m_touched; } ///< SQL names, not of facts alone

private:
    struct Watched {
        const FactTable* table; ///< null: not declared
        CellReader reader;
        int id;
        int born;
        std::vector<int> columns; ///< places of the reader's columns in the SQL table
    };
    explicit ChangeCapture(sqlite3* database) : m_database(database) { }
    Result<void> watch(const std::string& sqlTable, const FactTable* declared);
    void changed(int operation, const char* sqlTable, std::int64_t row);
    Result<void> inserted(const Watched& watched, std::int64_t row);
    Result<void> updatedOrDeleted(const Watched& watched, bool isUpdate);
    static void onPreupdate(
        void* self, sqlite3*, int operation, const char*, const char* table, std::int64_t oldRow, std::int64_t newRow);

    sqlite3* m_database;
    std::map<std::string, Watched, std::less<>> m_watched;
    std::map<std::string, TableChanges, std::less<>> m_changes;
    std::set<std::string, std::less<>> m_touched;
    std::optional<Problem> m_problem;
    std::int64_t m_born = 0;
    std::string m_bulk; ///< SQL table
    bool m_mayCommit = false;
    bool m_isTakingIn = false;
};

}
