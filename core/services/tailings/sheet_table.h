// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"
#include "core/services/fact_rows.h"
#include "core/store/dump.h"

namespace plumbline::tailings {

/// Rows of a sheet as a table of a report: the columns of its list, each figure a typed fact; rows are noted in the selection.
class SheetTables final {
public:
    SheetTables(const Asked& asked, const ChoiceLists* lists) : m_asked(asked), m_lists(lists) { }

    /// Those whose day lies in the year and has come, or all of a register; struck lines are left out. `keeps`: further
    /// condition.
    Result<ReportTable> of(
        const FactTable& table, std::optional<int> year, const std::function<bool(const FactRow&)>& keeps = {});
    /// Rows that the report rests on without showing them.
    Result<void> include(const FactTable& table, std::optional<int> year = {});
    const Selection& selection() const { return m_selection; }

private:
    Result<std::vector<FactRow>> rowsOf(const FactTable& table, std::optional<int> year);
    ReportCell cellOf(const FactSheet& sheet, const SheetColumn& column, const FactRow& row);
    Result<void> readNames(const ChoiceRows& rows);

    const Asked& m_asked;
    const ChoiceLists* m_lists;
    std::map<std::string, QString> m_names; ///< of rows referred to, by id
    Selection m_selection;
};

}
