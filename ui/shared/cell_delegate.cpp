// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/cell_delegate.h"

#include "ui/shared/record_model.h"
#include "ui/shared/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace plumbline {

namespace {

RowKind kindOf(const QModelIndex& index)
{
    return RowKind(index.data(record::RowKindRole).toInt());
}

QFont fontOf(RowKind kind)
{
    const bool sumsUp = kind == RowKind::Total || kind == RowKind::Stage;
    return uiFont(TextSize::Body, sumsUp ? TextWeight::Bold : TextWeight::Regular);
}

}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& token = tokens();
    const RowKind kind = kindOf(index);
    // Seen without the focus too: the why panel may have it, and speaks of this cell.
    const auto* const view = static_cast<const QAbstractItemView*>(option.widget);
    const bool isCurrent = view->currentIndex() == index && view->selectionModel()->isSelected(index);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, token.accentSoft);
    painter->setPen(kind == RowKind::Total ? token.lineStrong : token.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(fontOf(kind));
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

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFontMetrics metrics(fontOf(kindOf(index)));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * space::two + 2, tableRowHeight};
}

}
