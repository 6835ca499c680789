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
    const std::pair<const char*, QString> keys[] = {
        {"Ctrl K", tr("Find a page or command")},
        {"Ctrl 1…9", tr("Go to an entry of the rail")},
        {"Ctrl B", tr("Collapse or widen the rail")},
        {"Ctrl N", tr("New workspace")},
        {"Ctrl O", tr("Open a workspace")},
        {"F1", tr("Help")},
        {"Ctrl /", tr("This sheet")},
        {"Esc", tr("Close what lies on top")},
        {"F3", tr("Why is this figure what it is?")},
        {"F2", tr("Edit the cell")},
        {"Enter, Tab", tr("Next cell down, next cell right")},
        {"Ctrl C, Ctrl V", tr("Copy and paste a block, as in Excel")},
        {"Ctrl D", tr("Fill down")},
        {"Ctrl ;", tr("Today")},
        {"Ctrl Z, Ctrl Y", tr("Undo and redo drafts")},
        {"Ctrl F", tr("Filter the table")},
        {"Ctrl Enter", tr("Post")},
        {"← →", tr("Month by month, in a chart")},
    };
    constexpr int half = int(std::size(keys) + 1) / 2;
    for (int at = 0; at < int(std::size(keys)); ++at) {
        const int column = at / half * 3;
        m_grid->addWidget(makeLabel(QString::fromUtf8(keys[at].first), "keyCap"), at % half, column, Qt::AlignLeft);
        m_grid->addWidget(makeLabel(keys[at].second, "body"), at % half, column + 1);
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
