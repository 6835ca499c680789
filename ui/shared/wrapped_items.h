// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace plumbline {

/// Items of a list whose words go on below instead of being cut. The style's own measure forgets what the theme leaves free
/// beside the words, and so makes no second line where it is needed.
class WrappedItems : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The list belongs to who made it; the items' delegate becomes the list's.
void wrapItems(QListView& list, WrappedItems* items);

}
