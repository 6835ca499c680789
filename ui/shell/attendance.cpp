// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/attendance.h"

#include "core/services/session.h"
#include "core/store/people.h"
#include "ui/shared/icons.h"
#include "ui/shared/task.h"
#include "ui/shell/lock_page.h"
#include "ui/texts/problem_text.h"

#include <QApplication>
#include <QMenu>

#include <utility>

namespace plumbline {

Attendance::Attendance(QWidget* window, QWidget* work) : QObject(window), m_window(window), m_work(work) { }

void Attendance::begin(Session* session)
{
    m_session = session ? session->shared_from_this() : nullptr;
    m_hidden.clear();
    if (isLocked())
        cover();
    else
        uncover();
}

QString Attendance::person() const
{
    return m_session ? m_session->person().name : QString();
}

bool Attendance::isLocked() const
{
    return m_session && m_session->isLocked();
}

bool Attendance::canLock() const
{
    return m_session && m_session->person().lock;
}

QStringList Attendance::people() const
{
    QStringList names;
    const Result<ReadScope> facts = m_session->workspace().read();
    if (!facts)
        return names;
    if (const auto all = readPeople(*facts)) {
        for (const PersonFacts& known : *all)
            names << known.name;
    }
    return names;
}

void Attendance::lock()
{
    if (!canLock() || isLocked())
        return;
    m_session->lock();
    cover();
}

void Attendance::choose(const QString& person)
{
    if (!m_session || person == this->person())
        return;
    if (!m_session->actAs(person) || isLocked()) // gone since the list was read: the page shows who is left
        return cover();
    uncover();
    Q_EMIT changed();
}

void Attendance::cover()
{
    if (!m_page) {
        m_page = new LockPage(m_window);
        connect(m_page, &LockPage::unlockAsked, this, &Attendance::unlock);
        connect(m_page, &LockPage::personChosen, this, &Attendance::choose);
        connect(m_page, &LockPage::closeAsked, this, &Attendance::closeAsked);
    }
    if (m_work->isEnabled()) {
        m_focus = m_window->focusWidget();
        for (QWidget* const other : QApplication::topLevelWidgets()) {
            if (other != m_window && other->isVisible() && m_window->isAncestorOf(other->parentWidget())) {
                m_hidden.emplace_back(other);
                other->hide();
            }
        }
    }
    m_page->open(person(), people());
    m_work->setEnabled(false);
}

void Attendance::uncover()
{
    m_work->setEnabled(true);
    if (!m_page || !m_page->isVisible())
        return;
    m_page->hide();
    for (const QPointer<QWidget>& hidden : std::exchange(m_hidden, {})) {
        if (hidden)
            hidden->show();
    }
    if (m_focus)
        m_focus->setFocus();
}

/// scrypt takes its tenth of a second on another thread.
void Attendance::unlock(const QString& password)
{
    Task::run(
        this, [session = m_session, password](Progress&) { return session->unlock(password); },
        [this, session = m_session](const Result<void>& unlocked) {
            if (session != m_session)
                return;
            if (!unlocked)
                return m_page->showProblem(sentenceOf(unlocked.problem(), m_language));
            uncover();
            Q_EMIT changed();
        });
}

void Attendance::openMenu(QWidget* under)
{
    auto* const menu = new QMenu(under);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& name : people()) {
        QAction* const action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(name == person());
        connect(action, &QAction::triggered, this, [this, name] { choose(name); });
    }
    menu->addSeparator();
    QAction* const locking = menu->addAction(tr("Lock (Ctrl+L)"));
    locking->setEnabled(canLock());
    connect(locking, &QAction::triggered, this, &Attendance::lock);
    connect(menu->addAction(tr("People and passwords…")), &QAction::triggered, this, &Attendance::peopleAsked);
    menu->popup(under->mapToGlobal(QPoint(under->width() - menu->sizeHint().width(), under->height() + 4))); // within the window
}

}
