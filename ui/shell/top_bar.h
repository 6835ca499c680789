// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/domain_pages.h"
#include "ui/shell/workspace_state.h"

#include <QFrame>

#include <optional>

class QPushButton;

namespace plumbline {

/// What is looked at (enterprise, year, as of), the way to everything else, and how many things are wrong.
class TopBar final : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    void setState(const WorkspaceState& state);
    void setScope(const PageScope& scope);
    /// Without a workspace there is nothing to choose.
    void setWorkspaceOpen(bool isOpen);
    void setPerson(const QString& name); ///< empty: nobody

Q_SIGNALS:
    void scopeAsked(const PageScope& scope);
    void searchAsked();
    void findingsAsked();
    void personAsked(QWidget* under);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void openEnterprises();
    void openYears();
    void openCalendar();
    void choose(PageScope scope);
    QString enterpriseName() const;

    PageScope m_scope;
    std::vector<WorkspaceState::Enterprise> m_enterprises;
    std::vector<int> m_years;
    std::optional<int> m_findings; ///< none: still being reckoned
    QPushButton* m_enterprise;
    QPushButton* m_year;
    QPushButton* m_asOf;
    QPushButton* m_search;
    QPushButton* m_found;
    QPushButton* m_person;
    QString m_personName;
};

}
