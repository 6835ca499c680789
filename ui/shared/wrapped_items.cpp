// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/wrapped_items.h"

#include <QListView>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int besideWords = 28; ///< what the theme leaves free, left and right together, and the style's margin
constexpr int aboveAndBelow = 14;

}

QSize WrappedItems::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize styled = QStyledItemDelegate::sizeHint(option, index);
    const auto* const list = qobject_cast<const QListView*>(option.widget);
    if (!list)
        return styled;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QRect room(0, 0, std::max(1, list->viewport()->width() - besideWords), 1);
    const QRect words = item.fontMetrics.boundingRect(room, Qt::TextWordWrap, item.text);
    return {styled.width(), std::max(words.height(), item.fontMetrics.height()) + aboveAndBelow};
}

void wrapItems(QListView& list, WrappedItems* items)
{
    items->setParent(&list);
    list.setItemDelegate(items);
    list.setWordWrap(true);
    list.setTextElideMode(Qt::ElideNone); // or Chinese is cut where it could go on below
    list.setResizeMode(QListView::Adjust);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

}
