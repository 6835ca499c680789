// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/screenshot.h"

#include "ui/shell/rail_button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QListView>
#include <QPixmap>
#include <QTabBar>
#include <QTextDocument>

namespace plumbline::tests {

namespace {

QString plain(const QString& text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

bool isClipped(const QLabel& label)
{
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1 || label.sizeHint().height() > label.height() + 1;
}

bool isClipped(const QAbstractButton& button)
{
    if (button.layout())
        return false; // it holds labels, and those are looked at
    return button.sizeHint().width() > button.width() + 1 || button.sizeHint().height() > button.height() + 1;
}

QStringList clippedHeadings(const QHeaderView& header)
{
    QStringList clipped;
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        if (header.fontMetrics().horizontalAdvance(text) + 16 > header.sectionSize(section))
            clipped << QStringLiteral("heading \"%1\"").arg(text);
    }
    return clipped;
}

/// Of a list that breaks its words: items with fewer lines than they need, or beside which too little is left free.
QStringList clippedItems(const QListView& list)
{
    constexpr int padding = 20; // the theme's
    QStringList clipped;
    for (int row = 0; list.wordWrap() && row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        const QRect place = list.visualRect(index);
        const QRect room(0, 0, place.width() - padding, 1);
        const QString text = index.data().toString();
        const bool isWhole = list.fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height() <= place.height();
        if (!isWhole)
            clipped << QStringLiteral("item \"%1\"").arg(text);
    }
    return clipped;
}

}

QStringList clippedTexts(const QWidget& widget)
{
    QStringList clipped;
    const auto children = widget.findChildren<QWidget*>();
    for (const QWidget* const child : children) {
        if (!child->isVisibleTo(&widget))
            continue;
        if (const auto* const label = qobject_cast<const QLabel*>(child); label && isClipped(*label))
            clipped << QStringLiteral("label \"%1\" (%2x%3 in %4x%5)")
                           .arg(plain(label->text()))
                           .arg(label->sizeHint().width())
                           .arg(label->sizeHint().height())
                           .arg(label->width())
                           .arg(label->height());
        if (const auto* const button = qobject_cast<const QAbstractButton*>(child); button && isClipped(*button))
            clipped << QStringLiteral("button \"%1\" (%2 in %3)")
                           .arg(button->text())
                           .arg(button->sizeHint().width())
                           .arg(button->width());
        if (const auto* const header = qobject_cast<const QHeaderView*>(child); header && header->orientation() == Qt::Horizontal)
            clipped << clippedHeadings(*header);
        if (const auto* const list = qobject_cast<const QListView*>(child))
            clipped << clippedItems(*list);
        if (const auto* const tabs = qobject_cast<const QTabBar*>(child); tabs && tabs->sizeHint().width() > tabs->width() + 1)
            clipped << QStringLiteral("tabs");
    }
    return clipped;
}

void settle()
{
    for (int round = 0; round < 5; ++round) {
        QApplication::sendPostedEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
}

void takePicture(QWidget& widget, const QString& name, QSize size)
{
    widget.resize(size);
    widget.show();
    settle();
    const QString folder = QStringLiteral(PLUMBLINE_SCREENSHOTS);
    QDir().mkpath(folder);
    if (!widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")))
        qFatal("cannot write %s", qPrintable(folder));
}

}
