// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/frozen_column.h"

#include "ui/shared/theme.h"

#include <QHeaderView>
#include <QScrollBar>

namespace plumbline {

FrozenColumn::FrozenColumn(QTableView* table) : QTableView(table), m_table(table)
{
    setRole(this, "frozen");
    setModel(table->model());
    QItemSelectionModel* const ownSelection = selectionModel();
    setSelectionModel(table->selectionModel());
    delete ownSelection;
    setItemDelegate(table->itemDelegate());
    setFocusProxy(table);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(table->selectionMode());
    setVerticalScrollMode(table->verticalScrollMode());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(table->verticalHeader()->defaultSectionSize());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(), &QScrollBar::setValue);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::follow);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::follow);
    follow();
}

void FrozenColumn::follow()
{
    const bool isScrolled = m_table->horizontalScrollBar()->value() > 0;
    setVisible(isScrolled);
    if (!isScrolled)
        return;
    for (int column = 1; column < model()->columnCount(); ++column)
        setColumnHidden(column, true);
    for (int row = 0; row < model()->rowCount(); ++row)
        setRowHidden(row, m_table->isRowHidden(row));
    const int wide = m_table->columnWidth(0);
    const int high = m_table->horizontalHeader()->height();
    setColumnWidth(0, wide);
    horizontalHeader()->setFixedHeight(high);
    const int frame = m_table->frameWidth();
    setGeometry(frame, frame, wide, high + m_table->viewport()->height());
    verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
    raise();
}

}
