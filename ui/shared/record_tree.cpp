// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/record_tree.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/icons.h"
#include "ui/shared/record_selection.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace plumbline {

namespace {

constexpr int rowsOpenAtFirst = 200; ///< a person reads so many; of more the stages are read first
constexpr int rowsMeasured = 100; ///< for a column's width
constexpr int markSize = 16;
constexpr int sortMark = 16; ///< beside a heading; the style would keep twice that free on each

}

RecordTree::RecordTree(QWidget* parent) : QTreeView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setUniformRowHeights(true);
    setIndentation(markSize + space::one);
    setAllColumnsShowFocus(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ContiguousSelection);
    setSelectionBehavior(SelectItems);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    header()->setHighlightSections(false);
    header()->setMinimumHeight(tableRowHeight);
    header()->setMinimumSectionSize(40);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSortIndicatorClearable(true); // a third click: as it came
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setResizeContentsPrecision(rowsMeasured);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& stage) {
        keepTurned(stage, true);
        if (m_isRestoring)
            return;
        remember();
        fitColumns(); // what was closed may be wider
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& stage) { keepTurned(stage, false); });
}

void RecordTree::setRecords(GroupedModelBase* model)
{
    m_records = model;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTree::remember);
    setModel(model);
    setSortingEnabled(true);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTree::restore); // after the view's own
    restore();
}

void RecordTree::setFilter(const QString& words)
{
    const QStringList sought = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_isFiltered = !sought.isEmpty();
    m_records->narrowTo(sought);
    verticalScrollBar()->setValue(0);
    if (currentIndex().isValid())
        scrollTo(currentIndex()); // what is chosen stays in sight, and what it stands under open
}

void RecordTree::choose(const QString& key)
{
    if (const QModelIndex index = m_records->withKey(key); index.isValid() && index != currentIndex())
        setCurrentIndex(index);
}

/// A model that is read anew has other indexes: what was there is known by its keys.
void RecordTree::remember()
{
    m_height = verticalScrollBar()->value();
    m_widths.clear();
    for (int column = 0; column < header()->count(); ++column)
        m_widths.append(columnWidth(column));
}

void RecordTree::restore()
{
    {
        const QScopedValueRollback quiet(m_isRestoring, true);
        openStages({});
        if (const QModelIndex current = m_records->withKey(m_current); current.isValid()) {
            const QModelIndex cell = current.siblingAtColumn(m_currentColumn);
            const bool scrolls = hasAutoScroll();
            setAutoScroll(false); // it would open what a person closed
            selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
            setAutoScroll(scrolls);
        }
        fitColumns();
        verticalScrollBar()->setValue(m_height);
    }
    Q_EMIT rowsNarrowed();
}

void RecordTree::openStages(const QModelIndex& under)
{
    const bool isFew = m_records->rowsInAll() <= rowsOpenAtFirst;
    for (int row = 0; row < m_records->rowCount(under); ++row) {
        const QModelIndex index = m_records->index(row, 0, under);
        if (!m_records->hasChildren(index))
            return; // rows stand behind the stages
        const auto turned = m_turned.find(m_records->keyOf(index));
        setExpanded(index, m_isFiltered || (turned == m_turned.end() ? isFew : turned->second));
        openStages(index);
    }
}

void RecordTree::keepTurned(const QModelIndex& stage, bool isOpen)
{
    if (!m_isRestoring && !m_isFiltered)
        m_turned[m_records->keyOf(stage)] = isOpen;
}

/// Columns widen as what comes into sight needs it, and never narrow under somebody's hands: other headings begin anew.
void RecordTree::fitColumns()
{
    if (!m_records || m_records->columnCount() == 0)
        return;
    executeDelayedItemsLayout();
    QStringList headings;
    for (int column = 0; column < m_records->columnCount(); ++column)
        headings << m_records->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (headings != m_headings || m_widths.size() != headings.size())
        m_widths = QList<int>(headings.size(), 0);
    m_headings = headings;
    for (int column = 0; column < headings.size(); ++column) {
        const int heading = header()->fontMetrics().horizontalAdvance(headings[column]) + 2 * space::two + sortMark;
        const int needed = std::max(sizeHintForColumn(column), heading);
        setColumnWidth(column, column == m_flexibleColumn ? needed : std::max(needed, m_widths[column]));
    }
    stretchColumn();
}

void RecordTree::stretchColumn()
{
    if (m_flexibleColumn < 0 || m_flexibleColumn >= header()->count())
        return;
    constexpr int leastNote = 120;
    const int rest = header()->length() - columnWidth(m_flexibleColumn);
    setColumnWidth(m_flexibleColumn, std::max(leastNote, viewport()->width() - rest));
}

void RecordTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    stretchColumn();
}

/// In the first column Right opens and Left closes, then climbs; only then they go to the cell beside, as in a table.
QModelIndex RecordTree::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex now = currentIndex();
    const bool isStage = m_records && m_records->hasChildren(now.siblingAtColumn(0));
    const bool opens = action == MoveRight && now.column() == 0 && isStage && !isExpanded(now);
    const bool closes = action == MoveLeft && now.column() == 0;
    if (!now.isValid() || opens || closes || (action != MoveRight && action != MoveLeft))
        return QTreeView::moveCursor(action, modifiers);
    const int column = now.column() + (action == MoveRight ? 1 : -1);
    return column < header()->count() ? now.siblingAtColumn(column) : now;
}

void RecordTree::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(selectionAsText());
    else if (event->key() == Qt::Key_F3)
        askAbout(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void RecordTree::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && selectionModel() && cellsIn(selectionModel()->selection()) == 1)
        askAbout(indexAt(event->position().toPoint()));
}

void RecordTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_isRestoring || !current.isValid())
        return;
    m_current = m_records->keyOf(current);
    m_currentColumn = current.column();
    Q_EMIT chosen(current);
}

void RecordTree::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT summaryChanged(selectionSummary());
}

/// The line under the cells goes on to the left, and what opens has its mark.
void RecordTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    painter->setPen(tokens().line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (!m_records->hasChildren(index))
        return;
    const QPixmap mark =
        iconPixmap(isExpanded(index) ? "chevron-down" : "chevron-right", Tone::Third, markSize, devicePixelRatioF());
    painter->drawPixmap(rect.right() - markSize, rect.center().y() - markSize / 2, mark);
}

QString RecordTree::selectionAsText() const
{
    return textOfCells(selectedIndexes());
}

QString RecordTree::selectionSummary() const
{
    return summaryOfCells(
        selectionModel(), [this](int column, std::int64_t amount) { return m_records->amountText(column, amount); });
}

void RecordTree::askAbout(const QModelIndex& index)
{
    const QString figure = index.data(record::FigureRole).toString();
    if (!figure.isEmpty())
        Q_EMIT figureAsked(figure);
}

}
