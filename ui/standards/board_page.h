// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/standards/review.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"
#include "ui/standards/project_door.h"

#include <QLineEdit>

namespace plumbline {
class FactsDoor;
class RecordTable;
}

namespace plumbline::standards {

class WorkloadCard;

/// All projects by procedure and stage: since when, and what is due next.
class BoardPage final : public Page {
    Q_OBJECT
public:
    BoardPage(PageContext& context, ProjectDoor& door, FactsDoor& facts, QWidget* parent = nullptr);

    /// A stage's heading, or a project below it.
    struct Row {
        QString stage; ///< empty: a project
        Id project;
        QString title;
        QString number;
        QString kind;
        QDate since;
        std::optional<QDate> due;
        QString what;
        bool isLate = false;
    };

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    std::vector<Column<Row>> columns() const;
    std::vector<Row> rows() const;
    void reload();
    void take(Result<Review> review);
    void showRows();
    void open(const Id& project);
    void retranslate();

    PageContext& m_context;
    ProjectDoor& m_door;
    std::optional<Review> m_review;
    int m_asked = 0;
    QPushButton* m_begin;
    QLineEdit* m_filter;
    QLabel* m_problem;
    QLabel* m_nothing;
    Card* m_list;
    WorkloadCard* m_workload;
    RecordTable* m_table;
    RecordModel<Row>* m_model;
};

}
