// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/tree.h"
#include "core/store/cells.h"
#include "core/store/verify.h"

#include <functional>
#include <map>
#include <set>

namespace plumbline {

/// Takes a workspace back to nothing, record by record from the newest, in thought: rows that are only ever inserted pass
/// by once, in the order of the records that brought them; of the others the state at the record in hand is kept.
class Rewind final {
public:
    /// Told of each record that was undone: its lines, one a line of text, as a package carries them.
    using Undone = std::function<void(std::int64_t record, std::string lines)>;

    static Result<Rewind> start(const ReadScope& scope, Verification& verification);
    Result<void> run();
    /// Only back to that record, which is the last one undone.
    Result<void> runTo(std::int64_t record, Undone undone);

private:
    using Key = std::pair<std::size_t, Id>; ///< place in m_tables, id
    /// Neighbouring rows that one record brought.
    struct Run {
        std::int64_t first;
        std::int64_t last;
        std::int64_t born;
        bool isInOrder; ///< of their ids
    };
    /// The rows of one table, those of the newest record first, those of one record by id.
    struct Rows {
        CellReader reader;
        Statement inOrder; ///< a run as it stands
        Statement sorted; ///< rows that first have to be put in order
        Statement byId;
        std::vector<Run> runs; ///< not yet passed, the newest last
        Statement* current = nullptr; ///< of the two above
        bool hasRow = false;
        Id id = {};
        std::int64_t born = 0;
    };
    struct Line {
        Key key;
        std::int64_t born;
        std::int64_t place; ///< of its leaf
        bool isDelete;
        journal::Difference step;
    };
    /// A line that didn't change the rows as it says: journal_aside.
    struct Aside {
        std::int64_t place;
        std::string line;
        Digest leaf;
    };
    /// What one record's tree comes to with today's rows.
    struct Account {
        std::int64_t row; ///< of the record
        std::vector<Aside> asides = {}; ///< those whose place hasn't come, the nearest last
        std::string text = {}; ///< of all lines so far, where somebody asks for them
        journal::Tree tree;
        std::vector<Digest> leaves; ///< of a small record
        std::map<std::size_t, Key> inserted; ///< of a small record, by leaf
        bool isKnownIncomplete = false; ///< a row of it was already told missing
        bool isMisplaced = false; ///< a line tells another place, or of a row another record to have brought it
    };

    Rewind(const ReadScope& scope, Verification& verification) : m_scope(&scope), m_verification(&verification) { }
    static Result<std::vector<Run>> runsOf(const ReadScope& scope, const FactTable& table);
    Result<void> advance(Rows& rows);
    Result<std::vector<Aside>> asidesOf(std::int64_t row);
    Result<void> undoRecord(std::int64_t row, const std::optional<journal::Record>& record);
    Result<std::vector<Line>> linesOf(std::int64_t row);
    Result<void> undo(const Line& line);
    Result<std::optional<journal::Cells>> stateOf(const Key& key);
    std::map<Id, const Line*> goneAndChanged(std::size_t table, std::int64_t row, const std::vector<Line>& lines) const;
    Result<void> addTable(std::size_t table, std::int64_t row, const std::vector<Line>& lines, Account& account);
    void addReturned(const Key& key, const journal::Cells& cells, Account& account);
    void addPresent(const Key& key, Account& account);
    void addInserted(const Key& key, Account& account);
    void addLine(const Line& line, Account& account);
    void addLeaf(Account& account, Travels travels);
    void addAsides(Account& account);
    void compare(const Account& account, const journal::Record& record);
    Problem rowProblem(std::string_view code, const Key& key) const;

    const ReadScope* m_scope;
    Verification* m_verification;
    std::vector<Rows> m_tables; ///< by name
    std::map<Key, journal::Cells> m_states; ///< of rows that were updated or deleted later
    std::map<std::int64_t, std::set<Key>> m_returned; ///< deleted later, by the record that brought them
    std::map<Key, std::int64_t> m_told; ///< record that brought a row, by its updates
    std::set<Key> m_intruders; ///< there, though the journal says deleted
    std::set<std::int64_t> m_incomplete; ///< records that brought a row that is missing
    std::optional<Statement> m_asides; ///< none in a file of before there were packages
    Undone m_undone;
    std::string m_line;
};

}
