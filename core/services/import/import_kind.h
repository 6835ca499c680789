// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/services/fact_sheet.h"
#include "core/services/import/import_account.h"
#include "core/store/write_scope.h"
#include "core/values/ids.h"
#include "core/values/result.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace plumbline {

struct Asked;

/// What is wrong with a row as a whole, and in which of the table's columns it shows.
struct RowObjection {
    std::string column;
    Problem problem;
};

/// Where the understood rows of a file go, and what is asked of them beyond what each cell must be. It reads the workspace when
/// it is made; rows are then asked in the file's order, in any one thread.
class ImportTarget {
public:
    explicit ImportTarget(const FactTable& table) : m_table(table) { }
    virtual ~ImportTarget() = default;
    const FactTable& table() const { return m_table; }
    /// Where a column stands in a row.
    std::size_t place(std::string_view column) const;

    /// Whether a row is about something else than what is taken in: it is skipped, and nothing is wrong with it.
    virtual bool isOfOthers(const RowCells&) const { return false; }
    /// Fills what follows from the row alone, and says what speaks against it.
    virtual std::optional<RowObjection> check(RowCells&) { return {}; }
    /// Before rows are only looked at: where judge() finds what it asks of the workspace. The scope outlives the look, and rows
    /// are asked in its thread.
    virtual void look(const ReadScope&) { }
    /// What should be looked at of a row that may go in: told before it does.
    virtual std::vector<Finding> judge(const RowCells&) { return {}; }
    /// Whether that column, where a row says nothing in it, holds an empty text instead of NULL.
    virtual bool keepsEmpty(std::string_view) const { return false; }
    /// Fills what only a row that goes in has: its number.
    virtual void complete(RowCells&) { }
    /// Once all rows are in, before they are committed: what is kept beside them.
    virtual Result<void> finish(WriteScope&) { return {}; }
    /// Takes the rows back that a record brought: here they are deleted, unless they were changed since. How many.
    /// import.changed-since {count}, and what the store says of rows that others refer to
    virtual Result<std::int64_t> takeBack(WriteScope& scope, std::int64_t record, const QString& reason);

private:
    const FactTable& m_table;
};

/// A kind of rows that can come as a file, go out as one, and have a form to fill in: every sheet of a domain's, and what a
/// domain names besides.
struct ImportKind {
    std::string name; ///< "safety_fee.output"
    const FactSheet* sheet; ///< how its rows are typed
    /// What a row must say, beside the columns the sheet requires.
    std::vector<std::string> alsoNeeded = {};
    /// Null: the sheet's own table, and the row belongs to whom the sheet's rows do.
    std::function<Result<std::unique_ptr<ImportTarget>>(const Asked& asked)> target = {};
    /// Cells that say several columns at once, "记-12": canonical, by column; nothing where it is a plain one.
    std::function<std::map<std::string, std::string>(std::string_view column, std::string_view text)> parts = {};
    const char* title = nullptr; ///< translated in the sheet's context; null: the sheet's own
    /// Which rows of the target's table go out, as SQL's condition on it; empty: all of the enterprise's.
    std::string goesOut = {};

    const char* shownTitle() const { return title ? title : sheet->title; }
};

}
