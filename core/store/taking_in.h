// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/package.h"
#include "core/store/cells.h"
#include "core/store/chains.h"
#include "core/store/lifted.h"
#include "core/store/write_scope.h"

#include <set>

namespace plumbline {

/// What came of taking a package's records in.
struct TakenIn {
    std::vector<journal::Merged> merged; ///< empty: all of it was here already
    std::uint64_t records = 0;
    std::uint64_t lines = 0;
    std::uint64_t held = 0; ///< lines that couldn't be taken as they came
    std::uint64_t rowsChangedTwice = 0; ///< rows that were changed here and there
    std::optional<Problem> waits; ///< what has to come before; then nothing was taken
};

/// Takes records of other files into this one, within one write scope: unchanged, in their order, with everything they brought.
/// What they did to rows is done, unless the row was changed in a file that didn't know of it, or the schema refuses: such lines
/// are put aside, and what a row changed twice comes to (journal/row_history.h) is this file's own change in the same
/// transaction, whose record the caller commits with `merged`.
///
/// package.forked {replica, seq}: another record stands at that number; package.own-chain {seq}: a record of this very file that
/// it doesn't have, so a copy goes on under its name or it was put back to an older state; package.newer {table, column}.
class TakingIn final {
public:
    static Result<TakenIn> run(
        WriteScope& scope, const journal::Package& package, const std::vector<journal::PackedRecord>& records);

private:
    /// Statements for one table of facts.
    struct Table {
        const FactTable* declared;
        CellReader reader;
        Statement byId;
        Statement insert;
        Statement writers; ///< the records that wrote to a row
        Statement deleted; ///< whether a row of that id was deleted
        std::optional<Statement> update; ///< none: it only grows
        std::optional<Statement> remove;
        Statement held; ///< lines of a row that are held
        bool hasDeletions = false; ///< of any row, ever
        std::map<std::string, Statement> references; ///< by column: whether its target is there
    };
    using Key = std::pair<std::string, Id>;
    TakingIn(WriteScope& scope, RecordRows rows, journal::Causes causes)
        : m_scope(scope), m_rows(std::move(rows)), m_causes(std::move(causes))
    {
    }

    using Packed = journal::PackedRecord;
    struct PersonKey {
        PersonId person;
        PublicKey key{};
        journal::RecordName brought;
    };
    /// A line that deletes waits until everything else of its record is done.
    struct Deletion {
        std::int64_t place;
        std::string_view text;
        journal::Line line;
    };

    Result<std::vector<const Packed*>> unknown(const std::vector<Packed>& records);
    Result<std::optional<Problem>> missingBefore(const std::vector<const Packed*>& records) const;
    Result<void> take(const std::vector<const Packed*>& records);
    Result<std::vector<Lifted>> liftFor(const std::vector<const Packed*>& records);
    Result<void> place(const Packed& packed, bool isFirst);
    Result<void> takeLines(const Packed& packed);
    Result<void> takeInsert(std::int64_t place, std::string_view text, const journal::Line& line);
    Result<void> takeUpdate(const Packed& packed, std::int64_t place, std::string_view text, const journal::Line& line);
    Result<void> takeDeletions(const Packed& packed, std::vector<Deletion> deletions);
    Result<bool> takeDeletion(const Packed& packed, const Deletion& deletion);
    Result<bool> isSetAside(const Packed& packed, std::int64_t place, std::string_view text, const journal::Line& line);
    Result<bool> hasAllBefore(const journal::RecordName& record, Table& table, const Id& id);
    Result<bool> isBlocked(const Key& key);
    Result<bool> wasDeleted(Table& table, const Id& id);
    Result<std::optional<Problem>> missingTarget(Table& table, const journal::Line& line);
    Result<bool> hasChildren(const FactTable& table, const Id& id);
    void resetAll();
    Result<Statement*> ready(std::optional<Statement>& statement, const char* sql);
    Result<void> putAside(std::int64_t place, std::string_view text, const journal::Line& line, std::string_view why);
    Result<void> keepLeaf(std::int64_t place, const Digest& leaf);
    Result<void> keepLine(std::int64_t place, const journal::Line& line, std::int64_t born);
    Result<void> hold(std::int64_t place, std::string_view text, const journal::Line& line, std::string_view why);
    Result<void> changedTwice(std::int64_t place, std::string_view text, const journal::Line& line);
    Result<Table*> tableOf(const std::string& name);
    static Result<void> bindRow(const Table& table, Statement& statement, int first, const journal::Cells& cells);
    Result<void> settleAll();
    Result<void> settle(const Key& key);
    Result<void> takeContents(const journal::Package& package);
    Result<void> takeSignatures(const journal::PackedSignatures& signatures, const std::vector<const Packed*>& records);
    Result<void> checkSignature(
        const Packed& packed, const std::vector<PersonKey>& keys, const journal::PackedSignatures& signatures) const;

    WriteScope& m_scope;
    RecordRows m_rows;
    journal::Causes m_causes;
    std::map<std::string, Table> m_tables;
    std::int64_t m_row = 0; ///< of the record in hand
    std::map<Digest, std::int64_t> m_places; ///< rows of the records taken in
    std::map<Id, journal::Head> m_heads;
    std::set<Key> m_changedTwice;
    std::set<Key> m_held;
    std::set<Key> m_coming; ///< rows the record in hand brings, of tables that others refer to: those needn't wait
    std::set<std::string, std::less<>> m_referredTo; ///< tables that others refer to
    std::set<Key> m_there; ///< rows that others refer to and that were found: most lines refer to the same few
    std::optional<Statement> m_putAside;
    std::optional<Statement> m_keepLine;
    TakenIn m_taken;
};

}
