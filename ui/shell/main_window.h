// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/domain_pages.h"
#include "ui/shell/preferences.h"
#include "ui/shell/workspace_state.h"

#include <QMainWindow>

#include <memory>
#include <vector>

namespace plumbline {

class Attendance;
class CommandPalette;
class IdleWatch;
class KeyMap;
class NoticeBar;
class PageHost;
class Rail;
class ShellContext;
class StatusStrip;
class TopBar;
class WhyPanel;
struct Command;

/// The faces the window is made of, given by whoever puts the program together: the window itself names none.
struct Faces {
    std::vector<std::unique_ptr<DomainPages>> domains; ///< shown where the workspace uses them
    std::vector<std::unique_ptr<DomainPages>> common; ///< deadlines, reports, audit, people: always shown
};

/// Language and theme for the whole application; before the first window, and at each change.
void applyPreferences(const Preferences& preferences);

/// The window: rail, top bar, one page, the why panel, status. It opens no files and decides nothing: it asks by signal
/// and shows what it is given.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Faces faces, const Preferences& preferences);
    ~MainWindow() override;

    /// Pages are made for this session from here on, until closeWorkspace().
    void showWorkspace(Session* session, const WorkspaceState& state, const PageScope& scope);
    /// The same workspace, later, or for another scope.
    void setState(const WorkspaceState& state);
    /// Back to the three doors. Every page that stands on the session is gone when this returns.
    void closeWorkspace();
    /// In the place of the three doors, for the way to a new workspace; gone when a workspace is shown or closed.
    void showGuide(QWidget* guide);

    bool openPage(const QString& page);
    /// Where a new workspace begins.
    void openFirstPage();
    /// In the words of the domain that found it. On any thread.
    Explanation explanationOf(const Finding& finding, const RuleBook& rules, Language language) const;
    /// Where that domain settles it. On any thread.
    Remedy remedyOf(const Finding& finding) const;
    void notify(Notice notice);
    void explain(const Explanation& explanation);
    /// As the top bar does: pages hear of it, and the state is asked for.
    void chooseScope(const PageScope& scope);
    /// As the settings page does: in force at once, and kept.
    void choosePreferences(const Preferences& preferences);
    /// In force at once, and not kept.
    void usePreferences(const Preferences& preferences);
    const Preferences& preferences() const { return m_preferences; }
    PageContext& context() const;
    /// Who is here: locked, chosen, asked for their password.
    Attendance& attendance() const { return *m_attendance; }
    IdleWatch& idleWatch() const { return *m_idle; }

Q_SIGNALS:
    void newWorkspaceAsked();
    void openAsked(const QString& file);
    void sampleAsked();
    /// The state for this scope is wanted: it was changed above, or a page wrote facts.
    void stateAsked(const PageScope& scope);
    void officialTextAsked(const QString& place);
    void closeAsked(); ///< the workspace, by who can't unlock it

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    friend class ShellContext;

    void build();
    void addPages();
    void addDomain(DomainPages& domain);
    DomainPages* domainOf(const Finding& finding) const;
    void addKeys();
    void addAttendance(QWidget* work);
    void showPerson();
    void lock();
    void tellIdleLimit();
    void retranslate();
    void leaveWorkspace();
    void showOnly(const QStringList& domains);
    void goTo(const QString& group);
    void chooseFile();
    void openPalette();
    std::vector<Command> commands();
    void showFindings();
    void closeTopmost();
    void hideWhy();
    void placeWhy();
    QWidget* makeOverview(QWidget* parent);

    Faces m_faces;
    Preferences m_preferences;
    WorkspaceState m_state;
    PageScope m_scope;
    Session* m_session = nullptr;
    bool m_isWorkspaceOpen = false;
    QStringList m_railOrder;
    ShellContext* m_context;
    Rail* m_rail;
    TopBar* m_topBar;
    NoticeBar* m_notices;
    PageHost* m_pages;
    QWidget* m_middle;
    WhyPanel* m_why;
    StatusStrip* m_status;
    Attendance* m_attendance = nullptr;
    IdleWatch* m_idle = nullptr;
    CommandPalette* m_palette = nullptr; ///< made when first asked for
    KeyMap* m_keyMap = nullptr;
    QWidget* m_guide = nullptr;
};

}
