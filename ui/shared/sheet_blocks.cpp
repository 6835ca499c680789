// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/paste_block.h"
#include "ui/shared/fact_columns.h"
#include "ui/shared/record_table.h"
#include "ui/shared/sheet_editor.h"
#include "ui/texts/problem_text.h"

#include <QItemSelectionModel>

#include <algorithm>

// What changes many rows of a sheet at once: a pasted block, and filling down.

namespace plumbline {

namespace {

constexpr std::size_t refusalsShown = 4;

}

void SheetEditor::paste(const QString& block)
{
    if (block.isEmpty() || m_sheet.rows == Rows::OneThatIsThere)
        return;
    const QModelIndex at = m_list->selectionModel()->hasSelection() ? m_list->currentIndex() : QModelIndex();
    const int row = at.isValid() ? at.row() : m_model->rowCount();
    const auto cells = cellsOf(block);
    if (m_list->isFiltered() && cells.size() > 1) { // its lines would fall on rows that aren't seen
        say(tr("Nothing was pasted: the list is filtered. Esc in the filter shows all rows."), "fieldProblem");
        return;
    }
    saveBlock(understandBlock(m_sheet, m_model->rows(), *m_book, cells, row, at.isValid() ? at.column() : 0),
        tr("✓ %n row(s) pasted", nullptr, int(cells.size())));
}

bool SheetEditor::saveBlock(const UnderstoodBlock& block, const QString& done)
{
    if (block.refused.empty()) {
        if (!write(block.rows))
            return false;
        say(done, "statusGood");
        return true;
    }
    QStringList lines{tr("Nothing was pasted: %n cell(s) can't be taken.", nullptr, int(block.refused.size()))};
    for (std::size_t at = 0; at < std::min(block.refused.size(), refusalsShown); ++at) {
        const RefusedCell& cell = block.refused[at];
        lines << tr("Line %1, %2: %3").arg(cell.row).arg(cell.column, describe(cell.problem, m_context.language()).what);
    }
    say(lines.join(QLatin1Char('\n')), "fieldProblem");
    return false;
}

void SheetEditor::fillDown()
{
    QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    selected.removeIf([this](const QModelIndex& index) { return m_list->isRowHidden(index.row()); });
    const auto [top, bottom] = std::minmax_element(
        selected.begin(), selected.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    if (selected.isEmpty() || top->row() == bottom->row())
        return;
    const int first = top->row();
    const FactRow& source = m_model->rows()[std::size_t(first)];
    const auto columns = listColumns(m_sheet);
    std::vector<RowToSave> rows;
    for (int row = first + 1; row <= bottom->row(); ++row) {
        if (m_list->isRowHidden(row))
            continue;
        RowToSave filled{m_model->rows()[std::size_t(row)].id, {}};
        for (const QModelIndex& index : selected) {
            if (index.row() != first)
                continue;
            const SheetColumn& column = *columns[std::size_t(index.column())];
            const auto value = valueOf(declared(m_sheet, column).kind, source.cell(column.name));
            if (value)
                filled.values.emplace_back(column.name, *value);
        }
        rows.push_back(std::move(filled));
    }
    const int count = int(rows.size());
    if (write(std::move(rows)))
        say(tr("✓ %n row(s) filled", nullptr, count), "statusGood");
}

}
