// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/edit_history.h"

#include "core/store/cells.h"

#include <algorithm>

namespace plumbline {

namespace {

Result<std::optional<journal::Cells>> cellsOf(const ReadScope& scope, const FactTable& table, const Id& id)
{
    const CellReader reader(table);
    Statement row = TRY(scope.prepare("SELECT " + reader.selection() + " FROM " + sqlName(table.name) + " WHERE id = ?"));
    row.bind(1, id);
    if (!TRY(row.step()))
        return std::optional<journal::Cells>();
    journal::Cells cells;
    TRY(reader.read(row, cells));
    return std::optional(std::move(cells));
}

Result<std::optional<journal::Cells>> cellsNow(const Session& session, const FactTable& table, const Id& id)
{
    const ReadScope scope = TRY(session.workspace().read());
    return cellsOf(scope, table, id);
}

/// Binds every column of the table from a row's cells; what the row doesn't say is NULL.
Result<void> bindRow(Statement& statement, int first, const FactTable& table, const journal::Cells& cells)
{
    int parameter = first;
    for (const FactColumn& column : table.columns) {
        const auto cell =
            std::find_if(cells.begin(), cells.end(), [&](const auto& candidate) { return candidate.first == column.name; });
        if (cell == cells.end())
            statement.bindNull(parameter);
        else
            TRY(bindCell(statement, parameter, column.kind, cell->second));
        ++parameter;
    }
    return {};
}

Result<Id> insertRow(WriteScope& scope, const FactTable& table, const journal::Cells& cells)
{
    const Id id = scope.newId();
    Statement insert = TRY(prepareInsert(scope, table));
    insert.bindAll(id, scope.born());
    TRY(bindRow(insert, 3, table, cells));
    TRY(insert.run());
    return id;
}

Result<void> updateRow(WriteScope& scope, const FactTable& table, const Id& id, const journal::Cells& cells)
{
    std::string assignments;
    for (const FactColumn& column : table.columns)
        ((assignments += assignments.empty() ? "" : ", ") += column.name) += " = ?";
    Statement update = TRY(scope.prepare("UPDATE " + sqlName(table.name) + " SET " + assignments + " WHERE id = ?"));
    TRY(bindRow(update, 1, table, cells));
    update.bind(int(table.columns.size()) + 1, id);
    return update.run();
}

constexpr char strikeColumn[] = "void_reason";

/// A ledger whose lines are struck out, with a reason, and never go.
bool isKept(const FactTable& table)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
        [](const FactColumn& column) { return std::string_view(column.name) == strikeColumn; });
}

bool isStruck(const journal::Cells& cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const auto& cell) { return cell.first == strikeColumn; });
}

journal::Cells struck(const journal::Cells& cells, const QString& reason)
{
    return journal::replaced(
        cells, {}, {{strikeColumn, reason.trimmed().isEmpty() ? "撤销录入" : reason.trimmed().toStdString()}});
}

}

void EditHistory::follow(const Session& session)
{
    if (m_session.lock().get() == &session)
        return;
    m_session = session.weak_from_this();
    m_done.clear();
    m_undone.clear();
}

void EditHistory::remember(Edit edit)
{
    m_done.push_back(std::move(edit));
    m_undone.clear();
}

Result<std::vector<Id>> EditHistory::save(
    Session& session, const FactTable& table, const std::vector<RowToSave>& rows, const QString& reason)
{
    follow(session);
    Edit edit{&table, {}};
    for (const RowToSave& row : rows)
        edit.rows.push_back({row.id.value_or(Id()), row.id ? TRY(cellsNow(session, table, *row.id)) : std::nullopt, {}});
    std::vector<Id> ids = TRY(saveRows(session, table, rows, reason));
    for (std::size_t at = 0; at < ids.size(); ++at) {
        edit.rows[at].id = ids[at];
        edit.rows[at].after = TRY(cellsNow(session, table, ids[at]));
    }
    remember(std::move(edit));
    return ids;
}

Result<void> EditHistory::remove(Session& session, const FactTable& table, const Id& id, const QString& reason)
{
    follow(session);
    auto before = TRY(cellsNow(session, table, id));
    TRY(deleteRow(session, table, id, reason));
    remember({&table, {{id, std::move(before), {}}}});
    return {};
}

Result<void> EditHistory::bring(Session& session, const Edit& edit, State from, State to, const Change& change)
{
    WriteScope scope = TRY(session.workspace().write());
    std::vector<std::pair<Id, Id>> renamed;
    for (const RowEdit& row : edit.rows) {
        const auto now = TRY(cellsOf(scope, *edit.table, row.id));
        const bool isStruckOut = isKept(*edit.table) && now && isStruck(*now);
        if (isStruckOut ? (row.*from).has_value() && now != row.*from : now != row.*from)
            return Problem{"edit.changed-since"}.with("table", QString::fromLatin1(edit.table->name));
        if (!(row.*to) && isKept(*edit.table))
            TRY(updateRow(scope, *edit.table, row.id, struck(*now, change.reason)));
        else if (!(row.*to))
            TRY(deleteFact(scope, *edit.table, row.id));
        else if (row.*from || isStruckOut)
            TRY(updateRow(scope, *edit.table, row.id, *(row.*to)));
        else
            renamed.emplace_back(row.id, TRY(insertRow(scope, *edit.table, *(row.*to))));
    }
    TRY(scope.commit(change));
    for (const auto& [before, now] : renamed)
        rename(before, now);
    return {};
}

/// A row that comes back is a new row to the journal, with an id of its own; what else was done to the old one was done to it.
void EditHistory::rename(const Id& before, const Id& now)
{
    for (std::vector<Edit>* const edits : {&m_done, &m_undone}) {
        for (Edit& edit : *edits) {
            for (RowEdit& row : edit.rows)
                row.id = row.id == before ? now : row.id;
        }
    }
}

Result<const FactTable*> EditHistory::undo(Session& session, const QString& reason)
{
    follow(session);
    if (m_done.empty())
        return Problem{"edit.nothing-to-undo"};
    const Actor by = TRY(session.acting(Right::Record));
    const Edit& last = m_done.back();
    TRY(bring(session, last, &RowEdit::after, &RowEdit::before, {std::string(last.table->name) + ".undo", by, reason}));
    m_undone.push_back(std::move(m_done.back()));
    m_done.pop_back();
    return m_undone.back().table;
}

Result<const FactTable*> EditHistory::redo(Session& session, const QString& reason)
{
    follow(session);
    if (m_undone.empty())
        return Problem{"edit.nothing-to-redo"};
    const Actor by = TRY(session.acting(Right::Record));
    const Edit& next = m_undone.back();
    TRY(bring(session, next, &RowEdit::before, &RowEdit::after, {std::string(next.table->name) + ".redo", by, reason}));
    m_done.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
    return m_done.back().table;
}

}
