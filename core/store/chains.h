// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/row_history.h"
#include "core/store/read_scope.h"

namespace plumbline {

/// Where each chain in the journal ends so far, the file's own among them; by replica.
Result<std::vector<journal::Head>> headsIn(const ReadScope& scope);
journal::Knowledge knowledgeOf(const std::vector<journal::Head>& heads);
Result<journal::Causes> causesIn(const ReadScope& scope);

/// What the journal says of a record by its row: read once each.
class RecordRows final {
public:
    struct Entry {
        journal::RecordName name;
        std::string at;
        std::string by;
        bool isMerge = false;
    };
    static Result<RecordRows> start(const ReadScope& scope);
    Result<const Entry*> at(std::int64_t row);

private:
    explicit RecordRows(Statement record) : m_record(std::move(record)) { }
    Statement m_record;
    std::map<std::int64_t, Entry> m_entries;
};

/// All that was written to one row, in whichever file: from the row as it is back to how it came, and what was put aside.
Result<std::vector<journal::RowWrite>> writesTo(
    const ReadScope& scope, RecordRows& records, const FactTable& table, const Id& id);
/// The records in which somebody decided on a row.
Result<std::vector<journal::RecordName>> decisionsOn(
    const ReadScope& scope, RecordRows& records, std::string_view table, const Id& id);
/// The row as it is; none where it isn't there.
Result<std::optional<journal::Cells>> presentCells(const ReadScope& scope, const FactTable& table, const Id& id);

}
