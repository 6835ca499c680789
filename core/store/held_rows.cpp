// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/held_rows.h"

#include "core/store/cells.h"
#include "core/store/chains.h"
#include "core/store/facts.h"
#include "core/store/shared_tables.h"

#include <algorithm>

namespace plumbline {

namespace {

struct Aside {
    std::int64_t record;
    std::string why;
};
using Asides = std::map<std::pair<std::string, Id>, std::vector<Aside>>;

Result<Asides> asidesIn(const ReadScope& scope)
{
    Asides found;
    Statement rows = TRY(scope.prepare(
        "SELECT tbl, id, record, why FROM journal_aside WHERE why NOT IN ('stays', 'derived') ORDER BY record, line"));
    while (TRY(rows.step()))
        found[{TRY(rows.text(0)), TRY(rows.id(1))}].push_back({TRY(rows.integer(2)), TRY(rows.text(3))});
    return found;
}

/// Looks at one row after another with what the journal says of all of them.
class Looker final {
public:
    static Result<Looker> start(const ReadScope& scope)
    {
        return Looker(scope, TRY(RecordRows::start(scope)), TRY(causesIn(scope)));
    }

    /// None where everything was decided, or comes to the same.
    Result<std::optional<HeldRow>> look(const FactTable& table, const Id& id, const std::vector<Aside>& asides)
    {
        const auto refused = TRY(firstRefused(table.name, id, asides));
        const std::vector<journal::RowWrite> writes = TRY(writesTo(m_scope, m_records, table, id));
        const std::vector<journal::RecordName> decisions = TRY(decisionsOn(m_scope, m_records, table.name, id));
        HeldRow held{table.name, id, refused.value_or("concurrent"), {}, {}};
        held.present.cells = TRY(presentCells(m_scope, table, id));
        std::vector<journal::RowWrite> open;
        if (refused)
            open = refusedWrites(writes, decisions, TRY(namesOf(asides)));
        else
            open = journal::stateOf(writes, decisions, m_causes).held;
        for (const journal::RowWrite& write : open) {
            if (isNewest(write, open))
                held.sides.push_back(TRY(sideOf(write, journal::stateAt(write.by, writes, m_causes))));
        }
        if (held.sides.empty())
            return std::optional<HeldRow>();
        TRY(addPresent(held, writes, open));
        return std::optional(std::move(held));
    }

private:
    Looker(const ReadScope& scope, RecordRows records, journal::Causes causes)
        : m_scope(scope), m_records(std::move(records)), m_causes(std::move(causes))
    {
    }

    Result<std::vector<journal::RecordName>> namesOf(const std::vector<Aside>& asides)
    {
        std::vector<journal::RecordName> names;
        for (const Aside& aside : asides)
            names.push_back(TRY(m_records.at(aside.record))->name);
        return names;
    }

    bool isDecided(const journal::RecordName& record, const std::vector<journal::RecordName>& decisions) const
    {
        return std::any_of(decisions.begin(), decisions.end(),
            [&](const journal::RecordName& decision) { return m_causes.knows(decision, record); });
    }

    /// Why the first undecided line of the row was refused.
    Result<std::optional<std::string>> firstRefused(std::string_view table, const Id& id, const std::vector<Aside>& asides)
    {
        const std::vector<journal::RecordName> decisions = TRY(decisionsOn(m_scope, m_records, table, id));
        for (const Aside& aside : asides) {
            if (aside.why != "concurrent" && !isDecided(TRY(m_records.at(aside.record))->name, decisions))
                return std::optional(aside.why);
        }
        return std::optional<std::string>();
    }

    std::vector<journal::RowWrite> refusedWrites(const std::vector<journal::RowWrite>& writes,
        const std::vector<journal::RecordName>& decisions, const std::vector<journal::RecordName>& aside) const
    {
        std::vector<journal::RowWrite> open;
        std::copy_if(writes.begin(), writes.end(), std::back_inserter(open), [&](const journal::RowWrite& write) {
            return std::find(aside.begin(), aside.end(), write.by) != aside.end() && !isDecided(write.by, decisions);
        });
        return open;
    }

    bool isNewest(const journal::RowWrite& write, const std::vector<journal::RowWrite>& open) const
    {
        return std::none_of(
            open.begin(), open.end(), [&](const journal::RowWrite& later) { return m_causes.knows(later.by, write.by); });
    }

    Result<HeldSide> sideOf(const journal::RowWrite& write, std::optional<journal::Cells> cells)
    {
        Statement row = TRY(m_scope.prepare("SELECT row FROM journal WHERE replica = ? AND seq = ?"));
        row.bindAll(write.by.replica, std::int64_t(write.by.seq));
        if (!TRY(row.step()))
            return Problem{"journal.malformed"};
        return HeldSide{write.by, write.at, TRY(m_records.at(TRY(row.integer(0))))->by, std::move(cells)};
    }

    /// Who wrote last what stands.
    Result<void> addPresent(
        HeldRow& held, const std::vector<journal::RowWrite>& writes, const std::vector<journal::RowWrite>& open)
    {
        const journal::RowWrite* last = nullptr;
        for (const journal::RowWrite& write : writes) {
            const bool isOpen = std::any_of(
                open.begin(), open.end(), [&](const journal::RowWrite& candidate) { return candidate.by == write.by; });
            if (!isOpen
                && (!last || m_causes.knows(write.by, last->by) || (write.at > last->at && !m_causes.knows(last->by, write.by))))
                last = &write;
        }
        if (last) {
            auto cells = std::move(held.present.cells);
            held.present = TRY(sideOf(*last, std::move(cells)));
        }
        return {};
    }

    const ReadScope& m_scope;
    RecordRows m_records;
    journal::Causes m_causes;
};

const std::string* cellOf(const journal::Cells& cells, std::string_view column)
{
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const auto& cell) { return cell.first == column; });
    return found == cells.end() ? nullptr : &found->second;
}

/// The row as that side had it, whether it is here or not.
Result<void> bring(WriteScope& scope, const FactTable& table, const HeldRow& held, const journal::Cells& cells)
{
    const CellReader reader(table);
    std::string columns;
    std::string places = "?, ?";
    for (const FactColumn* const column : reader.columns()) {
        columns += (columns.empty() ? "\"" : ", \"") + std::string(column->name) + "\" = ?";
        places += ", ?";
    }
    Statement statement = TRY(scope.prepare(held.present.cells
            ? "UPDATE " + sqlName(table.name) + " SET " + columns + " WHERE id = ?"
            : "INSERT INTO " + sqlName(table.name) + "(" + reader.selection() + ") VALUES (" + places + ")"));
    int parameter = 1;
    if (!held.present.cells) {
        statement.bindAll(held.id, scope.born());
        parameter = 3;
    }
    for (const FactColumn* const column : reader.columns()) {
        if (const std::string* const cell = cellOf(cells, column->name))
            TRY(bindCell(statement, parameter, column->kind, *cell));
        else
            statement.bindNull(parameter);
        ++parameter;
    }
    if (held.present.cells)
        statement.bind(parameter, held.id);
    return statement.run();
}

Result<void> takeSide(WriteScope& scope, const HeldRow& held, const HeldSide& side)
{
    const FactTable& table = *scope.tables().find(held.table);
    if (side.cells)
        return side.cells == held.present.cells ? Result<void>() : bring(scope, table, held, *side.cells);
    return held.present.cells ? deleteFact(scope, table, held.id) : Result<void>();
}

/// A row that was deleted has left its id behind for good.
Result<bool> isGone(const ReadScope& scope, const HeldRow& held)
{
    Statement rows = TRY(scope.prepare("SELECT 1 FROM journal_line WHERE op = 'delete' AND tbl = ? AND id = ?"));
    rows.bindAll(held.table, held.id);
    return rows.step();
}

}

Result<std::vector<HeldRow>> heldRows(const ReadScope& scope)
{
    std::vector<HeldRow> found;
    const Asides asides = TRY(asidesIn(scope));
    if (asides.empty())
        return found;
    Looker looker = TRY(Looker::start(scope));
    for (const auto& [key, lines] : asides) {
        const FactTable* const table = scope.tables().find(key.first);
        if (!table)
            continue;
        if (auto held = TRY(looker.look(*table, key.second, lines)))
            found.push_back(std::move(*held));
    }
    return found;
}

Result<HeldRow> heldRow(const ReadScope& scope, std::string_view table, const Id& id)
{
    std::vector<HeldRow> all = TRY(heldRows(scope));
    for (HeldRow& held : all) {
        if (held.table == table && held.id == id)
            return std::move(held);
    }
    return Problem{"exchange.not-held"}
        .with("table", QString::fromUtf8(table.data(), qsizetype(table.size())))
        .with("id", QString::fromStdString(id.text()));
}

Result<void> decideHeld(
    WriteScope& scope, const HeldRow& held, HeldChoice choice, std::size_t side, const QString& reason, const PersonId& by)
{
    if (reason.trimmed().isEmpty())
        return Problem{"exchange.reason-missing"};
    if (choice == HeldChoice::Take) {
        if (side >= held.sides.size())
            return Problem{"exchange.no-such-side"}.with("side", QString::number(side + 1));
        if (TRY(isGone(scope, held)))
            return Problem{"exchange.deleted-there"}.with("table", QString::fromStdString(held.table));
        TRY(takeSide(scope, held, held.sides[side]));
    }
    TRY(insertFact(scope, exchangeDecisionTable,
        {{"tbl", held.table}, {"fact", held.id}, {"choice", choice == HeldChoice::Take ? "take" : "keep"},
            {"reason", reason.trimmed()}, {"decided_by", by}}));
    return {};
}

}
