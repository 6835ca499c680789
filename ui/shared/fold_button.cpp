// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/fold_button.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QEvent>

namespace plumbline {

FoldButton::FoldButton(QWidget* parent) : QPushButton(parent)
{
    constexpr int side = 26;
    setRole(this, "icon");
    setFixedSize(side, side);
    connect(this, &QPushButton::clicked, this, [this] {
        setFolded(!m_isFolded);
        Q_EMIT folded(m_isFolded);
    });
    retranslate();
}

void FoldButton::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    retranslate();
}

void FoldButton::retranslate()
{
    setIcon(plumbline::icon(m_isFolded ? "chevron-right" : "chevron-down", Tone::Third));
    setToolTip(m_isFolded ? tr("Unfold") : tr("Fold"));
    setAccessibleName(toolTip());
}

void FoldButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
