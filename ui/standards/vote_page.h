// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/standards/review.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"
#include "ui/standards/project_door.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;

namespace plumbline {
class RecordTable;
}

namespace plumbline::standards {

class NoProject;
class ProjectChoice;
class ProjectReader;
class RecusalList;

/// The votes of a project: opened with a roster that stays, ballot by ballot, until they are counted.
class VotePage final : public Page {
    Q_OBJECT
public:
    VotePage(PageContext& context, ProjectDoor& door, QWidget* parent = nullptr);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct VoterRow {
        Voter voter;
        std::optional<Ballot> ballot;
        QString conflict;
    };
    QWidget* buildOpening();
    QWidget* buildBallot();
    void take(Result<OpenProject> open);
    void showVote();
    void showOpening();
    std::vector<Voter> rosterToBe() const;
    void showRoster();
    QString conflictWords(const Id& person, const std::vector<Conflict>& found) const;
    void showStanding();
    std::vector<VoterRow> voterRows() const;
    std::vector<Column<VoterRow>> voterColumns() const;
    QDate usualEnd() const;
    const Vote* vote() const; ///< the last one; null where there is none
    const VoteRule* chosenRule() const;
    void open();
    void cast();
    void confirm();
    void close();
    void answer(const Result<void>& outcome);
    void retranslate();

    PageContext& m_context;
    ProjectReader* m_reader;
    std::optional<OpenProject> m_open;
    ProjectChoice* m_project;
    QLabel* m_problem;
    NoProject* m_none;
    QLabel* m_standing;
    Card* m_openCard;
    QComboBox* m_rule;
    QComboBox* m_item;
    QCheckBox* m_meeting;
    QDateEdit* m_until;
    QListWidget* m_panel;
    RecusalList* m_recusals;
    QLineEdit* m_note;
    QPushButton* m_openVote;
    Card* m_ballotCard;
    QComboBox* m_voter;
    QComboBox* m_choice;
    QDateEdit* m_day;
    QLineEdit* m_opinion;
    QPushButton* m_cast;
    QPushButton* m_confirm;
    QPushButton* m_close;
    QPushButton* m_why;
    Card* m_rosterCard;
    RecordTable* m_roster;
    RecordModel<VoterRow>* m_model;
};

}
