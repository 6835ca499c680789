// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/data_catalogue/protection.h"
#include "ui/data_catalogue/catalogue_reader.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

class QComboBox;
class QLineEdit;

namespace plumbline {
class RecordTable;
}

namespace plumbline::data_catalogue {

/// Rounds of combing through the data (article 7): each leaves a version of the catalogue, and any two are compared.
class VersionsPage final : public Page {
    Q_OBJECT
public:
    explicit VersionsPage(PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildTaking();
    std::vector<Column<VersionHead>> versionColumns() const;
    std::vector<Column<VersionDifference>> differenceColumns() const;
    void showVersions();
    void compare();
    void showDifferences(const Result<std::vector<VersionDifference>>& found);
    void takeOne();
    void retranslate();

    PageContext& m_context;
    CatalogueReader* m_reader;
    int m_asked = 0;
    Card* m_taking;
    QLineEdit* m_extent;
    QLineEdit* m_outcome;
    QPushButton* m_take;
    QLabel* m_problem;
    Card* m_list;
    RecordTable* m_table;
    RecordModel<VersionHead>* m_model;
    Card* m_comparison;
    QComboBox* m_before;
    QComboBox* m_after;
    QLabel* m_same;
    RecordTable* m_differences;
    RecordModel<VersionDifference>* m_differenceModel;
};

}
