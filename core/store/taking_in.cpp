// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/taking_in.h"

#include "core/journal/tree.h"
#include "core/store/change_capture.h"
#include "core/store/connection_pool.h"

#include <algorithm>
#include <sqlite3.h>

namespace plumbline {

namespace {

constexpr std::string_view isConcurrent = "concurrent";
constexpr std::string_view isDerived = "derived";
constexpr std::string_view isOfHeldRow = "exchange.row-held";

/// Whether the row shows what the line says it was.
bool shows(const journal::Cells& present, const journal::Line& line)
{
    return journal::shows(present, {line.after, line.before});
}

Result<bool> hasAnyDeletion(WriteScope& scope, const std::string& table)
{
    Statement any = TRY(scope.prepare("SELECT 1 FROM journal_line WHERE op = 'delete' AND tbl = ? LIMIT 1"));
    any.bind(1, table);
    return any.step();
}

}

Result<TakenIn> TakingIn::run(
    WriteScope& scope, const journal::Package& package, const std::vector<journal::PackedRecord>& records)
{
    const journal::PackedSignatures signatures = TRY(journal::parseSignatures(package.signatures));
    TakingIn taking(scope, TRY(RecordRows::start(scope)), TRY(causesIn(scope)));
    const std::vector<journal::Head> heads = TRY(headsIn(scope));
    for (const journal::Head& head : heads)
        taking.m_heads[head.replica] = head;
    for (const FactTable& table : scope.tables().all()) {
        for (const FactColumn& column : table.columns) {
            if (column.refersTo)
                taking.m_referredTo.insert(column.refersTo);
        }
    }
    const std::vector<const Packed*> unknown = TRY(taking.unknown(records));
    if (unknown.empty())
        return taking.m_taken;
    taking.m_taken.waits = TRY(taking.missingBefore(unknown));
    if (taking.m_taken.waits)
        return taking.m_taken;
    TRY(taking.takeContents(package));
    TRY(taking.take(unknown));
    TRY(taking.takeSignatures(signatures, unknown));
    TRY(taking.settleAll());
    return taking.m_taken;
}

Result<std::vector<const TakingIn::Packed*>> TakingIn::unknown(const std::vector<Packed>& records)
{
    std::vector<const Packed*> found;
    Statement known = TRY(m_scope.prepare("SELECT hash FROM journal WHERE replica = ? AND seq = ?"));
    for (const Packed& packed : records) {
        known.reset();
        known.bindAll(packed.record.replica, std::int64_t(packed.record.seq));
        if (!TRY(known.step()))
            found.push_back(&packed);
        else if (TRY(known.blob(0)) != bytesOf(packed.hash))
            return journal::ofRecord("package.forked", packed.name());
    }
    const Id own = m_scope.m_pool->replica;
    for (const Packed* const packed : found) {
        if (packed->record.replica == own)
            return journal::ofRecord("package.own-chain", packed->name());
        const auto head = m_heads.find(packed->record.replica);
        if (head != m_heads.end() && packed->record.seq == head->second.seq + 1 && packed->record.previous != head->second.hash)
            return journal::ofRecord("package.forked", {packed->record.replica, head->second.seq});
    }
    return found;
}

/// What these records rest on and isn't here: the record before the first of a chain, what a copy was made of, what a merge had
/// taken in.
Result<std::optional<Problem>> TakingIn::missingBefore(const std::vector<const Packed*>& records) const
{
    std::vector<journal::Head> heads;
    for (const auto& [replica, head] : m_heads)
        heads.push_back(head);
    journal::Knowledge known = knowledgeOf(heads);
    std::set<Digest> coming;
    Statement parent = TRY(m_scope.ReadScope::prepare("SELECT 1 FROM journal WHERE hash = ?"));
    for (const Packed* const packed : records) {
        const journal::Record& record = packed->record;
        std::uint64_t& seq = known[record.replica];
        if (record.seq != seq + 1)
            return std::optional(journal::ofRecord("package.waits", {record.replica, seq + 1}));
        if (record.seq == 1 && !coming.contains(record.previous)) {
            parent.reset();
            parent.bindBlob(1, bytesOf(record.previous));
            if (!TRY(parent.step()))
                return std::optional(journal::ofRecord("package.waits", {record.replica, 0}));
        }
        for (const journal::Merged& merged : record.merged) {
            if (!journal::has(known, {merged.replica, merged.to}))
                return std::optional(journal::ofRecord("package.waits", {merged.replica, merged.to}));
        }
        seq = record.seq;
        coming.insert(packed->hash);
    }
    return std::optional<Problem>();
}

/// Where many rows come into a table, the trigger that watches over replacing makes way, for nothing here replaces; where as many
/// come as are there, the indexes do too. What else is watched over decides whether a line is held, and stays.
Result<std::vector<Lifted>> TakingIn::liftFor(const std::vector<const Packed*>& records)
{
    constexpr std::string_view beginning = "[\"insert\",\"";
    constexpr std::int64_t many = 1'000;
    std::map<std::string_view, std::int64_t> inserts; // by table
    for (const Packed* const packed : records) {
        for (const std::string_view text : packed->lines) {
            if (text.starts_with(beginning))
                ++inserts[text.substr(beginning.size(), text.find('"', beginning.size()) - beginning.size())];
        }
    }
    std::vector<Lifted> lifted;
    for (const auto& [table, coming] : inserts) {
        if (coming < many || !m_scope.tables().find(std::string(table)))
            continue;
        const std::string name = sqlName(table);
        Statement count = TRY(m_scope.prepare("SELECT count(*) FROM " + name));
        TRY(count.step());
        const bool withIndexes = TRY(count.integer(0)) <= coming;
        count.reset();
        lifted.push_back(TRY(Lifted::from(m_scope, name, {"_no_replace"}, withIndexes)));
    }
    return lifted;
}

Result<void> TakingIn::take(const std::vector<const Packed*>& records)
{
    const std::vector<Lifted> lifted = TRY(liftFor(records));
    ChangeCapture& capture = *m_scope.m_connection->capture;
    std::map<Id, journal::Merged> merged;
    Statement parent = TRY(m_scope.prepare("SELECT replica, seq FROM journal WHERE hash = ?"));
    for (const Packed* const packed : records) {
        const journal::Record& record = packed->record;
        TRY(place(*packed, packed == records.front()));
        if (record.seq == 1) {
            parent.reset();
            parent.bindBlob(1, bytesOf(record.previous));
            if (TRY(parent.step()))
                m_causes.begin(record.replica, {TRY(parent.id(0)), std::uint64_t(TRY(parent.integer(1)))});
            parent.reset();
        }
        if (!record.merged.empty())
            m_causes.merge(packed->name(), record.merged);
        capture.beginTakingIn(m_row);
        TRY(takeLines(*packed));
        const auto [chain, isNew] =
            merged.try_emplace(record.replica, journal::Merged{record.replica, record.seq, record.seq, packed->hash});
        chain->second.to = record.seq;
        chain->second.head = packed->hash;
        ++m_taken.records;
        m_taken.lines += record.lines;
    }
    resetAll();
    for (const Lifted& one : lifted)
        TRY(one.putBack(m_scope));
    int unresolved = 0;
    int highest = 0;
    sqlite3_db_status(m_scope.m_connection->handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &unresolved, &highest, 0);
    if (unresolved != 0)
        return Problem{"package.reference-missing"};
    for (const auto& [replica, chain] : merged)
        m_taken.merged.push_back(chain);
    // The place of this file's own record, after all of them.
    m_scope.m_born = m_row + 1;
    Statement own = TRY(m_scope.prepare(
        "INSERT INTO journal(row, replica, seq, hash, sm3, bytes) VALUES (?, zeroblob(16), ?, zeroblob(32), zeroblob(32), x'')"));
    own.bindAll(m_scope.m_born, m_scope.m_born);
    TRY(own.run());
    capture.endTakingIn(m_scope.m_born);
    return {};
}

/// No statement is half-way through its rows while the schema changes.
void TakingIn::resetAll()
{
    for (auto& [name, table] : m_tables) {
        for (Statement* const statement : {&table.byId, &table.insert, &table.writers, &table.deleted, &table.held})
            statement->reset();
        for (std::optional<Statement>* const statement : {&table.update, &table.remove}) {
            if (*statement)
                (*statement)->reset();
        }
        for (auto& [column, statement] : table.references)
            statement.reset();
    }
}

/// The first takes the place that the write scope has prepared.
Result<void> TakingIn::place(const Packed& packed, bool isFirst)
{
    m_row = isFirst ? m_scope.m_born : m_row + 1;
    Statement statement = TRY(
        m_scope.prepare(isFirst ? "UPDATE journal SET replica = ?2, seq = ?3, hash = ?4, sm3 = ?5, bytes = ?6 WHERE row = ?1"
                                : "INSERT INTO journal(row, replica, seq, hash, sm3, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    statement.bindAll(m_row, packed.record.replica, std::int64_t(packed.record.seq));
    statement.bindBlob(4, bytesOf(packed.hash)).bindBlob(5, bytesOf(sm3(packed.bytes))).bindBlob(6, packed.bytes);
    TRY(statement.run());
    m_places[packed.hash] = m_row;
    return {};
}

Result<TakingIn::Table*> TakingIn::tableOf(const std::string& name)
{
    if (const auto found = m_tables.find(name); found != m_tables.end())
        return &found->second;
    const FactTable* const declared = m_scope.tables().find(name);
    if (!declared)
        return Problem{"package.newer"}.with("table", QString::fromStdString(name));
    CellReader reader(*declared);
    const std::string sql = sqlName(name);
    std::string places = "?, ?";
    std::string columns;
    for (const FactColumn* const column : reader.columns()) {
        places += ", ?";
        columns += (columns.empty() ? "\"" : ", \"") + std::string(column->name) + "\" = ?";
    }
    Table table{declared, reader, TRY(m_scope.prepare("SELECT " + reader.selection() + " FROM " + sql + " WHERE id = ?")),
        TRY(m_scope.prepare("INSERT INTO " + sql + "(" + reader.selection() + ") VALUES (" + places + ")")),
        TRY(m_scope.prepare("SELECT born FROM " + sql
            + " WHERE id = ?2 UNION ALL SELECT record FROM journal_line WHERE tbl = ?1 AND id = ?2 "
              "UNION ALL SELECT record FROM journal_aside WHERE tbl = ?1 AND id = ?2 AND why <> 'derived'")),
        TRY(m_scope.prepare("SELECT 1 FROM journal_line WHERE op = 'delete' AND tbl = ? AND id = ?")), {}, {},
        TRY(m_scope.prepare("SELECT record FROM journal_aside WHERE tbl = ? AND id = ? AND why NOT IN ('stays', 'derived', "
                            "'concurrent')")),
        TRY(hasAnyDeletion(m_scope, name)), {}};
    if (declared->growth == Growth::Editable) {
        table.update = TRY(m_scope.prepare("UPDATE " + sql + " SET " + columns + " WHERE id = ?"));
        table.remove = TRY(m_scope.prepare("DELETE FROM " + sql + " WHERE id = ?"));
    }
    for (const FactColumn& column : declared->columns) {
        if (column.refersTo)
            table.references.emplace(
                column.name, TRY(m_scope.prepare("SELECT 1 FROM " + sqlName(column.refersTo) + " WHERE id = ?")));
    }
    return &m_tables.emplace(name, std::move(table)).first->second;
}

/// All declared columns, by name; package.newer where the line has one that isn't.
Result<void> TakingIn::bindRow(const Table& table, Statement& statement, int first, const journal::Cells& cells)
{
    auto cell = cells.begin();
    int parameter = first;
    for (const FactColumn* const column : table.reader.columns()) {
        if (cell != cells.end() && cell->first == column->name) {
            TRY(bindCell(statement, parameter, column->kind, cell->second));
            ++cell;
        } else {
            statement.bindNull(parameter);
        }
        ++parameter;
    }
    if (cell != cells.end())
        return Problem{"package.newer"}
            .with("table", QString::fromUtf8(table.declared->name))
            .with("column", QString::fromStdString(cell->first));
    return {};
}

Result<void> TakingIn::takeLines(const Packed& packed)
{
    std::vector<journal::Line> lines;
    m_coming.clear();
    for (const std::string_view text : packed.lines) {
        lines.emplace_back();
        if (journal::leafOf(text))
            continue;
        lines.back() = TRY(journal::parseLine(text));
        if (lines.back().operation == journal::Operation::Insert && m_referredTo.contains(lines.back().table))
            m_coming.emplace(lines.back().table, lines.back().id);
    }
    std::vector<Deletion> deletions;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const std::string_view text = packed.lines[at];
        const journal::Line& line = lines[at];
        const auto place = std::int64_t(at);
        if (const auto leaf = journal::leafOf(text)) {
            TRY(keepLeaf(place, *leaf));
            continue;
        }
        if (TRY(isSetAside(packed, place, text, line)))
            continue;
        if (line.operation == journal::Operation::Insert)
            TRY(takeInsert(place, text, line));
        else if (line.operation == journal::Operation::Update)
            TRY(takeUpdate(packed, place, text, line));
        else
            deletions.push_back({place, text, line});
    }
    return takeDeletions(packed, std::move(deletions));
}

/// What isn't even tried: a merge's own lines, and lines of rows that earlier ones were set aside of.
Result<bool> TakingIn::isSetAside(const Packed& packed, std::int64_t place, std::string_view text, const journal::Line& line)
{
    TRY(tableOf(line.table));
    if (!packed.record.merged.empty()) {
        TRY(putAside(place, text, line, isDerived));
        return true;
    }
    const Key key{line.table, line.id};
    if (m_changedTwice.contains(key)) {
        TRY(putAside(place, text, line, isConcurrent));
        return true;
    }
    if (line.operation == journal::Operation::Insert ? m_held.contains(key) : TRY(isBlocked(key))) {
        TRY(hold(place, text, line, isOfHeldRow));
        return true;
    }
    return false;
}

Result<void> TakingIn::takeInsert(std::int64_t place, std::string_view text, const journal::Line& line)
{
    Table& table = *TRY(tableOf(line.table));
    if (TRY(wasDeleted(table, line.id)))
        return changedTwice(place, text, line);
    if (const auto missing = TRY(missingTarget(table, line)))
        return hold(place, text, line, missing->code);
    table.insert.reset();
    table.insert.bindAll(line.id, m_row);
    TRY(bindRow(table, table.insert, 3, line.after));
    const Result<void> inserted = table.insert.run();
    if (inserted)
        return {};
    table.insert.reset();
    const std::string code(inserted.problem().code);
    table.byId.reset();
    table.byId.bind(1, line.id);
    const bool isThere = TRY(table.byId.step());
    table.byId.reset();
    return isThere ? changedTwice(place, text, line) : hold(place, text, line, code);
}

Result<void> TakingIn::takeUpdate(const Packed& packed, std::int64_t place, std::string_view text, const journal::Line& line)
{
    Table& table = *TRY(tableOf(line.table));
    if (!table.update)
        return hold(place, text, line, "facts.append-only");
    table.byId.reset();
    table.byId.bind(1, line.id);
    journal::Cells present;
    const bool isThere = TRY(table.byId.step());
    const std::int64_t born = isThere ? TRY(table.byId.integer(1)) : 0;
    if (isThere)
        TRY(table.reader.read(table.byId, present));
    table.byId.reset();
    if (!isThere || !shows(present, line) || !TRY(hasAllBefore(packed.name(), table, line.id)))
        return changedTwice(place, text, line);
    if (const auto missing = TRY(missingTarget(table, line)))
        return hold(place, text, line, missing->code);
    const journal::Cells now = journal::replaced(present, line.before, line.after);
    table.update->reset();
    TRY(bindRow(table, *table.update, 1, now));
    table.update->bind(int(table.reader.columns().size()) + 1, line.id);
    const Result<void> updated = table.update->run();
    if (!updated) {
        table.update->reset();
        return hold(place, text, line, updated.problem().code);
    }
    return keepLine(place, line, born);
}

/// What others refer to goes after them, whatever the order of the lines.
Result<void> TakingIn::takeDeletions(const Packed& packed, std::vector<Deletion> deletions)
{
    for (bool isMoving = true; isMoving && !deletions.empty();) {
        std::vector<Deletion> left;
        for (Deletion& deletion : deletions) {
            if (!TRY(takeDeletion(packed, deletion)))
                left.push_back(std::move(deletion));
        }
        isMoving = left.size() < deletions.size();
        deletions = std::move(left);
    }
    for (const Deletion& deletion : deletions)
        TRY(hold(deletion.place, deletion.text, deletion.line, "store.reference-missing"));
    return {};
}

/// False, and nothing done, while other rows refer to it.
Result<bool> TakingIn::takeDeletion(const Packed& packed, const Deletion& deletion)
{
    const journal::Line& line = deletion.line;
    Table& table = *TRY(tableOf(line.table));
    if (!table.remove) {
        TRY(hold(deletion.place, deletion.text, line, "facts.append-only"));
        return true;
    }
    table.byId.reset();
    table.byId.bind(1, line.id);
    journal::Cells present;
    const bool isThere = TRY(table.byId.step());
    const std::int64_t born = isThere ? TRY(table.byId.integer(1)) : 0;
    if (isThere)
        TRY(table.reader.read(table.byId, present));
    table.byId.reset();
    if (present != line.before || !TRY(hasAllBefore(packed.name(), table, line.id))) {
        TRY(changedTwice(deletion.place, deletion.text, line));
        return true;
    }
    if (TRY(hasChildren(*table.declared, line.id)))
        return false;
    table.remove->reset();
    table.remove->bind(1, line.id);
    if (const Result<void> removed = table.remove->run(); !removed) {
        table.remove->reset();
        TRY(hold(deletion.place, deletion.text, line, removed.problem().code));
        return true;
    }
    TRY(keepLine(deletion.place, line, born));
    table.hasDeletions = true;
    m_there.clear();
    return true;
}

/// Whether the record's writer had everything that was written to this row here.
Result<bool> TakingIn::hasAllBefore(const journal::RecordName& record, Table& table, const Id& id)
{
    table.writers.reset();
    table.writers.bindAll(table.declared->name, id);
    while (TRY(table.writers.step())) {
        const RecordRows::Entry& entry = *TRY(m_rows.at(TRY(table.writers.integer(0))));
        if (!entry.isMerge && entry.name != record && !m_causes.knows(record, entry.name))
            return false;
    }
    return true;
}

/// Whether a line of that row is held that nobody decided on.
Result<bool> TakingIn::isBlocked(const Key& key)
{
    if (m_held.contains(key))
        return true;
    Statement& rows = TRY(tableOf(key.first))->held;
    rows.reset();
    rows.bindAll(key.first, key.second);
    std::optional<std::vector<journal::RecordName>> decisions;
    while (TRY(rows.step())) {
        const journal::RecordName held = TRY(m_rows.at(TRY(rows.integer(0))))->name;
        if (!decisions)
            decisions = TRY(decisionsOn(m_scope, m_rows, key.first, key.second));
        const bool isDecided = std::any_of(decisions->begin(), decisions->end(),
            [&](const journal::RecordName& decision) { return m_causes.knows(decision, held); });
        if (!isDecided)
            return true;
    }
    return false;
}

Result<bool> TakingIn::wasDeleted(Table& table, const Id& id)
{
    if (!table.hasDeletions)
        return false;
    table.deleted.reset();
    table.deleted.bindAll(table.declared->name, id);
    return table.deleted.step();
}

/// What the line refers to and isn't here, for it is held itself or was deleted here.
Result<std::optional<Problem>> TakingIn::missingTarget(Table& table, const journal::Line& line)
{
    for (const FactColumn& column : table.declared->columns) {
        if (!column.refersTo)
            continue;
        const auto cell = std::find_if(
            line.after.begin(), line.after.end(), [&](const auto& candidate) { return candidate.first == column.name; });
        if (cell == line.after.end())
            continue;
        const Id target = TRY(Id::parse(cell->second));
        const Key key{column.refersTo, target};
        if (m_there.contains(key) || (m_coming.contains(key) && !m_held.contains(key)))
            continue;
        Statement& there = table.references.at(column.name);
        there.reset();
        there.bind(1, target);
        const bool isThere = TRY(there.step());
        there.reset();
        if (!isThere)
            return std::optional(Problem{"store.reference-missing"});
        constexpr std::size_t enough = 10'000;
        if (m_there.size() < enough)
            m_there.insert(key);
    }
    return std::optional<Problem>();
}

Result<bool> TakingIn::hasChildren(const FactTable& table, const Id& id)
{
    for (const FactTable& other : m_scope.tables().all()) {
        for (const FactColumn& column : other.columns) {
            if (!column.refersTo || std::string_view(column.refersTo) != table.name)
                continue;
            Statement rows = TRY(m_scope.prepare(
                "SELECT 1 FROM " + sqlName(other.name) + " WHERE \"" + column.name + "\" = ? AND id <> ? LIMIT 1"));
            rows.bindAll(id, id);
            if (TRY(rows.step()))
                return true;
        }
    }
    return false;
}

/// Prepared once, for as many lines as come.
Result<Statement*> TakingIn::ready(std::optional<Statement>& statement, const char* sql)
{
    if (!statement)
        statement = TRY(m_scope.prepare(sql));
    statement->reset();
    return &*statement;
}

Result<void> TakingIn::putAside(std::int64_t place, std::string_view text, const journal::Line& line, std::string_view why)
{
    Statement& insert =
        *TRY(ready(m_putAside, "INSERT INTO journal_aside(record, line, why, tbl, id, text) VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bindAll(m_row, place, why, line.table, line.id, text);
    return insert.run();
}

Result<void> TakingIn::keepLeaf(std::int64_t place, const Digest& leaf)
{
    Statement insert = TRY(m_scope.prepare("INSERT INTO journal_aside(record, line, why, leaf) VALUES (?, ?, 'stays', ?)"));
    insert.bindAll(m_row, place);
    insert.bindBlob(3, bytesOf(leaf));
    return insert.run();
}

Result<void> TakingIn::keepLine(std::int64_t place, const journal::Line& line, std::int64_t born)
{
    const bool isUpdate = line.operation == journal::Operation::Update;
    Statement& insert = *TRY(ready(
        m_keepLine, "INSERT INTO journal_line(record, line, op, tbl, id, born, before, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bindAll(m_row, place, isUpdate ? "update" : "delete", line.table, line.id, born, journal::cellsText(line.before));
    if (isUpdate)
        insert.bind(8, journal::cellsText(line.after));
    else
        insert.bindNull(8);
    return insert.run();
}

Result<void> TakingIn::hold(std::int64_t place, std::string_view text, const journal::Line& line, std::string_view why)
{
    m_held.emplace(line.table, line.id);
    ++m_taken.held;
    return putAside(place, text, line, why);
}

Result<void> TakingIn::changedTwice(std::int64_t place, std::string_view text, const journal::Line& line)
{
    m_changedTwice.emplace(line.table, line.id);
    return putAside(place, text, line, isConcurrent);
}

Result<void> TakingIn::settleAll()
{
    for (const Key& key : m_changedTwice) {
        if (!TRY(isBlocked(key)))
            TRY(settle(key));
    }
    return {};
}

/// Brings a row that was changed in several files to what it comes to, as a change of this file's own. What the schema refuses
/// stays as it is: the two changes are shown side by side either way.
Result<void> TakingIn::settle(const Key& key)
{
    Table& table = *TRY(tableOf(key.first));
    const std::vector<journal::RowWrite> writes = TRY(writesTo(m_scope, m_rows, *table.declared, key.second));
    const std::vector<journal::RecordName> decisions = TRY(decisionsOn(m_scope, m_rows, key.first, key.second));
    const journal::RowState state = journal::stateOf(writes, decisions, m_causes);
    m_taken.rowsChangedTwice += state.held.empty() ? 0 : 1;
    const auto present = TRY(presentCells(m_scope, *table.declared, key.second));
    if (!present || present == state.cells || !table.update)
        return {};
    if (state.cells) {
        table.update->reset();
        TRY(bindRow(table, *table.update, 1, *state.cells));
        table.update->bind(int(table.reader.columns().size()) + 1, key.second);
        if (!table.update->run())
            table.update->reset();
        return {};
    }
    if (TRY(hasChildren(*table.declared, key.second)))
        return {};
    table.remove->reset();
    table.remove->bind(1, key.second);
    if (!table.remove->run())
        table.remove->reset();
    return {};
}

}
