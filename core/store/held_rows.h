// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/row_history.h"
#include "core/store/write_scope.h"

namespace plumbline {

/// One side of a row that waits for a person's decision: what its writer had then.
struct HeldSide {
    journal::RecordName record; ///< the newest of that side
    std::string at;
    std::string by;
    std::optional<journal::Cells> cells; ///< none: deleted there
};

/// A row that two files changed without knowing of each other, or a line that the schema refuses here.
struct HeldRow {
    std::string table;
    Id id;
    std::string why; ///< "concurrent", or the code for which it can't be taken: "entry.month-closed"
    HeldSide present; ///< what stands here until somebody decides, and who wrote it last
    std::vector<HeldSide> sides; ///< what doesn't
};

/// All that nobody decided on yet, by table and id.
Result<std::vector<HeldRow>> heldRows(const ReadScope& scope);
/// One of them; exchange.not-held {table, id}
Result<HeldRow> heldRow(const ReadScope& scope, std::string_view table, const Id& id);

enum class HeldChoice { Keep, Take };
/// Decides on a row, within a write scope whose record the caller commits: what stands stays, or that side takes its place.
/// Either way a row of exchangeDecisionTable says who decided and why; it settles the row in every file that takes it in.
/// exchange.reason-missing, exchange.no-such-side, exchange.deleted-there where there is nothing to return to, and what the
/// schema still refuses.
Result<void> decideHeld(
    WriteScope& scope, const HeldRow& held, HeldChoice choice, std::size_t side, const QString& reason, const PersonId& by);

}
