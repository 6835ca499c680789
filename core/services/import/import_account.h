// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/values/problem.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace plumbline {

/// A row on its way from a file into a table: canonical texts by the table's columns, empty where it says nothing.
using RowCells = std::vector<std::string>;

/// Why a row of a file is not imported, though nothing is wrong with it.
enum class SkipReason {
    Total, ///< it sums up others
    Headings, ///< they come again
    NothingSaid, ///< no column that counts holds anything: a signature, a note
    Hidden, ///< nobody sees it
    OfOthers, ///< it is about something that is not asked for
};

/// A cell that can't be taken.
struct RefusedImportCell {
    std::int64_t row = 0; ///< as the file counts
    int place = -1; ///< of the column in the file, from 0; -1: the file hasn't it
    std::string column; ///< of the sheet
    QString found; ///< what stands there
    Problem problem;
};

struct SkippedRow {
    std::int64_t row = 0;
    SkipReason reason = SkipReason::Total;
    QString text; ///< what it says first
};

/// A row that says in every column of the file what another says.
struct DuplicateRow {
    std::int64_t row = 0;
    std::int64_t like = 0; ///< a row of the file before it; 0: what the workspace holds
};

/// What should be looked at of a row that goes in.
struct FoundRow {
    std::int64_t row = 0;
    Finding finding;
};

/// What to do with rows that may have come before.
enum class Duplicates {
    Ask, ///< nothing is imported while there are any
    Skip,
    Keep,
};

/// What a file's rows come to. Lists end somewhere, counts don't.
struct ImportAccount {
    std::int64_t good = 0; ///< those that go in
    std::int64_t bad = 0; ///< rows
    std::int64_t skipped = 0;
    std::int64_t duplicates = 0; ///< also among the good, where they are kept
    std::vector<RefusedImportCell> refused;
    std::vector<SkippedRow> skippedRows;
    std::vector<DuplicateRow> duplicateRows;
    std::int64_t found = 0; ///< good rows with which the rules find fault; only a look tells
    std::vector<FoundRow> findings;
    std::vector<std::pair<std::int64_t, RowCells>> firstRows; ///< good ones, by their number in the file
    std::map<std::string, std::map<QString, std::int64_t>> unknownWords; ///< by column: choices of no meaning, and how often
    std::int64_t filledDown = 0; ///< cells that took the text of their merged range
    std::int64_t formulas = 0; ///< cells whose last value was taken
    std::int64_t yearsAdded = 0; ///< "3月" and "3月5日"
    std::map<std::string, std::string> sums; ///< of the good rows, by column of money: fen
    std::int64_t record = 0; ///< the journal's, once the rows are in; 0: they aren't

    /// Whether it can be imported as it is.
    bool isWhole(Duplicates mode) const { return bad == 0 && good > 0 && (duplicates == 0 || mode != Duplicates::Ask); }
};

/// How many of each are listed.
inline constexpr std::size_t listedRows = 1000;

}
