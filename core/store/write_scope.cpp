// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/write_scope.h"

#include "core/journal/tree.h"
#include "core/store/change_capture.h"
#include "core/store/connection_pool.h"
#include "core/store/people.h"

namespace plumbline {

namespace {

std::string normalized(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).toStdString();
}

/// Writes the lines of one transaction: into the tree all of them, into journal_line those of updates and deletes.
/// Everything is read back from the tables, so a line says what is stored.
class LineWriter final {
public:
    LineWriter(sqlite3* database, const FactTables& tables, std::int64_t born)
        : m_database(database), m_tables(tables), m_born(born)
    {
    }

    Result<void> write(const std::map<std::string, ChangeCapture::TableChanges, std::less<>>& changes)
    {
        for (const auto& [name, tableChanges] : changes)
            TRY(writeTable(*m_tables.find(name), tableChanges));
        return {};
    }
    const journal::Tree& tree() const { return m_tree; }

private:
    /// An id whose row was deleted is never that of another: going back through the journal, the two couldn't be told apart.
    Result<void> checkIds(const FactTable& table, std::int64_t firstInserted)
    {
        if (table.growth == Growth::AppendOnly)
            return {};
        Statement used = TRY(Statement::prepare(m_database,
            "SELECT t.id FROM " + sqlName(table.name)
                + " t WHERE t.row >= ? AND t.born = ? AND EXISTS(SELECT 1 FROM journal_line l WHERE l.op = 'delete' AND l.tbl = "
                  "? "
                  "AND l.id = t.id) LIMIT 1"));
        used.bindAll(firstInserted, m_born, table.name);
        if (TRY(used.step()))
            return Problem{"facts.id-used"}
                .with("table", QString::fromUtf8(table.name))
                .with("id", QString::fromStdString(TRY(used.id(0)).text()));
        return {};
    }

    /// Inserted rows and changed ones, merged by id.
    Result<void> writeTable(const FactTable& table, const ChangeCapture::TableChanges& changes)
    {
        if (changes.firstInserted)
            TRY(checkIds(table, *changes.firstInserted));
        const CellReader reader(table);
        if (changes.before.empty() && TRY(writeInserted(reader, changes.firstInserted.value_or(INT64_MAX))))
            return {};
        const std::string select = "SELECT " + reader.selection() + " FROM " + sqlName(table.name);
        Statement present = TRY(Statement::prepare(m_database, select + " WHERE id = ?"));
        Statement inserted = TRY(Statement::prepare(m_database, select + " WHERE row >= ? AND born = ? ORDER BY +id"));
        inserted.bindAll(changes.firstInserted.value_or(INT64_MAX), m_born);
        auto changed = changes.before.begin();
        while (TRY(inserted.step())) {
            const Id id = TRY(inserted.id(0));
            for (; changed != changes.before.end() && changed->first < id; ++changed)
                TRY(writeChanged(reader, present, changed->first, changed->second));
            TRY(writeInsertedRow(reader, inserted));
        }
        for (; changed != changes.before.end(); ++changed)
            TRY(writeChanged(reader, present, changed->first, changed->second));
        return {};
    }

    /// Ids grow with the rows that bring them, so the rows mostly stand in the journal's order already and needn't be sorted.
    /// False, and nothing written, where they don't.
    Result<bool> writeInserted(const CellReader& reader, std::int64_t first)
    {
        const journal::Tree before = m_tree;
        Statement rows = TRY(Statement::prepare(m_database,
            "SELECT " + reader.selection() + " FROM " + sqlName(reader.table().name)
                + " WHERE row >= ? AND +born = ? ORDER BY row"));
        rows.bindAll(first, m_born);
        Id last;
        while (TRY(rows.step())) {
            const Id id = TRY(rows.id(0));
            if (id < last) {
                m_tree = before;
                return false;
            }
            last = id;
            TRY(writeInsertedRow(reader, rows));
        }
        return true;
    }

    Result<void> writeInsertedRow(const CellReader& reader, const Statement& row)
    {
        m_line.clear();
        TRY(reader.appendInsertLine(m_line, row));
        m_tree.add(m_line);
        return {};
    }

    Result<void> writeChanged(const CellReader& reader, Statement& present, const Id& id, const ChangeCapture::RowBefore& before)
    {
        m_line.clear();
        present.reset();
        present.bind(1, id);
        if (!TRY(present.step())) {
            journal::appendDeleteLine(m_line, reader.table().name, id, before.cells);
            return store(reader, id, before.born, before.cells, {});
        }
        journal::Cells now;
        TRY(reader.read(present, now));
        const journal::Difference step = journal::difference(before.cells, now);
        if (step.before.empty() && step.after.empty())
            return {};
        journal::appendUpdateLine(m_line, reader.table().name, id, step.before, step.after);
        return store(reader, id, before.born, step.before, step.after);
    }

    Result<void> store(const CellReader& reader, const Id& id, std::int64_t born, const journal::Cells& before,
        const std::optional<journal::Cells>& after)
    {
        Statement insert = TRY(Statement::prepare(m_database,
            "INSERT INTO journal_line(record, line, op, tbl, id, born, before, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
        insert.bindAll(m_born, std::int64_t(m_tree.size()), after ? "update" : "delete", reader.table().name, id, born,
            journal::cellsText(before));
        if (after)
            insert.bind(8, journal::cellsText(*after));
        m_tree.add(m_line);
        return insert.run();
    }

    sqlite3* m_database;
    const FactTables& m_tables;
    std::int64_t m_born;
    journal::Tree m_tree;
    std::string m_line;
};

/// Where what a merge took in begins: a key that comes with it asks for signatures from the next record on.
Result<std::optional<std::int64_t>> firstTakenIn(const ReadScope& scope, const std::vector<journal::Merged>& merged)
{
    std::optional<std::int64_t> first;
    Statement row = TRY(scope.prepare("SELECT row FROM journal WHERE replica = ? AND seq = ?"));
    for (const journal::Merged& chain : merged) {
        row.reset();
        row.bindAll(chain.replica, std::int64_t(chain.from));
        if (TRY(row.step()))
            first = std::min(first.value_or(INT64_MAX), TRY(row.integer(0)));
    }
    return first;
}

/// Which row has lost what it refers to: asked only when COMMIT has refused.
Problem missingReference(Connection& connection, Problem refusal)
{
    auto rows = Statement::prepare(connection.handle(), "SELECT \"table\", parent FROM pragma_foreign_key_check LIMIT 1");
    if (rows && refusal.code == "store.reference-missing") {
        const auto row = rows->step();
        if (row && *row)
            return Problem{"store.reference-missing"}
                .with("table", rows->string(0) ? *rows->string(0) : QString())
                .with("parent", rows->string(1) ? *rows->string(1) : QString());
    }
    return refusal;
}

}

WriteScope::WriteScope(std::unique_ptr<Connection> connection, std::shared_ptr<ConnectionPool> pool, std::int64_t born)
    : ReadScope(std::move(connection), std::move(pool)), m_born(born)
{
    m_connection->capture->begin(born);
}

WriteScope::WriteScope(WriteScope&&) noexcept = default;

WriteScope::~WriteScope()
{
    if (m_connection)
        rollback();
}

void WriteScope::rollback()
{
    if (m_connection->isInTransaction())
        static_cast<void>(m_connection->execute("ROLLBACK")); // what can't be rolled back now is when the file is next opened
    m_connection->capture->end();
    m_isOpen = false;
}

Result<Statement> WriteScope::prepare(std::string_view sql)
{
    if (!m_isOpen)
        return Problem{"store.scope-ended"};
    return Statement::prepare(m_connection->handle(), sql);
}

Result<void> WriteScope::execute(std::string_view sql)
{
    Statement statement = TRY(prepare(sql));
    return statement.run();
}

Id WriteScope::newId()
{
    return m_pool->ids->next();
}

std::int64_t WriteScope::born() const
{
    return m_born;
}

Result<journal::Head> WriteScope::commit(const Change& change)
{
    if (!m_isOpen)
        return Problem{"store.scope-ended"};
    Result<journal::Head> head = record(change);
    if (head)
        m_pool->bump(m_connection->capture->touched());
    rollback(); // after a good COMMIT there is nothing left to roll back
    return head;
}

Result<journal::Head> WriteScope::record(const Change& change)
{
    ChangeCapture& capture = *m_connection->capture;
    // SQLite ends the transaction by itself where a disk is full or fails: nothing is there to commit then.
    if (!m_connection->isInTransaction())
        return Problem{"store.scope-ended"};
    if (capture.problem())
        return *capture.problem();
    if (change.kind.empty() || change.by.id.isNull() || change.by.name.isEmpty())
        return Problem{"store.change-unnamed"};
    TRY(updateTotals());
    const journal::Head before = TRY(head());
    LineWriter lines(m_connection->handle(), m_pool->tables, m_born);
    TRY(lines.write(capture.changes()));

    journal::Record record{m_pool->ids->now(), change.by.id, normalized(change.by.name), change.kind, lines.tree().size(),
        before.hash, "plumbline " PLUMBLINE_VERSION, normalized(change.reason), m_pool->replica, lines.tree().root(),
        before.seq + 1, m_pool->workspace, change.source, change.subject, change.sums, change.merged};
    const std::string bytes = journal::recordBytes(record);
    const journal::Head after{m_pool->replica, record.seq, sha256(bytes)};
    Statement fill = TRY(prepare("UPDATE journal SET replica = ?, seq = ?, hash = ?, sm3 = ?, bytes = ? WHERE row = ?"));
    fill.bindAll(after.replica, std::int64_t(after.seq));
    fill.bindBlob(3, bytesOf(after.hash)).bindBlob(4, bytesOf(sm3(bytes))).bindBlob(5, bytes).bind(6, m_born);
    TRY(fill.run());
    TRY(sign(change, after.hash));
    capture.allowCommit();
    if (const Result<void> committed = m_connection->execute("COMMIT"); !committed)
        return missingReference(*m_connection, committed.problem());
    return after;
}

Result<void> WriteScope::updateTotals()
{
    for (const auto& [name, changes] : m_connection->capture->changes()) {
        const FactTable& table = *m_pool->tables.find(name);
        if (!table.totals || !changes.firstInserted)
            continue;
        for (const char* const add : table.totals->add) {
            Statement statement = TRY(prepare(add));
            statement.bind(1, *changes.firstInserted);
            TRY(statement.run());
        }
    }
    return {};
}

Result<void> WriteScope::rebuildTotals(const FactTable& table)
{
    TRY(execute(std::string("DELETE FROM ") + table.totals->table));
    for (const char* const fill : table.totals->fill)
        TRY(execute(fill));
    return {};
}

/// By the newest key the person had before this change; who had none yet signs with the one they bring, or not at all.
Result<void> WriteScope::sign(const Change& change, const Digest& hash)
{
    const auto asked = TRY(keyBefore(*this, change.by.id, TRY(firstTakenIn(*this, change.merged)).value_or(m_born)));
    if (asked && (!change.by.key || change.by.key->publicKey() != asked->key))
        return Problem{"person.locked"}.with("name", change.by.name);
    if (!change.by.key)
        return {};
    Statement insert =
        TRY(prepare("INSERT INTO journal_signature(record, key, algorithm, signature) VALUES (?, ?, 'ed25519', ?)"));
    insert.bind(1, m_born)
        .bindBlob(2, bytesOf(change.by.key->publicKey()))
        .bindBlob(3, bytesOf(change.by.key->sign(bytesOf(hash))));
    return insert.run();
}

}
