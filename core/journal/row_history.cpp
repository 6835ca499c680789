// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/row_history.h"

#include "core/values/json_reader.h"

#include <algorithm>
#include <deque>

namespace plumbline::journal {

namespace {

bool readCells(JsonReader& reader, Cells& cells)
{
    std::string_view key;
    std::string_view value;
    for (reader.beginObject(); reader.nextKey(key);) {
        std::string column(key);
        if (!reader.string(value))
            return false;
        cells.emplace_back(std::move(column), std::string(value));
    }
    return !reader.failed() && std::is_sorted(cells.begin(), cells.end());
}

std::optional<Operation> operationOf(std::string_view name)
{
    if (name == "insert")
        return Operation::Insert;
    if (name == "update")
        return Operation::Update;
    if (name == "delete")
        return Operation::Delete;
    return std::nullopt;
}

/// Writes in an order that every file finds alike: what somebody knew comes before what they wrote, and of what nobody knew of
/// one another the earlier by the clock.
std::vector<RowWrite> inOrder(std::vector<RowWrite> writes, const Causes& causes)
{
    std::map<Id, std::deque<RowWrite>> chains;
    std::sort(writes.begin(), writes.end(), [](const RowWrite& a, const RowWrite& b) { return a.by < b.by; });
    for (RowWrite& write : writes)
        chains[write.by.replica].push_back(std::move(write));
    const auto isNext = [&](const RowWrite& candidate) {
        return std::none_of(chains.begin(), chains.end(), [&](const auto& chain) {
            return chain.first != candidate.by.replica && causes.knows(candidate.by, chain.second.front().by);
        });
    };
    std::vector<RowWrite> ordered;
    while (!chains.empty()) {
        auto first = chains.end();
        for (auto chain = chains.begin(); chain != chains.end(); ++chain) {
            const RowWrite& candidate = chain->second.front();
            if (!isNext(candidate))
                continue;
            if (first == chains.end()
                || std::tie(candidate.at, candidate.by) < std::tie(first->second.front().at, first->second.front().by))
                first = chain;
        }
        if (first == chains.end()) // chains that claim to know each other: no file of ours says so
            first = chains.begin();
        ordered.push_back(std::move(first->second.front()));
        first->second.pop_front();
        if (first->second.empty())
            chains.erase(first);
    }
    return ordered;
}

struct Folded {
    std::optional<Cells> cells;
    std::vector<RecordName> standing;
    std::vector<RowWrite> fallen;
};

Folded fold(const std::vector<RowWrite>& ordered, const Causes& causes)
{
    Folded folded;
    const auto deletion = std::find_if(
        ordered.begin(), ordered.end(), [](const RowWrite& write) { return write.line.operation == Operation::Delete; });
    for (const RowWrite& write : ordered) {
        const bool isLost = deletion != ordered.end() && causes.areConcurrent(deletion->by, write.by);
        const bool stands = !isLost
            && std::all_of(folded.standing.begin(), folded.standing.end(),
                [&](const RecordName& earlier) { return earlier == write.by || causes.knows(write.by, earlier); });
        if (!stands) {
            folded.fallen.push_back(write);
            continue;
        }
        folded.standing.push_back(write.by);
        if (write.line.operation == Operation::Update && folded.cells)
            folded.cells = replaced(*folded.cells, write.line.before, write.line.after);
        else if (write.line.operation == Operation::Insert)
            folded.cells = write.line.after;
    }
    if (deletion != ordered.end())
        folded.cells.reset();
    return folded;
}

/// Whether a write that doesn't stand would still make a difference.
bool wouldChange(const std::optional<Cells>& cells, const Line& line)
{
    switch (line.operation) {
    case Operation::Delete:
        return cells.has_value();
    case Operation::Insert:
        return cells != line.after;
    case Operation::Update:
        break;
    }
    return !cells || replaced(*cells, line.before, line.after) != *cells;
}

}

Result<Line> parseLine(std::string_view text)
{
    const Problem malformed{"journal.malformed"};
    JsonReader reader(text);
    std::string_view part;
    Line line;
    if (!reader.beginArray() || !reader.nextElement() || !reader.string(part))
        return malformed;
    const auto operation = operationOf(part);
    if (!operation || !reader.nextElement() || !reader.string(part))
        return malformed;
    line.operation = *operation;
    line.table = part;
    if (!reader.nextElement() || !reader.string(part))
        return malformed;
    line.id = TRY(Id::parse(part));
    if (line.operation != Operation::Insert && (!reader.nextElement() || !readCells(reader, line.before)))
        return malformed;
    if (line.operation != Operation::Delete && (!reader.nextElement() || !readCells(reader, line.after)))
        return malformed;
    if (reader.nextElement() || !reader.end() || line.id.isNull())
        return malformed;
    return line;
}

RowState stateOf(std::vector<RowWrite> writes, const std::vector<RecordName>& decisions, const Causes& causes)
{
    Folded folded = fold(inOrder(std::move(writes), causes), causes);
    const auto hasBefore = [&](const RecordName& decision, const RecordName& write) {
        return decision == write || causes.knows(decision, write);
    };
    const auto isDecided = [&](const RowWrite& write) {
        return std::any_of(decisions.begin(), decisions.end(), [&](const RecordName& decision) {
            return hasBefore(decision, write.by)
                && std::all_of(folded.standing.begin(), folded.standing.end(), [&](const RecordName& standing) {
                       return !causes.areConcurrent(standing, write.by) || hasBefore(decision, standing);
                   });
        });
    };
    std::erase_if(
        folded.fallen, [&](const RowWrite& write) { return isDecided(write) || !wouldChange(folded.cells, write.line); });
    return {std::move(folded.cells), std::move(folded.fallen)};
}

std::optional<Cells> stateAt(const RecordName& record, const std::vector<RowWrite>& writes, const Causes& causes)
{
    std::vector<RowWrite> known;
    std::copy_if(writes.begin(), writes.end(), std::back_inserter(known),
        [&](const RowWrite& write) { return write.by == record || causes.knows(record, write.by); });
    return fold(inOrder(std::move(known), causes), causes).cells;
}

}
