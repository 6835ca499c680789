// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/group.h"
#include "ui/data_catalogue/catalogue_reader.h"
#include "ui/reports/report_export.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

namespace plumbline {
class RecordTable;
}

namespace plumbline::data_catalogue {

/// Headquarters' view (article 37): the subsidiaries whose sealed reports were taken in, added up, and their five tasks.
class GroupPage final : public Page {
    Q_OBJECT
public:
    explicit GroupPage(PageContext& context, QWidget* parent = nullptr);

    void takeIn(const QString& file);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    std::vector<Column<NamedSummary>> columns() const;
    std::vector<Column<NamedSummary>> taskColumns() const;
    void showGroup();
    void chooseFile();
    void retranslate();

    PageContext& m_context;
    CatalogueReader* m_reader;
    QPushButton* m_export;
    ReportExport* m_exporting;
    QPushButton* m_take;
    QLabel* m_problem;
    Card* m_list;
    RecordTable* m_table;
    RecordModel<NamedSummary>* m_model;
    Card* m_tasks;
    RecordTable* m_taskTable;
    RecordModel<NamedSummary>* m_taskModel;
};

}
