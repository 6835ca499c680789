// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data_catalogue/catalogue_reader.h"
#include "ui/reports/report_export.h"
#include "ui/shared/narrowed_model.h"
#include "ui/shared/page.h"

namespace plumbline {
class FilterRow;
class RecordTable;
}

namespace plumbline::data_catalogue {

class EntryCard;
class NewEntryCard;
class ScanCard;

/// The catalogue: sources looked into, entries with category and level, and below the one that is chosen.
class CataloguePage final : public Page {
    Q_OBJECT
public:
    explicit CataloguePage(PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        Entry entry;
        Proposal proposal;
        QString recognised;
    };
    std::vector<Column<Row>> columns() const;
    void showCatalogue();
    void showEntry(const Id& entry);
    void explainEntry(const QString& entry);
    void retranslate();

    PageContext& m_context;
    CatalogueReader* m_reader;
    Id m_chosen;
    QPushButton* m_add;
    QPushButton* m_export;
    ReportExport* m_exporting;
    ScanCard* m_scan;
    NewEntryCard* m_new;
    Card* m_list;
    QLabel* m_problem;
    RecordTable* m_table;
    NarrowedModel<Row>* m_model;
    FilterRow* m_filter;
    EntryCard* m_entry;
};

}
