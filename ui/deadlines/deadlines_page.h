// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deadlines.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

namespace plumbline {

class MonthStrip;
class RecordTable;

/// What is due in all domains, overdue first: by which article, to whom, and the way to where it is dealt with. As a calendar
/// file for whatever one plans one's days with.
class DeadlinesPage final : public Page {
    Q_OBJECT
public:
    /// A duty, or the heading of its group.
    struct Row {
        DueGroup group = DueGroup::Later;
        int count = 0; ///< of a heading
        std::optional<DomainDuty> deadline;
    };

    explicit DeadlinesPage(PageContext& context, QWidget* parent = nullptr);

    void exportTo(const QString& path);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    std::vector<Column<Row>> columns() const;
    std::vector<Row> rows() const;
    void reload();
    void take(Result<Deadlines> deadlines);
    void showRows();
    void sayHowThingsStand();
    void chooseFile();
    void retranslate();

    PageContext& m_context;
    Deadlines m_deadlines;
    int m_asked = 0;
    QPushButton* m_export;
    QLabel* m_problem;
    Card* m_year;
    MonthStrip* m_months;
    Card* m_list;
    QLabel* m_nothing;
    RecordTable* m_table;
    RecordModel<Row>* m_model;
};

}
