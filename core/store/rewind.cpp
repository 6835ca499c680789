// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rewind.h"

#include "core/journal/package.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr std::size_t smallRecord = 1000; ///< lines up to which single rows are sought out

/// The leaf that is too many: without it the root is the recorded one. The number of leaves where there is none such.
std::size_t surplusLeaf(const std::vector<Digest>& leaves, const Digest& root)
{
    for (std::size_t skipped = 0; skipped < leaves.size(); ++skipped) {
        journal::Tree tree;
        for (std::size_t at = 0; at < leaves.size(); ++at) {
            if (at != skipped)
                tree.addLeaf(leaves[at]);
        }
        if (tree.root() == root)
            return skipped;
    }
    return leaves.size();
}

}

Result<Rewind> Rewind::start(const ReadScope& scope, Verification& verification)
{
    Rewind rewind(scope, verification);
    for (const FactTable* const table : scope.tables().byName()) {
        CellReader reader(*table);
        const std::string select = "SELECT " + reader.selection() + " FROM " + sqlName(table->name);
        Statement inOrder = TRY(scope.prepare(select + " WHERE row BETWEEN ? AND ? ORDER BY row"));
        Statement sorted = TRY(scope.prepare(select + " WHERE row BETWEEN ? AND ? ORDER BY +born DESC, +id"));
        Statement byId = TRY(scope.prepare(select + " WHERE id = ?"));
        std::vector<Run> runs = TRY(runsOf(scope, *table));
        rewind.m_tables.push_back({std::move(reader), std::move(inOrder), std::move(sorted), std::move(byId), std::move(runs)});
    }
    for (Rows& rows : rewind.m_tables)
        TRY(rewind.advance(rows));
    Statement aside = TRY(scope.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'journal_aside'"));
    if (TRY(aside.step()))
        rewind.m_asides = TRY(scope.prepare("SELECT line, text, leaf FROM journal_aside WHERE record = ? ORDER BY line DESC"));
    return rewind;
}

/// Rows are added at the end, so a record's rows stand together, after those of all earlier ones. Where another hand has changed
/// that, all of them are one run that has to be sorted.
Result<std::vector<Rewind::Run>> Rewind::runsOf(const ReadScope& scope, const FactTable& table)
{
    Statement rows = TRY(scope.prepare("SELECT row, born, id FROM " + sqlName(table.name) + " ORDER BY row"));
    std::vector<Run> runs;
    bool areGrowing = true;
    Id lastId;
    while (TRY(rows.step())) {
        const std::int64_t row = TRY(rows.integer(0));
        const std::int64_t born = TRY(rows.integer(1));
        const Id id = TRY(rows.id(2));
        if (runs.empty() || runs.back().born != born) {
            areGrowing = areGrowing && (runs.empty() || runs.back().born < born);
            runs.push_back({row, row, born, true});
        } else {
            runs.back().last = row;
            runs.back().isInOrder = runs.back().isInOrder && lastId < id;
        }
        lastId = id;
    }
    if (!areGrowing)
        return std::vector<Run>{{runs.front().first, runs.back().last, 0, false}};
    return runs;
}

Result<void> Rewind::advance(Rows& rows)
{
    rows.hasRow = rows.current && TRY(rows.current->step());
    while (!rows.hasRow && !rows.runs.empty()) {
        const Run run = rows.runs.back();
        rows.runs.pop_back();
        rows.current = run.isInOrder ? &rows.inOrder : &rows.sorted;
        rows.current->reset();
        rows.current->bindAll(run.first, run.last);
        rows.hasRow = TRY(rows.current->step());
    }
    if (!rows.hasRow)
        return {};
    ++m_verification->rows;
    rows.id = TRY(rows.current->id(0));
    rows.born = TRY(rows.current->integer(1));
    return {};
}

Problem Rewind::rowProblem(std::string_view code, const Key& key) const
{
    return Problem{code}
        .with("table", QString::fromUtf8(m_tables[key.first].reader.table().name))
        .with("id", QString::fromStdString(key.second.text()));
}

Result<void> Rewind::run()
{
    Statement records = TRY(m_scope->prepare("SELECT row, bytes FROM journal ORDER BY row DESC"));
    while (TRY(records.step())) {
        const auto record = journal::parseRecord(TRY(records.blob(1)));
        TRY(undoRecord(TRY(records.integer(0)), record ? std::optional(*record) : std::nullopt));
    }
    for (std::size_t table = 0; table < m_tables.size(); ++table) {
        for (; m_tables[table].hasRow; TRY(advance(m_tables[table]))) {
            if (!m_intruders.contains({table, m_tables[table].id}))
                m_verification->add(rowProblem("journal.row-added", {table, m_tables[table].id}));
        }
    }
    for (const auto& [row, keys] : m_returned)
        m_verification->add(rowProblem("journal.lines-altered", *keys.begin()));
    return {};
}

Result<void> Rewind::runTo(std::int64_t record, Undone undone)
{
    m_undone = std::move(undone);
    Statement records = TRY(m_scope->prepare("SELECT row, bytes FROM journal WHERE row >= ? ORDER BY row DESC"));
    records.bind(1, record);
    while (TRY(records.step()))
        TRY(undoRecord(TRY(records.integer(0)), TRY(journal::parseRecord(TRY(records.blob(1))))));
    return {};
}

Result<std::vector<Rewind::Aside>> Rewind::asidesOf(std::int64_t row)
{
    std::vector<Aside> asides;
    if (!m_asides)
        return asides;
    m_asides->reset();
    m_asides->bind(1, row);
    while (TRY(m_asides->step())) {
        Aside aside{TRY(m_asides->integer(0)), {}, {}};
        if (m_asides->isNull(1)) {
            const std::string leaf = TRY(m_asides->blob(2));
            std::copy_n(leaf.begin(), std::min(leaf.size(), aside.leaf.size()), aside.leaf.begin());
            aside.line = journal::leafLine(aside.leaf);
        } else {
            aside.line = TRY(m_asides->text(1));
            aside.leaf = journal::Tree::leaf(aside.line);
        }
        asides.push_back(std::move(aside));
    }
    return asides;
}

Result<void> Rewind::undoRecord(std::int64_t row, const std::optional<journal::Record>& record)
{
    const std::vector<Line> lines = TRY(linesOf(row));
    for (const Line& line : lines)
        TRY(undo(line));
    Account account{row, TRY(asidesOf(row))};
    account.isKnownIncomplete = m_incomplete.erase(row) > 0;
    for (std::size_t table = 0; table < m_tables.size(); ++table)
        TRY(addTable(table, row, lines, account));
    addAsides(account);
    m_returned.erase(row);
    // A record that can't be read was told of when the chain was followed.
    if (record && !account.isKnownIncomplete)
        compare(account, *record);
    if (m_undone)
        m_undone(row, std::move(account.text));
    return {};
}

Result<std::vector<Rewind::Line>> Rewind::linesOf(std::int64_t row)
{
    Statement rows =
        TRY(m_scope->prepare("SELECT tbl, id, born, op, before, after, line FROM journal_line WHERE record = ? ORDER BY line"));
    rows.bind(1, row);
    std::vector<Line> lines;
    while (TRY(rows.step())) {
        const std::string name = TRY(rows.text(0));
        const auto table = std::find_if(
            m_tables.begin(), m_tables.end(), [&](const Rows& candidate) { return candidate.reader.table().name == name; });
        if (table == m_tables.end()) {
            m_verification->add(Problem{"journal.table-undeclared"}.with("table", QString::fromStdString(name)));
            continue;
        }
        const bool isDelete = rows.isNull(5);
        Line line{
            {std::size_t(table - m_tables.begin()), TRY(rows.id(1))}, TRY(rows.integer(2)), TRY(rows.integer(6)), isDelete, {}};
        const auto before = journal::parseCells(TRY(rows.text(4)));
        const auto after = isDelete ? journal::Cells() : journal::parseCells(TRY(rows.text(5)));
        if (before && after && TRY(rows.text(3)) == (isDelete ? "delete" : "update"))
            line.step = {*before, *after};
        else
            m_verification->add(rowProblem("journal.lines-altered", line.key));
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<std::optional<journal::Cells>> Rewind::stateOf(const Key& key)
{
    if (const auto found = m_states.find(key); found != m_states.end())
        return std::optional(found->second);
    Rows& rows = m_tables[key.first];
    rows.byId.reset();
    rows.byId.bind(1, key.second);
    if (!TRY(rows.byId.step()))
        return std::optional<journal::Cells>();
    journal::Cells cells;
    if (!rows.reader.read(rows.byId, cells))
        cells.clear();
    return std::optional(cells);
}

Result<void> Rewind::undo(const Line& line)
{
    const auto state = TRY(stateOf(line.key));
    if (line.isDelete) {
        if (state) {
            m_verification->add(rowProblem("journal.row-added", line.key));
            m_intruders.insert(line.key);
        }
        m_states[line.key] = line.step.before;
        m_returned[line.born].insert(line.key);
        return {};
    }
    if (!state) {
        if (!m_incomplete.contains(line.born))
            m_verification->add(rowProblem("journal.row-missing", line.key));
        m_incomplete.insert(line.born);
        return {};
    }
    if (!journal::shows(*state, line.step))
        m_verification->add(rowProblem("journal.row-changed", line.key));
    m_states[line.key] = journal::replaced(*state, line.step.after, line.step.before);
    m_told[line.key] = line.born;
    return {};
}

/// What a record has of one table beside the rows that are there: its updates and deletes, and (null) rows it brought that
/// went later.
std::map<Id, const Rewind::Line*> Rewind::goneAndChanged(
    std::size_t table, std::int64_t row, const std::vector<Line>& lines) const
{
    std::map<Id, const Line*> found;
    for (const Line& line : lines) {
        if (line.key.first == table)
            found.emplace(line.key.second, &line);
    }
    if (const auto returned = m_returned.find(row); returned != m_returned.end()) {
        for (const Key& key : returned->second) {
            if (key.first == table)
                found.emplace(key.second, nullptr);
        }
    }
    return found;
}

/// Adds one table's part of a record to its tree, everything merged by id.
Result<void> Rewind::addTable(std::size_t table, std::int64_t row, const std::vector<Line>& lines, Account& account)
{
    Rows& rows = m_tables[table];
    for (; rows.hasRow && rows.born > row; TRY(advance(rows)))
        m_verification->add(rowProblem("journal.row-added", {table, rows.id})); // brought by a record that isn't there
    std::map<Id, const Line*> others = goneAndChanged(table, row, lines);
    const auto addOther = [&] {
        const auto [id, line] = *others.begin();
        others.erase(others.begin());
        if (line)
            addLine(*line, account);
        else if (const auto state = m_states.extract({table, id}))
            addReturned({table, id}, state.mapped(), account);
    };
    for (; rows.hasRow && rows.born == row; TRY(advance(rows))) {
        const Key key{table, rows.id};
        if (m_intruders.contains(key))
            continue;
        while (!others.empty() && others.begin()->first < rows.id)
            addOther();
        if (const auto state = m_states.extract(key))
            addReturned(key, state.mapped(), account);
        else
            addPresent(key, account);
    }
    while (!others.empty())
        addOther();
    return {};
}

/// A row in the state it came in, which isn't the one it is in now.
void Rewind::addReturned(const Key& key, const journal::Cells& cells, Account& account)
{
    m_line.clear();
    journal::appendInsertLine(m_line, m_tables[key.first].reader.table().name, key.second, cells);
    addInserted(key, account);
}

/// The row in hand, as it is there.
void Rewind::addPresent(const Key& key, Account& account)
{
    const Rows& rows = m_tables[key.first];
    m_line.clear();
    // A value of the wrong type was never written by us: the row then hashes to something else.
    if (!rows.reader.appendInsertLine(m_line, *rows.current)) {
        m_line.clear();
        journal::appendInsertLine(m_line, rows.reader.table().name, key.second, {});
    }
    addInserted(key, account);
}

void Rewind::addInserted(const Key& key, Account& account)
{
    if (const auto told = m_told.extract(key))
        account.isMisplaced = account.isMisplaced || told.mapped() != account.row;
    addAsides(account);
    if (account.leaves.size() <= smallRecord)
        account.inserted.emplace(account.leaves.size(), key);
    addLeaf(account, m_tables[key.first].reader.table().travels);
}

void Rewind::addLine(const Line& line, Account& account)
{
    const FactTable& declared = m_tables[line.key.first].reader.table();
    const std::string_view table = declared.name;
    addAsides(account);
    account.isMisplaced = account.isMisplaced || line.place != std::int64_t(account.tree.size());
    m_line.clear();
    if (line.isDelete)
        journal::appendDeleteLine(m_line, table, line.key.second, line.step.before);
    else
        journal::appendUpdateLine(m_line, table, line.key.second, line.step.before, line.step.after);
    addLeaf(account, declared.travels);
}

void Rewind::addLeaf(Account& account, Travels travels)
{
    const Digest leaf = journal::Tree::leaf(m_line);
    account.tree.addLeaf(leaf);
    if (account.leaves.size() <= smallRecord)
        account.leaves.push_back(leaf);
    if (m_undone)
        account.text += (travels == Travels::WithSite ? m_line : journal::leafLine(leaf)) + '\n';
}

/// Those whose place in the record it is now.
void Rewind::addAsides(Account& account)
{
    for (; !account.asides.empty() && account.asides.back().place == std::int64_t(account.tree.size());
         account.asides.pop_back()) {
        const Aside& aside = account.asides.back();
        account.tree.addLeaf(aside.leaf);
        if (account.leaves.size() <= smallRecord)
            account.leaves.push_back(aside.leaf);
        if (m_undone)
            account.text += aside.line + '\n';
    }
}

/// The tree says that a record's rows aren't as they were, not which. Where one row can be named, it is.
void Rewind::compare(const Account& account, const journal::Record& record)
{
    const std::uint64_t found = account.tree.size();
    const bool isAsSealed = found == record.lines && account.tree.root() == record.root;
    if (isAsSealed && !account.isMisplaced)
        return;
    const auto inRecord = [&](Problem problem) {
        m_verification->add(std::move(problem)
                                .with("seq", QString::number(record.seq))
                                .with("kind", QString::fromStdString(record.kind))
                                .with("at", QString::fromStdString(record.at))
                                .with("by", QString::fromStdString(record.byName))
                                .with("expected", QString::number(record.lines))
                                .with("found", QString::number(found)));
    };
    if (isAsSealed)
        return inRecord(Problem{"journal.lines-altered"});
    if (found <= smallRecord && found == record.lines + 1) {
        const auto surplus = account.inserted.find(surplusLeaf(account.leaves, record.root));
        if (surplus != account.inserted.end())
            return inRecord(rowProblem("journal.row-added", surplus->second));
    }
    if (found == 1 && record.lines == 1 && !account.inserted.empty())
        return inRecord(rowProblem("journal.row-changed", account.inserted.begin()->second));
    if (found < record.lines && record.lines == 1)
        return inRecord(Problem{"journal.row-missing"});
    if (account.inserted.empty())
        return inRecord(Problem{"journal.lines-altered"});
    QStringList candidates;
    for (const auto& [leaf, key] : account.inserted) {
        if (candidates.size() < 20)
            candidates +=
                QString::fromUtf8(m_tables[key.first].reader.table().name) + u' ' + QString::fromStdString(key.second.text());
    }
    inRecord(Problem{"journal.rows-differ"}.with("rows", candidates.join(u", ")));
}

}
