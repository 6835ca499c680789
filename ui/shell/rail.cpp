// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shared/theme.h"
#include "ui/shell/rail_button.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>

namespace plumbline {

namespace {

constexpr int wideRail = 196;
constexpr int iconRail = 56;

}

Rail::Rail(QWidget* parent)
    : QFrame(parent), m_top(new QVBoxLayout), m_bottom(new QVBoxLayout), m_brand(new RailButton("plumb", RailButton::Kind::Brand))
{
    setRole(this, "rail");
    m_top->setSpacing(2);
    m_bottom->setSpacing(2);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(0);
    column->addWidget(m_brand);
    column->addSpacing(10);
    column->addLayout(m_top);
    column->addStretch();
    column->addLayout(m_bottom);
    connect(
        m_brand, &RailButton::clicked, this, [this] { Q_EMIT widthAsked(m_width == Width::Full ? Width::Icons : Width::Full); });
    setWidthKind(Width::Full);
    retranslate();
}

void Rail::retranslate()
{
    m_brand->setTitle(tr("Plumbline"));
    m_brand->setAccessibleDescription(tr("Collapse or widen the rail (Ctrl+B)"));
    m_brand->setToolTip(tr("Collapse or widen the rail (Ctrl+B)"));
}

void Rail::addEntry(const QString& id, const char* iconName, Place place)
{
    auto* const entry = new RailButton(iconName, RailButton::Kind::Entry, this);
    entry->setIconOnly(m_width == Width::Icons);
    (place == Place::Top ? m_top : m_bottom)->addWidget(entry);
    m_entries.insert(id, entry);
    connect(entry, &RailButton::clicked, this, [this, id, entry] {
        entry->setChecked(true); // a click never unchecks where one is
        Q_EMIT chosen(id);
    });
}

void Rail::setTitle(const QString& id, const QString& title)
{
    m_entries.value(id)->setTitle(title);
}

void Rail::setShown(const QString& id, bool isShown)
{
    m_entries.value(id)->setVisible(isShown);
}

bool Rail::isEntryShown(const QString& id) const
{
    return m_entries.value(id)->isVisibleTo(this);
}

void Rail::setBadge(const QString& id, int count)
{
    if (RailButton* const entry = m_entries.value(id))
        entry->setBadge(count);
}

void Rail::setCurrent(const QString& id)
{
    for (auto entry = m_entries.constBegin(); entry != m_entries.constEnd(); ++entry)
        entry.value()->setChecked(entry.key() == id);
}

void Rail::setWidthKind(Width width)
{
    m_width = width;
    setFixedWidth(width == Width::Full ? wideRail : iconRail);
    m_brand->setIconOnly(width == Width::Icons);
    for (RailButton* const entry : std::as_const(m_entries))
        entry->setIconOnly(width == Width::Icons);
    retranslate();
}

void Rail::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QFrame::keyPressEvent(event);
}

}
