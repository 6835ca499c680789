// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_host.h"

#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace plumbline {

PageHost::PageHost(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabBar), m_strip(new QWidget), m_bannerPlace(new QVBoxLayout), m_stack(new QStackedWidget)
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(false); // the pages of a domain are few, and every one is to be seen
    auto* const strip = new QHBoxLayout(m_strip);
    strip->setContentsMargins(space::six, space::one, space::six, 0);
    strip->addWidget(m_tabs);
    strip->addStretch();
    m_strip->hide();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(m_bannerPlace);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int at) { open(m_tabs->tabData(at).toString()); });
}

void PageHost::add(Entry entry)
{
    m_entries.push_back(std::move(entry));
}

const PageHost::Entry* PageHost::find(const QString& id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

QString PageHost::groupOf(const QString& id) const
{
    const Entry* const entry = find(id);
    return entry ? entry->group : QString();
}

bool PageHost::open(const QString& id)
{
    const Entry* const entry = find(id);
    if (!entry)
        return false;
    if (!m_made.contains(id)) {
        QWidget* const made = entry->make(m_stack); // made in its place: moved there, it would be styled twice
        m_made.insert(id, made);
        m_stack->addWidget(made);
    }
    m_stack->setCurrentWidget(m_made.value(id));
    m_made.value(id)->setFocus(Qt::OtherFocusReason); // Tab goes on in the page, and no ring is left behind
    m_current = id;
    m_lastOfGroup.insert(entry->group, id);
    fillTabs(entry->group);
    showBanner(entry->group);
    Q_EMIT currentChanged(id, entry->group);
    return true;
}

bool PageHost::openGroup(const QString& group)
{
    if (m_lastOfGroup.contains(group))
        return open(m_lastOfGroup.value(group));
    const auto first = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.group == group; });
    return first != m_entries.end() && open(first->id);
}

void PageHost::fillTabs(const QString& group)
{
    const QSignalBlocker quiet(m_tabs);
    m_strip->show(); // a hidden bar doesn't ask for the room its new tabs need
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const Entry& entry : m_entries) {
        if (entry.group != group || (entry.needs == Entry::Needs::Workspace && !m_hasWorkspace))
            continue;
        const int at = m_tabs->addTab(entry.title());
        m_tabs->setTabData(at, entry.id);
        if (entry.id == m_current)
            m_tabs->setCurrentIndex(at);
    }
    m_strip->setVisible(m_tabs->count() > 1);
    // A bar filled before it was ever shown keeps the width it had for one tab.
    m_tabs->ensurePolished();
    m_tabs->setMinimumWidth(m_tabs->sizeHint().width());
}

void PageHost::addBanner(const QString& group, std::function<QWidget*(QWidget* parent)> make)
{
    m_bannerMakers[group] = std::move(make);
}

void PageHost::showBanner(const QString& group)
{
    if (m_bannerMakers.contains(group) && !m_banners.contains(group)) {
        auto* const place = new QWidget(this);
        auto* const inside = new QVBoxLayout(place);
        inside->setContentsMargins(0, 0, 0, 0);
        if (QWidget* const banner = m_bannerMakers[group](place))
            inside->addWidget(banner);
        m_bannerPlace->addWidget(place);
        m_banners[group] = place;
    }
    for (const auto& [known, place] : m_banners)
        place->setVisible(known == group);
}

void PageHost::forget(const QString& id)
{
    delete m_made.take(id);
}

void PageHost::closeWorkspacePages()
{
    // A page saves what is being typed when it is left: in this order, while all of it is still there.
    if (QWidget* const shown = page(m_current))
        shown->hide();
    for (const Entry& entry : m_entries) {
        if (entry.needs == Entry::Needs::Workspace)
            forget(entry.id);
    }
    for (const auto& [group, place] : m_banners)
        delete place;
    m_banners.clear();
    m_hasWorkspace = false;
    m_lastOfGroup.clear();
    m_current.clear();
    m_strip->hide();
}

void PageHost::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_current.isEmpty())
        fillTabs(groupOf(m_current));
}

}
