// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/record_table.h"

#include "core/values/money.h"
#include "ui/shared/frozen_column.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <map>
#include <optional>

namespace plumbline {

namespace {

constexpr int tableRowHeight = 32;

/// Paints a cell itself: a stylesheet would cost several times as much, and a million rows scroll past here.
class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& token = tokens();
        const auto kind = RowKind(index.data(record::RowKindRole).toInt());
        // Seen without the focus too: the why panel may have it, and speaks of this cell.
        const auto* const view = static_cast<const QAbstractItemView*>(option.widget);
        const bool isCurrent = view->currentIndex() == index && view->selectionModel()->isSelected(index);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, token.accentSoft);
        painter->setPen(kind == RowKind::Total ? token.lineStrong : token.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->setFont(uiFont(TextSize::Body, kind == RowKind::Total ? TextWeight::Bold : TextWeight::Regular));
        painter->setPen(kind == RowKind::Section ? token.second : token.ink);
        const QRect inner = option.rect.adjusted(space::two, 0, -space::two, 0);
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width());
        painter->drawText(inner, int(alignment), text);
        if (isCurrent) {
            painter->setPen(QPen(token.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const auto kind = RowKind(index.data(record::RowKindRole).toInt());
        const QFont font = uiFont(TextSize::Body, kind == RowKind::Total ? TextWeight::Bold : TextWeight::Regular);
        return {QFontMetrics(font).horizontalAdvance(index.data().toString()) + 2 * space::two + 2, tableRowHeight};
    }
};

}

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
    std::map<int, std::map<int, QString>> block;
    int first = model() ? model()->columnCount() : 0;
    int last = -1;
    const QModelIndexList selected = selectedIndexes();
    for (const QModelIndex& index : selected) {
        QString cell = index.data().toString();
        cell.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        block[index.row()][index.column()] = cell;
        first = std::min(first, index.column());
        last = std::max(last, index.column());
    }
    QStringList lines;
    for (const auto& [row, cells] : block) {
        QStringList line;
        for (int column = first; column <= last; ++column)
            line << (cells.contains(column) ? cells.at(column) : QString());
        lines << line.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

std::int64_t RecordTable::cellsSelected() const
{
    std::int64_t cells = 0;
    const QItemSelection ranges = selectionModel() ? selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange& range : ranges)
        cells += std::int64_t(range.width()) * range.height();
    return cells;
}

QString RecordTable::selectionSummary() const
{
    const RecordModelBase* const shown = records();
    const std::int64_t cells = cellsSelected();
    if (!shown || cells < 2)
        return {};
    constexpr std::int64_t cellsToSum = 100'000; // more than a person marks by hand, and no more than is summed at once
    if (cells > cellsToSum)
        return tr("Count %1").arg(cells);
    const QModelIndexList selected = selectedIndexes();
    Sum sum;
    int count = 0;
    int column = 0;
    std::optional<QString> unit; // two columns add up only where they speak of the same thing
    for (const QModelIndex& index : selected) {
        const QVariant amount = index.data(record::AmountRole);
        if (!amount.isValid())
            continue;
        const QString sample = shown->amountText(index.column(), 0);
        if (unit && *unit != sample)
            return tr("Count %1").arg(selected.size());
        unit = sample;
        column = index.column();
        sum += Money::fromFen(amount.toLongLong());
        ++count;
    }
    const auto total = sum.total();
    if (count == 0 || !total.isOk())
        return tr("Count %1").arg(selected.size());
    const auto average = std::int64_t(divided(total->fen(), count, Rounding::HalfUp));
    return tr("Sum %1 · Count %2 · Average %3")
        .arg(shown->amountText(column, total->fen()))
        .arg(count)
        .arg(shown->amountText(column, average));
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
    if (event->button() == Qt::LeftButton && cellsSelected() == 1)
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
