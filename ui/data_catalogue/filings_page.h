// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data_catalogue/catalogue_reader.h"
#include "ui/reports/report_export.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

class QComboBox;

namespace plumbline {
class AttachmentCard;
class RecordTable;
}

namespace plumbline::data_catalogue {

class StepCard;

/// What was filed, where each filing stands, and its next step; what has changed since, and until when that must be filed.
class FilingsPage final : public Page {
    Q_OBJECT
public:
    explicit FilingsPage(PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A class as it was filed in the last accepted filing, beside what there is of it now.
    struct Drifted {
        FilingClass filed;
        DataScale now;
        std::optional<std::int64_t> columns; ///< now
        const ChangedClass* changed = nullptr; ///< where it is material
    };
    std::vector<Column<Filing>> filingColumns() const;
    std::vector<Column<Drifted>> driftColumns() const;
    std::vector<Drifted> drifted() const;
    void showFilings();
    void showDomains();
    void showStep();
    void prepare();
    void retranslate();

    PageContext& m_context;
    CatalogueReader* m_reader;
    Id m_chosen;
    QComboBox* m_domain; ///< of the filing to prepare, where there is data of several
    QPushButton* m_prepare;
    QPushButton* m_export;
    ReportExport* m_exporting;
    Card* m_list;
    StepCard* m_step;
    AttachmentCard* m_attachments; ///< of the filing chosen: what was handed in, and the answer
    Card* m_drift;
    RecordTable* m_table;
    RecordTable* m_driftTable;
    RecordModel<Filing>* m_model;
    RecordModel<Drifted>* m_driftModel;
    QLabel* m_problem;
};

}
