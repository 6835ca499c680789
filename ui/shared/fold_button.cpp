// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/fold_button.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QSettings>

namespace plumbline {

namespace {

QString settingOf(const QString& name)
{
    return QStringLiteral("folded/") + name;
}

}

FoldButton::FoldButton(QWidget* parent) : QPushButton(parent)
{
    constexpr int side = 26;
    setRole(this, "icon");
    setFixedSize(side, side);
    connect(this, &QPushButton::clicked, this, [this] {
        setFolded(!m_isFolded);
        if (!m_name.isEmpty())
            QSettings().setValue(settingOf(m_name), m_isFolded);
        Q_EMIT folded(m_isFolded);
    });
    retranslate();
}

void FoldButton::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    retranslate();
}

void FoldButton::rememberAs(const QString& name)
{
    m_name = name;
    setFolded(remembered(name).value_or(m_isFolded));
}

std::optional<bool> FoldButton::remembered(const QString& name)
{
    const QVariant kept = QSettings().value(settingOf(name));
    return kept.isValid() ? std::optional(kept.toBool()) : std::nullopt;
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
