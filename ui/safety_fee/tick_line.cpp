// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/tick_line.h"

#include "ui/shared/page.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QMouseEvent>

namespace plumbline::safety_fee {

TickLine::TickLine(const QString& name, const QString& text, const QString& article, QWidget* parent)
    : QWidget(parent), m_tick(new QCheckBox)
{
    m_tick->setObjectName(name);
    m_tick->setAccessibleName(text);
    auto* const sentence = makeLabel(text, "body");
    sentence->setWordWrap(true);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    row->addWidget(m_tick, 0, Qt::AlignTop);
    row->addWidget(sentence, 1);
    row->addWidget(makeLabel(article, "article"), 0, Qt::AlignTop);
    setCursor(Qt::PointingHandCursor);
}

QString TickLine::text() const
{
    return m_tick->accessibleName();
}

void TickLine::mouseReleaseEvent(QMouseEvent* event)
{
    if (rect().contains(event->position().toPoint()))
        m_tick->toggle();
}

}
