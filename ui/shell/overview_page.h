// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/page.h"
#include "ui/shell/workspace_state.h"

class QGridLayout;

namespace plumbline {

/// How things stand: figures of every domain in use, what is due next, what is wrong.
class OverviewPage final : public Page {
    Q_OBJECT
public:
    OverviewPage(std::vector<const DomainPages*> domains, PageContext& context, QWidget* parent = nullptr);

    void setState(const WorkspaceState& state);
    void showFindings(); ///< brings them into sight

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The figures of one domain. A card that has nothing to say hides itself.
    struct Part {
        const DomainPages* domain;
        std::vector<QWidget*> cards;
    };
    void placeCards();
    int columnsThatFit() const;
    void retranslate();
    void fillDeadlines();
    void fillFindings();
    QWidget* deadlineLine(const WorkspaceState::Deadline& deadline);
    QWidget* findingLine(const WorkspaceState::Finding& finding);

    PageContext& m_context;
    WorkspaceState m_state;
    std::vector<Part> m_parts;
    QGridLayout* m_cards;
    int m_columns = 1;
    QWidget* m_unused; ///< the domains of which nothing is recorded, in one line
    Card* m_next;
    QPushButton* m_allDeadlines;
    Card* m_wrong;
};

}
