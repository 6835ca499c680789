// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/causes.h"
#include "core/journal/lines.h"

#include <optional>

namespace plumbline::journal {

enum class Operation { Insert, Update, Delete };

/// A line as it stands in a record.
struct Line {
    Operation operation = Operation::Insert;
    std::string table;
    Id id;
    Cells before; ///< of an update or a delete
    Cells after; ///< of an insert or an update
};
/// Reads a line; journal.malformed.
Result<Line> parseLine(std::string_view text);

/// What one record did to one row.
struct RowWrite {
    RecordName by;
    std::string at; ///< the record's instant
    Line line;
};

/// What a row is after all that was written to it, in files that didn't know of one another: the same everywhere, whatever came
/// first. Where two wrote without knowing of each other, the earlier stands until a person decides, and the later is held; what
/// somebody deleted is gone, for its id never returns. A merge's own lines are no writes: they follow from this.
struct RowState {
    std::optional<Cells> cells; ///< none: it isn't there
    std::vector<RowWrite> held; ///< what does not stand and hasn't been decided on, in the order it was written
};

/// `decisions` are the records in which a person decided on this row.
RowState stateOf(std::vector<RowWrite> writes, const std::vector<RecordName>& decisions, const Causes& causes);
/// The row as the writer of that record had it then.
std::optional<Cells> stateAt(const RecordName& record, const std::vector<RowWrite>& writes, const Causes& causes);

}
