// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/standards/review.h"
#include "core/standards/comments.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"
#include "ui/standards/project_door.h"

class QComboBox;
class QLineEdit;

namespace plumbline {
class FactsDoor;
class RecordTable;
class ReportExport;
}

namespace plumbline::standards {

class NoProject;
class ProjectChoice;
class ProjectReader;

/// The opinions on a project's draft: what becomes of each, and which of them say the same; the summary table goes out from here.
class CommentsPage final : public Page {
    Q_OBJECT
public:
    CommentsPage(PageContext& context, ProjectDoor& door, FactsDoor& facts, QWidget* parent = nullptr);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        Comment comment;
        int number = 0; ///< of those that stand for themselves; 0: merged into another
        QString units;
        Id likeness; ///< by which it was merged
    };
    QWidget* buildAlike();
    QWidget* buildDisposition();
    void take(Result<OpenProject> open);
    void showAll();
    void showAlike();
    void showChosen();
    std::vector<Row> rows() const;
    std::vector<Column<Row>> columns() const;
    const Row* chosen() const;
    QString counts() const;
    QString asText(const Comment& comment) const;
    void judge(bool isSame);
    void dispose();
    void part();
    void answer(const Result<void>& outcome);
    void retranslate();

    PageContext& m_context;
    ProjectDoor& m_door;
    ProjectReader* m_reader;
    std::optional<OpenProject> m_open;
    std::vector<Alike> m_alike; ///< points into m_open
    std::size_t m_pair = 0;
    QPushButton* m_export;
    ReportExport* m_exporting;
    QPushButton* m_registers;
    ProjectChoice* m_project;
    QLabel* m_problem;
    NoProject* m_none;
    Card* m_alikeCard;
    QLabel* m_how;
    QLabel* m_earlier;
    QLabel* m_later;
    QPushButton* m_same;
    QPushButton* m_different;
    QPushButton* m_next;
    Card* m_list;
    RecordTable* m_table;
    RecordModel<Row>* m_model;
    Card* m_disposition;
    QLabel* m_said;
    QComboBox* m_what;
    QLineEdit* m_reason;
    QLineEdit* m_revision;
    QPushButton* m_save;
    QPushButton* m_part;
};

}
