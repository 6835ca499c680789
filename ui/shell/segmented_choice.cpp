// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/segmented_choice.h"

#include "ui/shared/page.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>

namespace plumbline {

SegmentedChoice::SegmentedChoice(int count, QWidget* parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int at = 0; at < count; ++at) {
        QPushButton* const button = makeButton({}, "segment");
        button->setCheckable(true);
        m_buttons->addButton(button, at);
        row->addWidget(button);
    }
    connect(m_buttons, &QButtonGroup::idClicked, this, &SegmentedChoice::chosen);
}

void SegmentedChoice::setTexts(const QStringList& texts)
{
    for (int at = 0; at < texts.size(); ++at) {
        QAbstractButton* const button = m_buttons->button(at);
        button->setText(texts[at]);
        // Wide enough for the bold face of the chosen one: nothing moves when the choice does.
        QFont bold = button->font();
        bold.setBold(true);
        button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(texts[at]) + 36);
    }
}

void SegmentedChoice::setChosen(int at)
{
    m_buttons->button(at)->setChecked(true);
}

}
