// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_mapping.h"

#include <unordered_map>

namespace plumbline {

/// Reads the rows of a file as rows of a sheet, one at a time: each cell is understood by its column, as if it had been typed.
class RowReader final {
public:
    /// All of them must outlive it. `choices`: in every language the file may speak.
    RowReader(const ImportKind& kind, const ImportTarget& target, const ImportMapping& mapping,
        const std::vector<QString>& headings, const std::vector<ChoiceBook>& choices);

    enum class Fate { Above, Good, Bad, Skipped };
    Fate read(const SourceRow& row);

    RowCells& cells() { return m_cells; } ///< of a good row
    const std::vector<RefusedImportCell>& refused() const { return m_refused; } ///< of a bad one
    SkipReason skipped() const { return m_skipped; } ///< of a skipped one
    /// What a column of the target's table holds in the file, for a problem that shows only later.
    RefusedImportCell refusal(const SourceRow& row, const std::string& column, Problem problem) const;

    std::int64_t filledDown() const { return m_filledDown; } ///< cells that took the text of their merged range
    std::int64_t formulas() const { return m_formulas; } ///< cells whose last value was taken
    std::int64_t yearsAdded() const { return m_yearsAdded; } ///< "3月" and "3月5日"

private:
    struct Memo {
        std::string canonical;
        std::optional<Problem> problem;
        bool isYearAdded = false;
    };
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    struct Column {
        const SheetColumn* sheet;
        int place; ///< in the file; -1: it hasn't it
        int power;
        std::size_t target; ///< in the table
        bool isNeeded;
        std::unordered_map<std::string, Memo, TextHash, std::equal_to<>> memo;
    };

    bool isTotal(const SourceRow& row) const;
    bool saysSomething(const SourceRow& row) const;
    bool isAside(const SourceRow& row) const;
    bool isHeadingsAgain(const SourceRow& row) const;
    void readCell(Column& column, const SourceRow& row);
    Result<std::string> canonical(Column& column, const SourceCell& cell, std::string_view text);
    const Memo& remembered(Column& column, std::string_view text);
    Memo understood(const Column& column, std::string_view text) const;
    Result<std::string> amount(const Column& column, std::string_view text) const;
    Result<std::string> plainText(const SourceCell& cell, std::string_view text) const;
    Result<std::string> choice(const Column& column, const QString& typed) const;
    Result<std::string> choiceKey(const Column& column, const QString& typed) const;
    std::string said(std::string_view column) const;

    const ImportKind& m_kind;
    const ImportTarget& m_target;
    const ImportMapping& m_mapping;
    const std::vector<QString>& m_headings;
    const std::vector<ChoiceBook>& m_choices;
    std::vector<Column> m_columns; ///< those whose choices depend on others last
    RowCells m_cells;
    std::vector<RefusedImportCell> m_refused;
    SkipReason m_skipped = SkipReason::NothingSaid;
    std::int64_t m_filledDown = 0;
    std::int64_t m_formulas = 0;
    std::int64_t m_yearsAdded = 0;
};

/// A plain decimal times 10^power, without zeros that say nothing; nothing where it isn't plain digits: then the lexer is asked.
std::optional<std::string> shiftedDecimal(std::string_view text, int power);

}
