// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

class QWidget;

namespace plumbline {

class LockPage;
class Session;

/// Who is at the window: chooses a person, locks and unlocks. While it is locked the work lies hidden and disabled, with
/// everything that was being typed.
class Attendance final : public QObject {
    Q_OBJECT
public:
    /// `work` is what is hidden.
    Attendance(QWidget* window, QWidget* work);

    void begin(Session* session); ///< null: the workspace was closed
    void setLanguage(Language language) { m_language = language; }
    QString person() const;
    bool isLocked() const;
    bool canLock() const; ///< who is here has a password
    void lock();
    void choose(const QString& person);
    /// Under a button: the people, and locking.
    void openMenu(QWidget* under);

Q_SIGNALS:
    void changed(); ///< another person, or unlocked
    void closeAsked();
    void peopleAsked(); ///< the page where they are kept

private:
    void cover();
    void uncover();
    void unlock(const QString& password);
    QStringList people() const;

    QWidget* m_window;
    QWidget* m_work;
    std::shared_ptr<Session> m_session;
    Language m_language = Language::Chinese;
    LockPage* m_page = nullptr;
    QPointer<QWidget> m_focus;
    std::vector<QPointer<QWidget>> m_hidden; ///< windows of their own that show the work: previews, dialogs
};

}
