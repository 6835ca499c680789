// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/lines.h"
#include "core/services/session.h"
#include "core/store/facts.h"

namespace plumbline {

// One way to read and change the rows of any table of facts, by its declaration alone.

/// A row as the journal sees it: canonical texts, NULL left out.
struct FactRow {
    Id id;
    journal::Cells cells;

    /// Empty where the row says nothing there.
    std::string_view cell(std::string_view column) const;
};

/// The rows of a table that are the enterprise's: its own, or those of what it has; in the
/// order they were made.
Result<std::vector<FactRow>> readRows(const ReadScope& scope, const FactTable& table, const EnterpriseId& enterprise);

/// By which of its columns a row belongs to an enterprise, directly or through what it refers to: a condition in SQL whose ?1 is
/// the enterprise.
std::string belongingTo(const FactTable& table);
/// What a new row of the table says of whose it is: the enterprise, the domain's book of it, or nothing. edit.no-book
Result<FactValues> ownerOf(const Session& session, const FactTable& table, const EnterpriseId& enterprise);
/// The same by column.
Result<std::vector<std::pair<std::string, Id>>> ownerIds(
    const ReadScope& facts, const FactTable& table, const EnterpriseId& enterprise);

/// A row to insert, or to update where it has an id.
struct RowToSave {
    std::optional<Id> id;
    FactValues values;
};

/// One transaction and one record "<table>.save" for all of them, or none. The store's problems, and those of
/// Domain::checkRow().
Result<std::vector<Id>> saveRows(
    Session& session, const FactTable& table, const std::vector<RowToSave>& rows, const QString& reason = {});
Result<Id> saveRow(Session& session, const FactTable& table, const RowToSave& row, const QString& reason = {});

/// A record "<table>.delete" with its reason; edit.reason-missing
Result<void> deleteRow(Session& session, const FactTable& table, const Id& id, const QString& reason);

}
