// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/record_table.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/frozen_column.h"
#include "ui/shared/record_selection.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace plumbline {

RecordTable::RecordTable(QWidget* parent) : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ContiguousSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table: the arrows move in it
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(tableRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumHeight(tableRowHeight);
    horizontalHeader()->setMinimumSectionSize(40);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &RecordTable::followScroll);
}

void RecordTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::narrow);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::fitColumns);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RecordTable::narrow);
    fitColumns();
}

void RecordTable::showAllRows()
{
    m_showsAllRows = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

QSize RecordTable::sizeHint() const
{
    if (!m_showsAllRows || !model())
        return QTableView::sizeHint();
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {horizontalHeader()->length(), horizontalHeader()->sizeHint().height() + rowsShown() * tableRowHeight + bar + 2};
}

QSize RecordTable::minimumSizeHint() const
{
    return m_showsAllRows ? QSize(160, sizeHint().height()) : QTableView::minimumSizeHint();
}

void RecordTable::setFilter(const QString& words)
{
    m_filter = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (records() && records()->narrowsItself())
        records()->narrowTo(m_filter);
    else
        narrow();
}

RecordModelBase* RecordTable::records() const
{
    return dynamic_cast<RecordModelBase*>(model());
}

int RecordTable::rowsShown() const
{
    return model()->rowCount() - verticalHeader()->hiddenSectionCount();
}

int RecordTable::rowsInAll() const
{
    return records() ? records()->rowsInAll() : model()->rowCount();
}

bool RecordTable::hasWords(int row) const
{
    QStringList cells;
    for (int column = 0; column < model()->columnCount(); ++column)
        cells << model()->index(row, column).data().toString();
    const QString text = cells.join(QLatin1Char('\n'));
    return std::all_of(
        m_filter.begin(), m_filter.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// From below, so that a section knows whether any row under it is left.
void RecordTable::narrow()
{
    if (records() && records()->narrowsItself()) {
        Q_EMIT rowsNarrowed();
        return;
    }
    if (m_filter.isEmpty() && verticalHeader()->hiddenSectionCount() == 0)
        return;
    bool isAnyLeft = false;
    for (int row = model()->rowCount() - 1; row >= 0; --row) {
        const auto kind = RowKind(model()->index(row, 0).data(record::RowKindRole).toInt());
        const bool isShown = m_filter.isEmpty() || hasWords(row) || (kind == RowKind::Section && isAnyLeft);
        isAnyLeft = kind == RowKind::Plain && (isShown || isAnyLeft);
        setRowHidden(row, !isShown);
    }
    if (m_frozen)
        m_frozen->follow();
    updateGeometry();
    Q_EMIT rowsNarrowed();
}

/// The frozen column is in sight already, and what lies beneath it is not.
void RecordTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const int across = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (!m_frozen || across == 0)
        return;
    if (index.column() == 0)
        horizontalScrollBar()->setValue(across);
    else if (const int covered = columnWidth(0) - visualRect(index).left(); covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

void RecordTable::followScroll()
{
    if (!m_frozen && horizontalScrollBar()->value() > 0)
        m_frozen = new FrozenColumn(this);
}

void RecordTable::fitColumns()
{
    if (!model() || model()->columnCount() == 0)
        return;
    resizeColumnsToContents();
    m_firstColumnWidth = columnWidth(0);
    stretchColumn();
    updateGeometry();
}

/// The first column, what a row is about, takes what is left over, and is never squeezed.
void RecordTable::stretchColumn()
{
    if (!model() || model()->columnCount() == 0)
        return;
    if (m_flexibleColumn >= 0) {
        constexpr int leastNote = 160;
        const int rest = horizontalHeader()->length() - columnWidth(m_flexibleColumn);
        setColumnWidth(m_flexibleColumn, std::max(leastNote, viewport()->width() - rest));
        return;
    }
    const int others = horizontalHeader()->length() - columnWidth(0);
    setColumnWidth(0, std::max(m_firstColumnWidth, viewport()->width() - others));
}

void RecordTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    stretchColumn();
    if (m_frozen)
        m_frozen->follow();
}

QString RecordTable::selectionAsText() const
{
    return textOfCells(selectedIndexes());
}

QString RecordTable::selectionSummary() const
{
    const RecordModelBase* const shown = records();
    if (!shown)
        return {};
    return summaryOfCells(
        selectionModel(), [shown](int column, std::int64_t amount) { return shown->amountText(column, amount); });
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(selectionAsText());
    else if (event->key() == Qt::Key_F3)
        askAbout(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void RecordTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && selectionModel() && cellsIn(selectionModel()->selection()) == 1)
        askAbout(indexAt(event->position().toPoint()));
}

void RecordTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT summaryChanged(selectionSummary());
}

void RecordTable::askAbout(const QModelIndex& index)
{
    const QString figure = index.data(record::FigureRole).toString();
    if (!figure.isEmpty())
        Q_EMIT figureAsked(figure);
}

}
