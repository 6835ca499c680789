// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/standards/review.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"
#include "ui/standards/project_door.h"

#include <set>

class QDateEdit;
class QLineEdit;

namespace plumbline {
class FactsDoor;
class RecordTable;
}

namespace plumbline::standards {

class NoProject;
class ProjectChoice;
class ProjectReader;
class WorkflowDiagram;

/// One project: where it stands in its procedure, what leads on and what is missing for it, and the way it came.
class ProjectPage final : public Page {
    Q_OBJECT
public:
    ProjectPage(PageContext& context, ProjectDoor& door, FactsDoor& facts, QWidget* parent = nullptr);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct StepRow {
        QString name;
        QDate on;
        std::optional<QDate> due;
        QString by;
        QString reason;
    };
    struct DocumentRow {
        QString item;
        Document document;
    };
    QWidget* buildStepLine();
    void take(Result<OpenProject> open);
    void showProject();
    void showMoves();
    void showTables();
    void takeStep(const QString& transition, const QString& actor);
    void tick(const QString& item, int choice);
    void write(const QString& item, const QString& text);
    void follow(const QString& workflow, QDate day);
    void showForms();
    void handIn(const QString& item, const QString& path);
    void takeOut(const QString& document);
    QString people() const;
    void answer(const Result<void>& outcome);
    void retranslate();
    std::vector<Column<StepRow>> stepColumns() const;
    std::vector<Column<DocumentRow>> documentColumns() const;

    PageContext& m_context;
    ProjectDoor& m_door;
    ProjectReader* m_reader;
    std::optional<OpenProject> m_open;
    QPushButton* m_people;
    ProjectChoice* m_choice;
    QLabel* m_problem;
    NoProject* m_none;
    QLabel* m_about;
    Card* m_diagramCard;
    WorkflowDiagram* m_diagram;
    Card* m_stepCard;
    QDateEdit* m_day;
    QLineEdit* m_reason;
    QVBoxLayout* m_moves;
    QVBoxLayout* m_forms;
    Card* m_courseCard;
    RecordTable* m_course;
    RecordModel<StepRow>* m_courseModel;
    Card* m_documentCard;
    RecordTable* m_documents;
    RecordModel<DocumentRow>* m_documentModel;
};

}
