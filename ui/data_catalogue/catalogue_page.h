// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/catalogue_tree.h"
#include "ui/data_catalogue/catalogue_reader.h"
#include "ui/reports/report_export.h"
#include "ui/shared/grouped_model.h"
#include "ui/shared/page.h"

namespace plumbline {
class FilterRow;
class RecordTree;
}

namespace plumbline::data_catalogue {

class EntryCard;
class NewEntryCard;
class ScanCard;

/// The catalogue: sources looked into, entries with category and level in the tree of system and store, and below the one that is
/// chosen.
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
        QString name; ///< within its store
        Proposal proposal;
        QString recognised;
    };
    struct Stage {
        QString key;
        QString name;
        StageSummary summary;
    };
    using Model = GroupedModel<Row, Stage>;
    QString levelText(const std::optional<Level>& level, const std::optional<FinerLevel>& finer = {}) const;
    QString decidedText(const Proposal& proposal) const;
    QString countText(const StageSummary& summary) const;
    QString highestText(const ProtectedAs& highest) const;
    QString protectedText(const StageSummary& summary) const;
    QString sumText(const KnownSum& sum) const;
    std::vector<Column<Row>> columns() const;
    std::vector<Column<Stage>> stageColumns() const;
    Model::Contents contents() const;
    void showCatalogue();
    void showLead();
    void showEntry(const Id& entry);
    void explainEntry(const QString& entry);
    void retranslate();

    PageContext& m_context;
    CatalogueReader* m_reader;
    Id m_chosen;
    Id m_entered; ///< by hand just now, to be chosen once it is read
    QPushButton* m_add;
    QPushButton* m_export;
    ReportExport* m_exporting;
    ScanCard* m_scan;
    NewEntryCard* m_new;
    Card* m_list;
    QLabel* m_problem;
    RecordTree* m_tree;
    Model* m_model;
    FilterRow* m_filter;
    EntryCard* m_entry;
};

}
