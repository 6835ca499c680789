// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data_catalogue/catalogue_reader.h"
#include "ui/reports/report_export.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

class QComboBox;
class QLineEdit;

namespace plumbline {
class RecordTable;
}

namespace plumbline::data_catalogue {

class CoverageChart;

/// The self-check of articles 13 to 37: how far the controls are met, by level; what to do first; each control with its answer,
/// which is kept as it is given.
class SelfCheckPage final : public Page {
    Q_OBJECT
public:
    explicit SelfCheckPage(PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildAnswer();
    std::vector<Column<ControlLine>> columns() const;
    void showLines();
    void showAnswer();
    void keep();
    void retranslate();
    QString stateWord(const std::optional<ControlState>& state) const;

    PageContext& m_context;
    CatalogueReader* m_reader;
    std::string m_chosen; ///< the control
    QPushButton* m_export;
    ReportExport* m_exporting;
    Card* m_coverageCard;
    CoverageChart* m_coverage;
    Card* m_list;
    QComboBox* m_which;
    RecordTable* m_table;
    RecordModel<ControlLine>* m_model;
    Card* m_answer;
    QLabel* m_asked;
    QComboBox* m_state;
    struct Field {
        QString ControlAnswer::*text;
        QLabel* name;
        QLineEdit* edit;
    };
    std::vector<Field> m_fields;
    QLabel* m_dueName;
    QLineEdit* m_due;
    QPushButton* m_keep;
    QLabel* m_problem;
};

}
