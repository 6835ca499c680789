// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/standards/review.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/standards/project_door.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace plumbline {
class FactsDoor;
}

namespace plumbline::standards {

class NoProject;
class ProjectChoice;
class ProjectReader;

/// A review's aspects, question by question, what the answers leave of the conclusions, and the conclusion a person draws.
class ReviewDeskPage final : public Page {
    Q_OBJECT
public:
    ReviewDeskPage(PageContext& context, ProjectDoor& door, FactsDoor& facts, QWidget* parent = nullptr);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    void take(Result<OpenProject> open);
    void showReview();
    void showQuestions(const AssessmentRule& rule);
    QWidget* referenceLine();
    void showConclusion(const AssessmentRule& rule);
    void answerQuestion(const QString& question, int choice);
    void draw();
    void answer(const Result<void>& outcome);
    void retranslate();

    PageContext& m_context;
    ProjectDoor& m_door;
    FactsDoor& m_facts;
    ProjectReader* m_reader;
    std::optional<OpenProject> m_open;
    std::optional<Receipt> m_whyAllowed;
    ProjectChoice* m_project;
    QLabel* m_problem;
    NoProject* m_none;
    Card* m_questions;
    QWidget* m_grid = nullptr;
    Card* m_conclusionCard;
    QLabel* m_allowed;
    QComboBox* m_conclusion;
    QLineEdit* m_reason;
    QPushButton* m_draw;
    QPushButton* m_why;
};

}
