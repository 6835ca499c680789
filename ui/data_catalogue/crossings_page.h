// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data_catalogue/catalogue_reader.h"
#include "ui/shared/facts_door.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

namespace plumbline {
class RecordTable;
}

namespace plumbline::data_catalogue {

class StepCard;

/// Core data on its way to another party (article 24): where each case stands, and its next step; both answers come first.
class CrossingsPage final : public Page {
    Q_OBJECT
public:
    CrossingsPage(PageContext& context, FactsDoor& door, QWidget* parent = nullptr);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        RegisterRow crossing;
        QString data;
        CrossingMove state = CrossingMove::Planned;
        QStringList way;
    };
    std::vector<Column<Row>> columns() const;
    void showCrossings();
    void showStep();
    void retranslate();

    PageContext& m_context;
    CatalogueReader* m_reader;
    Id m_chosen;
    QPushButton* m_add;
    Card* m_list;
    RecordTable* m_table;
    RecordModel<Row>* m_model;
    StepCard* m_step;
    QLabel* m_problem;
};

}
