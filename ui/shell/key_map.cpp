// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_map.h"

#include "ui/shared/page.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

namespace plumbline {

std::vector<KeyWord> keyWords()
{
    return {
        {"Ctrl K", KeyMap::tr("Find a page or command")},
        {"Ctrl 1…9", KeyMap::tr("Go to an entry of the rail")},
        {"Ctrl B", KeyMap::tr("Collapse or widen the rail")},
        {"Ctrl N", KeyMap::tr("New workspace")},
        {"Ctrl O", KeyMap::tr("Open a workspace")},
        {"Ctrl L", KeyMap::tr("Lock the workspace")},
        {"F1", KeyMap::tr("Help")},
        {"Ctrl /", KeyMap::tr("This sheet")},
        {"Esc", KeyMap::tr("Close what lies on top")},
        {"F3", KeyMap::tr("Why is this figure what it is?")},
        {"← →", KeyMap::tr("Month by month, in a chart")},
        {"Ctrl P", KeyMap::tr("Print preview")},
        {"Ctrl F", KeyMap::tr("Filter the table")},
        {"Ctrl C", KeyMap::tr("Copy the selected block, for Excel")},
        {"Ctrl V", KeyMap::tr("Paste a block from Excel into a list of facts")},
        {"Ctrl D", KeyMap::tr("Fill down")},
        {"F2", KeyMap::tr("Edit the cell")},
        {"Ins", KeyMap::tr("New row")},
        {"Del", KeyMap::tr("Delete the row, with a reason")},
        {"Enter", KeyMap::tr("Next field")},
        {"Ctrl Enter", KeyMap::tr("Save the row")},
        {"Ctrl ;", KeyMap::tr("Today")},
        {"Ctrl Z", KeyMap::tr("Undo the last edit of facts")},
        {"Ctrl Y", KeyMap::tr("Redo it")},
    };
}

KeyMap::KeyMap(QWidget* parent) : QFrame(parent), m_title(makeLabel({}, "heading")), m_grid(new QGridLayout)
{
    setRole(this, "sheet");
    setFocusPolicy(Qt::StrongFocus);
    m_grid->setHorizontalSpacing(space::four);
    m_grid->setVerticalSpacing(space::two);
    m_grid->setColumnMinimumWidth(2, space::six);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::six, 20, space::six, space::six);
    column->setSpacing(space::four);
    column->addWidget(m_title);
    column->addLayout(m_grid);
    hide();
    fill();
}

void KeyMap::open()
{
    adjustSize();
    move((parentWidget()->width() - width()) / 2, std::max(space::six, (parentWidget()->height() - height()) / 3));
    show();
    raise();
    setFocus();
}

void KeyMap::fill()
{
    m_title->setText(tr("Keys"));
    while (QLayoutItem* const item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::vector<KeyWord> keys = keyWords();
    const int half = int(keys.size() + 1) / 2;
    for (int at = 0; at < int(keys.size()); ++at) {
        const KeyWord& key = keys[std::size_t(at)];
        const int column = at / half * 3;
        m_grid->addWidget(makeLabel(QString::fromUtf8(key.keys), "keyCap"), at % half, column, Qt::AlignLeft);
        m_grid->addWidget(makeLabel(key.meaning, "body"), at % half, column + 1);
    }
}

void KeyMap::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void KeyMap::keyPressEvent(QKeyEvent*)
{
    hide(); // read and gone: any key gives the page back
}

void KeyMap::focusOutEvent(QFocusEvent* event)
{
    hide();
    QFrame::focusOutEvent(event);
}

}
