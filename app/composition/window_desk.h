// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/house.h"
#include "core/services/backups.h"
#include "core/store/verify.h"
#include "ui/shell/main_window.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace plumbline {

/// Stands behind the window: opens workspaces, knows today, and answers what the window asks for. The window shows, the desk
/// acts.
class WindowDesk final : public QObject {
    Q_OBJECT
public:
    explicit WindowDesk(House house);
    ~WindowDesk() override;

    MainWindow& window() { return *m_window; }
    Session* session() const { return m_session.get(); }

    /// Problems become a notice in the window, and are the answer as well.
    Result<void> open(const QString& path);
    Result<void> openSample();

private:
    Result<void> take(Result<std::unique_ptr<Session>> session);
    bool lookAtSnapshot(const QString& path);
    void tellWhyNotOpened(const Problem& problem);
    void askForNewWorkspace();
    void refresh(const PageScope& scope);
    void checkChain();
    void backUpInTime();
    void leave();
    void leaveWhole();
    void takeBackup(const Result<std::optional<Backup>>& made);
    void tell(const Problem& problem, Notice::Weight weight = Notice::Weight::Wrong);
    Notice noticeOf(const Problem& problem, Notice::Weight weight) const;
    void tellOfOpening();
    void goOnByItself();
    WorkspaceState frameOf(const Session& session, const ReadScope& facts) const;
    WorkspaceState stateOf(const Session& session, const ReadScope& facts, const PageScope& scope, Language language) const;
    QString leadOf(const Standing& standing) const;
    PageScope firstScope(const ReadScope& facts) const;

    House m_house;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QObject> m_tasks; ///< owns what is being asked of the session: gone with it
    WorkspaceState m_state;
    int m_asked = 0; ///< how often the state was asked for: only the last answer is shown
    QTimer m_hourly;
    bool m_isBackupTroubleTold = false; ///< of this workspace: once is enough
};

}
