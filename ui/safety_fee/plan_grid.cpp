// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/plan_grid.h"

#include "core/services/paste_block.h"
#include "ui/safety_fee/use_line_bar.h"
#include "ui/shared/page.h"
#include "ui/shared/record_table.h"
#include "ui/shared/theme.h"
#include "ui/texts/problem_text.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScrollBar>
#include <QShortcut>
#include <QStyledItemDelegate>

#include <algorithm>
#include <set>

namespace plumbline::safety_fee {

namespace {

constexpr int refusedShown = 4;

}

PlanGrid::PlanGrid(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_table(new RecordTable), m_model(new PlanModel(this)),
      m_message(makeLabel({}, "small")), m_lines(new UseLineBar)
{
    build();
    addKeys();
    connect(m_model, &PlanModel::typed, this, [this](const QModelIndex& index, const QString& text) { take({{index, text}}); });
    connect(m_table, &RecordTable::figureAsked, this, [this] { Q_EMIT figureAsked(m_table->currentIndex()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_context.showSummary(m_model->summary(m_table->selectionModel()->selectedIndexes()));
        const QModelIndex current = m_table->currentIndex();
        m_lines->setRemovable(m_isEditable && current.isValid() && m_model->rowAt(current).of == PlanRow::Of::Use);
    });
    connect(m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
        [this](QWidget*, QAbstractItemDelegate::EndEditHint hint) {
            if (hint == QAbstractItemDelegate::SubmitModelCache)
                goDown();
        });
    connect(m_lines, &UseLineBar::added, this, &PlanGrid::addLine);
    connect(m_lines, &UseLineBar::removed, this, &PlanGrid::removeLine);
}

void PlanGrid::build()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("planTable"));
    m_table->showAllRows();
    m_table->setEditTriggers(
        QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    // The table is higher by the bar where it is wider than the page.
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, m_table, [this] { m_table->updateGeometry(); });
    m_message->setObjectName(QStringLiteral("planMessage"));
    m_message->setWordWrap(true);
    auto* const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::two);
    rows->addWidget(m_table);
    rows->addWidget(m_message);
    rows->addWidget(m_lines);
    m_message->hide();
}

void PlanGrid::addKeys()
{
    const auto key = [this](const QKeySequence& sequence, auto run) {
        auto* const shortcut = new QShortcut(sequence, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(QKeySequence::Copy,
        [this] { QApplication::clipboard()->setText(m_model->asText(m_table->selectionModel()->selectedIndexes())); });
    key(QKeySequence::Paste, [this] { paste(QApplication::clipboard()->text()); });
    key(Qt::CTRL | Qt::Key_D, [this] { fill(Qt::Vertical); });
    key(Qt::CTRL | Qt::Key_R, [this] { fill(Qt::Horizontal); });
    key(Qt::Key_Delete, [this] { clear(); });
    key(QKeySequence::Undo, [this] { undo(); });
    key(Qt::CTRL | Qt::Key_Y, [this] { redo(); });
}

void PlanGrid::show(std::shared_ptr<PlanDesk> desk, bool isEditable)
{
    m_desk = std::move(desk);
    m_isEditable = isEditable && m_desk;
    m_lines->setVisible(m_isEditable);
    m_lines->setRemovable(false);
    retranslate();
}

void PlanGrid::retranslate()
{
    m_lines->show(m_desk.get(), m_context.language());
    m_model->show(m_desk.get(), m_context.language(), m_context.moneyUnit(), m_isEditable);
    m_table->updateGeometry();
}

QString PlanGrid::message() const
{
    return m_message->text();
}

void PlanGrid::say(const QString& sentence, const char* role)
{
    setRole(m_message, role);
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void PlanGrid::take(const std::vector<TypedCell>& cells)
{
    std::vector<PlanChange> changes;
    QStringList refused;
    for (const TypedCell& cell : cells) {
        if (!m_model->isTyped(cell.index)) {
            refused << tr("%1 is not typed in: it follows from the rest.").arg(m_model->place(cell.index));
            continue;
        }
        const PlanRow& row = m_model->rowAt(cell.index);
        auto value = understoodCell(row, cell.text, m_context.moneyUnit());
        if (value)
            changes.push_back({row, PlanModel::monthOf(cell.index), std::move(*value)});
        else
            refused << m_model->place(cell.index) + QStringLiteral(": ") + describe(value.problem(), m_context.language()).what;
    }
    if (!refused.isEmpty()) {
        QStringList lines{tr("Nothing was changed: %n cell(s) can't be taken.", nullptr, int(refused.size()))};
        lines << refused.mid(0, refusedShown);
        if (refused.size() > refusedShown)
            lines << QStringLiteral("…");
        say(lines.join(QLatin1Char('\n')), "fieldProblem");
        return;
    }
    if (changes.empty())
        return;
    applyChanges(*m_desk, changes);
    say({}, "small");
    std::set<int> typed;
    for (const TypedCell& cell : cells)
        typed.insert(cell.index.row());
    figuresChanged(std::move(typed));
    Q_EMIT edited();
}

/// Of hundreds of rows only those typed into and the totals can have become wider.
void PlanGrid::figuresChanged(std::set<int> typed)
{
    m_model->figuresChanged();
    for (const auto of : {PlanRow::Of::UseTotal, PlanRow::Of::AccruedTotal, PlanRow::Of::Opening, PlanRow::Of::Closing})
        typed.insert(m_model->firstOf(of).row());
    for (int column = PlanModel::firstMonth; column <= PlanModel::yearColumn; ++column) {
        int wanted = m_table->columnWidth(column);
        for (const int row : typed)
            wanted = std::max(wanted, m_table->sizeHintForIndex(m_model->index(row, column)).width());
        if (wanted > m_table->columnWidth(column))
            m_table->setColumnWidth(column, wanted);
    }
}

/// The block over the cells from the selection's corner on. One cell goes into every cell selected.
std::vector<PlanGrid::TypedCell> PlanGrid::placed(const std::vector<QStringList>& block) const
{
    std::vector<TypedCell> cells;
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    if (block.size() == 1 && block.front().size() == 1) {
        for (const QModelIndex& index : selected)
            cells.push_back({index, block.front().front()});
        return cells;
    }
    const QModelIndex corner = *std::min_element(selected.begin(), selected.end());
    for (std::size_t line = 0; line < block.size(); ++line) {
        for (int cell = 0; cell < block[line].size(); ++cell) {
            const QModelIndex index = m_model->index(corner.row() + int(line), corner.column() + cell);
            if (index.isValid())
                cells.push_back({index, block[line][cell]});
        }
    }
    return cells;
}

void PlanGrid::paste(const QString& block)
{
    if (!m_isEditable || block.isEmpty() || !m_table->selectionModel()->hasSelection())
        return;
    take(placed(cellsOf(block)));
}

/// What stands first goes over the rest of the selection; of one cell alone, what stands before it.
void PlanGrid::fill(Qt::Orientation direction)
{
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    if (!m_isEditable || selected.isEmpty())
        return;
    const bool isDown = direction == Qt::Vertical;
    const QModelIndex first = *std::min_element(selected.begin(), selected.end());
    const int back = selected.size() == 1 ? 1 : 0;
    std::vector<TypedCell> cells;
    for (const QModelIndex& index : selected) {
        const QModelIndex from = isDown ? index.siblingAtRow(first.row() - back) : index.siblingAtColumn(first.column() - back);
        if (from != index && m_model->isTyped(from))
            cells.push_back({index, from.data(Qt::EditRole).toString()});
    }
    take(cells);
}

void PlanGrid::clear()
{
    if (!m_isEditable)
        return;
    std::vector<TypedCell> cells;
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected) {
        if (m_model->isTyped(index))
            cells.push_back({index, {}});
    }
    take(cells);
}

void PlanGrid::undo()
{
    if (!m_isEditable || !m_desk->draft.canUndo())
        return;
    m_desk->draft.undo();
    linesChanged(m_table->currentIndex().row());
}

void PlanGrid::redo()
{
    if (!m_isEditable || !m_desk->draft.canRedo())
        return;
    m_desk->draft.redo();
    linesChanged(m_table->currentIndex().row());
}

void PlanGrid::addLine(const UseLine& line)
{
    m_desk->draft.beginStep();
    const std::size_t at = m_desk->draft.addLine(line);
    linesChanged(m_model->firstOf(PlanRow::Of::Use).row() < 0 ? 0 : m_model->firstOf(PlanRow::Of::Use).row() + int(at));
    const QModelIndex cell = m_model->firstOf(PlanRow::Of::Use).siblingAtColumn(PlanModel::firstMonth);
    m_table->setCurrentIndex(cell.siblingAtRow(cell.row() + int(at)));
    m_table->setFocus();
}

void PlanGrid::removeLine()
{
    const QModelIndex current = m_table->currentIndex();
    if (!m_isEditable || !current.isValid() || m_model->rowAt(current).of != PlanRow::Of::Use)
        return;
    m_desk->draft.beginStep();
    m_desk->draft.removeLine(m_model->rowAt(current).line);
    linesChanged(current.row());
    say(tr("The line is taken out. Ctrl+Z brings it back."), "small");
}

void PlanGrid::linesChanged(int row)
{
    const int column = std::max(PlanModel::firstMonth, m_table->currentIndex().column());
    m_desk->reckoning.allChanged(m_desk->draft.plan());
    m_model->rowsChanged();
    m_table->updateGeometry();
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), column));
    Q_EMIT edited();
}

void PlanGrid::goDown()
{
    const QModelIndex current = m_table->currentIndex();
    if (const QModelIndex below = current.siblingAtRow(current.row() + 1); below.isValid())
        m_table->setCurrentIndex(below);
}

}
