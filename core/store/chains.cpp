// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chains.h"

#include "core/people/signing_key.h"
#include "core/store/cells.h"

#include <algorithm>

namespace plumbline {

namespace {

Result<Digest> digestFrom(const Statement& row, int column)
{
    const std::string bytes = TRY(row.blob(column));
    Digest digest{};
    if (bytes.size() != digest.size())
        return Problem{"journal.malformed"};
    std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

/// From the row as it is, one line after another back to how it came.
Result<void> addOwnLines(
    const ReadScope& scope, RecordRows& records, const FactTable& table, const Id& id, std::vector<journal::RowWrite>& writes)
{
    const CellReader reader(table);
    Statement present = TRY(scope.prepare("SELECT " + reader.selection() + " FROM " + sqlName(table.name) + " WHERE id = ?"));
    present.bind(1, id);
    bool isKnown = TRY(present.step());
    std::int64_t born = 0;
    journal::Cells state;
    if (isKnown) {
        born = TRY(present.integer(1));
        TRY(reader.read(present, state));
    }
    Statement lines = TRY(
        scope.prepare("SELECT record, op, born, before, after FROM journal_line WHERE tbl = ? AND id = ? ORDER BY record DESC"));
    lines.bindAll(table.name, id);
    while (TRY(lines.step())) {
        const RecordRows::Entry& record = *TRY(records.at(TRY(lines.integer(0))));
        journal::Line line{journal::Operation::Delete, table.name, id, TRY(journal::parseCells(TRY(lines.text(3)))), {}};
        if (lines.isNull(4)) {
            state = line.before;
            born = TRY(lines.integer(2));
            isKnown = true;
        } else {
            line.operation = journal::Operation::Update;
            line.after = TRY(journal::parseCells(TRY(lines.text(4))));
            state = journal::replaced(state, line.after, line.before);
        }
        if (!record.isMerge)
            writes.push_back({record.name, record.at, std::move(line)});
    }
    if (isKnown) {
        const RecordRows::Entry& record = *TRY(records.at(born));
        writes.push_back({record.name, record.at, {journal::Operation::Insert, table.name, id, {}, std::move(state)}});
    }
    return {};
}

}

Result<std::vector<journal::Head>> headsIn(const ReadScope& scope)
{
    std::vector<journal::Head> heads;
    // SQLite gives the other columns of the row that has the maximum. The place of a record to come has no bytes yet.
    Statement rows =
        TRY(scope.prepare("SELECT replica, max(seq), hash FROM journal WHERE bytes <> x'' GROUP BY replica ORDER BY replica"));
    while (TRY(rows.step()))
        heads.push_back({TRY(rows.id(0)), std::uint64_t(TRY(rows.integer(1))), TRY(digestFrom(rows, 2))});
    return heads;
}

journal::Knowledge knowledgeOf(const std::vector<journal::Head>& heads)
{
    journal::Knowledge knowledge;
    for (const journal::Head& head : heads)
        knowledge[head.replica] = head.seq;
    return knowledge;
}

Result<journal::Causes> causesIn(const ReadScope& scope)
{
    journal::Causes causes;
    Statement parent = TRY(scope.prepare("SELECT replica, seq FROM journal WHERE hash = ?"));
    Statement rows = TRY(scope.prepare(
        "SELECT bytes FROM journal WHERE bytes <> x'' AND (seq = 1 OR instr(bytes, CAST('\"merged\":[' AS BLOB)) > 0) "
        "ORDER BY row"));
    while (TRY(rows.step())) {
        const journal::Record record = TRY(journal::parseRecord(TRY(rows.blob(0))));
        if (record.seq == 1) {
            parent.reset();
            parent.bindBlob(1, bytesOf(record.previous));
            if (TRY(parent.step()))
                causes.begin(record.replica, {TRY(parent.id(0)), std::uint64_t(TRY(parent.integer(1)))});
        }
        if (!record.merged.empty())
            causes.merge({record.replica, record.seq}, record.merged);
    }
    return causes;
}

Result<RecordRows> RecordRows::start(const ReadScope& scope)
{
    return RecordRows(TRY(scope.prepare("SELECT bytes FROM journal WHERE row = ?")));
}

Result<const RecordRows::Entry*> RecordRows::at(std::int64_t row)
{
    if (const auto found = m_entries.find(row); found != m_entries.end())
        return &found->second;
    m_record.reset();
    m_record.bind(1, row);
    if (!TRY(m_record.step()))
        return Problem{"journal.malformed"};
    const journal::Record record = TRY(journal::parseRecord(TRY(m_record.blob(0))));
    m_record.reset();
    return &m_entries.emplace(row, Entry{{record.replica, record.seq}, record.at, record.byName, !record.merged.empty()})
                .first->second;
}

Result<std::vector<journal::RowWrite>> writesTo(const ReadScope& scope, RecordRows& records, const FactTable& table, const Id& id)
{
    std::vector<journal::RowWrite> writes;
    TRY(addOwnLines(scope, records, table, id, writes));
    Statement asides = TRY(scope.prepare("SELECT record, text FROM journal_aside WHERE tbl = ? AND id = ? AND why <> 'derived'"));
    asides.bindAll(table.name, id);
    while (TRY(asides.step())) {
        const RecordRows::Entry& record = *TRY(records.at(TRY(asides.integer(0))));
        writes.push_back({record.name, record.at, TRY(journal::parseLine(TRY(asides.text(1))))});
    }
    return writes;
}

Result<std::vector<journal::RecordName>> decisionsOn(
    const ReadScope& scope, RecordRows& records, std::string_view table, const Id& id)
{
    std::vector<journal::RecordName> decisions;
    Statement rows = TRY(scope.prepare("SELECT born FROM exchange_decision WHERE tbl = ? AND fact = ?"));
    rows.bindAll(table, id);
    while (TRY(rows.step()))
        decisions.push_back(TRY(records.at(TRY(rows.integer(0))))->name);
    return decisions;
}

Result<std::optional<journal::Cells>> presentCells(const ReadScope& scope, const FactTable& table, const Id& id)
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

}
